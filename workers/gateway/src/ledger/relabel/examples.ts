/** One example of every query of labelling again. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as relabel from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'relabel.labelledAmong': (db) => relabel.labelledAmong(db, [ID, ID]),
  'relabel.actOfLabeler': (db) => relabel.actOfLabeler(db, 'labeler-7.abc'),
  'relabel.notKept': (db) => relabel.notKept(db, ID, 'after', [ID, ID]),
  'relabel.titleAct': (db) => relabel.titleAct(db, ID, 'Corner Bakery'),
  'relabel.refuseLabels': (db) => relabel.refuseLabels(db, ID, 'labeler-7.abc'),
}

/** Small tables, read whole on purpose. */
export const WHOLE = ['relabel.actOfLabeler']
