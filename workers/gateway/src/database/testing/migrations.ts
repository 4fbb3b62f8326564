/** The statements of a folder of migrations, in order. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TOTALS } from '../tables.ts'

/** D1's migrations. */
export const D1_FOLDER = join(import.meta.dirname, '../../../../../sql/d1')

/** `only`: of this file alone. Comments are lines of their own; only triggers have a semicolon within. */
export function migrationStatements(folder: string, only?: string): Array<string> {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql') && (only === undefined || name === only))
    .sort()
    .flatMap((name) =>
      statementsOf(readFileSync(join(folder, name), 'utf8').replace(/^\s*(?:--.*|go)$/gm, '')),
    )
}

function statementsOf(text: string): Array<string> {
  const statements: Array<string> = []
  let open = ''
  for (const piece of text.split(';')) {
    open += open === '' ? piece.trim() : `;${piece}`
    if (open.startsWith('create trigger') && piece.trim() !== 'end') continue
    if (open !== '') statements.push(open.trim())
    open = ''
  }
  return statements
}

/** Every table, after those that refer to it; the totals, off which going transactions are taken, last. */
export function inOrderOfEmptying(statements: ReadonlyArray<string>): Array<string> {
  return [...tablesAfter(statements).reverse(), ...TOTALS]
}

/** The tables that are there in the end, in the order in which they were made: one may be made anew. */
function tablesAfter(statements: ReadonlyArray<string>): Array<string> {
  const tables = new Set<string>()
  for (const statement of statements) {
    for (const [, verb, table = ''] of statement.matchAll(
      /^(create|drop) table (?:\w+\.)?(\w+)/gm,
    )) {
      tables.delete(table)
      if (verb === 'create') tables.add(table)
    }
  }
  return [...tables]
}
