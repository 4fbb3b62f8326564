/** The row of a transaction that a person enters. */
import type { Insertable } from 'kysely'
import { directionOf } from '#shared/kinds.ts'
import type { TransactionTable } from '../../database/tables.ts'
import { requireCategory } from '../categories/taxonomy.ts'
import { type Context, keyOf, newId } from '../context.ts'
import { occurredLocally } from '../pure/occurred.ts'
import { clipOrNull } from '../pure/text.ts'
import { account, transactionsOnDays } from '../queries/transactions.ts'
import { dayKey } from '../record/event-key.ts'
import { writtenColumns } from '../rows/facts.ts'
import { noLabel } from '../rows/label.ts'
import { toKnown } from '../rows/transaction.ts'
import { MERCHANT_LENGTH } from '../transaction-schema.ts'
import type { NewTransaction } from '../types/transaction.ts'
import { personZone } from '../zone.ts'
import { derived } from './values.ts'

/** An account that is not in the ledger; the person's client made it up. */
export class UnknownAccount extends Error {
  override name = 'UnknownAccount'
}

/** The account of that id. Throws UnknownAccount. */
export async function requireAccount({ database }: Context, id: string) {
  const found = await account(database.kysely, id).executeTakeFirst()
  if (!found) throw new UnknownAccount('there is no such account')
  return found
}

/**
 * With the last digits of its account. Everything in it is set by the person. `before`: rows of the same batch. Throws UnknownAccount.
 */
export async function entryRow(
  context: Context,
  entry: NewTransaction,
  of: {
    id: string
    eventKey: string
    mailId: string | null
    before: ReadonlyArray<{ day_key: string }>
  },
): Promise<{ row: Insertable<TransactionTable>; mask: string | null }> {
  await requireCategory(context, entry.category)
  const db = context.database.kysely
  const now = context.config.now()
  const key = dayKey(entry.localDate, entry.currency, entry.amountMinor)
  const onDay = await transactionsOnDays(db, [key]).execute()
  const known = onDay.map((row) => toKnown(row, new Set()))
  const positions = known.map(({ dayPosition }) => dayPosition + 1)
  const own = entry.accountId === null ? null : await requireAccount(context, entry.accountId)
  const told = known.filter(
    (one) => !one.isByHand && !one.isDeleted && directionOf(one.kind) === directionOf(entry.kind),
  )
  const when = occurredLocally(entry.localDate, entry.localTime, await personZone(context))
  const merchant = clipOrNull(entry.merchant, MERCHANT_LENGTH)
  const values = {
    kind: entry.kind,
    amount_minor: entry.amountMinor,
    currency: entry.currency,
    merchant,
    merchant_key: keyOf(context.config, merchant),
    ...writtenColumns(entry),
    bank: own?.bank ?? null,
    reference: null,
    ...noLabel(),
    ...(entry.category === null ? {} : BY_PERSON),
    category: entry.category,
  }
  const row = {
    id: of.id,
    event_key: of.eventKey,
    day_key: key,
    day_position:
      Math.max(0, ...positions) + of.before.filter(({ day_key }) => day_key === key).length,
    mail_id: of.mailId,
    account_id: own?.id ?? null,
    ...values,
    kind_by: 'person',
    account_by: 'person',
    amount_by: 'person',
    merchant_by: 'person',
    occurred_at: when.occurredAt,
    local_date: when.localDate,
    local_time: when.localTime,
    occurred_by: 'person',
    bank_date: null,
    bank_time: null,
    bank_zone: null,
    mcc: null,
    ...derived(values, own?.mask ?? null),
    // A mail may have told of it before the person did.
    possible_duplicate_of: told.map(({ id }) => id).sort()[0] ?? null,
    created_at: now,
    updated_at: now,
    version: newId(),
    deleted_at: null,
    deleted_by: null,
  }
  return { row, mask: own?.mask ?? null }
}

const BY_PERSON = { category_by: 'person', label_decision: 'person' } as const
