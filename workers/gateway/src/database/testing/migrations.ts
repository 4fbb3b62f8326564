/** The statements of a folder of migrations, in order. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `only`: of this file alone. Comments are lines of their own, and no statement has a semicolon within. */
export function migrationStatements(folder: string, only?: string): Array<string> {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql') && (only === undefined || name === only))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/^\s*(?:--.*|go)$/gm, '')
        .split(';'),
    )
    .map((statement) => statement.trim())
    .filter(Boolean)
}

/** The tables that are there in the end, in the order in which they were made: one may be made anew. */
export function tablesAfter(statements: ReadonlyArray<string>): Array<string> {
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
