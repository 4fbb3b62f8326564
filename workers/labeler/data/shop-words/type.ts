import type { Category } from '#shared/categories.ts'

/** Words of one category. */
export type ShopWords = {
  category: Category
  /** `strong` names the type almost surely, `weak` leans. */
  strength: 'strong' | 'weak'
  /**
   * `bakery` a whole word, `gas station` whole words in a row, `panader*` the start of a word,
   * `*apotheke` the end of one.
   */
  words: ReadonlyArray<string>
}
