import type { DemoBudget } from '#shared/demo.ts'
import { BudgetExists } from '../budgets/change.ts'
import type { BudgetStore } from '../budgets/store.ts'
import type { Author } from '../types/common.ts'
import type { SetupStore } from './store.ts'

/** From now on the ledger is a demo, with these budgets; where it has one of the kind, that stays. */
export async function beginDemo(
  { setup, budgets }: { setup: SetupStore; budgets: BudgetStore },
  meant: ReadonlyArray<DemoBudget>,
  by: Author,
): Promise<void> {
  await setup.beginDemo()
  for (const budget of meant) {
    try {
      await budgets.create({ ...budget, period: 'month', carries: 'left' }, by)
    } catch (error) {
      if (!(error instanceof BudgetExists)) throw error
    }
  }
}
