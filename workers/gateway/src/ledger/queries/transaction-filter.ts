/** A filter of transactions, and where a page goes on, as SQL conditions. */
import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { CategoryId } from '#shared/categories.ts'
import { contains } from '../../database/database.ts'
import type { TransactionTable } from '../../database/tables.ts'
import { searchWords } from '../pure/text.ts'
import type { TransactionFilter } from '../types/transaction.ts'
import type { Db } from './db.ts'

/** Where a page ended: local date, instant and id of its last row. */
export type TransactionKey = { localDate: string; occurredAt: string; id: string }

const eb = expressionBuilder<{ t: TransactionTable }, 't'>()

/** The filter, its groups as categories, as one condition on `ledger_transaction as t`; deleted ones only where it asks for them. */
export function matches(db: Db, filter: TransactionFilter): Expression<SqlBool> {
  const all: Array<Expression<SqlBool>> = [
    // A literal, so that the bin's own index is found.
    filter.deleted ? eb('t.deleted_by', '=', sql.lit('person')) : eb('t.deleted_at', 'is', null),
  ]
  if (filter.from) all.push(eb('t.local_date', '>=', filter.from))
  if (filter.to) all.push(eb('t.local_date', '<=', filter.to))
  if (filter.kinds?.length) all.push(eb('t.kind', 'in', filter.kinds))
  if (filter.currency) all.push(eb('t.currency', '=', filter.currency))
  if (filter.accountId) all.push(eb('t.account_id', '=', filter.accountId))
  if (filter.merchantKey) all.push(eb('t.merchant_key', '=', filter.merchantKey))
  if (filter.mailId) all.push(eb('t.mail_id', '=', filter.mailId))
  if (filter.categories) all.push(isOneOf(filter.categories))
  if (filter.review) all.push(isForReview(filter.review))
  for (const word of searchWords(filter.q ?? '')) all.push(isWritten(db, word))
  return eb.and(all)
}

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

function isOneOf(categories: Array<CategoryId | 'none'>): Expression<SqlBool> {
  const named = categories.filter((category) => category !== 'none')
  const either: Array<Expression<SqlBool>> = []
  if (named.length > 0) either.push(eb('t.category', 'in', named))
  if (named.length < categories.length) either.push(eb('t.category', 'is', null))
  return eb.or(either)
}

function isForReview(review: 'label' | 'duplicate' | 'any'): Expression<SqlBool> {
  const label = eb('t.label_decision', 'in', ['pending', 'suggest', 'none'])
  const duplicate = eb('t.possible_duplicate_of', 'is not', null)
  if (review === 'any') return eb.or([label, duplicate])
  return review === 'label' ? label : duplicate
}
