/** Where the axis of a chart ends, and where its lines are. Pure. */

export type Scale = { least: number; most: number; ticks: Array<number> }

/** As many steps as an axis has at most. */
const STEPS = 4
const ROUND = [1, 2, 5, 10]

/**
 * An axis with room for `values`, in minor units, and lines at round numbers, zero among them. `cut`: where
 * it ends whatever is longer; null: where all fit. `unit`: minor units of one whole, of which a tenth is
 * the least that is told apart, as far as the currency has one. Where there is nothing it ends at one whole.
 */
export function scaleOf(values: ReadonlyArray<number>, cut: number | null, unit: number): Scale {
  const longest = cut ?? Math.max(0, ...values)
  // Room for a day of refunds, and no more than it takes.
  const least = Math.min(0, ...values) * 1.1
  const step = Math.max(longest > least ? roundUp((longest - least) / STEPS) : unit, unit / 10, 1)
  const most = cut ?? Math.max(Math.ceil(longest / step), least < 0 ? 0 : 1) * step
  const ticks: Array<number> = []
  for (let at = Math.ceil(least / step); at * step <= most; at++) ticks.push(at * step || 0)
  return { least, most, ticks }
}

function roundUp(number: number): number {
  if (number <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(number))
  return (ROUND.find((round) => round * power >= number) ?? 10) * power
}

/** Short amounts for an axis, of minor units with so many digits: 1.2K, 350. */
export function axisFormat(locale: string | undefined, digits: number): (minor: number) => string {
  const format = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 })
  // In the Spanish of the Americas CLDR has `5 K` beside `20 k`.
  return (minor) => format.format(minor / 10 ** digits).replace(/(?<=\s)K$/, 'k')
}
