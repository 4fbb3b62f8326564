/** How it is found out who sent a mail: by the settings. */
import type { Mailbox } from 'bank-mail'
import { dnsOverHttps } from '#shared/dns-over-https.ts'
import type { Verdict } from '#shared/reader.ts'
import type { SenderCheckers } from '../read-mail.ts'
import { verdictOf } from './verdict.ts'

export type CheckSettings = {
  /** `no` on a laptop whose mail door is open to its person only; anything else checks. */
  VERIFY_SENDERS?: string
  /** DNS by HTTPS; without it no signature can be checked. */
  DNS_URL?: string
}

export function senderCheckers({ VERIFY_SENDERS, DNS_URL }: CheckSettings): SenderCheckers {
  if (VERIFY_SENDERS === 'no') return { verdictOf: takeAsAuthentic, isTakenAsAuthentic: true }
  const resolve = dnsOverHttps(DNS_URL)
  return {
    verdictOf: (raw, _from, at) => verdictOf(raw, { resolve, at }),
    isTakenAsAuthentic: false,
  }
}

async function takeAsAuthentic(_raw: Uint8Array, from: Mailbox | null): Promise<Verdict> {
  const address = from?.address ?? null
  const domain = address?.slice(address.lastIndexOf('@') + 1) ?? null
  const result = address === null ? 'unknown' : 'authentic'
  return { result, address, domain, isTemporary: false }
}
