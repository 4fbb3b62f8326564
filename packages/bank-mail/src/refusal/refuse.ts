/** Says why a mail moves no money, where its subject or its first words say so. */
import type { IgnoredReason } from '../reading.ts'
import { happens } from '../template/happens.ts'
import { occurs } from '../template/pattern.ts'
import { fold } from '../text/fold.ts'
import type { Rule } from './rule.ts'

/** How much of the body counts as its beginning; what stands below is small print. */
const HEAD = 700
/**
 * The first rule that `subject` or, if that is `where` to look, the head of `body` fulfils, or null.
 * What speaks against a rule is looked for in both.
 */
export function refuse(
  subject: string,
  body: string,
  rules: ReadonlyArray<Rule>,
  where: 'anywhere' | 'subject' = 'anywhere',
): IgnoredReason | null {
  const foldedSubject = fold(subject)
  const head = fold(body.slice(0, HEAD))
  for (const { reason, subject: subjects = [], head: heads = [], unless = [] } of rules) {
    const applies =
      subjects.some((pattern) => happens(pattern, foldedSubject)) ||
      (where === 'anywhere' && heads.some((pattern) => happens(pattern, head)))
    if (!applies) continue
    if (!unless.some((pattern) => occurs(pattern, foldedSubject) || occurs(pattern, head))) {
      return reason
    }
  }
  return null
}
