/** One example of every query of totals by merchant. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as summary from './queries.ts'
import { spansOf } from './spans.ts'

const YEARS = spansOf({ from: '2020-03-10', to: '2024-08-20' })

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'summary.spentAtMerchants': (db) => summary.spentAtMerchants(db, YEARS, 90),
  'summary.spentAtMerchants, all': (db) => summary.spentAtMerchants(db, YEARS, null),
  'summary.spentAt': (db) =>
    summary.spentAt(db, ['harborgym', 'riverbooks'], { from: '2026-10-01', to: '2026-10-31' }),
  'summary.merchantCalled': (db) => summary.merchantCalled(db, 'harborgym', '2026-11-22'),
}
