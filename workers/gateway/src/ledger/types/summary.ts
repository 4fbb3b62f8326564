/** Totals, and the summary of a day. */
import type { LedgerRpc, SummaryReaders } from '#shared/ledger.ts'
import type { SummaryTime } from '#shared/summary-times.ts'
import type { Author } from './common.ts'

export const SUMMARY_KEYS = ['day', 'month', 'category', 'group', 'merchant', 'account'] as const
export type SummaryKey = (typeof SUMMARY_KEYS)[number]

export const MEASURES = ['spending', 'income', 'net'] as const
/** What is added up; net is income less spending. */
export type Measure = (typeof MEASURES)[number]

/** Spending or another measure of one day, month, category, group, merchant or account in one currency. */
export type SpendingRow = {
  /** Date, YYYY-MM, category, group, merchant key or account's id; null: none that is known. */
  key: string | null
  /** A merchant as it was written; null otherwise. */
  merchant: string | null
  /** The same as a person would write it. */
  name: string | null
  currency: string
  /** Of the measure asked for; of spending, negative where refunds outweigh. */
  spentMinor: number
  /** Transactions in it. */
  count: number
  /** In the home currency: what was converted, in its own currencies. */
  originals?: Array<{ currency: string; spentMinor: number }>
}

/** What was spent at a merchant in some time, in one currency, but for refunds. */
export type MerchantUsual = {
  merchantKey: string
  currency: string
  spentMinor: number
  count: number
  /** The most at once. */
  mostMinor: number
}

/** Where most was spent, without what they are called; `own`: the same, each in its own currency. */
export type TopMerchants = { rows: Array<SpendingRow>; own: Array<SpendingRow> }

/** As it was written, and as a person would write it. */
export type MerchantCalled = { merchant: string | null; name: string | null }

/** What waits for the person. */
export type ReviewCounts = { mails: number; labels: number; duplicates: number }

/** What somebody chose of the summaries that they get. */
export type SummaryChoice = {
  /** null: none is sent. */
  summaryTo: string | null
  summaryEvery: Array<SummaryTime>
  /** IANA zone of the clock that says when it comes; null: the ledger's. */
  summaryTimeZone: string | null
}

export type SummaryStore = {
  /** Days and months in order of time, the rest by what was spent; local dates, both inclusive. */
  spending(
    range: { from: string; to: string },
    by: SummaryKey,
    measure?: Measure,
    /** `home`: in the home currency, by the rate of each day; what has no rate stays in its own. */
    currency?: 'own' | 'home',
  ): Promise<Array<SpendingRow>>
  /** The `most` merchants of each currency where most was spent, in order; local dates, both inclusive. */
  topMerchants(
    range: { from: string; to: string },
    most: number,
    currency: 'own' | 'home',
  ): Promise<TopMerchants>
  /** The same of these merchants, in no order. */
  ofMerchants(
    range: { from: string; to: string },
    merchantKeys: Array<string>,
    currency: 'own' | 'home',
  ): Promise<Array<SpendingRow>>
  /** What merchants are called, by their keys: the person's name first, else by the last transaction until a day. */
  called(
    merchantKeys: ReadonlyArray<string>,
    until: string,
  ): Promise<ReadonlyMap<string, MerchantCalled>>
  /** Of these merchants, at most as many as a query takes; local dates, both inclusive. */
  usual(
    merchantKeys: ReadonlyArray<string>,
    range: { from: string; to: string },
  ): Promise<Array<MerchantUsual>>
  /** Of each up to `most`; all where nothing is said. */
  reviewCounts(most?: number | null): Promise<ReviewCounts>
  /** What the person chose, or what is so for them while they chose nothing. */
  choice(person: string): Promise<SummaryChoice>
  /** Throws UnconfirmedAddress where the address is not one of `addresses`. */
  choose(patch: Partial<SummaryChoice>, by: Author): Promise<SummaryChoice>
  /** Where a person's summaries may go. */
  addresses(person: string): Promise<Array<string>>
  /** Everybody who may sign in and gets summaries. */
  readers(): Promise<SummaryReaders>
  claim: LedgerRpc['claimSummary']
  day: LedgerRpc['daySummary']
  sending: LedgerRpc['summarySending']
  sent: LedgerRpc['summarySent']
  failed: LedgerRpc['summaryFailed']
}
