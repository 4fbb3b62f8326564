import { describe, expect, it } from 'vitest'
import type { DaySummary, SummaryTransaction } from '#shared/ledger.ts'
import type { Outlook } from '#shared/outlook.ts'
import { composeSummary, type SummaryOptions } from './compose.ts'

const OPTIONS: SummaryOptions = {
  siteUrl: 'https://money.example/',
  late: false,
  unconfirmed: [],
  subject: 'private',
}

function transaction(values: Partial<SummaryTransaction>): SummaryTransaction {
  return {
    id: '0192f000-0000-7000-8000-000000000001',
    kind: 'purchase',
    amountMinor: 1850,
    currency: 'USD',
    merchant: 'Corner Bakery',
    name: null,
    category: 'coffee',
    categoryTitle: 'Coffee and bakery',
    occurredAt: '2026-11-22T13:05:00.000Z',
    localTime: '08:05',
    ...values,
  }
}

const NOTHING_MORE: Outlook = {
  about: ['day'],
  periods: [],
  month: [],
  budgets: [],
  due: { days: 3, lines: [] },
  duplicatesToReview: 0,
  putAsideFrom: '2026-11-16',
}

const DAY: DaySummary = {
  localDate: '2026-11-22',
  timeZone: 'America/Bogota',
  locale: 'en-US',
  totals: [{ currency: 'USD', spentMinor: 6350, usualMinor: 4000 }],
  byCategory: [
    { category: 'coffee', title: 'Coffee and bakery', currency: 'USD', spentMinor: 1850 },
    { category: null, title: null, currency: 'USD', spentMinor: 4500 },
  ],
  transactions: [
    transaction({}),
    transaction({ kind: 'withdrawal', merchant: null, categoryTitle: 'Cash', amountMinor: 4500 }),
    transaction({
      kind: 'refund',
      merchant: 'Book Barn',
      categoryTitle: 'Shopping',
      localTime: null,
    }),
  ],
  mailsToReview: 2,
  putAside: { count: 0, mails: [] },
  labelsToReview: 1,
  outlook: NOTHING_MORE,
}

const EMPTY: DaySummary = {
  ...DAY,
  totals: [],
  byCategory: [],
  transactions: [],
  mailsToReview: 0,
  labelsToReview: 0,
}

