/** A filter of transactions, and where a page goes on, as SQL conditions. */

import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { CategoryId } from '#shared/categories.ts'
import { isCurrency, minorDigits } from '#shared/money.ts'
import { contains } from '../../database/database.ts'
import type { TransactionTable } from '../../database/tables.ts'
import { minorBound } from '../pure/decimal-bound.ts'
import { searchWords } from '../pure/text.ts'
import { type AmountRange, ofAmounts, written } from '../search/queries.ts'
import type { SetBy, TransactionFilter } from '../types/transaction.ts'
import type { Db } from './db.ts'

/** Where a page ended: local date, instant and id of its last row. */
export type TransactionKey = { localDate: string; occurredAt: string; id: string }

const eb = expressionBuilder<{ t: TransactionTable }, 't'>()

/** The filter, its groups as categories, as one condition on `ledger_transaction as t`; deleted ones only where it asks for them. */
export function matches(db: Db, filter: ResolvedFilter): Expression<SqlBool> {
  const all: Array<Expression<SqlBool>> = [
    // A literal, so that the bin's own index is found.
    filter.deleted ? eb('t.deleted_by', '=', sql.lit('person')) : eb('t.deleted_at', 'is', null),
  ]
  if (filter.from) all.push(eb('t.local_date', '>=', filter.from))
  if (filter.to) all.push(eb('t.local_date', '<=', filter.to))
  if (filter.kinds?.length) all.push(eb('t.kind', 'in', filter.kinds))
  if (filter.currency) all.push(eb('t.currency', '=', filter.currency))
  if (filter.accountId === 'none') all.push(eb('t.account_id', 'is', null))
  else if (filter.accountId) all.push(eb('t.account_id', '=', filter.accountId))
  if (filter.merchantKey) all.push(eb('t.merchant_key', '=', filter.merchantKey))
  if (filter.mailId) all.push(eb('t.mail_id', '=', filter.mailId))
  if (filter.categories) all.push(isOneOf(db, filter.categories, filter.hasSplits ?? false))
  if (filter.currencies?.length) all.push(eb('t.currency', 'in', filter.currencies))
  if (filter.accountIds?.length) all.push(eb('t.account_id', 'in', filter.accountIds))
  if (filter.merchantKeys?.length) all.push(eb('t.merchant_key', 'in', filter.merchantKeys))
  if (filter.setBy?.length) all.push(isSetBy(filter.setBy))
  if (filter.hasNote !== undefined) all.push(eb('t.note', filter.hasNote ? 'is not' : 'is', null))
  if (filter.amounts) all.push(eb('t.id', 'in', ofAmounts(db, filter.amounts)))
  else {
    if (filter.minAmount) all.push(eb('t.amount_minor', '>=', minorOf(filter.minAmount, 'up')))
    if (filter.maxAmount) all.push(eb('t.amount_minor', '<=', minorOf(filter.maxAmount, 'down')))
  }
  if (filter.tags?.length) all.push(eb('t.id', 'in', taggedWith(db, filter.tags)))
  if (filter.pairsAsOne) all.push(eb('t.pair_of', 'is', null))
  if (filter.days) all.push(isOnDays(filter.days))
  if (filter.review) all.push(isForReview(filter.review))
  if (filter.foundBy === null) all.push(sql<SqlBool>`1 = 0`)
  if (filter.foundBy) all.push(eb('t.id', 'in', written(db, filter.foundBy)))
  for (const word of searchWords(filter.q ?? '')) all.push(isWritten(db, word))
  return eb.and(all)
}

/**
 * The filter with groups as categories; `hasSplits`: parts of split ones may be of these, too;
 * `foundBy`: the word of `q` by which rows are found (search/narrow.ts), null: there are none;
 * `amounts`: the range of amounts, where the rows are found by it (search/amounts.ts).
 */
export type ResolvedFilter = Omit<TransactionFilter, 'groups'> & {
  hasSplits?: boolean
  foundBy?: string | null
  amounts?: ReadonlyArray<AmountRange>
}

/** A file's category is kept as a person's, with a word that says where it is from. */
function isSetBy(setBy: ReadonlyArray<SetBy>): Expression<SqlBool> {
  const others = setBy.filter((who) => who !== 'import')
  const evidence = sql<string>`coalesce(t.label_evidence, '')`
  const isImport = eb(evidence, '=', sql.lit('import'))
  if (others.length === 0) return isImport
  const isOthers = eb('t.category_by', 'in', others)
  if (setBy.includes('import')) return eb.or([isOthers, isImport])
  return eb.and([isOthers, eb(evidence, '<>', sql.lit('import'))])
}

