/** Shares with 95 % confidence intervals. */
import type { Guess } from './protocols.ts'

export type Share = { share: number; low: number; high: number; of: number }

const Z = 1.96

/** Wilson's interval of `right` out of `of`. */
export function wilson(right: number, of: number): Share {
  if (of === 0) return { share: Number.NaN, low: Number.NaN, high: Number.NaN, of }
  const share = right / of
  const z2 = Z * Z
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of)
  const half = (Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of)
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half), of }
}

export function isRight({ merchant, label }: Guess): boolean {
  return label.decision !== 'none' && label.group !== null && merchant.right.includes(label.group)
}

export function isFineRight({ merchant, label }: Guess): boolean {
  return label.decision !== 'none' && label.category === merchant.fine
}

/** The share of guesses, each counted once. */
export function unique(guesses: ReadonlyArray<Guess>, is = isRight): Share {
  return wilson(guesses.filter(is).length, guesses.length)
}

const SAMPLES = 1000

/**
 * The share of transactions. One merchant's transactions stand or fall together, so that the
 * interval comes from drawing merchants again (bootstrap), not from counting transactions.
 */
export function weighted(guesses: ReadonlyArray<Guess>, is = isRight): Share {
  const byMerchant = new Map<string, { right: number; of: number }>()
  for (const guess of guesses) {
    const sum = byMerchant.get(guess.merchant.merchant) ?? { right: 0, of: 0 }
    sum.of += guess.n
    if (is(guess)) sum.right += guess.n
    byMerchant.set(guess.merchant.merchant, sum)
  }
  const sums = [...byMerchant.values()]
  const random = generator(300)
  const shares: Array<number> = []
  for (let sample = 0; sample < SAMPLES && sums.length > 0; sample++) {
    let right = 0
    let of = 0
    for (let draw = 0; draw < sums.length; draw++) {
      const sum = sums[Math.floor(random() * sums.length)]
      right += sum?.right ?? 0
      of += sum?.of ?? 0
    }
    shares.push(right / of)
  }
  shares.sort((a, b) => a - b)
  const of = sums.reduce((total, sum) => total + sum.of, 0)
  const right = sums.reduce((total, sum) => total + sum.right, 0)
  const at = (share: number) => shares[Math.floor(share * shares.length)] ?? Number.NaN
  return { share: right / of, low: at(0.025), high: at(0.975), of }
}

/** The same numbers in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** `.812 (.790–.833)` */
export function shown({ share, low, high }: Share): string {
  return `${short(share)} (${short(low)}–${short(high)})`
}

function short(share: number): string {
  return Number.isNaN(share) ? '–' : share.toFixed(3).replace(/^0/, '')
}
