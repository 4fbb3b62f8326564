/** Whose addresses are a bank's own. */
import { BANKS } from './banks/index.ts'
import { isSender } from './template/match-bank.ts'

/**
 * Whether a known bank sends its alerts from `address` (lower case): one of its addresses, or one
 * at or below one of its domains. A name that looks like a bank's does not count.
 *
 * @example
 * isBankSender('no.reply.alerts@chase.com') // true
 * isBankSender('alerts@chase.example') // false
 */
export function isBankSender(address: string): boolean {
  return BANKS.some(({ senders }) => isSender(address, senders))
}