function taggedWith(db: Db, tags: Array<string>) {
  return db.selectFrom('transaction_tag').select('transaction_id').where('tag', 'in', tags)
}

/** A decimal in minor units of each transaction's own currency, which has 0, 2, 3 or 4 digits. */
function minorOf(decimal: string, round: 'up' | 'down'): Expression<number> {
  const minor = (digits: number) => minorBound(decimal, digits, round)
  const cases = ODD_DIGITS.map(
    ([digits, codes]) =>
      sql`when ${sql.ref('t.currency')} in (${sql.join(codes.map((code) => sql.lit(code)))}) then ${sql.lit(minor(digits))}`,
  )
  return sql<number>`case ${sql.join(cases, sql` `)} else ${sql.lit(minor(2))} end`
}

/** Currencies that have no cents, or more digits. */
const ODD_DIGITS = [0, 3, 4]
  .map((digits) => {
    const codes = Intl.supportedValuesOf('currency').filter(
      (code) => isCurrency(code) && minorDigits(code) === digits,
    )
    return [digits, codes] as const
  })
  .filter(([, codes]) => codes.length > 0)

/** What comes after a row in the order local date, instant, id, newest first. */
export function isAfter(key: TransactionKey | null): Expression<SqlBool> {
  if (key === null) return eb.and([])
  return eb.and([
    // Says nothing that the rest does not, but lets the index start at the right place.
    eb('t.local_date', '<=', key.localDate),
    eb.or([
      eb('t.local_date', '<', key.localDate),
      eb('t.occurred_at', '<', key.occurredAt),
      eb.and([eb('t.occurred_at', '=', key.occurredAt), eb('t.id', '<', key.id)]),
    ]),
  ])
}

/** In the transaction's own words, in the merchant's name, or in the person's name for it. */
function isWritten(db: Db, word: string): Expression<SqlBool> {
  const named = db
    .selectFrom('merchant_name')
    .select('merchant_key')
    .where(contains(db, 'name_search', word))
  return eb.or([
    contains(db, 't.search_text', word),
    contains(db, 't.name_search', word),
    eb('t.merchant_key', 'in', named),
  ])
}

/** Categories are words of ours or plain letters: as literals they spare parameters. */
function isOneOf(
  db: Db,
  categories: Array<CategoryId | 'none'>,
  hasSplits: boolean,
): Expression<SqlBool> {
  const named = categories.filter((category) => category !== 'none')
  // Of several, an index of categories would find all there are and sort them: the list's own order
  // comes to fifty of them sooner. Of one, the index has them in that order.
  const isOne = categories.length === 1 && !hasSplits
  const category = isOne ? eb.ref('t.category') : sql<string>`coalesce(t.category, '')`
  const either: Array<Expression<SqlBool>> = []
  const list = sql<never>`(${sql.join(named.map((category) => sql.lit(category)))})`
  if (named.length > 0) either.push(eb(category, 'in', list))
  if (named.length < categories.length) {
    const isNone = isOne ? eb(category, 'is', null) : eb(category, '=', sql.lit(''))
    either.push(eb.and([isNone, eb('t.split_count', '=', sql.lit(0))]))
  }
  if (named.length > 0 && hasSplits) {
    const parts = db
      .selectFrom('transaction_split')
      .select('transaction_id')
      .where('category', 'in', list)
    either.push(eb.and([eb('t.split_count', '>', sql.lit(0)), eb('t.id', 'in', parts)]))
  }
  return eb.or(either)
}

/** Days of the month; from the 28th to the 3rd goes over the end of it. */
function isOnDays({ from, to }: { from: number; to: number }): Expression<SqlBool> {
  const day = sql<string>`substring(${sql.ref('t.local_date')}, 9, 2)`
  const since = eb(day, '>=', twoDigits(from))
  const until = eb(day, '<=', twoDigits(to))
  return from <= to ? eb.and([since, until]) : eb.or([since, until])
}

const twoDigits = (day: number) => String(day).padStart(2, '0')

/** Whose category is to be confirmed or said: as the index of just these says it, so that no other one is taken. */
function isOpen(): Expression<SqlBool> {
  return sql`(t.label_decision <> 'auto' and t.label_decision <> 'person')`
}

function isForReview(review: 'label' | 'duplicate' | 'any'): Expression<SqlBool> {
  const label = isOpen()
  const duplicate = eb('t.possible_duplicate_of', 'is not', null)
  if (review === 'any') return eb.or([label, duplicate])
  return review === 'label' ? label : duplicate
}
