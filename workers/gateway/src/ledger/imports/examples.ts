/** One example of every query of imports. */
import type { Compilable, Kysely } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import type { Tables } from '../../database/tables.ts'
import * as imports from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const NOW = '2026-11-22T15:00:00.000Z'
const SPAN = { accountIds: [ID, null], currency: 'USD', first: '2026-10-01', last: '2026-10-31' }
const OF = { accountId: ID, currency: 'USD' }
const plain = (db: CamelDb) => db.withoutPlugins() as unknown as Kysely<Tables>
const BOOKED = { bookedOn: '2026-11-24', version: ID, updatedAt: NOW }

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'imports.addImport': (db) => imports.addImport(db, { id: ID } as never),
  'imports.withAct': (db) => imports.withAct(db).where('i.id', '=', ID),
  'imports.importById': (db) => imports.importById(db, ID),
  'imports.importsOfFile': (db) => imports.importsOfFile(db, 'hash'),
  'imports.listImports': (db) => imports.listImports(db, 50),
  'imports.countLines': (db) => imports.countLines(db, [ID, ID]),
  'imports.widenImport': (db) => imports.widenImport(db, ID, SPAN),
  'imports.finishImport': (db) => imports.finishImport(db, ID, NOW),
  'imports.transactionsNear': (db) => imports.transactionsNear(db, ['a', 'b']),
  'imports.transactionsKeyed': (db) => imports.transactionsKeyed(db, SPAN, 401),
  'imports.linesOf': (db) => imports.linesOf(db, ID, ['a', 'b']),
  'imports.linesOfTransactions': (db) => imports.linesOfTransactions(db, [ID, ID]),
  'imports.linesOfTransaction': (db) => imports.linesOfTransaction(db, ID),
  'imports.toldByMails': (db) => imports.toldByMails(db, SPAN, 1000),
  'imports.countedByAccount': (db) => imports.countedByAccount(db, [ID, ID], SPAN),
  'imports.spansOfImport': (db) => imports.spansOfImport(db, ID),
  'imports.accountsOfImport': (db) => imports.accountsOfImport(db, ID),
  'imports.notInImport': (db) => imports.notInImport(plain(db), ID, SPAN, 100),
  'imports.deletedOfImport': (db) =>
    imports.deletedOfImport(plain(db), ID, { accountId: ID, currency: 'USD' }, 100),
  'imports.forgetBalances': (db) => imports.forgetBalances(db, ID),
  'imports.balanceOf': (db) => imports.balanceOf(db, ID, OF),
  'imports.balanceBefore': (db) => imports.balanceBefore(db, ID, { ...OF, first: SPAN.first }),
  'imports.bookOn': (db) => imports.bookOn(db, [ID, ID], BOOKED),
  'imports.idsOf': (db) => imports.idsOf(db, [ID, ID]),
  'imports.choices': (db) => imports.choices(db, 'category', ['a', 'b']),
  'imports.forgetChoice': (db) => imports.forgetChoice(db, 'columns', 'a'),
}
