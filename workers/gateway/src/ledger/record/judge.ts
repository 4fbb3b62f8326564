/** Whether a transaction that a mail tells of is in the ledger already, for certain or perhaps. */
import { directionOf, type Kind } from '#shared/kinds.ts'
import { instantOf, isTimeZone } from '#shared/local-time.ts'
import { merchantsAgree } from '../pure/merchants-agree.ts'

/** A transaction as a mail tells it. */
export type Told = {
  bank: string | null
  /** Last digits of the account. */
  account: string | null
  kind: Kind
  merchant: string | null
  /** Local to the bank. */
  date: string
  time: string | null
  /** IANA zone of date and time; null where nothing says which. */
  zone: string | null
  reference: string | null
  eventKey: string
}

export type Known = Told & {
  id: string
  isByHand: boolean
  isDeleted: boolean
  /** Whether a statement brought it, and no mail told of it yet. */
  isOpenLine: boolean
}

/**
 * `same`: the ledger has it. `suspect`: it may have it, so a person is asked. `other`: it does not.
 * Both have the same amount and currency, and dates at most three days apart.
 */
export type Verdict = 'same' | 'suspect' | 'other'

export function judge(told: Told, known: Known): Verdict {
  const merchants = merchantsAgree(told.merchant, known.merchant)
  if (told.eventKey === known.eventKey) {
    // A reference is the bank's own word; a minute alone can hold two purchases.
    return told.reference !== null || merchants !== 'clash' ? 'same' : 'suspect'
  }
  if (isSameMinute(told, known) && told.kind === known.kind && merchants !== 'clash') return 'same'
  // Of one that a person deleted, too: told once more, it is asked about, and does not just come back.
  if (directionOf(told.kind) !== directionOf(known.kind)) return 'other'
  return isSuspect(told, known, merchants) ? 'suspect' : 'other'
}

/** Told by two kinds of mail, of which perhaps only one gives a reference. */
function isSameMinute(told: Told, known: Known): boolean {
  return (
    told.bank === known.bank &&
    told.account !== null &&
    told.account === known.account &&
    told.date === known.date &&
    told.time !== null &&
    told.time === known.time &&
    !differ(told.reference, known.reference)
  )
}

function isSuspect(told: Told, known: Known, merchants: 'agree' | 'clash' | 'unknown'): boolean {
  const isSameDay = told.date === known.date
  if (known.isByHand) return isSameDay
  if (differ(told.bank, known.bank)) {
    // A wallet and the card behind it both tell of one purchase.
    return merchants === 'agree' && areAtOnce(told, known)
  }
  if (differ(told.reference, known.reference)) return false
  if (told.reference !== null && told.reference === known.reference) return true
  if (!isSameDay || differ(told.account, known.account) || differ(told.time, known.time)) {
    return false
  }
  const isTimeKnown = told.time !== null && known.time !== null
  return isTimeKnown || merchants !== 'clash'
}

/** What a petrol pump asks for before it knows how much: one unit of most currencies, in minor units. */
const HELD = 100
/** Pumps and hotels hold a round sum of tens, and ask for less. */
const ROUND = 1000
/** The larger amount to the smaller where a tip lies between them. */
const TIP = { least: 1.02, most: 1.5 }

/** What was paid, in minor units of an ISO 4217 currency. */
type Paid = { readonly amountMinor: number; readonly currency: string }

/**
 * Whether a telling of another amount may be of the same purchase: with a tip, in the account's own
 * currency, or after the hold of a pump or a hotel. It is where one minute, shop and account are the
 * same; any other amount is a second purchase of that minute.
 */
export function isPerhapsAgain(told: Told & Paid, known: Known & Paid): boolean {
  if (known.isByHand || known.isDeleted || told.date !== known.date) return false
  if (directionOf(told.kind) !== 'out' || directionOf(known.kind) !== 'out') return false
  if (differ(told.bank, known.bank) || told.account === null) return false
  if (told.account !== known.account || differ(told.reference, known.reference)) return false
  if (merchantsAgree(told.merchant, known.merchant) !== 'agree') return false
  if (differ(told.time, known.time)) return false
  if (known.currency === told.currency && known.amountMinor === HELD) return true
  return told.time !== null && known.time !== null && mayBecome(known, told)
}

function mayBecome(first: Paid, then: Paid): boolean {
  if (first.currency !== then.currency) return true
  if (first.amountMinor % ROUND === 0 && first.amountMinor > then.amountMinor) return true
  const [smaller = 0, larger = 0] = [first.amountMinor, then.amountMinor].sort((a, b) => a - b)
  return larger >= smaller * TIP.least && larger <= smaller * TIP.most
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b
}

/** At most so many minutes lie between two tellings of one purchase. */
const AT_ONCE = 15

/**
 * Whether both are of one quarter of an hour: as instants where both say their zone ("10:05 PST" and
 * "1:05 PM ET"), else on the clocks of one day. An unknown time is any.
 */
function areAtOnce(a: Told, b: Told): boolean {
  if (a.time === null || b.time === null) return a.date === b.date
  if (!isTimeZone(a.zone) || !isTimeZone(b.zone)) {
    return a.date === b.date && Math.abs(minutes(a.time) - minutes(b.time)) <= AT_ONCE
  }
  const [one, other] = [instantOf(a.date, a.time, a.zone), instantOf(b.date, b.time, b.zone)]
  return Math.abs(Date.parse(one) - Date.parse(other)) <= AT_ONCE * 60_000
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  return hours * 60 + rest
}
