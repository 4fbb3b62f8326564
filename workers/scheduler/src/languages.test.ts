/** Every mail in every language: nothing that a person reads in it stays English. */
import { describe, expect, it } from 'vitest'
import { CATEGORIES, GROUPS } from '#shared/categories.ts'
import { englishPieces, englishWordsIn, TRANSLATED, wordsIn } from '#shared/i18n/testing/english.ts'
import { KINDS } from '#shared/kinds.ts'
import { type DaySummary, NOTABLE, type SummaryTransaction } from '#shared/ledger.ts'
import type { Outlook, PeriodSummary, Sum } from '#shared/outlook.ts'
import type { Mail } from './mail/send.ts'
import { composeNotification } from './notification/compose.ts'
import { composeSummary } from './summary/compose.ts'

const REGION = { es: 'es-CO', pt: 'pt-BR', de: 'de-DE', fr: 'fr-FR' } as const
const SITE = 'https://xn--g.invalid'

/** Words that are written alike in English, and are right in the language. */
const ALIKE = {
  es: 'alcohol internet personal software taxi',
  pt: 'hobbies internet mails software',
  de: 'bank bars budgets film fitness hotels internet mails november post restaurants software taxi',
  fr: 'bars budgets internet mails parking pension restaurants services taxi',
} as const

const plain = { name: null, categoryTitle: null, occurredAt: '2026-11-22T13:05:00Z' }
const transactions: Array<SummaryTransaction> = [
  ...KINDS.map((kind) => ({ kind, category: null, merchant: 'QRX 7', localTime: '08:05' })),
  ...KINDS.map((kind) => ({ kind, category: null, merchant: null, localTime: null })),
  ...CATEGORIES.map((category) => ({
    kind: 'purchase' as const,
    category,
    merchant: 'QRX 7',
    localTime: null,
  })),
].map((one, at) => ({ ...plain, ...one, id: `t${at}`, amountMinor: 1850, currency: 'USD' }))

const sums: Array<Sum> = [
  { currency: 'USD', spentMinor: 500, incomeMinor: 900, beforeMinor: 400 },
  { currency: 'EUR', spentMinor: 300, incomeMinor: 0, beforeMinor: 400 },
  { currency: 'COP', spentMinor: 400, incomeMinor: 0, beforeMinor: 400 },
  { currency: 'MXN', spentMinor: 400, incomeMinor: 0, beforeMinor: null, isUnrated: true },
].map((sum) => ({ ...sum, originals: [{ currency: 'CHF', spentMinor: 100 }] }))

const period = (time: PeriodSummary['time'], from: string): PeriodSummary => ({
  time,
  from,
  to: '2026-11-30',
  totals: sums,
  byCategory: [{ category: null, title: null, currency: 'USD', spentMinor: 100 }],
  merchants: [{ name: 'QRX 7', currency: 'USD', spentMinor: 100 }],
})

const budget = { title: null, currency: 'USD', spentMinor: 500 }
const due = { date: '2026-12-01', currency: 'USD', amountMinor: 100 }
const WEEK = period('week', '2026-11-24')
const MONTH = period('month', '2026-11-01')

/** An outlook that says everything it can say. */
function outlook(of: Partial<Outlook>): Outlook {
  return {
    about: ['day'],
    periods: [],
    month: sums,
    budgets: [
      { ...budget, category: 'coffee', group: null, amountMinor: 900 },
      ...GROUPS.map((group) => ({ ...budget, category: null, group, amountMinor: 100 })),
      { ...budget, category: null, group: null, amountMinor: 100 },
    ],
    due: {
      days: 7,
      lines: [
        { ...due, name: null, direction: 'in', varies: true },
        { ...due, name: 'QRX 7', direction: 'out', varies: false },
      ],
    },
    duplicatesToReview: 2,
    putAsideFrom: '2026-11-24',
    ...of,
  }
}

