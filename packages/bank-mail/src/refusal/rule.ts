/** What a refusal is made of. */
import type { IgnoredReason } from '../reading.ts'
import type { Pattern } from '../template/types.ts'

export type Rule = {
  readonly reason: IgnoredReason
  /** Any of these in the subject. */
  readonly subject?: ReadonlyArray<Pattern>
  /** Any of these near the beginning of the body; footers say such words too. */
  readonly head?: ReadonlyArray<Pattern>
  /** None of these in subject or head. */
  readonly unless?: ReadonlyArray<Pattern>
}
