/** What a day's summary says, in words, before it becomes text and HTML. */
import { formatMoney, type MoneyDisplay } from '#shared/format-money.ts'
import { directionOf, isKind } from '#shared/kinds.ts'
import type { DaySummary, PutAside, SummaryTransaction } from '#shared/ledger.ts'
import { KIND_TITLES } from '#shared/titles.ts'

/** More rows than this would pass the size at which mail clients cut a mail off (102 KB in Gmail). */
const MAX_ROWS = 100

export type SummaryView = {
  /** `Sunday, 22 November 2026` */
  day: string
  /** What a locked screen may show: counts, never amounts. */
  preview: string
  late: string | null
  totals: Array<{ spent: string; comparison: string }>
  categories: Array<{ name: string; spent: string }>
  transactions: Array<{ what: string; details: string; amount: string; incoming: boolean }>
  /** Transactions beyond those listed. */
  more: number
  /** What waits for the person, and where on the site. */
  review: Array<{ what: string; path: string }>
  /** Once a week: what was put aside and names an amount. */
  putAside: Array<{ what: string; path: string }>
}

/**
 * `late`: the mail is sent after its time, and says so. `unconfirmed`: earlier local dates whose
 * summary may never have arrived, which it says too.
 */
export function viewSummary(
  summary: DaySummary,
  late: boolean,
  unconfirmed: ReadonlyArray<string>,
): SummaryView {
  const { totals, transactions, mailsToReview, labelsToReview } = summary
  const day = formatDay(summary.localDate)
  const currencies = new Set([...totals, ...transactions].map((each) => each.currency))
  const display: MoneyDisplay = currencies.size > 1 ? 'code' : 'symbol'
  // Amounts of two currencies cannot be compared, so each currency's categories stay together.
  const rank = ({ currency }: { currency: string }) =>
    totals.findIndex((total) => total.currency === currency)
  const review = [
    ...unconfirmed.map((date) => ({
      number: 1,
      what: `1 summary may not have reached you (${formatDay(date)})`,
      path: `/transactions?from=${date}&to=${date}`,
    })),
    {
      number: mailsToReview,
      what: `${count(mailsToReview, 'mail')} could not be read with certainty`,
      path: '/review',
    },
    {
      number: labelsToReview,
      what: `${count(labelsToReview, 'transaction')} may need a category`,
      path: '/review/labels',
    },
  ].filter(({ number }) => number > 0)
  return {
    day,
    preview: [count(transactions.length, 'transaction'), ...review.map(({ what }) => what)].join(
      ', ',
    ),
    late: late ? 'This summary is late: it could not be sent at 11:58 pm.' : null,
    totals: totals.map(({ currency, spentMinor, usualMinor }) => ({
      spent: formatMoney(spentMinor, currency, display),
      comparison: compare(spentMinor, usualMinor, (minor) => formatMoney(minor, currency, display)),
    })),
    categories: summary.byCategory
      .toSorted((a, b) => rank(a) - rank(b) || b.spentMinor - a.spentMinor)
      .map(({ title, currency, spentMinor }) => ({
        name: title ?? 'No category yet',
        spent: formatMoney(spentMinor, currency, display),
      })),
    transactions: transactions.slice(0, MAX_ROWS).map((each) => row(each, display)),
    more: Math.max(0, transactions.length - MAX_ROWS),
    review: review.map(({ what, path }) => ({ what, path })),
    putAside: viewPutAside(summary.putAside),
  }
}

function viewPutAside({ count: all, mails }: PutAside) {
  const listed = mails.map(({ id, subject, sender }) => ({
    what: [subject ?? 'No subject', sender].filter((part) => part !== null).join(' · '),
    path: `/mail/${id}`,
  }))
  const more = all - mails.length
  return more > 0 ? [...listed, { what: `and ${more} more`, path: '/mail?status=ignored' }] : listed
}

/** `2026-11-22` -> `Sunday, 22 November 2026`. */
export function formatDay(localDate: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const part = Object.fromEntries(
    format
      .formatToParts(Date.parse(`${localDate}T00:00:00Z`))
      .map(({ type, value }) => [type, value]),
  )
  return `${part.weekday}, ${part.day} ${part.month} ${part.year}`
}

/** The ledger's usual day is the mean of the four weeks before; it has none in the first week. */
function compare(spent: number, usual: number | null, format: (minor: number) => string): string {
  if (usual === null) return 'spent; there is no usual day to compare with yet'
  const difference = spent - usual
  if (difference === 0) return 'spent, exactly as on a usual day of the last four weeks'
  const direction = difference > 0 ? 'more' : 'less'
  return `spent, ${format(Math.abs(difference))} ${direction} than on a usual day of the last four weeks (${format(usual)})`
}

function row(transaction: SummaryTransaction, display: MoneyDisplay) {
  const { kind, categoryTitle, localTime, amountMinor, currency } = transaction
  const merchant = transaction.name ?? transaction.merchant
  const incoming = isKind(kind) && directionOf(kind) === 'in'
  const kindName = isKind(kind) ? KIND_TITLES[kind] : kind
  const details = [localTime, merchant ? kindName : null, categoryTitle]
  return {
    what: merchant ?? kindName,
    details: details.filter((each) => each !== null).join(' · '),
    amount: `${incoming ? '+' : ''}${formatMoney(amountMinor, currency, display)}`,
    incoming,
  }
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`
}
