/** The two schemas say the same, in two dialects. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrationStatements } from './testing/migrations.ts'

const folder = (name: string) => join(import.meta.dirname, '../../../../sql', name)
const d1 = migrationStatements(folder('d1'))
const azure = migrationStatements(folder('azure'))

type Column = { name: string; type: string; required: boolean }

/** Every table with its columns, those of later migrations among them. */
function tables(statements: ReadonlyArray<string>): Record<string, Array<Column>> {
  const found: Record<string, Array<Column>> = {}
  for (const statement of statements) {
    const [, table, body] =
      /^create table (\w+) \(([\s\S]*)\)( strict(?:, without rowid)?)?$/.exec(statement) ??
      /^alter table (\w+) add\s+([\s\S]*)$/.exec(statement) ??
      []
    if (!table || !body) continue
    const columns = [...body.matchAll(/^ {0,2}(?!primary)(\w+) (\w+)(.*)$/gm)].map(
      ([, name = '', type = '', rest = '']) => ({
        name,
        type,
        required: rest.includes('not null'),
      }),
    )
    found[table] = [...(found[table] ?? []), ...columns]
  }
  return found
}

/** Indexes, keys, references and checks, without what only one of the dialects calls so. */
function constraints(statements: ReadonlyArray<string>): Array<string> {
  return statements.flatMap((statement) => {
    // Rows that move along, and triggers, are made by each dialect's own functions.
    if (/^(alter table|insert (?:or ignore )?into|(?:create|drop) trigger)/.test(statement))
      return []
    const text = statement
      .replace(/\s+/g, ' ')
      .replace(/\blen\(/g, 'length(')
      .replace(/^(drop index \w+) on \w+$/, '$1')
    if (!text.startsWith('create table')) return [text]
    const table = text.split(' ')[2]
    const found = text.matchAll(/(\w+) [^,]*?(primary key|references \w+ \(\w+\))/g)
    const keys = [...found].map(([, column, rule]) => `${table}.${column} ${rule}`)
    const rules = text.match(/check \((?:[^()]|\([^()]*\))*\)|primary key \([^)]*\)/g) ?? []
    return [...keys, ...rules.map((rule) => `${table} ${rule}`)]
  })
}

const TYPES: Readonly<Record<string, ReadonlyArray<string>>> = {
  text: ['nvarchar', 'varchar'],
  integer: ['int', 'bigint'],
  real: ['float'],
}

describe('sql/azure', () => {
  it('has the tables and columns of sql/d1', () => {
    const names = (statements: ReadonlyArray<string>) =>
      Object.entries(tables(statements)).map(([table, columns]) => [
        table,
        columns.map(({ name, required }) => ({ name, required })),
      ])
    expect(names(azure)).toEqual(names(d1))
    expect(names(azure).length).toBeGreaterThan(10)
  })

  it('has the types of sql/d1', () => {
    const other = tables(azure)
    for (const [table, columns] of Object.entries(tables(d1))) {
      for (const [index, { name, type }] of columns.entries()) {
        expect(TYPES[type], `${table}.${name}`).toContain(other[table]?.[index]?.type)
      }
    }
  })

  it('keeps money in 64 bits', () => {
    for (const columns of Object.values(tables(azure))) {
      for (const { name, type } of columns) {
        if (name.endsWith('_minor')) expect(type).toBe('bigint')
      }
    }
  })

  it('has the indexes, keys and checks of sql/d1', () => {
    expect(constraints(azure)).toEqual(constraints(d1))
  })

  it('compares every text but ids byte by byte, as SQLite does', () => {
    for (const statement of azure) {
      for (const line of statement.match(/^ {2}\w+ n?varchar(?!\(36\)).*$/gm) ?? []) {
        expect(line).toContain('collate Latin1_General_100_BIN2')
      }
    }
  })
})
