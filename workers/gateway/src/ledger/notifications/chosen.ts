/** Of what a mail is sent at once: as it is kept. */
import type { MailAtOnce } from '#shared/ledger.ts'

export const NOTHING_AT_ONCE: MailAtOnce = { large: {}, unusual: {}, foreign: false }

export function isAnything({ large, unusual, foreign }: MailAtOnce): boolean {
  return foreign || Object.keys(large).length > 0 || Object.keys(unusual).length > 0
}

/** Nothing where nobody chose. */
export function toMailAtOnce(text: string | null | undefined): MailAtOnce {
  return text ? { ...NOTHING_AT_ONCE, ...JSON.parse(text) } : NOTHING_AT_ONCE
}

/** The setting of an earlier release, which had one choice for all. */
export const MAIL_AT_ONCE = 'mail_at_once'

/** The setting that says up to when was looked; UTC instants. */
export const TOLD_UNTIL = 'mail_at_once_until'

/** `since`: from when the choice of an earlier release counts. */
export function toProgress(text: string | undefined): { since: string; until: string } | null {
  if (!text) return null
  const [since = '', until = since] = text.split(' ')
  return { since, until }
}
