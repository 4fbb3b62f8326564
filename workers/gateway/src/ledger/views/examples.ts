/** One example of every query of saved views. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as views from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'views.listViews': (db) => views.listViews(db),
  'views.viewById': (db) => views.viewById(db, ID),
  'views.addView': (db) => views.addView(db, { id: ID } as never),
  'views.changeView': (db) => views.changeView(db, ID, { title: 't' }),
  'views.removeView': (db) => views.removeView(db, ID),
}

/** Small tables, read whole on purpose. */
export const WHOLE = ['views.listViews']
