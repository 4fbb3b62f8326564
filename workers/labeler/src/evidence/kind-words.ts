/** Words for kinds of shops in many languages, beside those that were chosen by hand. */
import { dictionary, tabbed } from 'merchant-name'
import type { Category } from '../../../shared/categories.ts'
import { KIND_WORDS } from '../../data/kind-words.generated.ts'

const words = dictionary(KIND_WORDS, tabbed)

/** The category that a word means in every language that has it. */
export function kindWord(word: string): Category | undefined {
  return words.get(word) as Category | undefined
}
