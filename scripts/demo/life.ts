/** What happens on one day. It depends on nothing but the date, so that later runs agree with it. */
import { Temporal } from 'temporal-polyfill'
import { HABITS } from './countries/habits.ts'
import type { DemoEvent } from './event.ts'
import type { Habit, Place } from './habits/habit.ts'
import { HOME } from './habits/home.ts'
import { MEDELLIN } from './habits/medellin.ts'
import { SANTIAGO } from './habits/santiago.ts'
import { type Random, randomOf } from './random.ts'

/** Where the demo may be lived. */
export const DEMO_COUNTRIES = ['US', 'CO', 'MX', 'BR', 'ES', 'DE', 'IN'] as const
export type DemoCountry = (typeof DEMO_COUNTRIES)[number]

/** In the United States with two journeys; elsewhere a life at home. */
const HABITS_IN: Readonly<Record<DemoCountry, ReadonlyArray<Habit>>> = {
  US: [...HOME, ...MEDELLIN, ...SANTIAGO],
  ...HABITS,
}

/** Every 60 days: eleven in Medellín, four in Santiago, the rest at home. */
const CYCLE = 60

export function placeOn(date: string): Place {
  const day = Temporal.PlainDate.from('2020-01-01').until(date).days
  const inCycle = ((day % CYCLE) + CYCLE) % CYCLE
  if (inCycle >= 20 && inCycle < 31) return 'medellin'
  return inCycle >= 48 && inCycle < 52 ? 'santiago' : 'home'
}

/** The events of the local `date`, in order of time. */
export function eventsOn(date: string, country: DemoCountry = 'US'): Array<DemoEvent> {
  const place = country === 'US' ? placeOn(date) : 'home'
  return HABITS_IN[country]
    .flatMap((habit, index) => {
      const random = randomOf(`${date} ${index}`)
      return happens(habit, date, place, random) ? [eventOf(habit, date, random)] : []
    })
    .toSorted((a, b) => a.time.localeCompare(b.time))
}

function happens(habit: Habit, date: string, place: Place, random: Random): boolean {
  const { day, dayOfWeek } = Temporal.PlainDate.from(date)
  if (habit.monthly) return habit.monthly.includes(day)
  if (habit.place !== place) return false
  const { chance = 0 } = habit
  return random.next() < (typeof chance === 'number' ? chance : (chance[dayOfWeek % 7] ?? 0))
}

function eventOf(habit: Habit, date: string, random: Random): DemoEvent {
  const { bank, kind, who, amount, step = 1, hours } = habit
  const minor = random.between(...amount)
  const time = [random.between(...hours), random.between(0, 59)]
  return {
    bank,
    kind,
    who: random.pick(who),
    amountMinor: Math.max(step, Math.floor(minor / step) * step),
    date,
    time: time.map((part) => String(part).padStart(2, '0')).join(':'),
  }
}
