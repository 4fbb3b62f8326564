/** An act keeps every column of a transaction that may change: a new one has to be kept, too. */
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { D1_FOLDER, migrationStatements } from '../../database/testing/migrations.ts'
import { CHANGEABLE } from './queries.ts'

/** As the mail told it, for good, or when it was written. */
const FIXED = [
  'id',
  'day_key',
  'day_position',
  'mail_id',
  'bank_date',
  'bank_time',
  'bank_zone',
  'reference',
  'mcc',
  'import_id',
  'created_at',
  'updated_at',
  'version',
]

const database = new DatabaseSync(':memory:')
for (const statement of migrationStatements(D1_FOLDER)) database.exec(statement)

function columnsOf(table: string): Array<string> {
  return database
    .prepare(`pragma table_info(${table})`)
    .all()
    .map(({ name }) => String(name))
}

const changeable = CHANGEABLE.map((name) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
)

it('keeps all of a transaction that may change', () => {
  const all = columnsOf('ledger_transaction').filter((name) => !FIXED.includes(name))
  expect([...changeable].sort()).toEqual(all.sort())
})

it('has a column for each', () => {
  const own = ['act_id', 'side', 'transaction_id', 'version']
  expect([...own, ...changeable].sort()).toEqual(columnsOf('act_transaction').sort())
})
