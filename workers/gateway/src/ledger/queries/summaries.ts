/** Totals, what waits for the person, and the claims of the day's summaries. */
import { type Insertable, sql } from 'kysely'
import type { SummaryOf } from '#shared/ledger.ts'
import { take } from '../../database/database.ts'
import type { Tables } from '../../database/tables.ts'
import type { Measure } from '../types/summary.ts'
import type { Db } from './db.ts'
import { numberOf } from './number-of.ts'

/** Totals per day or month, of what triggers keep; days without any do not count. */
export function totalsByTime(
  db: Db,
  range: { from: string; to: string },
  by: 'day' | 'month',
  measure: Measure,
) {
  const key = { day: sql.ref('local_date'), month: MONTH }[by]
  return db
    .selectFrom('day_total')
    .where('local_date', '>=', range.from)
    .where('local_date', '<=', range.to)
    .where(NUMBER[measure], '>', 0)
    .select(({ fn }) => [
      key.$castTo<string | null>().as('key'),
      'currency',
      fn.sum<number | string>(AMOUNT[measure]).as('amount'),
      fn.sum<number | string>(NUMBER[measure]).as('number'),
    ])
    .groupBy([key, 'currency'])
}

/** Totals per category of whole months, of what triggers keep; split transactions aside. */
export function totalsOfMonths(db: Db, months: { from: string; to: string }, measure: Measure) {
  const key = sql<string | null>`nullif(category, '')`
  return db
    .selectFrom('month_total')
    .where('month', '>=', months.from)
    .where('month', '<=', months.to)
    .where('category', '<>', sql.lit('.split'))
    .where(NUMBER[measure], '>', 0)
    .select(({ fn }) => [
      key.as('key'),
      'currency',
      fn.sum<number | string>(AMOUNT[measure]).as('amount'),
      fn.sum<number | string>(NUMBER[measure]).as('number'),
    ])
    .groupBy([key, 'currency'])
}

/** The same of any days. The index alone answers. */
export function totalsByCategory(db: Db, range: { from: string; to: string }, measure: Measure) {
  return (
    measured(db, range, measure)
      // The parts of split ones are added up by themselves.
      .where('split_count', '=', sql.lit(0))
      .select('category as key')
      .groupBy(['category', 'currency'])
  )
}

