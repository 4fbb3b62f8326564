/** Sends one mail through Cloudflare's Email Service, and says what to do where it refuses. */
import type { SchedulerEnv } from '../env.ts'

export type Mail = { subject: string; text: string; html: string; sender: string }

/** Codes that repeating does not cure, and what does. */
const CURES: Readonly<Record<string, string>> = {
  E_RECIPIENT_NOT_ALLOWED:
    'verify the address that summaries go to under Email Routing, Destination addresses',
  E_RECIPIENT_SUPPRESSED:
    'mail to the address that summaries go to bounced before; remove it from the suppression list',
  E_SENDER_NOT_VERIFIED: 'set SUMMARY_FROM to an address of a domain with Email Routing',
  E_SENDER_DOMAIN_NOT_AVAILABLE: 'set SUMMARY_FROM to an address of a domain with Email Routing',
  E_VALIDATION_ERROR: 'check SUMMARY_FROM and the address that summaries go to',
}

/** What an error without a code of Cloudflare's is called: a connection that broke, say. */
const NO_ANSWER = 'NO_ANSWER'

/** Why a mail could not be sent: `code` as Cloudflare names it, `cure` where a person has to act. */
export class SendError extends Error {
  override name = 'SendError'
  readonly code: string
  readonly cure: string | null

  constructor(code: string, cure: string | null) {
    super(cure === null ? code : `${code}: ${cure}`)
    this.code = code
    this.cure = cure
  }

  /** Whether nobody refused it: the mail may have left. */
  get mayHaveLeft(): boolean {
    return this.code === NO_ANSWER
  }
}

/** Throws `SendError`, whose text holds nothing of the mail. */
export async function sendMail(
  { EMAIL, SUMMARY_FROM }: Pick<SchedulerEnv, 'EMAIL' | 'SUMMARY_FROM'>,
  to: string,
  mail: Mail,
): Promise<void> {
  if (!SUMMARY_FROM) {
    throw new SendError('SUMMARY_FROM_MISSING', 'set SUMMARY_FROM to the address to send from')
  }
  const { sender, ...words } = mail
  try {
    await EMAIL.send({ from: { email: SUMMARY_FROM, name: sender }, to, ...words })
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
    const known = typeof code === 'string' && code.startsWith('E_') ? code : NO_ANSWER
    throw new SendError(known, CURES[known] ?? null)
  }
}
