/** One example of every query of what recurs. */
import { type Compilable, expressionBuilder } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import * as recurring from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const NOW = '2026-11-22T15:00:00.000Z'
const MARK = 'recurring_seen'

const eb = expressionBuilder<CamelTables>()

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'recurring.allRecurring': (db) => recurring.allRecurring(db),
  'recurring.recurringById': (db) => recurring.recurringById(db, ID),
  'recurring.recurringOf': (db) => recurring.recurringOf(db, ['cornerbakery', 'harborgym']),
  'recurring.namelessRecurring': (db) => recurring.namelessRecurring(db),
  'recurring.addRecurring': (db) =>
    recurring.addRecurring(
      db,
      { id: ID, payeeKey: 'harborgym' } as never,
      eb.exists(recurring.isMarked(db, MARK, 'mark') as never),
    ),
  'recurring.changeRecurring': (db) => recurring.changeRecurring(db, ID, { name: 'Gym' }),
  'recurring.removeFound': (db) => recurring.removeFound(db, ID),
  'recurring.changedPayees': (db) => recurring.changedPayees(db, NOW, 1001),
  'recurring.payeesAfter': (db) =>
    recurring.payeesAfter(db, 'harborgym', { since: '2023-08-10', fewest: 3, limit: 60 }),
  'recurring.countPayments': (db) => recurring.countPayments(db, ['harborgym'], '2023-08-10'),
  'recurring.paymentsOf': (db) => recurring.paymentsOf(db, ['harborgym'], '2023-08-10'),
  'recurring.latestPayments': (db) => recurring.latestPayments(db, 'harborgym', 400),
  'recurring.namelessPayments': (db) => recurring.namelessPayments(db, 400),
  'recurring.moveMark': (db) =>
    recurring.moveMark(db, MARK, { value: 'new', updatedAt: NOW }, 'mark'),
  'recurring.isMarked': (db) => recurring.isMarked(db, MARK, 'mark'),
}

/** Small tables, read whole on purpose. */
export const WHOLE = ['recurring.allRecurring']
