/** The SQL of every query, in both dialects: `compiled/` beside it has it to read; `vitest -u` writes it anew. */
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import {
  type Compilable,
  type Dialect,
  DummyDriver,
  Kysely,
  MssqlAdapter,
  MssqlIntrospector,
  MssqlQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../../../../packages/kysely-mssql-dialect/src/relay/allowed.ts'
import { type CamelDb, camel } from '../../database/camel.ts'
import { MAX_PARAMETERS } from '../../database/database.ts'
import type { Tables } from '../../database/tables.ts'
import { D1_FOLDER, migrationStatements } from '../../database/testing/migrations.ts'
import * as access from './access.ts'
import * as audit from './audit.ts'
import { EXAMPLES, WHOLE } from './examples.ts'
import * as mails from './mails.ts'
import * as merchants from './merchants.ts'
import * as rawMails from './raw-mails.ts'
import * as senders from './senders.ts'
import * as settings from './settings.ts'
import * as summaries from './summaries.ts'
import * as transactions from './transactions.ts'

type Queries = Readonly<Record<string, unknown>>
type Examples = Readonly<Record<string, (db: CamelDb) => Compilable>>
/** What a room's `examples.ts` exports: one example of every query, and which read a small table whole. */
type Room = { EXAMPLES: Examples; WHOLE?: ReadonlyArray<string> }

const COMPILED = join(import.meta.dirname, 'compiled')

function dialect(name: 'sqlite' | 'mssql'): Dialect {
  const isMssql = name === 'mssql'
  return {
    createAdapter: () => (isMssql ? new MssqlAdapter() : new SqliteAdapter()),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new (isMssql ? MssqlIntrospector : SqliteIntrospector)(db),
    createQueryCompiler: () => (isMssql ? new MssqlQueryCompiler() : new SqliteQueryCompiler()),
  }
}

/** Files of queries by their names: those of this folder, and one in each room's folder. */
const FILES: Record<string, Queries> = {
  access,
  audit,
  mails,
  merchants,
  'raw-mails': rawMails,
  senders,
  settings,
  summaries,
  transactions,
}
const EXAMPLES_OF: Record<string, Examples> = {}
const WHOLE_ON_PURPOSE = new Set(WHOLE)

const LEDGER = join(import.meta.dirname, '..')
for (const path of globSync('*/examples.ts', { cwd: LEDGER })) {
  const room = dirname(path)
  if (room === 'queries') continue
  const examples: Room = await import(join(LEDGER, path))
  FILES[room] = await import(join(LEDGER, room, 'queries.ts'))
  EXAMPLES_OF[room] = examples.EXAMPLES
  for (const name of examples.WHOLE ?? []) WHOLE_ON_PURPOSE.add(name)
}

function compileAll(kind: 'sqlite' | 'mssql') {
  const db = new Kysely<Tables>({ dialect: dialect(kind) })
  const rooms = Object.values(EXAMPLES_OF).flatMap((examples) =>
    Object.entries(examples).map(([name, build]) => [name, () => build(camel(db))] as const),
  )
  const old = Object.entries(EXAMPLES).map(([name, build]) => [name, () => build(db)] as const)
  return [...old, ...rooms].map(([name, build]) => {
    const { sql, parameters } = build().compile()
    return { name, sql, parameters }
  })
}

/** The SQL of one file's queries, to read. */
const toText = (kind: 'sqlite' | 'mssql', file: string) =>
  compileAll(kind)
    .filter(({ name }) => name.startsWith(`${file}.`))
    .map(({ name, sql }) => `-- ${name}\n${sql};\n`)
    .join('\n')

describe('every query', () => {
  it('has an example', () => {
    const shown = new Set(compileAll('sqlite').map(({ name }) => name.split(/[ ,]/)[0]))
    for (const [file, queries] of Object.entries(FILES)) {
      for (const [name, query] of Object.entries(queries)) {
        if (typeof query === 'function') expect(shown).toContain(`${file}.${name}`)
      }
    }
  })

  it.each(Object.keys(FILES))('%s is the SQL that was meant, on both databases', async (file) => {
    const beside = file in EXAMPLES_OF ? join(LEDGER, file, 'compiled') : COMPILED
    const stem = file in EXAMPLES_OF ? '' : `${file}.`
    await expect(toText('sqlite', file)).toMatchFileSnapshot(join(beside, `${stem}d1.sql`))
    await expect(toText('mssql', file)).toMatchFileSnapshot(join(beside, `${stem}azure.sql`))
  })

  it('has nothing for Azure SQL that only SQLite knows', () => {
    for (const { name, sql } of compileAll('mssql')) {
      expect(sql, name).not.toMatch(/\blimit\b|on conflict|returning|\|\||\bmerge\b|\?/i)
    }
  })

  it('is one that the relay takes', () => {
    for (const { name, sql } of compileAll('mssql')) expect(refusalOf(sql), name).toBeNull()
  })

  it('groups by exactly what it selects: SQL Server compares parameters by their names', () => {
    for (const { name, sql } of compileAll('mssql')) {
      expect(/group by (.*?)( order by|$)/.exec(sql)?.[1] ?? '', name).not.toContain('@')
    }
  })

  it('has no more parameters than D1 takes', () => {
    for (const { name, parameters } of compileAll('sqlite')) {
      expect(parameters.length, name).toBeLessThanOrEqual(MAX_PARAMETERS)
    }
  })
})

describe('on SQLite', () => {
  const database = new DatabaseSync(':memory:')
  for (const statement of migrationStatements(D1_FOLDER)) database.exec(statement)

  function plan(sql: string): string {
    const steps = database.prepare(`explain query plan ${sql}`).all()
    return steps.map(({ detail }) => String(detail)).join('; ')
  }

  it.each(compileAll('sqlite'))('$name finds its rows by an index', ({ name, sql }) => {
    // An insert plans nothing; it only has to be prepared.
    if (WHOLE_ON_PURPOSE.has(name)) expect(plan(sql)).toBeDefined()
    else
      expect(plan(sql)).not.toMatch(
        /\bSCAN (?!CONSTANT|json_each|(?:some|part|one|ranked|counted)\b|\(subquery)(?!.* USING)/,
      )
  })

  it('reads a part of the transactions, however many there are', () => {
    // An index of some of them is such a part.
    const partial = database
      .prepare("select name from sqlite_master where type = 'index' and sql like '%where %'")
      .all()
      .map(({ name }) => String(name))
    const scanned = /\bSCAN (?:t|ledger_transaction)\b(?: USING (?:COVERING )?INDEX (\w+))?/
    const whole = compileAll('sqlite').filter(({ name, sql }) => {
      const [found, index = ''] = scanned.exec(plan(sql)) ?? []
      // In the list's own order, a page ends it: what is walked past is what the filter leaves out.
      const isPage = / limit \?$/.test(sql) && !plan(sql).includes('TEMP B-TREE')
      return found && !partial.includes(index) && !isPage && !WHOLE_ON_PURPOSE.has(name)
    })
    expect(whole.map(({ name, sql }) => `${name}: ${plan(sql)}`)).toEqual([])
  })

  it('finds what a transaction may belong with by amount and by what came in, not by days', () => {
    const plans = compileAll('sqlite').map(({ name, sql }) => [name, plan(sql)] as const)
    const of = (query: string) => plans.filter(([name]) => name.startsWith(query))
    for (const [name, steps] of of('links.ofAmount')) {
      expect(steps, name).toMatch(/_amount \(currency=\? AND amount_minor=\? AND local_date>/)
    }
    for (const [name, steps] of of('links.nearest')) {
      const index = name.includes('Incoming') ? 'incoming' : 'listed'
      expect(steps, name).toContain(`ledger_transaction_${index} (local_date>`)
      // In the order of an index, what is read ends with what is wanted.
      expect(steps, name).not.toContain('TEMP B-TREE')
    }
  })

  it('adds up a month without touching the table', () => {
    for (const { name, sql } of compileAll('sqlite')) {
      if (name === 'summaries.totalsByCategory') {
        expect(plan(sql), name).toMatch(/USING COVERING INDEX ledger_transaction_spending/)
      }
    }
  })

  it('sorts no list, because an index has its order', () => {
    for (const { name, sql } of compileAll('sqlite')) {
      const isList = /^(transactions\.list|mails\.list|mails\.outdated)/.test(name)
      // Asked for one merchant, it is quicker to find the few and sort them.
      if (isList && !name.includes('everything'))
        expect(plan(sql), name).not.toContain('TEMP B-TREE')
    }
  })
})
