/** What belongs together, as far as two transactions show it by themselves: pure. */
import { directionOf, type Kind } from '#shared/kinds.ts'
import { daysBetween } from '#shared/local-time.ts'
import { merchantsAgree } from '../pure/merchants-agree.ts'
import { fold } from '../pure/text.ts'

export type Candidate = {
  id: string
  kind: string
  amountMinor: number
  currency: string
  localDate: string
  accountId: string | null
  bank: string | null
  merchant: string | null
  merchantKey: string | null
  reference: string | null
  category: string | null
  labelDecision: string
  searchText: string
}

/** How many days apart two legs may be. */
export const LEG_DAYS = 4

/** How far back a refund looks for its purchase. */
export const REFUND_DAYS = 180

/** What may be lost between two legs, in parts of a hundred: a fee; with a conversion, its margin too. */
const FEE = 3n
const CONVERSION = 6n

/** Minor units of one currency in another on a day; null: no rate is known. */
export type Convert = (minor: number, from: string, to: string, onDay: string) => number | null

/**
 * The other leg of a transfer between own accounts, or of a card's payment: another account, the other
 * direction, at most four days apart, the same amount less a fee. Where both name somebody, and not the
 * same, it is no transfer to oneself. The closest in amount, then in days.
 */
export function otherLeg(
  one: Candidate,
  others: ReadonlyArray<Candidate>,
  convert: Convert,
): Candidate | null {
  const fits = others.flatMap((other) => {
    const lost = mayPair(one, other) ? lostBetween(one, other, convert) : null
    return lost === null ? [] : [{ other, lost, days: daysApart(one, other) }]
  })
  fits.sort((a, b) => a.lost - b.lost || a.days - b.days || (a.other.id < b.other.id ? -1 : 1))
  return fits[0]?.other ?? null
}

/** Which of two legs money leaves by: of two payments, the one that is told by another than the card. */
export function outOf(one: Candidate, other: Candidate): [out: Candidate, into: Candidate] {
  if (directionOf(one.kind as Kind) !== directionOf(other.kind as Kind)) {
    return directionOf(one.kind as Kind) === 'out' ? [one, other] : [other, one]
  }
  const isFirst = [one.localDate, one.id].join() < [other.localDate, other.id].join()
  return isFirst ? [one, other] : [other, one]
}

const TRANSFER = new Set([null, 'transfer', 'card_payment', 'income'])

function mayPair(one: Candidate, other: Candidate): boolean {
  if (one.id === other.id || daysApart(one, other) > LEG_DAYS) return false
  if (!isOtherAccount(one, other)) return false
  const kinds = [one.kind, other.kind]
  const isCard =
    kinds.every((kind) => kind === 'payment') &&
    [one, other].some(({ category }) => category === 'card_payment')
  const [out] = outOf(one, other)
  const isOpposite = directionOf(one.kind as Kind) !== directionOf(other.kind as Kind)
  if (!isCard && !isOpposite) return false
  // A payment goes to a card, or to a shop; only the former is the person's own.
  if (!isCard && out.kind === 'payment' && out.category !== 'card_payment') return false
  const isDecided = ({ labelDecision, category }: Candidate) =>
    labelDecision === 'person' && !TRANSFER.has(category)
  if (isDecided(one) || isDecided(other)) return false
  if (names(one, other) || names(other, one)) return true
  return isCard || merchantsAgree(one.merchant, other.merchant) !== 'clash'
}

function isOtherAccount(one: Candidate, other: Candidate): boolean {
  if (one.accountId !== null && other.accountId !== null) return one.accountId !== other.accountId
  return one.bank !== null && other.bank !== null && one.bank !== other.bank
}

/** Whether one of them names the bank of the other. */
function names(one: Candidate, other: Candidate): boolean {
  const bank = fold(other.bank ?? '')
  return bank.length >= 4 && fold(one.merchant ?? '').includes(bank)
}

/** Parts of a hundred thousand that do not arrive; null: too much, or more than was sent. */
function lostBetween(one: Candidate, other: Candidate, convert: Convert): number | null {
  const [out, into] = outOf(one, other)
  const isSame = out.currency === into.currency
  const sent = isSame
    ? out.amountMinor
    : convert(out.amountMinor, out.currency, into.currency, out.localDate)
  if (sent === null || sent === 0) return null
  const lost = BigInt(sent - into.amountMinor)
  if (isSame && lost < 0n) return null
  const size = lost < 0n ? -lost : lost
  if (size * 100n > BigInt(sent) * (isSame ? FEE : CONVERSION)) return null
  return Number((size * 100_000n) / BigInt(sent)) + (isSame ? 0 : 1)
}

function daysApart(one: Candidate, other: Candidate): number {
  return Math.abs(daysBetween(one.localDate, other.localDate))
}

/**
 * The purchase that a refund or a reversal gives back: the bank's reference says so; else one of the
 * merchant, in the same currency, before it, of which at least as much is left. That of the same amount
 * first, then the same account, then the newest. `left`: what is not given back yet.
 */
export function purchaseFor(
  refund: Candidate,
  purchases: ReadonlyArray<Candidate>,
  left: (purchase: Candidate) => number,
): Candidate | null {
  const fits = purchases.filter(
    (purchase) =>
      purchase.id !== refund.id &&
      purchase.currency === refund.currency &&
      purchase.localDate <= refund.localDate &&
      left(purchase) >= refund.amountMinor &&
      !isOtherwise(refund, purchase) &&
      (isSameReference(refund, purchase) || isSameMerchant(refund, purchase)),
  )
  const rank = (purchase: Candidate) => [
    Number(isSameReference(refund, purchase)),
    Number(purchase.amountMinor === refund.amountMinor),
    Number(purchase.accountId === refund.accountId),
  ]
  fits.sort((a, b) => {
    const [first, second] = [rank(a), rank(b)]
    const at = first.findIndex((value, index) => value !== second[index])
    if (at >= 0) return (second[at] ?? 0) - (first[at] ?? 0)
    return a.localDate < b.localDate ? 1 : -1
  })
  return fits[0] ?? null
}

/** Where the person said of what category the refund is, it gives back nothing of another. */
function isOtherwise({ labelDecision, category }: Candidate, purchase: Candidate): boolean {
  return labelDecision === 'person' && category !== null && category !== purchase.category
}

function isSameReference(a: Candidate, b: Candidate): boolean {
  return a.reference !== null && a.reference === b.reference
}

function isSameMerchant(a: Candidate, b: Candidate): boolean {
  return a.merchantKey !== null && a.merchantKey !== '' && a.merchantKey === b.merchantKey
}
