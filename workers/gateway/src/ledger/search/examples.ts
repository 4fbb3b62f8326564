/** One example of every query of searches. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import type { Db } from '../queries/db.ts'
import * as search from './queries.ts'

const NOW = '2026-11-22T15:00:00.000Z'
const RANGES = [
  { currency: 'EUR', least: 1250, most: 2000 },
  { currency: 'JPY', least: 13, most: null },
]

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'search.written': (db) => search.written(db as unknown as Db, 'bakery'),
  'search.countWritten': (db) => search.countWritten(db as unknown as Db, 'bakery', 2001),
  'search.dayOfRows': (db) => search.dayOfRows(db as unknown as Db, '2026-11-22', 10_000),
  'search.ofAmounts': (db) => search.ofAmounts(db as unknown as Db, RANGES),
  'search.goneWords': (db) => search.goneWords(db as unknown as Db, NOW, 20),
  'search.holdGone': (db) => search.holdGone(db as unknown as Db, ['bakery', 'ferry']),
  'search.removeEndings': (db) => search.removeEndings(db as unknown as Db, 'bakery'),
  'search.removeGone': (db) => search.removeGone(db as unknown as Db, ['bakery', 'ferry']),
  'search.countOfAmounts': (db) => search.countOfAmounts(db as unknown as Db, RANGES, 2001),
}

/** The person's own names of merchants, and the words just given up, are read whole: they are few. */
export const WHOLE = ['search.written', 'search.countWritten', 'search.goneWords']
