/** A person's patch as columns; whatever it sets is theirs from then on. */
import type { Updateable } from 'kysely'
import { toInteger } from '../../database/database.ts'
import type { TransactionTable } from '../../database/tables.ts'
import { requireCategory } from '../categories/taxonomy.ts'
import { type Context, keyOf } from '../context.ts'
import { readSplits } from '../parts/read.ts'
import { occurredLocally } from '../pure/occurred.ts'
import { clipOrNull } from '../pure/text.ts'
import { writtenColumns } from '../rows/facts.ts'
import { noLabel } from '../rows/label.ts'
import type { JoinedRow } from '../rows/transaction.ts'
import { MERCHANT_LENGTH } from '../transaction-schema.ts'
import type { TransactionPatch } from '../types/transaction.ts'
import { personZone } from '../zone.ts'
import { requireAccount } from './entry-row.ts'
import { derivedOf } from './values.ts'

type Columns = Updateable<TransactionTable>

/** An amount cannot change while parts of it are of several categories. */
export class IsSplit extends Error {
  override name = 'IsSplit'
}

/** What changes in `row`. Throws IsSplit, UnknownAccount and UnknownCategory. */
export async function patchColumns(
  context: Context,
  row: JoinedRow,
  patch: TransactionPatch,
): Promise<Columns> {
  await requireCategory(context, patch.category)
  const own = await accountOf(context, patch.accountId)
  const columns = {
    ...valueColumns(context, patch),
    ...labelColumns(row, patch),
    ...(await occurredColumns(context, patch)),
    ...uncountedColumns(row, patch),
    ...(own === undefined
      ? {}
      : { account_id: own?.id ?? null, bank: own?.bank ?? null, account_by: 'person' }),
  }
  const mask = own === undefined ? row.account_mask : (own?.mask ?? null)
  const isSplit = toInteger(row.split_count) > 0
  if (isSplit && (patch.amount ?? patch.notSpending) !== undefined)
    throw new IsSplit('its parts would not add up')
  // One category for all of it joins what was split.
  const joined = isSplit && patch.category !== undefined ? { split_count: 0 } : {}
  const splits = isSplit && !('split_count' in joined) ? await readSplits(context, [row.id]) : null
  const after = { ...row, ...columns, ...joined, account_mask: mask } as JoinedRow
  return { ...columns, ...joined, ...derivedOf(after, splits?.get(row.id)) }
}

function valueColumns({ config }: Context, patch: TransactionPatch): Columns {
  const columns: Columns = writtenColumns(patch)
  if (patch.kind !== undefined) {
    columns.kind = patch.kind
    columns.kind_by = 'person'
  }
  if (patch.amount !== undefined) {
    columns.amount_minor = patch.amount.minor
    columns.currency = patch.amount.currency
    columns.amount_by = 'person'
  }
  if (patch.merchant !== undefined) {
    const merchant = clipOrNull(patch.merchant, MERCHANT_LENGTH)
    columns.merchant = merchant
    columns.merchant_by = 'person'
    columns.merchant_key = keyOf(config, merchant)
    columns.name_rule = null
    // Found for what was written before.
    columns.name = null
    columns.name_search = null
  }
  if (patch.note !== undefined) columns.note_rule = null
  if (patch.other !== undefined) {
    columns.other_minor = patch.other?.minor ?? null
    columns.other_currency = patch.other?.currency ?? null
  } else if (patch.amount !== undefined) {
    // It was told of the amount that was there before.
    columns.other_minor = null
    columns.other_currency = null
  }
  if (patch.isNoDuplicate) columns.possible_duplicate_of = null
  return columns
}

/**
 * A new merchant wants a new label, and a new kind where the kind alone proposed the category; unless
 * the person sets or has set it.
 */
function labelColumns(row: JoinedRow, patch: TransactionPatch): Columns {
  const isNewMerchant =
    patch.merchant !== undefined && clipOrNull(patch.merchant, MERCHANT_LENGTH) !== row.merchant
  const isNewKind =
    patch.kind !== undefined && patch.kind !== row.kind && row.label_evidence === 'kind'
  if (patch.category !== undefined) {
    return {
      category: patch.category,
      category_by: patch.category === null ? null : 'person',
      category_rule: null,
      label_decision: 'person',
      // It may have been a file's.
      ...(row.label_evidence === 'import' ? { label_evidence: null } : {}),
    }
  }
  const isLocked = row.label_decision === 'person'
  return !isLocked && (isNewMerchant || isNewKind) ? noLabel() : {}
}

/** All of it or nothing by the person's word; a changed amount takes along what was all of it. */
function uncountedColumns(row: JoinedRow, patch: TransactionPatch): Columns {
  const amount = patch.amount?.minor ?? toInteger(row.amount_minor)
  if (patch.notSpending !== undefined) {
    const minor = patch.notSpending ? amount : 0
    return { uncounted_minor: minor, uncounted_by: 'person', uncounted_rule: null }
  }
  const uncounted = toInteger(row.uncounted_minor)
  if (patch.amount === undefined || uncounted === 0) return {}
  const isAll = uncounted >= toInteger(row.amount_minor)
  return { uncounted_minor: isAll ? amount : Math.min(uncounted, amount) }
}

async function occurredColumns(context: Context, patch: TransactionPatch): Promise<Columns> {
  if (!patch.occurred) return {}
  const { localDate, localTime } = patch.occurred
  const when = occurredLocally(localDate, localTime, await personZone(context))
  return {
    occurred_at: when.occurredAt,
    local_date: when.localDate,
    local_time: when.localTime,
    occurred_by: 'person',
  }
}

async function accountOf(context: Context, id: string | null | undefined) {
  return id === undefined || id === null ? id : requireAccount(context, id)
}
