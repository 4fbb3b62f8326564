/** Corrections of one merchant that contradict each other until one looks at their amounts. */
import type { CategoryId } from '#shared/categories.ts'

export type Correction = { amountMinor: number; category: CategoryId }
/** Up to `atMinor`, inclusive, it was `below`; above it, `above`. */
export type Separated = { atMinor: number; below: CategoryId; above: CategoryId }

/** One correction may be a slip: so many on either side are a habit. */
const LEAST = 2

/** Amounts in minor units, one currency. Null where not two categories, or no amount parts them. */
export function separateByAmount(corrections: ReadonlyArray<Correction>): Separated | null {
  const sorted = [...corrections].sort((a, b) => a.amountMinor - b.amountMinor)
  const below = sorted[0]?.category
  const above = sorted.at(-1)?.category
  if (below === undefined || above === undefined || below === above) return null
  const start = sorted.findIndex(({ category }) => category !== below)
  const [low, high] = [sorted[start - 1]?.amountMinor ?? 0, sorted[start]?.amountMinor ?? 0]
  const isParted = low < high && sorted.slice(start).every(({ category }) => category === above)
  if (!isParted || start < LEAST || sorted.length - start < LEAST) return null
  return { atMinor: roundBetween(low, high), below, above }
}

/** The roundest amount from `low` on and under `high`, in whole minor units: 2500 of 1870 and 3120. */
function roundBetween(low: number, high: number): number {
  for (let power = 10 ** Math.floor(Math.log10(high)); power >= 1; power /= 10) {
    for (const step of [power * 5, power * 2.5, power * 2, power]) {
      if (!Number.isInteger(step)) continue
      const at = Math.ceil(low / step) * step
      if (at > 0 && at < high) return at
    }
  }
  return low
}
