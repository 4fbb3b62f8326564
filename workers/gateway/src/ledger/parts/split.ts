/** Splitting a transaction over several categories, and joining it again. */
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { asAct, transactionIds } from '../acts/act.ts'
import { requireCategories } from '../categories/taxonomy.ts'
import { changeRow } from '../change/change-row.ts'
import { derivedOf } from '../change/values.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { settleAfter } from '../links/after.ts'
import { allocate } from '../links/counting.ts'
import { liveTransaction } from '../queries/transactions.ts'
import { type JoinedRow, titleOf } from '../rows/transaction.ts'
import type { Author } from '../types/common.ts'
import type { Split, Transaction } from '../types/transaction.ts'
import { addSplit, removeSplits } from './queries.ts'
import { toOne } from './read.ts'

/** Parts that do not add up to the amount of their transaction. */
export class WrongSum extends Error {
  override name = 'WrongSum'
  readonly sumMinor: number
  readonly amountMinor: number
  readonly currency: string

  constructor(sumMinor: number, amountMinor: number, currency: string) {
    super('the parts do not add up to the amount')
    this.sumMinor = sumMinor
    this.amountMinor = amountMinor
    this.currency = currency
  }
}

/** Null where there is no such transaction. Throws WrongSum and UnknownCategory. */
export function splitTransaction(
  context: Context,
  id: string,
  splits: ReadonlyArray<Split>,
  by: Author,
): Promise<{ transaction: Transaction; act: string } | null> {
  const { database } = context
  const db = database.kysely
  return retryOnConflict(async () => {
    await requireCategories(
      context,
      splits.map(({ category }) => category),
    )
    const row = await liveTransaction(db, id).executeTakeFirst()
    if (!row) return null
    const sum = splits.reduce((total, { amountMinor }) => total + amountMinor, 0)
    const amountMinor = toInteger(row.amount_minor)
    if (splits.length > 0 && sum !== amountMinor) throw new WrongSum(sum, amountMinor, row.currency)
    const act = newId()
    const parts = withUncounted(splits, toInteger(row.uncounted_minor))
    const columns = splitColumns(row, parts)
    const entry = {
      action: 'transaction.split' as const,
      subject: 'transaction',
      subjectId: id,
      title: titleOf(row),
      changes: { splits: [toInteger(row.split_count), splits.length] as [number, number] },
    }
    const changes = { transactions: [transactionIds(context, [id])], parts: ['splits'] as const }
    await database.batch(
      asAct(
        context,
        by,
        entry,
        changes,
        [
          ...changeRow(context, row, columns),
          removeSplits(camel(db), id).compile(),
          ...parts.map((split, position) =>
            addSplit(camel(db), { transactionId: id, position, ...split }).compile(),
          ),
        ],
        act,
      ),
    )
    await settleAfter(context, act)
    const after = await liveTransaction(db, id).executeTakeFirstOrThrow()
    return { transaction: await toOne(context, after), act }
  })
}

/** What counts for nothing of the whole does so of each part, by its share. */
function withUncounted(splits: ReadonlyArray<Split>, uncountedMinor: number): Array<Split> {
  if (uncountedMinor === 0 || splits.length === 0) return [...splits]
  const shares = allocate(
    uncountedMinor,
    splits.map(({ amountMinor }) => amountMinor),
  )
  return splits.map((split, index) => ({ ...split, uncountedMinor: shares[index] ?? 0 }))
}

/** A split one has no category but those of its parts, and the person set them. */
export function splitColumns(row: JoinedRow, splits: ReadonlyArray<Split>) {
  if (splits.length === 0 && toInteger(row.split_count) === 0) return {}
  const columns = {
    category: null,
    category_by: splits.length > 0 ? 'person' : null,
    category_rule: null,
    label_decision: splits.length > 0 ? 'person' : 'none',
    split_count: splits.length,
  }
  return { ...columns, ...derivedOf({ ...row, ...columns }, splits) }
}
