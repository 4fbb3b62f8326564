/** Whose mails a wording reads. */
import { isPersonal } from '../template/match-bank.ts'

/**
 * The key of the wordings that may read a mail from `address` (forwarding undone, lower case): its
 * domain, or the whole address where the domain gives anybody one; '' where a forwarded mail names
 * no address.
 *
 * @example
 * senderKey('alerts@harbor.example') // 'harbor.example'
 * senderKey('ana@gmail.com') // 'ana@gmail.com'
 */
export function senderKey(address: string | null): string {
  if (address === null || !address.includes('@')) return ''
  return isPersonal(address) ? address : address.slice(address.lastIndexOf('@') + 1)
}
