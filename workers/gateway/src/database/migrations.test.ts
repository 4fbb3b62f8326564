/** What a person has in the last release comes along. */
import { readdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { D1_FOLDER, migrationStatements } from './testing/migrations.ts'

/** The migrations of release 0.1.0. */
const RELEASED = ['0001_ledger.sql', '0002_summary_sending.sql', '0003_transaction_account.sql']

/** A transaction as release 0.1.0 kept it; its `spending_minor` follows that release's rules. */
function insert(
  database: DatabaseSync,
  [id, kind, category, decision, spending]: readonly [
    string,
    string,
    string | null,
    string,
    number,
  ],
): void {
  const by = category === null ? null : decision === 'person' ? 'person' : 'labeler'
  database
    .prepare(
      `insert into ledger_transaction (
        id, event_key, day_key, day_position, account_by, kind, kind_by, amount_minor, currency,
        amount_by, merchant_by, category, category_by, label_decision, occurred_at, local_date,
        occurred_by, spending_minor, search_text, created_at, updated_at, version
      ) values (?, ?, ?, 0, 'reader', ?, 'reader', 500, 'USD', 'reader', 'reader', ?, ?, ?,
        '2026-10-01T12:00:00.000Z', '2026-10-01', 'reader', ?, '', '', '', 'v')`,
    )
    .run(id, id, id, kind, category, by, decision, spending)
}

/** Runs the migrations up to release 0.1.0, `before`, and all later ones. */
function upgraded(before: (database: DatabaseSync) => void): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  const later = readdirSync(D1_FOLDER).filter(
    (one) => one.endsWith('.sql') && !RELEASED.includes(one),
  )
  const run = (names: ReadonlyArray<string>) => {
    for (const name of names) {
      for (const statement of migrationStatements(D1_FOLDER, name)) database.exec(statement)
    }
  }
  run(RELEASED)
  before(database)
  run(later.sort())
  return database
}

it('keeps the budgets of the last release, as those of a category and a month', () => {
  const database = upgraded((old) => {
    old.exec(`insert into budget values ('coffee', 'USD', 4000, '2026-09-14T10:00:00.000Z')`)
    old.exec(`insert into budget values ('dining', 'EUR', 25000, '2026-10-02T10:00:00.000Z')`)
  })
  const rows = database.prepare('select * from budget order by target').all()
  expect(rows).toMatchObject([
    {
      scope: 'category',
      target: 'coffee',
      currency: 'USD',
      period: 'month',
      carries: 'nothing',
      starts_on: '2026-09-01',
      amounts: '[["2026-09-01",4000]]',
    },
    { target: 'dining', currency: 'EUR', amounts: '[["2026-10-01",25000]]' },
  ])
  for (const { id } of rows) expect(z.uuid().safeParse(id).success).toBe(true)
})

it('counts the transactions of the last release as its categories say', () => {
  const rows = [
    ['purchase', 'purchase', 'coffee', 'auto', 500],
    ['deposit', 'deposit', 'income', 'auto', 0],
    ['pending deposit', 'deposit', null, 'pending', 0],
    ['rent', 'transfer_out', 'housing', 'person', 0],
    ['repaid', 'transfer_in', 'dining', 'person', 0],
    ['suggested', 'payment', 'card_payment', 'suggest', 500],
    ['card', 'payment', 'card_payment', 'auto', 0],
    ['refund', 'refund', 'clothing', 'auto', -500],
  ] as const
  const database = upgraded((old) => {
    for (const row of rows) insert(old, row)
  })
  const after = database.prepare('select id, spending_minor, income_minor from ledger_transaction')
  const seen = after.all().map((row) => [row.id, row.spending_minor, row.income_minor])
  expect(Object.fromEntries(seen.map(([id, ...minor]) => [id, minor]))).toEqual({
    purchase: [500, 0],
    deposit: [0, 500],
    'pending deposit': [0, 500],
    rent: [500, 0],
    repaid: [-500, 0],
    suggested: [500, 0],
    card: [0, 0],
    refund: [-500, 0],
  })
})

it('keeps which summaries of the last release were sent, and which may have left', () => {
  const database = upgraded((old) => {
    old.exec(`insert into day_summary values ('2026-11-21', 'a', 'b', 'c', 1, 'd')`)
    old.exec(`insert into day_summary values ('2026-11-22', 'a', 'b', null, 2, 'd')`)
  })
  const rows = database.prepare('select * from person_summary order by local_date').all()
  const sent = { person: '', claimed_at: 'a', retry_at: 'b', sending_at: 'd' }
  expect(rows).toEqual([
    { local_date: '2026-11-21', ...sent, sent_at: 'c', attempts: 1 },
    { local_date: '2026-11-22', ...sent, sent_at: null, attempts: 2 },
  ])
})

it('finds what the last release kept, by any part of a word', () => {
  const database = upgraded((old) => {
    insert(old, ['1', 'purchase', null, 'none', 500])
    old.exec(`insert into account (id, bank, mask, created_at) values ('a', 'Harbor', '4821', '')`)
    old.exec(
      `update ledger_transaction set account_id = 'a', search_text = 'quarry harbor 4821 5.00'`,
    )
  })
  const words = database.prepare('select word from search_word order by word').all()
  expect(words.map(({ word }) => word)).toEqual(['5.00', 'quarry'])
  const endings = database.prepare(`select ending from search_ending where word = 'quarry'`).all()
  expect(endings.map(({ ending }) => ending)).toEqual(['arry', 'quarry', 'rry', 'uarry'])
})
