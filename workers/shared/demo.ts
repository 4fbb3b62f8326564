import type { Group } from './categories.ts'

/** What the person of a demo means to spend on a group of categories in a month, from the month of a local date on. */
export type DemoBudget = { group: Group; currency: string; amountMinor: number; startsOn: string }
