/** Something that Valeria Duarte, who does not exist, does now and then. */
import type { Bank, DemoKind } from '../event.ts'

export type Place = 'home' | 'medellin' | 'santiago'

export type Habit = {
  place: Place
  bank: Bank
  kind: DemoKind
  /** Any of these. */
  who: ReadonlyArray<string>
  /** Smallest and largest amount, in minor units, and what it is a multiple of. */
  amount: readonly [number, number]
  step?: number
  /** Earliest and latest hour. */
  hours: readonly [number, number]
  /** Either: chance on each day (0 Sunday to 6 Saturday, or every day alike) … */
  chance?: number | ReadonlyArray<number>
  /** … or the days of the month on which it happens. Those happen wherever she is. */
  monthly?: ReadonlyArray<number>
}
