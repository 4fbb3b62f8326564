/** The setting that says of what a mail is sent at once, and since when. */
import type { MailAtOnce } from '#shared/ledger.ts'

export const MAIL_AT_ONCE = 'mail_at_once'
/** UTC instant: what was written before it is not told of. */
export const TOLD_UNTIL = 'mail_at_once_until'

export const NOTHING_AT_ONCE: MailAtOnce = { large: {}, unusual: {}, foreign: false }

export function isAnything({ large, unusual, foreign }: MailAtOnce): boolean {
  return foreign || Object.keys(large).length > 0 || Object.keys(unusual).length > 0
}

/** As the setting keeps it; nothing where nobody chose. */
export function toMailAtOnce(text: string | undefined): MailAtOnce {
  return text ? { ...NOTHING_AT_ONCE, ...JSON.parse(text) } : NOTHING_AT_ONCE
}
