/** The exports of other trackers, by the headers that their documentation and code show; rows of our own. */
import { expect, test } from 'vitest'
import { readStatement } from '../read-statement.ts'
import { because } from '../reason.ts'

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
      note: 'weekly shopping\nby card',
      date: '2026-10-28',
    },
  ],
  [
    'YNAB',
    '"Account","Flag","Date","Payee","Category Group/Category","Category Group","Category","Memo","Outflow","Inflow","Cleared"\n"Giro","","28/10/2026","Green Grocer","Needs: Food","Needs","Food","weekly",€42.10,€0.00,"Cleared"\n"Giro","","27/10/2026","Acme","Inflow: Ready to Assign","Inflow","Ready to Assign","",€0.00,€1500.00,"Cleared"',
    {
      account: 'Giro',
      merchant: 'Green Grocer',
      category: 'Food',
      amount: '-42.1',
      note: 'weekly',
    },
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
    {
      merchant: 'Green Grocer',
      amount: '-42.1',
      currency: 'EUR',
      category: 'Groceries',
      uncounted: false,
    },
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

/** Money both ways, and what never happened: day, amount, who, own account; rows that are not booked. */
const BOTH_WAYS: ReadonlyArray<
  readonly [
    name: string,
    text: string,
    rows: ReadonlyArray<ReadonlyArray<string | null>>,
    open: Array<number>,
  ]
> = [
  [
    'Firefly III, of which a deposit names its account where a withdrawal names the shop',
    `journal_id,type,currency_code,amount,description,date,source_name,source_type,destination_name,destination_type
11,Withdrawal,EUR,-18.20,Bread,2026-10-02T00:00:00+02:00,Main,Asset account,Mill Bakery,Expense account
12,Deposit,EUR,1800.00,Wage,2026-10-03T00:00:00+02:00,Tallow Ltd,Revenue account,Main,Asset account
13,Transfer,EUR,200.00,Put by,2026-10-04T00:00:00+02:00,Main,Asset account,Savings,Asset account`,
    [
      ['2026-10-02', '-18.2', 'Mill Bakery', 'Main'],
      ['2026-10-03', '1800', 'Tallow Ltd', 'Main'],
      ['2026-10-04', '-200', 'Savings', 'Main'],
      ['2026-10-04', '200', 'Main', 'Savings'],
    ],
    [],
  ],
  [
    'Revolut',
    `Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
Card Payment,Current,2026-10-01 09:12:33,2026-10-02 03:10:00,Mill Bakery,-4.20,0.00,EUR,COMPLETED,195.80
Topup,Current,2026-10-03 10:00:00,2026-10-03 10:00:02,Top-up,100.00,0.00,EUR,COMPLETED,295.80
Card Payment,Current,2026-10-05 12:00:00,,Hotel Pinewood,-80.00,0.00,EUR,REVERTED,
Card Payment,Current,2026-10-06 12:00:00,,Quay Books,-12.00,0.00,EUR,PENDING,`,
    [
      ['2026-10-01', '-4.2', 'Mill Bakery', null],
      ['2026-10-03', '100', 'Top-up', null],
    ],
    [4, 5],
  ],
  [
    'Wise’s history',
    `ID,Status,Direction,"Created on","Finished on","Source fee amount","Source fee currency","Source name","Source amount (after fees)","Source currency","Target name","Target amount (after fees)","Target currency",Reference,Category,Note
CARD-1,COMPLETED,OUT,"2026-10-01 09:12:33","2026-10-01 09:12:33",0.00,EUR,"A Person",4.20,EUR,"Mill Bakery",4.20,EUR,,Groceries,
TRANSFER-2,COMPLETED,IN,"2026-10-02 10:00:00","2026-10-02 10:00:00",0.00,EUR,"Tallow Ltd",100.00,EUR,"A Person",100.00,EUR,wage,,
CARD-3,CANCELLED,OUT,"2026-10-03 09:12:33","",0.00,EUR,"A Person",9.00,EUR,"Quay Books",9.00,EUR,,Shopping,`,
    [
      ['2026-10-01', '-4.2', 'Mill Bakery', null],
      ['2026-10-02', '100', 'Tallow Ltd', null],
    ],
    [4],
  ],
  [
    'PayPal, what is left of a payment after its fee',
    `"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","Transaction ID","Balance"
"10/01/2026","09:12:33","PDT","Mill Bakery","Express Checkout Payment","Completed","USD","-4.20","0.00","-4.20","9AB","0.00"
"10/13/2026","09:12:33","PDT","Quay Books","Express Checkout Payment","Pending","USD","-14.20","0.00","-14.20","8AB","0.00"
"10/14/2026","11:00:00","PDT","A Friend","Mobile Payment","Completed","USD","30.00","-0.90","29.10","7AB","29.10"`,
    [
      ['2026-10-01', '-4.2', 'Mill Bakery', null],
      ['2026-10-14', '29.1', 'A Friend', null],
    ],
    [3],
  ],
  [
    'N26',
    `"Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)","Original Amount","Original Currency","Exchange Rate"
2026-10-01,2026-10-01,"Mill Bakery",,Presentment,,"Main Account",-4.2,4.2,EUR,1.0
2026-10-02,2026-10-02,"Tallow Ltd",DE02120300000000202051,"Credit Transfer","October wage","Main Account",1800.0,,,`,
    [
      ['2026-10-01', '-4.2', 'Mill Bakery', 'Main Account'],
      ['2026-10-02', '1800', 'Tallow Ltd', 'Main Account'],
    ],
    [],
  ],
  [
    'Copilot, whose plain amounts were spent',
    `date,name,amount,status,category,parent category,excluded,tags,type,account,account mask,note,recurring
2026-10-01,Mill Bakery,4.20,posted,Bakery,Food,false,,regular,Checking,4821,,
2026-10-02,Tallow Ltd,-1800.00,posted,,,false,,income,Checking,4821,,
2026-10-04,Quay Books,12.00,pending,Shopping,,false,,regular,Checking,4821,,`,
    [
      ['2026-10-01', '-4.2', 'Mill Bakery', 'Checking'],
      ['2026-10-02', '1800', 'Tallow Ltd', 'Checking'],
    ],
    [4],
  ],
  [
    'GnuCash, whose second line of each is the other account',
    `"Date","Transaction ID","Number","Description","Notes","Commodity/Currency","Void Reason","Action","Memo","Full Account Name","Account Name","Amount With Sym","Amount Num.","Value With Sym","Value Num.","Reconcile","Reconcile Date","Rate/Price"
"2026-10-01","aa11","","Mill Bakery","","CURRENCY::EUR","","","","Assets:Checking","Checking","-€4.20","-4.20","-€4.20","-4.20","n","","1.0000"
"","","","","","","","","","Expenses:Groceries","Groceries","€4.20","4.20","€4.20","4.20","n","","1.0000"
"2026-10-02","aa12","","Tallow Ltd","","CURRENCY::EUR","","","","Assets:Checking","Checking","€1,800.00","1,800.00","€1,800.00","1,800.00","n","","1.0000"`,
    [
      ['2026-10-01', '-4.2', 'Mill Bakery', 'Checking'],
      ['2026-10-02', '1800', 'Tallow Ltd', 'Checking'],
    ],
    [],
  ],
]

test.each(BOTH_WAYS)('%s', (_, text, rows, open) => {
  const { statement, csv } = readStatement(new TextEncoder().encode(text))
  expect(csv?.questions).toEqual([])
  expect(
    statement.rows.map(({ date, amount, merchant, account }) => [date, amount, merchant, account]),
  ).toEqual(rows)
  expect(statement.problems).toEqual(open.map((row) => ({ row, reason: because('not_booked') })))
})
