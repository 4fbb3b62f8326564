/** One example of every query of splits and tags. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as parts from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'parts.splitsOf': (db) => parts.splitsOf(db, [ID, ID]),
  'parts.tagsOf': (db) => parts.tagsOf(db, [ID, ID]),
  'parts.addSplit': (db) => parts.addSplit(db, { transactionId: ID } as never),
  'parts.removeSplits': (db) => parts.removeSplits(db, ID),
  'parts.addTag': (db) => parts.addTag(db, ID, 'trip'),
  'parts.removeTags': (db) => parts.removeTags(db, ID),
  'parts.allTags': (db) => parts.allTags(db),
  'parts.splitInto': (db) => parts.splitInto(db, ['coffee', 'dog_walker.spending']),
  'parts.splitTotals': (db) => parts.splitTotals(db, { from: '2026-11-01', to: '2026-11-30' }),
}

/** Small tables, read whole on purpose. */
export const WHOLE = ['parts.allTags']
