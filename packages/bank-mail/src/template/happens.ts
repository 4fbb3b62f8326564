/** Whether words tell of something that happened, rather than of what would follow if it did. */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { phrasesOf } from './phrases.ts'

/** How far before a phrase, within its sentence, a condition may begin. */
const REACH = 80

/**
 * Whether `pattern` occurs in the folded `text`, other than behind a condition of the `lexicons` in its
 * sentence: "If your payment was declined".
 */
export function happens(
  pattern: string | undefined,
  text: string,
  lexicons: ReadonlyArray<Pick<Lexicon, 'condition'>>,
): boolean {
  return phrasesOf(pattern)
    .in(text)
    .some(({ start }) => {
      const before = text.slice(Math.max(0, start - REACH), start)
      const own = before.slice(before.search(/[^.\n\t]*$/))
      return !lexicons.some(({ condition }) => phrasesOf(condition).areIn(own))
    })
}
