/** What a second mail adds to a transaction: what the first one left open. */
import type { ReadTransaction } from 'bank-mail'
import type { CompiledQuery } from 'kysely'
import { derived } from '../change/values.ts'
import { type Context, keyOf, newId } from '../context.ts'
import { clipOrNull } from '../pure/text.ts'
import { addMerchant, claimLine } from '../queries/transactions.ts'
import { noLabel } from '../rows/label.ts'
import { MERCHANT_LENGTH } from '../transaction-schema.ts'
import type { Known } from './judge.ts'
import type { RowSource } from './transaction-row.ts'

/** The query that names the merchant, where only the second mail does; else none. */
export function enrichment(
  { database, config }: Context,
  known: Known,
  read: ReadTransaction,
  source: RowSource,
): Array<CompiledQuery> {
  const merchant = clipOrNull(read.merchant, MERCHANT_LENGTH)
  if (merchant === null || known.merchant !== null || known.isDeleted) return []
  const values = {
    ...noLabel(),
    merchant,
    merchant_key: keyOf(config, merchant),
    kind: known.kind,
    amount_minor: read.amountMinor,
    currency: read.currency,
    bank: known.bank,
    reference: known.reference,
  }
  const columns = {
    ...values,
    ...derived(values, known.account),
    updated_at: source.now,
    version: newId(),
  }
  return [addMerchant(database.kysely, known.id, columns).compile()]
}

/**
 * The query by which the line of a statement becomes what the mail tells of: other tellings find it by
 * the mail's key, and undoing the statement leaves it.
 */
export function claim(
  { database }: Context,
  { id, isOpenLine, isDeleted }: Known,
  eventKey: string,
  { now }: RowSource,
): Array<CompiledQuery> {
  if (!isOpenLine || isDeleted) return []
  const columns = { event_key: eventKey, updated_at: now, version: newId() }
  return [claimLine(database.kysely, id, columns).compile()]
}
