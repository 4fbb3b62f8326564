/** What a budget is worth in each of its periods: amounts, what is carried along, what is left. */
import type { Original } from '#shared/outlook.ts'
import { type BudgetPeriod, shifted, type Window, windowOf, windowsFrom } from './windows.ts'

export const CARRIES = ['nothing', 'left', 'overspent', 'both'] as const
export type Carries = (typeof CARRIES)[number]

/** From a local date on, it is that much, in minor units. */
export type Amounts = ReadonlyArray<readonly [from: string, amountMinor: number]>

export type Envelope = Window & {
  /** Null: before the budget began, of which only the spending is known. */
  amountMinor: number | null
  /** From the period before; below 0 where too much was spent. */
  carriedMinor: number
  /** Below 0 where refunds outweigh. */
  spentMinor: number
  /** Below 0 where too much was spent; null before the budget began. */
  leftMinor: number | null
}

/** Beside what was spent in the home currency: of which currencies it was, and what has no rate. */
export type Beside = {
  /** Empty: all of it was spent in the budget's own currency. */
  originals: Array<Original>
  /** Not counted. */
  unconverted: Array<Original>
}

export type BudgetEnvelope = Envelope & Beside

/** Periods of which what is carried is added up: a hundred months, years or quarters. */
export const MOST_CARRIED = 100

type Plan = { period: BudgetPeriod; carries: Carries; startsOn: string; amounts: Amounts }

/**
 * The envelopes of a budget, the newest first: the one that `on` is in and `before` earlier ones.
 * `spentIn` gives the spending of a window in minor units.
 */
export function envelopesOf(
  plan: Plan,
  on: string,
  before: number,
  spentIn: (window: Window) => number,
): Array<Envelope> {
  const current = windowOf(plan.period, on)
  const counted = windowsFrom(plan.period, { from: plan.startsOn, to: current.to }, MOST_CARRIED)
  const envelopes: Array<Envelope> = []
  let carriedMinor = 0
  for (const window of counted) {
    const amountMinor = amountOn(plan.amounts, window)
    const spentMinor = spentIn(window)
    const leftMinor = amountMinor + carriedMinor - spentMinor
    envelopes.unshift({ ...window, amountMinor, carriedMinor, spentMinor, leftMinor })
    carriedMinor = carried(plan.carries, leftMinor)
  }
  for (let steps = envelopes.length; steps <= before; steps += 1) {
    const window = shifted(plan.period, current, -steps)
    const nothing = { amountMinor: null, carriedMinor: 0, leftMinor: null }
    envelopes.push({ ...window, ...nothing, spentMinor: spentIn(window) })
  }
  return envelopes.slice(0, before + 1)
}

/** The local dates whose spending `envelopesOf` asks for. */
export function neededRange(plan: Plan, on: string, before: number): Window {
  const current = windowOf(plan.period, on)
  const earliest = shifted(plan.period, current, -before).from
  if (plan.carries === 'nothing') return { from: earliest, to: current.to }
  const oldest = shifted(plan.period, current, 1 - MOST_CARRIED).from
  const [, start = plan.startsOn] = [windowOf(plan.period, plan.startsOn).from, oldest].sort()
  const [from = earliest] = [start, earliest].sort()
  return { from, to: current.to }
}

/** What it is in a window: as it was set last for a day in it or before. */
function amountOn(amounts: Amounts, { to }: Window): number {
  const [first] = amounts
  const known = amounts.filter(([from]) => from <= to).at(-1) ?? first
  return known?.[1] ?? 0
}

function carried(carries: Carries, leftMinor: number): number {
  if (carries === 'both') return leftMinor
  if (carries === 'left') return Math.max(leftMinor, 0)
  return carries === 'overspent' ? Math.min(leftMinor, 0) : 0
}

/** `near`: nine tenths are gone before the end; before it began, nothing is wrong. */
export type BudgetState = 'fine' | 'near' | 'over'

const NEAR = 0.9

export function stateOf({ amountMinor, carriedMinor, spentMinor }: Envelope): BudgetState {
  if (amountMinor === null) return 'fine'
  const whole = amountMinor + carriedMinor
  if (spentMinor > whole) return 'over'
  return spentMinor >= whole * NEAR ? 'near' : 'fine'
}
