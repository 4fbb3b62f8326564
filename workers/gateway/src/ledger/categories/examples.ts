/** One example of every query of categories. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as categories from './queries.ts'

const NOW = '2026-11-22T15:00:00.000Z'

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'categories.categoryRows': (db) => categories.categoryRows(db),
  'categories.addCategory': (db) => categories.addCategory(db, { category: 'coffee' } as never),
  'categories.changeCategory': (db) => categories.changeCategory(db, 'coffee', { hidden: 0 }),
  'categories.removeCategory': (db) => categories.removeCategory(db, 'dog_walker.spending'),
  'categories.idsOfCategory': (db) => categories.idsOfCategory(db, 'coffee'),
  'categories.countOfCategory': (db) => categories.countOfCategory(db, 'coffee'),
  'categories.moveCategory': (db) =>
    categories.moveCategory(db, 'coffee', { category: 'dining', updatedAt: NOW }),
  'categories.idsSplitInto': (db) => categories.idsSplitInto(db, 'coffee'),
  'categories.moveSplits': (db) => categories.moveSplits(db, 'coffee', 'dining'),
  'categories.taughtOfCategory': (db) => categories.taughtOfCategory(db, 'coffee'),
  'categories.moveTaught': (db) => categories.moveTaught(db, 'coffee', 'dining', NOW),
  'categories.forgetTaught': (db) => categories.forgetTaught(db, 'coffee'),
}

/** Small tables, read whole on purpose. */
export const WHOLE = [
  'categories.categoryRows',
  'categories.taughtOfCategory',
  'categories.moveTaught',
  'categories.forgetTaught',
]