/** With plain spaces, which Intl's are not. */
const lines = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').split('\n')
/** What a person sees of the HTML. */
const seen = (html: string) =>
  html
    .replace(/<(style|title)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('composeSummary', () => {
  it('lists what was put aside with an amount in it, with the way to enter it', async () => {
    const mails = [{ id: 'a1', subject: 'Your <b>statement</b>', sender: 'news@bank.example' }]
    const { text, html } = await composeSummary(
      { ...EMPTY, putAside: { count: 3, mails } },
      OPTIONS,
    )
    expect(lines(text)).toContain(
      'Your <b>statement</b> · news@bank.example: https://money.example/mail/a1',
    )
    expect(lines(text)).toContain('and 2 more: https://money.example/mail?status=ignored')
    expect(seen(html)).toContain('Put aside this week')
    expect(html).toContain('Your &lt;b&gt;statement&lt;/b&gt;')
  })

  it('tells the total against the usual, categories, transactions and what waits', async () => {
    const { text, html } = await composeSummary(DAY, OPTIONS)
    expect(lines(text)).toEqual([
      'Sunday, November 22, 2026: 3 transactions, 2 mails could not be read with certainty, 1 transaction may need a category.',
      '',
      '$63.50 spent, $23.50 more than on a usual day of the last four weeks ($40.00).',
      '',
      'BY CATEGORY',
      'No category yet: $45.00',
      'Coffee and bakery: $18.50',
      '',
      'TRANSACTIONS',
      '$18.50  Corner Bakery (8:05 AM · Purchase · Coffee and bakery)',
      '$45.00  Withdrawal (8:05 AM · Cash)',
      '+$18.50  Book Barn (Refund · Shopping)',
      '',
      'WAITING FOR YOU',
      '2 mails could not be read with certainty: https://money.example/review',
      '1 transaction may need a category: https://money.example/review/labels',
      '',
      'Dashboard: https://money.example/',
      'Change this summary or turn it off: https://money.example/settings#summary',
      '',
    ])
    for (const part of ['$63.50', 'Corner Bakery', '+$18.50', 'No category yet', '2 mails']) {
      expect(seen(html)).toContain(part)
    }
    expect(html).toContain('href="https://money.example/review"')
    expect(html).toContain('href="https://money.example/review/labels"')
  })

  it('keeps amounts and merchants off a locked screen unless asked', async () => {
    const { subject, text, html } = await composeSummary(DAY, OPTIONS)
    expect(subject).toBe('Your spending on Sunday, November 22, 2026')
    expect(lines(text)[0]).not.toMatch(/\$|Bakery/)
    expect(seen(html).slice(0, 200)).not.toMatch(/\$|Bakery/)
    const open = await composeSummary(DAY, { ...OPTIONS, subject: 'total' })
    expect(open.subject).toBe('Sunday, November 22, 2026: $63.50 spent')
  })

  it('says so when it is late, when nothing was spent and when nothing is usual yet', async () => {
    const late = await composeSummary(EMPTY, { ...OPTIONS, late: true })
    expect(late.text).toContain('This summary is late')
    expect(seen(late.html)).toContain('This summary is late')
    expect(late.text).toContain('Nothing was spent.')
    expect(late.text).not.toContain('WAITING')
    const first = await composeSummary(
      { ...DAY, totals: [{ currency: 'USD', spentMinor: 100, usualMinor: null }] },
      OPTIONS,
    )
    expect(first.text).toContain('$1.00 spent; there is no usual day to compare with yet.')
    expect(first.text).not.toContain('late')
  })

  it('tells of a summary that may never have arrived, with that day', async () => {
    const { text, html } = await composeSummary(EMPTY, { ...OPTIONS, unconfirmed: ['2026-11-20'] })
    const what = '1 summary may not have reached you (Friday, November 20, 2026)'
    const where = 'https://money.example/transactions?from=2026-11-20&to=2026-11-20'
    expect(lines(text)).toContain(`${what}: ${where}`)
    expect(seen(html)).toContain(what)
    expect(html).toContain(`href="${where.replace('&', '&amp;')}"`)
  })

  it('names the currencies where there are several', async () => {
    const cop = { currency: 'COP', spentMinor: 4500000, usualMinor: 5000000 }
    const { text } = await composeSummary({ ...DAY, totals: [...DAY.totals, cop] }, OPTIONS)
    expect(text.replace(/\u00a0/g, ' ')).toContain('COP 45,000 spent, COP 5,000 less than on a')
  })

  it('is in the language of its reader, with the numbers and times of their region', async () => {
    const cop = { currency: 'COP', spentMinor: 123456789, usualMinor: 100000000 }
    const named = transaction({ categoryTitle: 'Tinto' })
    const { subject, text, html, sender } = await composeSummary(
      {
        ...DAY,
        locale: 'es-CO',
        totals: [...DAY.totals, cop],
        transactions: [named, transaction({ categoryTitle: null, localTime: '20:05' })],
      },
      OPTIONS,
    )
    expect(sender).toBe('Control de gastos')
    expect(subject).toBe('Tus gastos del domingo, 22 de noviembre de 2026')
    expect(html).toContain('<html lang="es">')
    expect(lines(text)).toEqual(
      expect.arrayContaining([
        'US$ 63,50 gastados, US$ 23,50 más que en un día habitual de las últimas cuatro semanas (US$ 40,00).',
        '$ 1.234.567,89 gastados, $ 234.567,89 más que en un día habitual de las últimas cuatro semanas ($ 1.000.000).',
        // Renamed by the person; translated until then.
        'US$ 18,50  Corner Bakery (8:05 a. m. · Compra · Tinto)',
        'US$ 18,50  Corner Bakery (8:05 p. m. · Compra · Café y panadería)',
        '2 correos no se pudieron leer con certeza: https://money.example/review',
      ]),
    )
  })

  it('shows what a merchant calls itself, and never runs it', async () => {
    const hostile = transaction({ merchant: '<img src=x onerror=alert(1)> & "Sons"' })
    const { html } = await composeSummary({ ...DAY, transactions: [hostile] }, OPTIONS)
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x')
  })

  it('stays under 100 KB however busy the day was, and counts what it left out', async () => {
    const busy = Array.from({ length: 450 }, () =>
      transaction({ merchant: 'ñandú & Çía '.repeat(6) }),
    )
    const { html, text } = await composeSummary({ ...DAY, transactions: busy }, OPTIONS)
    expect(new TextEncoder().encode(html).length).toBeLessThan(100 * 1024)
    expect(seen(html)).toContain('and 350 more on the dashboard')
    expect(text).toContain('and 350 more on the dashboard')
  })

  it('leaves links out where the site has no address', async () => {
    const { html, text } = await composeSummary(DAY, { ...OPTIONS, siteUrl: null })
    expect(html).not.toContain('<a ')
    expect(text).not.toContain('http')
  })

  it('tells of the week, the month so far, budgets and what is due, in the mail of the week', async () => {
    const usd = { currency: 'USD', incomeMinor: 0 }
    const { subject, text, html } = await composeSummary(
      {
        ...EMPTY,
        totals: [],
        outlook: {
          about: ['week'],
          periods: [
            {
              time: 'week',
              from: '2026-11-16',
              to: '2026-11-22',
              totals: [{ ...usd, spentMinor: 12_000, beforeMinor: 10_000 }],
              byCategory: [
                { category: 'coffee', title: null, currency: 'USD', spentMinor: 12_000 },
              ],
              merchants: [{ name: 'Corner Bakery', currency: 'USD', spentMinor: 9000 }],
            },
          ],
          month: [{ ...usd, incomeMinor: 70_000, spentMinor: 40_000, beforeMinor: 45_050 }],
          budgets: [
            {
              category: 'coffee',
              group: null,
              title: null,
              currency: 'USD',
              amountMinor: 10_000,
              spentMinor: 12_500,
            },
          ],
          due: {
            days: 7,
            lines: [
              {
                date: '2026-11-25',
                name: 'Quay Rooms',
                currency: 'USD',
                amountMinor: 90_000,
                direction: 'out',
                varies: true,
              },
            ],
          },
          duplicatesToReview: 1,
          putAsideFrom: null,
        },
      },
      OPTIONS,
    )
    expect(subject).toBe('Your spending in the week to Sunday, November 22, 2026')
    const told = [
      '$120.00 spent, $20.00 more than the week before',
      'Corner Bakery: $90.00',
      '$400.00 spent, $50.50 less than by this day of the month before',
      '$700.00 came in',
      'Coffee and bakery: $125.00 of $100.00, $25.00 over',
      'Nov 25 · Quay Rooms: about $900.00',
      '1 transaction may have been told twice: https://money.example/review/duplicates',
    ]
    for (const line of told) expect(lines(text)).toContain(line)
    // About the week alone, and not about its last day.
    expect(text).not.toMatch(/Nothing was spent|no transactions/)
    expect(seen(html)).toContain('$25.00 over')
    expect(seen(html)).toContain('about $900.00')
  })
})
