/** One example of every query of bulk changes. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import type { Db } from '../queries/db.ts'
import * as bulk from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'bulk.idsAmong': (db) => bulk.idsAmong(db, [ID, ID]),
  'bulk.changeKept': (db) => bulk.changeKept(db, ID, { category: 'coffee' }),
  'bulk.notedAmong': (db) =>
    bulk.notedAmong(db as unknown as Db, bulk.idsAmong(db, [ID, ID]), 1001),
  'bulk.findBy': (db) => bulk.findBy(db, [{ id: ID, version: ID, text: 'bakery lisbon 18.50' }]),
  'bulk.findByNote': (db) => bulk.findByNote(db, ID, 'lisbon'),
  'bulk.joinKept': (db) => bulk.joinKept(db, ID),
  'bulk.tagKept': (db) => bulk.tagKept(db, ID, 'trip'),
  'bulk.untagKept': (db) => bulk.untagKept(db, ID, 'trip'),
  'bulk.forgetDuplicatesOfKept': (db) => bulk.forgetDuplicatesOfKept(db, ID, ID),
}
