/** Says why a mail moves no money, where its subject or its first words say so. */
import type { IgnoredReason } from '../reading.ts'
import { compile, occurs } from '../template/pattern.ts'
import { fold } from '../text/fold.ts'
import type { Rule } from './rules.ts'

/** How much of the body counts as its beginning; what stands below is small print. */
const HEAD = 700
/** "If your payment was declined": a condition tells of nothing that happened. */
const CONDITION =
  /(?:\b(?:if|in case|should|unless|may|might|could|when|si|en caso|cuando|podria|caso|se|wenn|falls|peut|never|nunca|no compartas|not share)\b)[^.\n\t]{0,60}$/

/** The first rule that `subject` or the head of `body` fulfils, or null. */
export function refuse(
  subject: string,
  body: string,
  rules: ReadonlyArray<Rule>,
): IgnoredReason | null {
  const foldedSubject = fold(subject)
  const head = fold(body.slice(0, HEAD))
  for (const { reason, subject: subjects = [], head: heads = [], unless = [] } of rules) {
    const applies =
      subjects.some((pattern) => happens(pattern, foldedSubject)) ||
      heads.some((pattern) => happens(pattern, head))
    if (!applies) continue
    if (!unless.some((pattern) => occurs(pattern, foldedSubject) || occurs(pattern, head))) {
      return reason
    }
  }
  return null
}

function happens(pattern: string, text: string): boolean {
  const { regexp, literal } = compile(pattern)
  if (!text.includes(literal)) return false
  for (const match of text.matchAll(regexp)) {
    if (!CONDITION.test(text.slice(Math.max(0, match.index - 80), match.index))) return true
  }
  return false
}
