/**
 * Merchants that the person taught a category of their own. The labeler knows the shipped categories
 * only, so these are given by the ledger, when it keeps a transaction or a label.
 */
import { type CategoryId, isOwnCategory } from '#shared/categories.ts'
import { writeWhy } from '#shared/label-why.ts'
import { readInTurns } from '../../database/many.ts'
import type { Context } from '../context.ts'
import { taughtOf } from '../queries/merchants.ts'

export type TaughtColumns = {
  category: CategoryId
  category_by: 'rule'
  label_decision: 'auto'
  label_confidence: number
  label_evidence: string
  label_nearest: string
  label_why: string
}

/** The label of each of these merchants that has an own category, by merchant key. */
export async function ownLabels(
  { database }: Context,
  merchantKeys: ReadonlyArray<string | null>,
): Promise<ReadonlyMap<string, TaughtColumns>> {
  const keys = [
    ...new Set(merchantKeys.filter((key) => key !== null && key !== '')),
  ] as Array<string>
  const found = new Map<string, TaughtColumns>()
  const rows = await readInTurns(keys, (some) => taughtOf(database.kysely, some).execute())
  for (const { merchant_key, merchant, category } of rows) {
    if (isOwnCategory(category)) found.set(merchant_key, labelOf(category, merchant))
  }
  return found
}

function labelOf(category: CategoryId, merchant: string): TaughtColumns {
  return {
    category,
    category_by: 'rule',
    label_decision: 'auto',
    label_confidence: 1,
    label_evidence: 'person',
    label_nearest: merchant,
    label_why: writeWhy({ code: 'taught' }),
  }
}
