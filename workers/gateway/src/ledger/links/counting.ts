/** How much of each linked transaction counts for nothing: pure, by the links alone. */
import type { LinkKind, RefundMonth } from './schema.ts'

export type Link = {
  id: string
  kind: LinkKind
  transactionId: string
  toId: string | null
  who: string | null
  amountMinor: number | null
  setBy: 'ledger' | 'person'
  createdAt: string
}

/** The ids of the transactions that a link is of. */
export function sidesOf({
  transactionId,
  toId,
}: Pick<Link, 'transactionId' | 'toId'>): Array<string> {
  return toId === null ? [transactionId] : [transactionId, toId]
}

export type Side = { id: string; amountMinor: number; currency: string; isLive: boolean }

/**
 * Minor units of `id` that count for nothing; null: no link says anything of it. Links whose other
 * side is deleted say nothing. A purchase is lowered by its refunds (in its own month, where they
 * belong there) and by what others pay back, in the order in which these were linked, never below 0.
 */
export function uncountedOf(
  id: string,
  links: ReadonlyArray<Link>,
  sides: ReadonlyMap<string, Side>,
  refunds: RefundMonth,
): number | null {
  const own = sides.get(id)
  const mine = links.filter(
    (link) => (link.transactionId === id || link.toId === id) && isLive(link, sides),
  )
  if (!own || mine.length === 0) return null
  if (mine.some(({ kind }) => kind === 'transfer_with')) return own.amountMinor
  let minor = 0
  for (const link of mine) {
    if (link.kind === 'refund_of' && refunds === 'refund') continue
    const purchaseId = purchaseOf(link) ?? ''
    const covered = coverage(purchaseId, links, sides, refunds).get(link.id) ?? 0
    const isPurchase = purchaseId === id
    // What came back in another currency is all of what was paid back.
    const isForeign = sides.get(purchaseId)?.currency !== own.currency
    minor += isPurchase || !isForeign ? covered : own.amountMinor
  }
  return Math.min(minor, own.amountMinor)
}

export function purchaseOf({ kind, transactionId, toId }: Link): string | null {
  return kind === 'refund_of' ? toId : transactionId
}

/** What each link takes off a purchase. */
function coverage(
  purchaseId: string,
  links: ReadonlyArray<Link>,
  sides: ReadonlyMap<string, Side>,
  refunds: RefundMonth,
): Map<string, number> {
  const purchase = sides.get(purchaseId)
  const taken = new Map<string, number>()
  let left = purchase?.amountMinor ?? 0
  const those = links
    .filter((link) => purchaseOf(link) === purchaseId && link.kind !== 'transfer_with')
    .filter((link) => isLive(link, sides))
    .filter(({ kind }) => kind !== 'refund_of' || refunds === 'purchase')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const link of those) {
    const refund = sides.get(link.transactionId)
    const isForeign = link.kind === 'refund_of' && refund?.currency !== purchase?.currency
    const wanted = link.kind === 'refund_of' ? (refund?.amountMinor ?? 0) : (link.amountMinor ?? 0)
    const minor = isForeign ? 0 : Math.min(wanted, left)
    taken.set(link.id, minor)
    left -= minor
  }
  return taken
}

/** What is owed lowers the purchase at once: it is not the person's own spending. */
function isLive({ kind, transactionId, toId }: Link, sides: ReadonlyMap<string, Side>): boolean {
  if (!sides.get(transactionId)?.isLive) return false
  if (toId === null) return kind === 'reimbursed_by'
  // Paid back by what was deleted since: it is owed again.
  return kind === 'reimbursed_by' || (sides.get(toId)?.isLive ?? false)
}

/**
 * A part of the amount over parts of different categories, each by its share, rounded down; what
 * rounding left goes to the first parts that have room, a minor unit each.
 */
export function allocate(minor: number, parts: ReadonlyArray<number>): Array<number> {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const shares = parts.map((part) => Number((BigInt(minor) * BigInt(part)) / BigInt(whole)))
  let left = minor - shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share, index) => {
    if (left === 0 || share >= (parts[index] ?? 0)) return share
    left -= 1
    return share + 1
  })
}
