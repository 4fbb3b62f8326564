/** What somebody who lives there means to spend in a month. */
import type { DemoBudget } from '#shared/demo.ts'
import { addDays, localDateTime } from '#shared/local-time.ts'
import { type Bank, CURRENCY_OF } from './event.ts'
import type { DemoCountry } from './life.ts'

const GROUPS = ['groceries', 'dining', 'transport', 'shopping'] as const

/** In the currency of a bank, by group; some months are over, most are not. */
const MONTHLY: Readonly<Record<DemoCountry, readonly [Bank, ...Array<number>]>> = {
  US: ['chase', 700, 900, 250, 400],
  CO: ['bancolombia', 2_500_000, 1_700_000, 600_000, 500_000],
  MX: ['bbva_mexico', 17_000, 8000, 3500, 6000],
  BR: ['nubank', 4000, 2500, 800, 1200],
  ES: ['caixabank', 700, 500, 200, 300],
  DE: ['ing_germany', 850, 450, 300, 300],
  IN: ['hdfc', 28_000, 19_000, 6000, 12_000],
}

/** Budgets of the month that began before the last one, and since; each carries what is left along. */
export function demoBudgets(country: DemoCountry, now: Date, timeZone: string): Array<DemoBudget> {
  const [bank, ...amounts] = MONTHLY[country]
  const startsOn = addDays(localDateTime(now.toISOString(), timeZone).date, -75)
  return amounts.flatMap((amount, index) => {
    const group = GROUPS[index]
    if (group === undefined) return []
    return { group, currency: CURRENCY_OF[bank], amountMinor: amount * 100, startsOn }
  })
}
