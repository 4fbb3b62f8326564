/**
 * Money in another currency, by the rate of a day: whole numbers only. A rate is how many units of a
 * currency are one euro, as decimal text; from one currency to another it goes by the euro. An amount
 * is kept to twelve decimals of a minor unit while it is added up, and rounded once, where it is shown:
 * to the nearest minor unit, halves away from zero.
 */
import { minorDigits } from '#shared/money.ts'

/** Parts of a minor unit: 10^12. */
const SCALE = 1_000_000_000_000n

/** Money in parts of a minor unit. */
export type Exact = bigint

/** Rates of one currency, oldest first. */
export type Series = ReadonlyArray<{ date: string; perEuro: string }>
export type Rates = ReadonlyMap<string, Series>

const EURO = 'EUR'

/** `minor` of one currency in another, by the rates last known on a day; null where one has none. */
export function convert(
  minor: number,
  from: string,
  to: string,
  onDay: string,
  rates: Rates,
): Exact | null {
  if (from === to) return exactly(minor)
  const source = rateOn(rates, from, onDay)
  const target = rateOn(rates, to, onDay)
  if (source === null || target === null) return null
  const digits = minorDigits(to) - minorDigits(from) + source.digits - target.digits
  const amount = BigInt(minor) * SCALE * target.units
  const [times, over] = digits < 0 ? [1n, 10n ** BigInt(-digits)] : [10n ** BigInt(digits), 1n]
  return divide(amount * times, source.units * over)
}

/** Minor units of the currency itself. */
export function exactly(minor: number): Exact {
  return BigInt(minor) * SCALE
}

/** By the two amounts that were told of one transaction: `minor` of the `amount` that is `other`. */
export function byOwnRate(minor: number, amount: number, other: number): Exact {
  return divide(BigInt(minor) * BigInt(other) * SCALE, BigInt(amount))
}

/** Whole minor units: the nearest, halves away from zero. */
export function rounded(exact: Exact): number {
  return Number(divide(exact, SCALE))
}

function divide(value: bigint, by: bigint): bigint {
  const size = value < 0n ? -value : value
  const nearest = (2n * size + by) / (2n * by)
  return value < 0n ? -nearest : nearest
}

/** The last known on or before the day. */
function rateOn(rates: Rates, currency: string, onDay: string) {
  if (currency === EURO) return { units: 1n, digits: 0 }
  const series = rates.get(currency) ?? []
  let low = 0
  let high = series.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((series[middle]?.date ?? '') <= onDay) low = middle + 1
    else high = middle
  }
  const found = series[low - 1]
  return found ? decimalOf(found.perEuro) : null
}

/** `1.0563` as 10563 and four digits. */
function decimalOf(text: string): { units: bigint; digits: number } | null {
  const [whole = '', fraction = ''] = text.split('.')
  const units = BigInt(`${whole}${fraction}`)
  return units > 0n ? { units, digits: fraction.length } : null
}