const FULL: Omit<DaySummary, 'locale'> = {
  localDate: '2026-11-30',
  timeZone: 'America/Bogota',
  totals: [
    { currency: 'USD', spentMinor: 6350, usualMinor: 4000 },
    { currency: 'EUR', spentMinor: 10, usualMinor: 4000 },
    { currency: 'COP', spentMinor: 10, usualMinor: 10 },
    { currency: 'MXN', spentMinor: 10, usualMinor: null },
  ],
  byCategory: [{ category: null, title: null, currency: 'USD', spentMinor: 100 }],
  transactions,
  mailsToReview: 2,
  labelsToReview: 1,
  putAside: { count: 3, mails: [{ id: 'a1', subject: null, sender: null }] },
  outlook: outlook({}),
  backupFailed: { doneAt: null },
}

const SUMMARIES: Record<string, Omit<DaySummary, 'locale'>> = {
  'of a day': FULL,
  'of nothing': {
    ...FULL,
    totals: [],
    byCategory: [],
    transactions: [],
    mailsToReview: 0,
    labelsToReview: 2,
    backupFailed: { doneAt: '2026-11-22T03:00:00Z' },
    outlook: outlook({ budgets: [], duplicatesToReview: 1 }),
  },
  'of a week': { ...FULL, outlook: outlook({ about: ['week'], periods: [WEEK] }) },
  'of all times': {
    ...FULL,
    outlook: outlook({
      about: ['day', 'week', 'month'],
      periods: [WEEK, MONTH],
      putAsideFrom: '2026-11-01',
    }),
  },
  'of more than fits': { ...FULL, transactions: Array(150).fill(transactions[0]) },
}

async function mailsIn(locale: string): Promise<Record<string, Mail>> {
  const options = { siteUrl: SITE, late: true, unconfirmed: ['2026-11-21'] }
  const mails: Record<string, Mail> = {}
  for (const [name, summary] of Object.entries(SUMMARIES)) {
    for (const subject of ['private', 'total'] as const) {
      const mail = await composeSummary({ ...summary, locale }, { ...options, subject })
      mails[`summary ${name}, ${subject}`] = mail
    }
  }
  const more = { localDate: '2026-11-22', usualMinor: 900 }
  const notable = NOTABLE.flatMap((reason) =>
    transactions.slice(0, 1).map((one) => ({ ...one, ...more, reasons: [reason] })),
  )
  for (const subject of ['private', 'total'] as const) {
    for (const some of [notable, ...notable.map((one) => [one])]) {
      const claimed = { mailKey: 'k', to: 'ana@example.com', locale, transactions: some }
      const mail = await composeNotification(claimed, { siteUrl: SITE, subject })
      mails[`at once ${some.map(({ reasons }) => reasons)}, ${subject}`] = mail
    }
  }
  return mails
}

/** What a person sees of a mail, the name of its sender too. */
const seen = ({ sender, subject, text, html }: Mail) =>
  [sender, subject, text, html.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>/g, ' ')]
    .join('\n')
    .replaceAll(SITE, '')
    .replace(/(?<=\s)\/[\w/?=&#-]*/g, '')

const english = await mailsIn('en-US')

describe.each(TRANSLATED)('in %s', (language) => {
  it('every mail is in it to the last word', async () => {
    const pieces = englishPieces(language)
    const same = new Set<string>()
    for (const [name, mail] of Object.entries(await mailsIn(REGION[language]))) {
      const text = seen(mail)
      expect([...pieces.filter((piece) => text.includes(piece)), ...englishWordsIn(text)]).toEqual(
        [],
      )
      const inEnglish = wordsIn(seen(english[name] as Mail))
      for (const word of wordsIn(text)) if (inEnglish.has(word)) same.add(word)
      expect(mail.html).toContain(`<html lang="${language}">`)
    }
    expect([...same].sort().join(' ')).toBe(ALIKE[language])
  })
})
