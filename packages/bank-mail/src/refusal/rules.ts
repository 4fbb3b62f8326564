/** In which order refusals are tried. */
import { PERHAPS_DECLINED } from './declined.ts'
import { MARKETING, PERHAPS_MARKETING } from './marketing.ts'
import { OTP } from './otp.ts'
import type { Rule } from './rule.ts'
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