/** What all transactions of some days add up to, by currency. */
export function totalsOfDays(
  db: Db,
  of: { from?: string | undefined; to?: string | undefined; currency?: string | undefined },
) {
  const { from, to, currency } = of
  return db
    .selectFrom('day_total')
    .$if(from !== undefined, (query) => query.where('local_date', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('local_date', '<=', to ?? ''))
    .$if(currency !== undefined, (query) => query.where('currency', '=', currency ?? ''))
    .select(({ fn }) => [
      'currency',
      fn.sum<number | string>('spending_minor').as('spent'),
      fn.sum<number | string>('income_minor').as('earned'),
      fn.sum<number | string>('number').as('number'),
    ])
    .groupBy('currency')
    .having(({ fn }) => fn.sum('number'), '>', sql.lit(0))
    .orderBy('currency')
}

/** What these merchants took in a span, to know what is usual there. */
export function usualOfMerchants(
  db: Db,
  merchantKeys: Array<string>,
  range: { from: string; to: string },
) {
  return db
    .selectFrom('ledger_transaction')
    .select(({ fn }) => [
      'merchant_key as key',
      'currency',
      fn.sum<number | string>('spending_minor').as('amount'),
      fn.countAll<number | string>().as('number'),
      fn.max<number | string>('spending_minor').as('most'),
    ])
    .where('merchant_key', 'in', merchantKeys)
    .where('local_date', '>=', range.from)
    .where('local_date', '<=', range.to)
    .where('spending_minor', '>', 0)
    .groupBy(['merchant_key', 'currency'])
}

/** Totals per account; its key is null where nobody knows it. */
export function totalsByAccount(db: Db, range: { from: string; to: string }, measure: Measure) {
  return measured(db, range, measure)
    .select('account_id as key')
    .groupBy(['account_id', 'currency'])
}

/** Totals per merchant, with one of the ways it was written and named. */
export function totalsByMerchant(db: Db, range: { from: string; to: string }, measure: Measure) {
  return measured(db, range, measure)
    .select(({ fn }) => [
      'merchant_key as key',
      fn.max('merchant').as('merchant'),
      fn.max('name').as('name'),
    ])
    .groupBy(['merchant_key', 'currency'])
}

/** Up to `most`, past which nothing is read; null: all. */
export function countLabelsToReview(db: Db, most: number | null) {
  const some = db
    .selectFrom('ledger_transaction')
    .select('id')
    .where('label_decision', 'in', ['pending', 'suggest', 'none'])
    .where('deleted_at', 'is', null)
  return numberOf(db, some, most)
}

/** Up to `most`, past which nothing is read; null: all. */
export function countPossibleDuplicates(db: Db, most: number | null) {
  const some = db
    .selectFrom('ledger_transaction')
    .select('id')
    .where('possible_duplicate_of', 'is not', null)
    .where('deleted_at', 'is', null)
  return numberOf(db, some, most)
}

/** The first local day with any spending in a currency; null: in any. */
export function firstSpendingDay(db: Db, currency: string | null) {
  return db
    .selectFrom('day_total')
    .select('local_date')
    .$if(currency !== null, (query) => query.where('currency', '=', currency ?? ''))
    .where('spending_number', '>', 0)
    .orderBy('local_date')
    .$call(take(db, 1))
}

/** Of a person, and of before each person had their own, whose rows name none. */
export function summariesSince(db: Db, person: string, from: string) {
  return db
    .selectFrom('person_summary')
    .selectAll()
    .where('local_date', '>=', from)
    .where('person', 'in', ['', person])
}

export function addSummary(db: Db, row: Insertable<Tables['person_summary']>) {
  return db.insertInto('person_summary').values(row)
}

/** Claims a summary again if nobody else did since it was read. */
export function reclaimSummary(
  db: Db,
  of: SummaryOf,
  seen: { claimed_at: string; attempts: number },
  claim: { claimed_at: string; retry_at: string; attempts: number },
) {
  return summaryOf(db, of)
    .set(claim)
    .where('claimed_at', '=', seen.claimed_at)
    .where('attempts', '=', seen.attempts)
    .where('sending_at', 'is', null)
}

/** Of the claim that made the attempts this many, if nobody claimed the day since. */
export function markSending(db: Db, of: SummaryOf, attempts: number, sendingAt: string) {
  return claimOf(db, of, attempts).set({ sending_at: sendingAt }).where('sending_at', 'is', null)
}

/** From the claim's own time on, the next run may have the day. */
export function giveSummaryBack(db: Db, of: SummaryOf, attempts: number) {
  return claimOf(db, of, attempts).set(({ ref }) => ({
    retry_at: ref('claimed_at'),
    sending_at: null,
  }))
}

export function markSent(db: Db, of: SummaryOf, sentAt: string) {
  return summaryOf(db, of).set({ sent_at: sentAt })
}

function claimOf(db: Db, of: SummaryOf, attempts: number) {
  return summaryOf(db, of).where('attempts', '=', attempts)
}

/** One that was not sent. */
function summaryOf(db: Db, { person, localDate }: SummaryOf) {
  return db
    .updateTable('person_summary')
    .where('local_date', '=', localDate)
    .where('person', '=', person)
    .where('sent_at', 'is', null)
}

export function ping(db: Db) {
  return db.selectFrom('setting').select('name').$call(take(db, 1))
}

// Literals, not parameters: SQL Server takes two parameters for two different expressions.
const MONTH = sql<string>`substring(local_date, 1, 7)`

const AMOUNT = {
  spending: sql<number | string>`spending_minor`,
  income: sql<number | string>`income_minor`,
  net: sql<number | string>`income_minor - spending_minor`,
}

const NUMBER = {
  spending: 'spending_number',
  income: 'income_number',
  net: 'counted_number',
} as const

function measured(db: Db, range: { from: string; to: string }, measure: Measure) {
  return db
    .selectFrom('ledger_transaction')
    .where('local_date', '>=', range.from)
    .where('local_date', '<=', range.to)
    .where((eb) => {
      const spent = eb('spending_minor', '<>', 0)
      const earned = eb('income_minor', '<>', 0)
      return { spending: spent, income: earned, net: eb.or([spent, earned]) }[measure]
    })
    .select(({ fn }) => [
      'currency',
      fn.sum<number | string>(AMOUNT[measure]).as('amount'),
      fn.countAll<number | string>().as('number'),
    ])
}
