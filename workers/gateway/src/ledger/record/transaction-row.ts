/** The row of a transaction that a mail tells of. */
import type { Insertable } from 'kysely'
import type { Label } from '#shared/label.ts'
import type { TransactionTable } from '../../database/tables.ts'
import { derived } from '../change/values.ts'
import { keyOf, type LedgerConfig, newId } from '../context.ts'
import { occurredOf } from '../pure/occurred.ts'
import { clip, clipOrNull, fold } from '../pure/text.ts'
import { labelColumns } from '../rows/label.ts'
import type { TaughtColumns } from '../rows/taught.ts'
import { MERCHANT_LENGTH } from '../transaction-schema.ts'
import type { Planned } from './plan.ts'

export type RowSource = {
  mailId: string
  bank: string | null
  sentAt: string | null
  /** The person's zone. */
  zone: string
  /** Ids of accounts by their last digits. */
  accounts: ReadonlyMap<string, string>
  /** `person`: they confirmed the reader's guess, so that all of it is theirs. */
  by: 'reader' | 'person'
  now: string
  /** Labels of merchants that were taught an own category, by merchant key. */
  own: ReadonlyMap<string, TaughtColumns>
}

/** What a reading says of a transaction, as columns; a reader that reads again changes these. */
export function readColumns(config: LedgerConfig, read: Planned['read'], source: RowSource) {
  const when = occurredOf(read, source.sentAt, source.zone)
  const merchant = clipOrNull(read.merchant, MERCHANT_LENGTH)
  return {
    account_id: read.account === null ? null : (source.accounts.get(read.account) ?? null),
    bank: clipOrNull(source.bank, 100),
    kind: read.kind,
    amount_minor: read.amountMinor,
    currency: read.currency,
    merchant,
    merchant_key: keyOf(config, merchant),
    occurred_at: when.occurredAt,
    local_date: when.localDate,
    local_time: when.localTime,
    bank_date: read.occurredOn,
    bank_time: read.occurredTime,
    bank_zone: clipOrNull(read.timeZone, 60),
    reference: clipOrNull(read.reference, 100),
    mcc: clipOrNull(read.mcc, 4),
    other_minor: read.other?.amountMinor ?? null,
    other_currency: read.other?.currency ?? null,
  }
}

/**
 * Wages that name nobody are called what their mail calls them until a labeler names them, which is
 * then asked by that: it is kept nowhere else.
 */
function saidColumns({ merchant, said }: Planned['read']) {
  if (merchant !== null || !said) return {}
  const name = clip(said.charAt(0).toUpperCase() + said.slice(1), 200)
  return { name, name_search: clip(fold(name), 200) }
}

export function transactionRow(
  config: LedgerConfig,
  plan: Planned & { status: 'new' },
  label: Label | null,
  source: RowSource,
): Insertable<TransactionTable> {
  const columns = readColumns(config, plan.read, source)
  const labelled = labelColumns(label)
  const values = {
    ...columns,
    ...labelled,
    ...(label === null ? saidColumns(plan.read) : {}),
    merchant_key: labelled.merchant_key ?? columns.merchant_key,
    ...source.own.get(labelled.merchant_key ?? columns.merchant_key ?? ''),
  }
  return {
    id: newId(),
    event_key: plan.eventKey,
    day_key: plan.dayKey,
    day_position: plan.dayPosition,
    mail_id: source.mailId,
    ...values,
    kind_by: source.by,
    account_by: source.by,
    amount_by: source.by,
    merchant_by: source.by,
    occurred_by: source.by,
    ...derived(values, plan.read.account),
    possible_duplicate_of: plan.suspectOf,
    created_at: source.now,
    updated_at: source.now,
    version: newId(),
    deleted_at: null,
    deleted_by: null,
  }
}
