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
