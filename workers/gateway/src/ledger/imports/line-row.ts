/** The row of a transaction that a statement's line brings. */
import type { Insertable } from 'kysely'
import type { CategoryId } from '#shared/categories.ts'
import type { Kind } from '#shared/kinds.ts'
import { fromDecimal } from '#shared/money.ts'
import type { AccountTable, TransactionTable } from '../../database/tables.ts'
import { derived } from '../change/values.ts'
import { newId } from '../context.ts'
import { clipOrNull } from '../pure/text.ts'
import { dayKey } from '../record/event-key.ts'
import { writtenColumns } from '../rows/facts.ts'
import { noLabel } from '../rows/label.ts'
import { MERCHANT_LENGTH } from '../transaction-schema.ts'
import type { Split } from '../types/transaction.ts'
import type { ImportLine } from './schema.ts'

/** A line with what follows from it. */
export type PreparedLine = {
  line: ImportLine
  /** Its day and a hash, so that lines of near days lie near each other in the indexes. */
  key: string
  /** SHA-256, in hex: what releases before 2026-12 kept as its key. */
  oldKey: string
  kind: Kind
  amountMinor: number
  account: Pick<AccountTable, 'id' | 'bank' | 'mask'> | null
  category: CategoryId | null
  splits: ReadonlyArray<Split>
  merchantKey: string | null
}

/** What makes the key of a line, of which a hash is kept: equal for the same line of two exports of one account. */
export function keyText(line: ImportLine, accountId: string | null): string {
  const { date, amount, currency, reference, merchant, text, occurrence } = line
  const words = reference === null ? [merchant, text] : [reference]
  return JSON.stringify([
    'import',
    accountId ?? line.account,
    date,
    amount,
    currency,
    ...words,
    occurrence,
  ])
}

const DAY_LENGTH = 'YYYYMMDD'.length

/** `hash`: in hex, of `keyText`; what the day takes the place of is not missed. */
export function keyOfLine(date: string, hash: string): string {
  return date.replaceAll('-', '') + hash.slice(DAY_LENGTH)
}

/** Minor units, above 0; null where the currency has no such decimals, or it is nothing. */
export function minorOf({ amount, currency }: ImportLine): number | null {
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.')
  const plain = fraction.replace(/0+$/, '')
  const minor = fromDecimal(plain === '' ? whole : `${whole}.${plain}`, currency)
  return minor === null || minor === 0 ? null : minor
}

const OUT: Readonly<Record<string, Kind>> = {
  transfer: 'transfer_out',
  withdrawal: 'withdrawal',
  fee: 'fee',
  payment: 'payment',
}

const IN: Readonly<Record<string, Kind>> = { transfer: 'transfer_in', refund: 'refund' }

/** What the bank's own code says it is; otherwise a purchase, or money that came in. */
export function kindOf({ amount, operation }: ImportLine): Kind {
  if (!amount.startsWith('-')) return IN[operation ?? ''] ?? 'deposit'
  return OUT[operation ?? ''] ?? 'purchase'
}

/** Its values are the file's, so machines may label it; a category or parts of the file's were the person's. */
export function lineRow(
  prepared: PreparedLine,
  of: {
    importId: string
    zone: string
    occurredAt: string
    position: number
    suspectOf: string | null
    now: string
    version: string
  },
): Insertable<TransactionTable> {
  const { line, key, kind, amountMinor, account, category, splits } = prepared
  const merchant = clipOrNull(line.merchant, MERCHANT_LENGTH)
  const values = {
    kind,
    amount_minor: amountMinor,
    currency: line.currency,
    merchant,
    merchant_key: prepared.merchantKey,
    ...writtenColumns({ note: line.note }),
    bank: account?.bank || clipOrNull(line.bank, 100),
    reference: clipOrNull(line.reference, 100),
    ...noLabel(),
    ...labelOf(category, splits),
    // As its category, it was the person's word in the other tracker.
    ...(line.uncounted && splits.length === 0
      ? { uncounted_minor: amountMinor, uncounted_by: 'person' as const }
      : {}),
  }
  return {
    id: newId(),
    event_key: key,
    day_key: dayKey(line.date, line.currency, amountMinor),
    day_position: of.position,
    mail_id: null,
    account_id: account?.id ?? null,
    ...values,
    kind_by: 'reader',
    account_by: 'reader',
    amount_by: 'reader',
    merchant_by: 'reader',
    occurred_at: of.occurredAt,
    local_date: line.date,
    local_time: line.time,
    occurred_by: 'reader',
    bank_date: line.date,
    bank_time: line.time,
    bank_zone: of.zone,
    mcc: null,
    ...derived(values, account?.mask ?? null, splits),
    split_count: splits.length,
    possible_duplicate_of: of.suspectOf,
    created_at: of.now,
    updated_at: of.now,
    version: of.version,
    deleted_at: null,
    deleted_by: null,
    import_id: of.importId,
    booked_on: line.bookedOn,
  }
}

function labelOf(category: CategoryId | null, splits: ReadonlyArray<Split>) {
  if (category === null && splits.length === 0) return {}
  return {
    category: splits.length > 0 ? null : category,
    category_by: 'person',
    label_decision: 'person',
    label_evidence: 'import',
  } as const
}
