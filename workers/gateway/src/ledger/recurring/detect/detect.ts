/** Finds what recurs among the payments of one payee: pure, and bounded by how many there are. */
import { FEWEST, type Fit, fitGrid, grow, type Payment } from './fit.ts'

export type { Fit, Payment } from './fit.ts'

/** Amounts of one price: the next larger one is at most so much larger (foreign prices wobble). */
const SAME_PRICE = 1.08
/** As many of the latest payments of a payee are looked at. */
export const MOST_PAYMENTS = 400

export type Evidence = {
  direction: 'in' | 'out'
  /** Groceries, food, transport: a habit there is no bill. */
  isEveryday: boolean
}

/**
 * What recurs, with its payments: those of like amounts first, then all of the payee's where their
 * amounts vary. `payments` are of one payee, currency and direction, in any order; each is in one
 * of the answers at most.
 */
export function detect(payments: ReadonlyArray<Payment>, evidence: Evidence): Array<Fit> {
  const latest = [...payments].sort((a, b) => a.day - b.day).slice(-MOST_PAYMENTS)
  if (latest.length < FEWEST) return []
  const byPrice = ofPrices(latest, evidence)
  const explained = byPrice.reduce((sum, one) => sum + one.payments.length, 0)
  if (explained === latest.length) return byPrice
  const varied = fitGrid(latest)
  if (!varied || !isLike(varied, evidence)) return byPrice
  return varied.payments.length > explained ? [varied] : byPrice
}

function ofPrices(payments: ReadonlyArray<Payment>, evidence: Evidence): Array<Fit> {
  const found: Array<Fit> = []
  let clusters = clustersOf(payments)
  for (const cluster of [...clusters].sort((a, b) => b.length - a.length)) {
    if (!clusters.includes(cluster)) continue
    const regular = fitGrid(cluster)
    if (!regular || !isLike(regular, evidence)) continue
    if (isMinority(regular, payments) && spreadOf(regular) > 1) continue
    const others = clusters.filter((other) => other !== cluster)
    const grown = grow(regular, byTime(others))
    const used = new Set(grown.payments.map(({ id }) => id))
    clusters = others.filter((other) => !other.some(({ id }) => used.has(id)))
    found.push(grown)
  }
  return found
}

/** Amounts in order, parted where one is more than a little larger than the one before. */
function clustersOf(payments: ReadonlyArray<Payment>): Array<Array<Payment>> {
  const clusters: Array<Array<Payment>> = []
  let last = 0
  for (const payment of [...payments].sort((a, b) => a.amountMinor - b.amountMinor)) {
    const current = clusters.at(-1)
    if (current && payment.amountMinor <= last * SAME_PRICE) current.push(payment)
    else clusters.push([payment])
    last = payment.amountMinor
  }
  return clusters.map((cluster) => cluster.sort((a, b) => a.day - b.day))
}

/** A price that changes goes on from where the last one ended: the latest first. */
function byTime(clusters: ReadonlyArray<ReadonlyArray<Payment>>) {
  return [...clusters].sort((a, b) => (b.at(-1)?.day ?? 0) - (a.at(-1)?.day ?? 0))
}

/** Where one shops besides, a few like amounts lie on a grid by chance; a subscription costs the same. */
function isMinority({ payments }: Fit, all: ReadonlyArray<Payment>): boolean {
  return payments.length * 2 < all.length
}

function spreadOf({ payments }: Fit): number {
  const amounts = payments.map(({ amountMinor }) => amountMinor)
  return Math.max(...amounts) / Math.min(...amounts)
}

const HABITS = new Set(['weekly', 'fortnightly'])

/** The fewer payments, the more alike they have to be. */
function isLike(fit: Fit, { direction, isEveryday }: Evidence): boolean {
  const { interval } = fit.grid
  const spread = spreadOf(fit)
  const count = fit.payments.length
  if (isEveryday && direction === 'out') {
    const isOften = HABITS.has(interval) || interval === 'semimonthly'
    return spread <= SAME_PRICE && (count >= 6 || !isOften)
  }
  if (HABITS.has(interval) && direction === 'out') return spread <= (count >= 6 ? 1.25 : SAME_PRICE)
  if (count === FEWEST) return spread <= 1.4
  if (count === FEWEST + 1) return spread <= 2
  return spread <= 5
}
