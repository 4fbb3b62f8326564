/** What the overview shows of setting up, as long as the person has not put it away. */
import type { LedgerStore } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { factsOf, type Step, stepsOf } from './checklist.ts'

export type SetupView = { isAsked: boolean; steps: ReadonlyArray<Step> }

/** Null: it is finished, and was put away. */
export async function setupView(
  ledger: LedgerStore,
  { counts }: Pick<Page, 'counts'>,
): Promise<SetupView | null> {
  const setup = await ledger.setup.get()
  if (setup.ticked.includes('all')) return null
  const known = { setup, waiting: counts.mails, now: new Date().toISOString() }
  return { isAsked: setup.isAsked, steps: stepsOf(await factsOf(ledger, known)) }
}
