/** CSV files that a person hands to a script. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** What is wrong with a file or an argument, to be printed as it is. */
export class CsvError extends Error {
  override name = 'CsvError'
}

export type CsvRow = Readonly<Record<string, string | undefined>>

/**
 * The rows of a CSV file with a header. Throws a CsvError that names the file where it can't be
 * read or lacks a column; `a|b` asks for one of several.
 */
export function readCsv(file: string, columns: ReadonlyArray<string>): Array<CsvRow> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new CsvError(`${file}: can’t be read. Is it the right path?`)
  }
  const rows: Array<CsvRow> = parsed(file, text)
  const present = Object.keys(rows[0] ?? {})
  for (const wanted of columns) {
    const isThere = rows.length === 0 || wanted.split('|').some((name) => present.includes(name))
    if (!isThere) throw new CsvError(`${file}: has no column ${wanted.replaceAll('|', ' or ')}`)
  }
  return rows
}

function parsed(file: string, text: string): Array<CsvRow> {
  try {
    return parse(text, { columns: true, bom: true, relax_quotes: true, skip_empty_lines: true })
  } catch (error) {
    throw new CsvError(`${file}: ${error instanceof Error ? error.message : 'is no CSV file'}`)
  }
}
