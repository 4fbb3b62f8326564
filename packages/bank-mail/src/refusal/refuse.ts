/** Says why a mail moves no money, where its subject or its first words say so. */
import type { Lexicon, Refusal } from '../lexicon/lexicon.ts'
import type { IgnoredReason } from '../reading.ts'
import { happens } from '../template/happens.ts'
import { phrasesOf } from '../template/phrases.ts'
import { fold } from '../text/fold.ts'
import { reasonOf } from './rules.ts'

/** How much of the body counts as its beginning; what stands below is small print. */
const HEAD = 700

/**
 * The first of `refusals` that `subject` or, if that is `where` to look, the head of `body` fulfils in
 * one of the `lexicons`, or null. What speaks against one is looked for in both.
 */
export function refuse(
  { subject, body }: { readonly subject: string; readonly body: string },
  refusals: ReadonlyArray<Refusal>,
  lexicons: ReadonlyArray<Lexicon>,
  where: 'anywhere' | 'subject' = 'anywhere',
): IgnoredReason | null {
  const title = fold(subject)
  const head = fold(body.slice(0, HEAD))
  const refused = refusals.find((refusal) => {
    const applies = lexicons.some(
      ({ refusals: own }) =>
        happens(own?.subject?.[refusal], title, lexicons) ||
        (where === 'anywhere' && happens(own?.head?.[refusal], head, lexicons)),
    )
    if (!applies) return false
    return !lexicons.some(({ refusals: own }) => {
      const unless = phrasesOf(own?.unless?.[refusal])
      return unless.areIn(title) || unless.areIn(head)
    })
  })
  return refused === undefined ? null : reasonOf(refused)
}
