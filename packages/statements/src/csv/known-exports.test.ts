/** The exports of other trackers, by the headers that their documentation and code show; rows of our own. */
import { expect, test } from 'vitest'
import { readStatement } from '../read-statement.ts'

const EXPORTS: ReadonlyArray<readonly [name: string, text: string, row: object]> = [
  [
    'Actual',
    'Account,Date,Payee,Notes,Category,Amount,Split_Amount,Cleared\nGiro,2026-10-28,Green Grocer,weekly,Food,-42.1,0,Cleared\nGiro,2026-10-27,Acme,,Income,1500,0,Cleared',
    {
      account: 'Giro',
      merchant: 'Green Grocer',
      note: 'weekly',
      category: 'Food',
      amount: '-42.1',
    },
  ],
  [
    'Firefly III',
    'user_id,group_id,journal_id,created_at,updated_at,group_title,type,currency_code,amount,foreign_currency_code,foreign_amount,description,date,source_name,source_iban,source_type,destination_name,destination_iban,destination_type,reconciled,category,budget,bill,tags,notes\n1,1,1,2026-10-28T10:00:00+00:00,2026-10-28T10:00:00+00:00,,Withdrawal,EUR,-42.10,,,weekly shopping,2026-10-28T00:00:00+00:00,Giro,,Asset account,Green Grocer,,Expense account,0,Food,,,"home,fun",by card\n1,2,2,2026-10-27T10:00:00+00:00,2026-10-27T10:00:00+00:00,,Withdrawal,EUR,-9.00,,,tram,2026-10-27T00:00:00+00:00,Giro,,Asset account,Tram,,Expense account,0,,,,,',
    {
      account: 'Giro',
      merchant: 'Green Grocer',
      text: 'weekly shopping',
      currency: 'EUR',
      amount: '-42.1',
      tags: ['home', 'fun'],
      note: 'by card',
      date: '2026-10-28',
    },
  ],
  [
    'YNAB',
    '"Account","Flag","Date","Payee","Category Group/Category","Category Group","Category","Memo","Outflow","Inflow","Cleared"\n"Giro","","28/10/2026","Green Grocer","Needs: Food","Needs","Food","weekly",€42.10,€0.00,"Cleared"\n"Giro","","27/10/2026","Acme","Inflow: Ready to Assign","Inflow","Ready to Assign","",€0.00,€1500.00,"Cleared"',
    { account: 'Giro', merchant: 'Green Grocer', category: 'Food', amount: '-42.1' },
  ],
  [
    'Mint',
    '"Date","Description","Original Description","Amount","Transaction Type","Category","Account Name","Labels","Notes"\n"10/28/2026","Green Grocer","GREEN GROCER 0012","42.10","debit","Groceries","CHECKING","home","weekly"\n"10/27/2026","Acme","ACME PAYROLL","1500.00","credit","Paycheck","CHECKING","",""',
    {
      account: 'CHECKING',
      merchant: 'Green Grocer',
      category: 'Groceries',
      amount: '-42.1',
      tags: ['home'],
      note: 'weekly',
    },
  ],
  [
    'Monarch',
    'Date,Merchant,Category,Account,Original Statement,Notes,Amount,Tags\n2026-10-28,Green Grocer,Groceries,Checking (...4821),GREEN GROCER 0012,weekly,-42.10,home\n2026-10-27,Acme,Paychecks,Checking (...4821),ACME PAYROLL,,1500.00,',
    {
      account: 'Checking (...4821)',
      merchant: 'Green Grocer',
      text: 'GREEN GROCER 0012',
      amount: '-42.1',
      tags: ['home'],
    },
  ],
  [
    'Lunch Money',
    'date,payee,notes,amount,currency,category,account,tags,original name,exclude from totals\n2026-10-28,Green Grocer,weekly,42.10,eur,Groceries,Giro,home,GREEN GROCER 0012,false\n2026-10-27,Acme,,-1500.00,eur,Income,Giro,,ACME,false',
    { merchant: 'Green Grocer', amount: '-42.1', currency: 'EUR', category: 'Groceries' },
  ],
  [
    'ezBookkeeping',
    'Time,Timezone,Type,Category,Sub Category,Account,Account Currency,Amount,Account2,Account2 Currency,Account2 Amount,Geographic Location,Tags,Description\n2026-10-28 09:14:00,+02:00,Expense,Food,Groceries,Giro,EUR,42.10,,,,,home,Green Grocer\n2026-10-27 10:00:00,+02:00,Income,Work,Salary,Giro,EUR,1500.00,,,,,,Acme',
    {
      date: '2026-10-28',
      time: '09:14',
      account: 'Giro',
      merchant: 'Green Grocer',
      amount: '-42.1',
      currency: 'EUR',
      tags: ['home'],
    },
  ],
]

test.each(EXPORTS)('%s is read as it is meant', (_, text, row) => {
  const { statement, csv } = readStatement(new TextEncoder().encode(text))
  expect(csv?.questions).toEqual([])
  expect(statement.problems).toEqual([])
  expect(statement.rows[0]).toMatchObject(row)
})
