/** Which mails are taken at all. */
import type { IncomingMail, IngestEnv } from './env.ts'

/** Cloudflare's own limit for mail that comes in. */
export const MAX_MAIL_BYTES = 25 * 1024 * 1024

/**
 * Why the mail is refused for good, in words for its sender; null where it is taken. Throws when
 * the ledger does not answer, so that the sender tries again.
 */
export async function refusal(
  { to, rawSize }: Pick<IncomingMail, 'to' | 'rawSize'>,
  { LEDGER }: Pick<IngestEnv, 'LEDGER'>,
): Promise<string | null> {
  if (rawSize > MAX_MAIL_BYTES) return 'The mail is larger than 25 MiB'
  if (!(await LEDGER.admits(to))) return 'There is no mailbox with this address'
  return null
}
