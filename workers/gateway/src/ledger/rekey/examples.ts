/** One example of every query of merchants' keys that change. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as rekey from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const ALL = { from: 'quickstop12', to: 'quickstop', lines: null }
const SOME = { ...ALL, lines: ['QUICK STOP 12', 'QUICKSTOP 12'] }

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'rekey.keysOf': (db) => rekey.keysOf(db, [ID, ID]),
  'rekey.linesOf': (db) => rekey.linesOf(db, ['quickstop12', 'cornerbakery'], 200),
  'rekey.moveKept': (db) => rekey.moveKept(db, ALL),
  'rekey.moveKept of some lines': (db) => rekey.moveKept(db, SOME),
  'rekey.moveTransactions': (db) => rekey.moveTransactions(db, ALL),
  'rekey.moveRecurring': (db) => rekey.moveRecurring(db, ALL),
  'rekey.moveRecurring of some lines': (db) => rekey.moveRecurring(db, SOME),
  'rekey.copySaid': (db) => rekey.copySaid(db, 'merchantName', ALL),
  'rekey.removeSaid': (db) => rekey.removeSaid(db, 'merchantName', ALL),
  'rekey.moveSubjects': (db) => rekey.moveSubjects(db, ALL),
  'rekey.moveInJson': (db) => rekey.moveInJson(db, 'ledgerRule', 'conditions', ALL),
  'rekey.moveInActs': (db) => rekey.moveInActs(db, 'beforeRow', ALL),
}

/** Small tables, read whole on purpose. */
export const WHOLE = ['rekey.moveSubjects', 'rekey.moveInJson', 'rekey.moveInActs']
