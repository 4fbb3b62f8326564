/** Words for kinds of shops in many languages, beside those that were chosen by hand. */
import type { Category } from '../../../shared/categories.ts'
import { KIND_WORDS } from '../../data/kind-words.generated.ts'

let words: Map<string, Category> | null = null

/** The category that a word means in every language that has it. Read when first asked for. */
export function kindWord(word: string): Category | undefined {
  if (!words) {
    words = new Map()
    for (const line of KIND_WORDS.split('\n')) {
      const tab = line.indexOf('\t')
      const category = line.slice(0, tab) as Category
      for (const each of line.slice(tab + 1).split('|')) words.set(each, category)
    }
  }
  return words.get(word)
}
