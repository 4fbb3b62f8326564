/** One example of every query of budgets. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as budgets from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const RANGE = { from: '2026-08-01', to: '2026-11-30' }
const KEY = { scope: 'category', target: 'coffee', currency: 'USD', period: 'month' }

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'budgets.allBudgets': (db) => budgets.allBudgets(db),
  'budgets.budgetById': (db) => budgets.budgetById(db, ID),
  'budgets.budgetOf': (db) => budgets.budgetOf(db, KEY),
  'budgets.budgetsOfCategory': (db) => budgets.budgetsOfCategory(db, 'coffee'),
  'budgets.addBudget': (db) => budgets.addBudget(db, { id: ID } as never),
  'budgets.changeBudget': (db) => budgets.changeBudget(db, ID, { carries: 'both' }),
  'budgets.removeBudget': (db) => budgets.removeBudget(db, ID),
  'budgets.removeBudgetsOf': (db) => budgets.removeBudgetsOf(db, 'coffee'),
  'budgets.spendingByMonth': (db) => budgets.spendingByMonth(db, RANGE),
  'budgets.partsByMonth': (db) => budgets.partsByMonth(db, RANGE),
}

/** Small tables, read whole on purpose. */
export const WHOLE = ['budgets.allBudgets']
