/** What a refusal is made of, and in which order the lists of them are tried. */
import type { IgnoredReason } from '../reading.ts'
import type { Pattern } from '../template/types.ts'
import { PERHAPS_DECLINED } from './declined.ts'
import { MARKETING, PERHAPS_MARKETING } from './marketing.ts'
import { OTP } from './otp.ts'
import { DISPUTE, INFORMATION, LIMIT_CHANGED, SECURITY, SETTINGS } from './service.ts'
import {
  ARRANGED,
  CONFIRM,
  HOLD,
  PERHAPS_REMINDER,
  PERHAPS_STATEMENT,
  REMINDER,
  REQUEST,
  STATEMENT,
  SUMS,
} from './to-come.ts'

export type Rule = {
  readonly reason: IgnoredReason
  /** Any of these in the subject. */
  readonly subject?: ReadonlyArray<Pattern>
  /** Any of these near the beginning of the body; footers say such words too. */
  readonly head?: ReadonlyArray<Pattern>
  /** None of these in subject or head. */
  readonly unless?: ReadonlyArray<Pattern>
}

/** Tried before any template: a one-time code reads like the real thing. */
export const FIRST: ReadonlyArray<Rule> = [OTP]

/** Tried where no template applies, before the general reader. */
export const AFTERWARDS: ReadonlyArray<Rule> = [
  PERHAPS_DECLINED,
  LIMIT_CHANGED,
  STATEMENT,
  REMINDER,
  REQUEST,
  SECURITY,
  HOLD,
  MARKETING,
]

/** Tried last: words that alerts use as well, so that they count only where no movement is certain. */
export const LAST: ReadonlyArray<Rule> = [
  PERHAPS_STATEMENT,
  CONFIRM,
  ARRANGED,
  SETTINGS,
  PERHAPS_REMINDER,
  DISPUTE,
  INFORMATION,
  SUMS,
  PERHAPS_MARKETING,
]
