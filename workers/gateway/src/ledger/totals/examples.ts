/** One example of every query of the check of totals. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as totals from './queries.ts'

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'totals.wrongDays': (db) => totals.wrongDays(db),
  'totals.wrongMonths': (db) => totals.wrongMonths(db),
  'totals.wrongMerchants': (db) => totals.wrongMerchants(db),
}

/** A check adds up everything. */
export const WHOLE = ['totals.wrongDays', 'totals.wrongMonths', 'totals.wrongMerchants']
