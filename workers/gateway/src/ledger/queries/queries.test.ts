/** The SQL of every query, in both dialects: `compiled/` has it to read; `vitest -u` writes it anew. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import {
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
import { camel } from '../../database/camel.ts'
import { MAX_PARAMETERS } from '../../database/database.ts'
import type { Tables } from '../../database/tables.ts'
import { migrationStatements } from '../../database/testing/migrations.ts'
import { ACT_EXAMPLES } from '../acts/examples.ts'
import * as acts from '../acts/queries.ts'
import { BULK_EXAMPLES } from '../bulk/examples.ts'
import * as bulk from '../bulk/queries.ts'
import { CATEGORY_EXAMPLES } from '../categories/examples.ts'
import * as categories from '../categories/queries.ts'
import { IMPORT_EXAMPLES } from '../imports/examples.ts'
import * as imports from '../imports/queries.ts'
import { PART_EXAMPLES } from '../parts/examples.ts'
import * as parts from '../parts/queries.ts'
import { VIEW_EXAMPLES } from '../views/examples.ts'
import * as views from '../views/queries.ts'
import { WORDING_EXAMPLES } from '../wordings/examples.ts'
import * as wordings from '../wordings/queries.ts'
import * as access from './access.ts'
import * as audit from './audit.ts'
import * as budgets from './budgets.ts'
import { EXAMPLES } from './examples.ts'
import * as mails from './mails.ts'
import * as merchants from './merchants.ts'
import * as rawMails from './raw-mails.ts'
import * as senders from './senders.ts'
import * as settings from './settings.ts'
import * as summaries from './summaries.ts'
import * as transactions from './transactions.ts'

function dialect(name: 'sqlite' | 'mssql'): Dialect {
  const isMssql = name === 'mssql'
  return {
    createAdapter: () => (isMssql ? new MssqlAdapter() : new SqliteAdapter()),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new (isMssql ? MssqlIntrospector : SqliteIntrospector)(db),
    createQueryCompiler: () => (isMssql ? new MssqlQueryCompiler() : new SqliteQueryCompiler()),
  }
}

/** Queries of the rooms that stand in folders of their own. */
const ROOMS = {
  ...ACT_EXAMPLES,
  ...BULK_EXAMPLES,
  ...VIEW_EXAMPLES,
  ...CATEGORY_EXAMPLES,
  ...IMPORT_EXAMPLES,
  ...PART_EXAMPLES,
  ...WORDING_EXAMPLES,
}

function compileAll(kind: 'sqlite' | 'mssql') {
  const db = new Kysely<Tables>({ dialect: dialect(kind) })
  const rooms = Object.entries(ROOMS).map(
    ([name, build]) => [name, () => build(camel(db))] as const,
  )
  const old = Object.entries(EXAMPLES).map(([name, build]) => [name, () => build(db)] as const)
  return [...old, ...rooms].map(([name, build]) => {
    const { sql, parameters } = build().compile()
    return { name, sql, parameters }
  })
}

const toText = (compiled: ReturnType<typeof compileAll>) =>
  compiled.map(({ name, sql }) => `-- ${name}\n${sql};\n`).join('\n')

describe('every query', () => {
  it('has an example', () => {
    const files = {
      access,
      acts,
      audit,
      budgets,
      bulk,
      views,
      categories,
      imports,
      mails,
      parts,
      merchants,
      'raw-mails': rawMails,
      senders,
      settings,
      summaries,
      transactions,
      wordings,
    }
    const shown = new Set(
      Object.keys({ ...EXAMPLES, ...ROOMS }).map((name) => name.split(/[ ,]/)[0]),
    )
    for (const [file, queries] of Object.entries(files)) {
      for (const [name, query] of Object.entries(queries)) {
        if (typeof query === 'function') expect(shown).toContain(`${file}.${name}`)
      }
    }
  })

  it('is the SQL that was meant, for D1 and for Azure SQL', async () => {
    const folder = join(import.meta.dirname, 'compiled')
    await expect(toText(compileAll('sqlite'))).toMatchFileSnapshot(join(folder, 'd1.sql'))
    await expect(toText(compileAll('mssql'))).toMatchFileSnapshot(join(folder, 'azure.sql'))
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

/** Small tables, and what is read whole on purpose. */
const WHOLE = new Set([
  'access.removeDeadTokens',
  'budgets.budgets',
  'categories.categoryRows',
  'categories.taughtOfCategory',
  'categories.moveTaught',
  'categories.forgetTaught',
  'merchants.taughtMerchants',
  'senders.admittedSenders',
  'senders.confirmedAddresses',
  'senders.ownAddresses',
  'settings.allSettings',
  'summaries.ping',
  'transactions.accounts',
  'audit.recentAudit',
  'acts.removeOldActs',
  'acts.markDone',
  'parts.allTags',
  'views.listViews',
])

describe('on SQLite', () => {
  const database = new DatabaseSync(':memory:')
  const folder = join(import.meta.dirname, '../../../../../sql/d1')
  for (const statement of migrationStatements(folder)) database.exec(statement)

  function plan(sql: string): string {
    const steps = database.prepare(`explain query plan ${sql}`).all()
    return steps.map(({ detail }) => String(detail)).join('; ')
  }

  it.each(compileAll('sqlite'))('$name finds its rows by an index', ({ name, sql }) => {
    // An insert plans nothing; it only has to be prepared.
    if (WHOLE.has(name)) expect(plan(sql)).toBeDefined()
    else expect(plan(sql)).not.toMatch(/\bSCAN (?!CONSTANT)(?!.* USING)/)
  })

  it('adds up a month without touching the table', () => {
    for (const { name, sql } of compileAll('sqlite')) {
      if (name.startsWith('summaries.totalsBy ')) {
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
