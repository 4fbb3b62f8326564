/** A merchant whose category somebody decided: one of the 300, or a correction of the person's. */

import { normalise } from 'merchant-name'
import type { Category } from '../../shared/categories.ts'

export type LabelledMerchant = {
  /** As a bank writes it. */
  merchant: string
  category: Category
  by: 'shipped' | 'person'
  key: string
  /** What is embedded. */
  text: string
  words: ReadonlyArray<string>
  /** The chain it is of, or null; absent where nobody has looked yet. */
  chain?: string | null
}

export function labelledMerchant(
  merchant: string,
  category: Category,
  by: LabelledMerchant['by'],
): LabelledMerchant {
  const { key, text, words } = normalise(merchant)
  return { merchant, category, by, key, text, words }
}
