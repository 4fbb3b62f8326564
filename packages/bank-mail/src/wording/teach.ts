/** What one act of a person adds to the wordings of a sender. */
import { learn } from './learn.ts'
import { alike } from './propose.ts'
import { refine } from './refine.ts'
import { MAX_TOKENS, tokensOf } from './tokens.ts'
import type { Lesson, TaughtMail, Wording } from './wording.ts'

export type Taught<W extends Wording> =
  /** `refined`: the one of `wordings` that this wording takes the place of. */
  | { readonly status: 'taught'; readonly wording: Wording; readonly refined: W | null }
  /** The amount stands nowhere in the mail, or the mail has too many words. */
  | { readonly status: 'nothing' }

/**
 * The wording that `mail` refines or begins. `wordings`: those of its sender that are known, without
 * what the same mail taught alone before.
 *
 * @example
 * const taught = teach(wordings, mail, {
 *   outcome: 'recorded', kind: 'purchase', amountMinor: 1250, currency: 'USD', merchant: 'Blue Cafe',
 *   occurredOn: '2026-11-20', account: null, reference: null, readMerchant: null,
 * })
 * if (taught.status !== 'nothing') keep(taught.wording)
 */
export function teach<W extends Wording>(
  wordings: ReadonlyArray<W>,
  mail: TaughtMail,
  lesson: Lesson,
): Taught<W> {
  const tokens = tokensOf(mail.subject, mail.text)
  if (tokens.tokens.length > MAX_TOKENS) return { status: 'nothing' }
  for (const { wording } of alike(wordings, tokens)) {
    const refined = refine(wording, tokens, mail, lesson)
    if (refined !== null) return { status: 'taught', wording: refined, refined: wording }
  }
  const wording = learn(mail, lesson)
  return wording === null ? { status: 'nothing' } : { status: 'taught', wording, refined: null }
}
