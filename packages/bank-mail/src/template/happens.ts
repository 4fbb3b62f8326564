/** Whether words tell of something that happened, rather than of what would follow if it did. */
import { compile } from './pattern.ts'

/** Before a phrase: "If your payment was declined" tells of nothing that happened. */
export const CONDITION =
  /(?:\b(?:if|in case|should|unless|(?<!\d )may(?! \d)|might|could|when|si|en caso|cuando|podria|caso|se|wenn|falls|peut|never|nunca|no compartas|not share)\b)[^.\n\t]{0,60}$/

/** Whether `pattern` occurs in the folded `text`, other than as a condition. */
export function happens(pattern: string, text: string): boolean {
  const { regexp, literal } = compile(pattern)
  if (!text.includes(literal)) return false
  // Compiled patterns are shared, and matching begins where the last use of one ended.
  regexp.lastIndex = 0
  for (const match of text.matchAll(regexp)) {
    if (!CONDITION.test(text.slice(Math.max(0, match.index - 80), match.index))) return true
  }
  return false
}
