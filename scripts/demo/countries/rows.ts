/** Habits, a row each, for the lives that happen in one place. */
import type { Bank, DemoKind } from '../event.ts'
import type { Habit } from '../habits/habit.ts'

/** Who, smallest and largest amount in minor units, what it is a multiple of, hours, and when. */
export type Row = readonly [
  who: string,
  low: number,
  high: number,
  step: number,
  from: number,
  to: number,
  /** A chance on each day, or days of the month. */
  when: number | ReadonlyArray<number>,
  kind?: DemoKind,
]

/** `who` names several by `|`, any of which it may be. */
export function habitsOf(bank: Bank, rows: ReadonlyArray<Row>): ReadonlyArray<Habit> {
  return rows.map(([who, low, high, step, from, to, when, kind = 'purchase']) => ({
    place: 'home',
    bank,
    kind,
    who: who.split('|'),
    amount: [low, high],
    step,
    hours: [from, to],
    ...(typeof when === 'number' ? { chance: when } : { monthly: when }),
  }))
}
