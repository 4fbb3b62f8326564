/** One example of every query of health. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as health from './queries.ts'

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'health.newestMails': (db) => health.newestMails(db, 20),
  'health.embeddingModel': (db) => health.embeddingModel(db),
  'health.lastSummary': (db) => health.lastSummary(db),
  'health.unsentSummary': (db) => health.unsentSummary(db),
}

/** A row a day, looked at when a person asks. */
export const WHOLE = ['health.lastSummary', 'health.unsentSummary']
