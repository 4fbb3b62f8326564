/** The three ways into the ledger: the bank, the person, and whom the person admitted. */
import type { Reading, ReviewReason } from 'bank-mail'
import { isBankSender } from 'bank-mail/senders'
import type { Trusted, Verdict, WayIn } from '#shared/reader.ts'

/** How far the sender of the mail that arrived is trusted, whatever the mail says. */
export function wayOfSender({ result, address, domain }: Verdict, trusted: Trusted): WayIn | null {
  if (result !== 'authentic' || address === null || domain === null) return null
  if (trusted.own.includes(address)) return 'person'
  if (isBankSender(address)) return 'bank'
  const isAdmitted = trusted.admitted.includes(address) || trusted.admitted.includes(domain)
  return isAdmitted ? 'sender' : null
}

/**
 * The way in of what was read. A bank and an admitted sender speak for themselves only: what their
 * mail tells as somebody else's, forwarded, anybody may have written into it.
 */
export function wayInOf(
  way: WayIn | null,
  { domain }: Verdict,
  { isUnwrapped, sender }: Pick<Reading, 'isUnwrapped' | 'sender'>,
): WayIn | null {
  if (way === null || way === 'person' || !isUnwrapped) return way
  const inner = sender?.slice(sender.lastIndexOf('@') + 1) ?? ''
  return inner === domain || inner.endsWith(`.${domain}`) ? way : null
}

/**
 * The reading as far as it can be believed: what would be recorded without a way in is left for
 * review, with its values and the reason, and a confirmation nobody signed is not shown.
 */
export function believed(reading: Reading, verdict: Verdict, way: WayIn | null): Reading {
  const { outcome, confirmation, isUnwrapped } = reading
  if (outcome === 'ignored' && confirmation === null) return reading
  const doubt = doubtOf(verdict, isUnwrapped)
  if (verdict.result === 'failed') return waiting(reading, doubt)
  if (confirmation !== null)
    return verdict.result === 'authentic' ? reading : waiting(reading, doubt)
  const isClear = outcome === 'recorded' || isAboutSender(reading, verdict)
  return isClear && way === null ? waiting(reading, doubt) : reading
}

/** Whether all that the words leave in doubt is the sender, of whom the verdict says more. */
function isAboutSender({ reason }: Reading, { result }: Verdict): boolean {
  return reason === 'suspicious_sender' && result !== 'authentic'
}

function waiting(reading: Reading, reason: ReviewReason): Reading {
  return { ...reading, outcome: 'review', reason, confirmation: null }
}

function doubtOf({ result }: Verdict, isUnwrapped: boolean): ReviewReason {
  if (result === 'failed') return 'failed_authentication'
  if (result === 'unknown') return 'unverified_sender'
  return isUnwrapped ? 'unknown_forwarder' : 'unknown_sender'
}
