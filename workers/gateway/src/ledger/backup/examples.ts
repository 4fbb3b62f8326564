/** One example of every query of backups. */
import type { Compilable, Kysely } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import type { Tables } from '../../database/tables.ts'
import * as backup from './queries.ts'

const plain = (db: CamelDb) => db.withoutPlugins() as unknown as Kysely<Tables>
const KEY = ['act_id', 'side', 'transaction_id']

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'backup.rowsAfter': (db) =>
    backup.rowsAfter(plain(db), 'act_transaction', KEY, ['a', 'after', 't'], 500),
  'backup.rowsAfter the start': (db) => backup.rowsAfter(plain(db), 'account', ['id'], null, 500),
  'backup.anyRow': (db) => backup.anyRow(plain(db), 'mail'),
  'backup.emptyTable': (db) => backup.emptyTable(plain(db), 'mail'),
  'backup.changeIfSame': (db) =>
    backup.changeIfSame(plain(db), { name: 'a', value: 'b', updated_at: 'c' }, 'before'),
  'backup.removeRow': (db) =>
    backup.removeRow(plain(db), 'mail_raw', ['mail_id', 'part'], { mail_id: 'a', part: 0 }),
}

/** Of whole tables: a backup's first piece, and what empties one. */
export const WHOLE = ['backup.rowsAfter the start', 'backup.anyRow', 'backup.emptyTable']
