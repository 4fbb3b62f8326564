/** One example of every query of imports. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as imports from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const NOW = '2026-11-22T15:00:00.000Z'

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'imports.addImport': (db) => imports.addImport(db, { id: ID } as never),
  'imports.importById': (db) => imports.importById(db, ID),
  'imports.importsOfFile': (db) => imports.importsOfFile(db, 'hash'),
  'imports.listImports': (db) => imports.listImports(db, 50),
  'imports.countLines': (db) => imports.countLines(db, [ID, ID]),
  'imports.finishImport': (db) => imports.finishImport(db, ID, NOW),
  'imports.addLine': (db) => imports.addLine(db, { importId: ID } as never),
  'imports.linesOf': (db) => imports.linesOf(db, ID, ['key', 'key']),
  'imports.linesOfTransaction': (db) => imports.linesOfTransaction(db, ID),
  'imports.choices': (db) => imports.choices(db, 'category', ['hash', 'hash']),
  'imports.forgetChoice': (db) => imports.forgetChoice(db, 'columns', 'hash'),
  'imports.addChoice': (db) => imports.addChoice(db, { about: 'columns' } as never),
}
