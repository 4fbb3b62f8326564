/** Imports, and the lines of statements. */
import { type Insertable, sql } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { take } from '../../database/database.ts'

export function addImport(db: CamelDb, row: Insertable<CamelTables['import']>) {
  return db.insertInto('import').values(row)
}

export function importById(db: CamelDb, id: string) {
  return db.selectFrom('import').selectAll().where('id', '=', id)
}

/** Those of one file whose act nobody has undone, newest first. */
export function importsOfFile(db: CamelDb, fileHash: string) {
  return db
    .selectFrom('import as i')
    .innerJoin('act as a', 'a.id', 'i.actId')
    .selectAll('i')
    .where('i.fileHash', '=', fileHash)
    .where('a.undoneAt', 'is', null)
    .orderBy('i.id', 'desc')
}

export function listImports(db: CamelDb, limit: number) {
  return db.selectFrom('import').selectAll().orderBy('id', 'desc').$call(take(db, limit))
}

/** How many lines of these imports were new, and how many were there. */
export function countLines(db: CamelDb, importIds: Array<string>) {
  return db
    .selectFrom('statementLine')
    .select(({ fn }) => ['importId', 'isNew', fn.countAll<number | string>().as('number')])
    .where('importId', 'in', importIds)
    .groupBy(['importId', 'isNew'])
}

export function finishImport(db: CamelDb, id: string, now: string) {
  return db.updateTable('import').set({ finishedAt: now }).where('id', '=', id)
}

export function addLine(db: CamelDb, row: Insertable<CamelTables['statementLine']>) {
  return db.insertInto('statementLine').values(row)
}

/** Which of these lines an import has taken. */
export function linesOf(db: CamelDb, importId: string, keys: Array<string>) {
  return db
    .selectFrom('statementLine')
    .select(['lineKey', 'transactionId', 'isNew'])
    .where('importId', '=', importId)
    .where('lineKey', 'in', keys)
}

/** What statements say of a transaction, the newest import first. */
export function linesOfTransaction(db: CamelDb, transactionId: string) {
  return db
    .selectFrom('statementLine as l')
    .innerJoin('import as i', 'i.id', 'l.importId')
    .select([
      'i.id as importId',
      'i.title',
      'l.rowNumber',
      'l.bookedOn',
      'l.lineText',
      'l.reference',
    ])
    .where('l.transactionId', '=', transactionId)
    .orderBy('i.id', 'desc')
}

export function choices(db: CamelDb, about: 'columns' | 'category', hashes: Array<string>) {
  return db
    .selectFrom('importChoice')
    .select(['nameHash', 'name', 'value'])
    .where('about', '=', sql.lit(about))
    .where('nameHash', 'in', hashes)
}

export function forgetChoice(db: CamelDb, about: 'columns' | 'category', nameHash: string) {
  return db
    .deleteFrom('importChoice')
    .where('about', '=', sql.lit(about))
    .where('nameHash', '=', nameHash)
}

export function addChoice(db: CamelDb, row: Insertable<CamelTables['importChoice']>) {
  return db.insertInto('importChoice').values(row)
}
