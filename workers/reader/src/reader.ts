/** What the reader answers. */
import { BANKS, isPersonal } from 'bank-mail'
import providers from 'email-providers/all.json' with { type: 'json' }
import type { KnownOf, ReaderRpc, ReadOptions } from '#shared/reader.ts'
import { readMail } from './read-mail.ts'
import { type CheckSettings, senderCheckers } from './verdict/checkers.ts'

/** Where people have mailboxes, one says nothing of the next. */
const SHARED: ReadonlySet<string> = new Set(providers)

/** By its settings; it keeps nothing. */
export function createReader(settings: CheckSettings): ReaderRpc {
  const checkers = senderCheckers(settings)
  return {
    read: (raw: Uint8Array, options: ReadOptions, known: KnownOf) =>
      readMail(raw, { ...options, known, checkers }),
    async banks() {
      return BANKS.map(({ id, name, senders, country, timeZone, dateOrder }) => {
        return { id, name, senders, country, timeZone, dateOrder }
      })
    },
    async isShared(domain: string) {
      return isPersonal(`x@${domain}`) || SHARED.has(domain)
    },
  }
}
