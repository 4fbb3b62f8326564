/** Which banks a mail can be from, and how far its sender can be trusted. */
import { countryOfAddress } from '../countries.ts'
import type { Inner } from '../forwarding/unforward.ts'
import { fold } from '../text/fold.ts'
import { canOccur, needsOf } from './needs.ts'
import { occurs, placeOf } from './pattern.ts'
import type { Bank } from './types.ts'

/**
 * - `bank`: the sender is the bank's own address
 * - `kin`: a sender of the bank's name whose domain is not listed: anybody can have one
 * - `person`: forwarded by hand, so the sender is what the text says it is
 * - `stranger`: the text speaks of the bank, the sender has nothing to do with it
 */
export type Trust = 'bank' | 'kin' | 'person' | 'stranger'

export type Candidate = {
  readonly bank: Bank
  readonly trust: Trust
  readonly isAdvertiser: boolean
}

const FREE_MAIL =
  /@(?:[\w-]+\.)*(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|zoho|fastmail|yandex|mail|posteo|tutanota|terra|uol|bol|laposte|orange|free|seznam|naver|qq|163)\.[a-z.]{2,6}$/

/** Whether `address` is, or is below, one of `senders`. */
export function isSender(address: string, senders: ReadonlyArray<string>): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return senders.some((sender) =>
    sender.includes('@') ? address === sender : domain === sender || domain.endsWith(`.${sender}`),
  )
}

/**
 * Whether the address is one that people have, rather than banks.
 *
 * @example
 * isPersonal('ana@gmail.com') // true
 */
export function isPersonal(address: string): boolean {
  return FREE_MAIL.test(address)
}

/** The banks that the mail may be from, the surest first. */
export function candidatesFor(inner: Inner, banks: ReadonlyArray<Bank>): Array<Candidate> {
  const address = inner.from?.address ?? ''
  const owners = ownersOf(address, banks)
  if (owners.length > 0) {
    // A bank whose whole address this is comes before others that only share its domain.
    const exact = owners.filter(({ senders }) => senders.includes(address))
    return (exact.length > 0 ? exact : owners).map((bank) => ({
      bank,
      trust: 'bank' as const,
      isAdvertiser: isSender(address, bank.advertisers ?? []),
    }))
  }
  const head = fold(`${inner.from?.name ?? ''}\n${inner.subject}`)
  const body = fold(inner.bodies[0] ?? '')
  const domain = address.slice(address.lastIndexOf('@') + 1)
  const isPerson = inner.isForwarded || isPersonal(address) || address === ''
  const inHead = namedIn(head, banks)
  // Mails of other banks name this one as where money went or came from. A forwarded mail is asked
  // for every bank it names; of any other only a line that begins with the name claims to be its own.
  const claims = isPerson ? () => true : beginningLine(body)
  // Few claim it, and only those are looked for in all of the body.
  const claiming = banks.filter((bank) => !inHead.includes(bank) && claims(bank))
  const inBody = namedIn(body, claiming)
  return [...inHead, ...inBody].map((bank) => ({
    bank,
    trust: isKin(domain, bank) ? 'kin' : isPerson ? 'person' : 'stranger',
    isAdvertiser: false,
  }))
}

/** The banks that `text` names, by where it first does: the sender's own name comes before others'. */
function namedIn(text: string, banks: ReadonlyArray<Bank>): Array<Bank> {
  const places = banks.flatMap((bank) => {
    const at = bank.names.map((name) => placeOf(name, text)).filter((place) => place >= 0)
    return at.length === 0 ? [] : [{ bank, at: Math.min(...at) }]
  })
  return places.sort((a, b) => a.at - b.at).map(({ bank }) => bank)
}

/** Whether a line near the top of `body` begins with the name of a bank. */
function beginningLine(body: string): (bank: Bank) => boolean {
  const lines = body
    .slice(0, 600)
    .split('\n')
    .map((line) => line.slice(0, 30))
  const all = lines.join('\n')
  return (bank) =>
    bank.names.some(
      (name) => canOccur(needsOf(name), all) && lines.some((line) => occurs(name, line)),
    )
}

/** The banks by their senders, made once for each list of banks. */
const bySender = new WeakMap<ReadonlyArray<Bank>, Map<string, Array<number>>>()

/** The banks whose address, or whose domain or one above it, `address` is; in the order of `banks`. */
function ownersOf(address: string, banks: ReadonlyArray<Bank>): Array<Bank> {
  let index = bySender.get(banks)
  if (!index) {
    index = new Map()
    for (const [at, { senders, advertisers = [] }] of banks.entries()) {
      for (const sender of [...senders, ...advertisers]) {
        const all = index.get(sender)
        if (all) all.push(at)
        else index.set(sender, [at])
      }
    }
    bySender.set(banks, index)
  }
  const labels = address.slice(address.lastIndexOf('@') + 1).split('.')
  const keys = [address, ...labels.map((_, at) => labels.slice(at).join('.'))]
  const found = new Set(keys.flatMap((key) => index.get(key) ?? []))
  return [...found].sort((a, b) => a - b).flatMap((at) => banks[at] ?? [])
}

/**
 * `bancolombia-alertas.com.co` for Bancolombia: a word of the domain begins or ends with the bank's.
 * A domain of another country is its namesake there, with another currency.
 */
function isKin(domain: string, bank: Bank): boolean {
  const abroad = countryOfAddress(domain)
  if (abroad !== null && abroad.code !== bank.country) return false
  const own = bank.id.replace(/-/g, '')
  const words = domain
    .split('.')
    .slice(0, -1)
    .map((word) => word.replace(/-/g, ''))
  return own.length >= 4 && words.some((word) => word.startsWith(own) || word.endsWith(own))
}
