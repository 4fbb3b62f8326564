/** Whether words tell of something that happened, rather than of what would follow if it did. */
import { alternativesOf } from './phrases.ts'

/** Before a phrase: "If your payment was declined" tells of nothing that happened. */
export const CONDITION =
  /(?:\b(?:if|in case|should|unless|(?<!\d )may(?! \d)|might|could|when|si|en caso|cuando|podria|caso|se|wenn|falls|peut|never|nunca|no compartas|not share)\b)[^.\n\t]{0,60}$/

/** Whether `pattern` occurs in the folded `text`, other than as a condition. */
export function happens(pattern: string | undefined, text: string): boolean {
  for (const { start } of alternativesOf(pattern).in(text)) {
    if (!CONDITION.test(text.slice(Math.max(0, start - 80), start))) return true
  }
  return false
}
