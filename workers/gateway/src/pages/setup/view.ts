/** What the overview shows of setting up, as long as the person has not put it away. */
import type { LedgerStore } from '../../ledger/store.ts'
import { factsOf, type Step, stepsOf } from './checklist.ts'

export type SetupView = { isAsked: boolean; steps: ReadonlyArray<Step> }

/** Null: it is finished, and was put away. */
export async function setupView(ledger: LedgerStore): Promise<SetupView | null> {
  const { isAsked, ticked } = await ledger.setup.get()
  if (ticked.includes('all')) return null
  return { isAsked, steps: stepsOf(await factsOf(ledger, new Date().toISOString())) }
}
