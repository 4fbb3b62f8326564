/** What other programs say of transfers, parts, fees and balances; rows of our own in their layouts. */
import { expect, test } from 'vitest'
import { readStatement } from '../read-statement.ts'
import { because } from '../reason.ts'

const read = (text: string) => readStatement(new TextEncoder().encode(text))

/** Amount, who, own account, what it is, category. */
function brief(text: string) {
  const { statement, csv } = read(text)
  expect(csv?.questions).toEqual([])
  return statement.rows.map(({ amount, merchant, account, operation, category }) => [
    amount,
    merchant,
    account,
    operation,
    category,
  ])
}

const PARTS = [
  { amount: '-30', category: 'Food', note: 'bread' },
  { amount: '-12.5', category: 'Home', note: 'soap' },
]

test('Actual: the parts of a split are one transaction, and a payee that is an account is a transfer', () => {
  const text = `Account,Date,Payee,Notes,Category,Amount,Split_Amount,Cleared
Main,2026-10-06,Quay Market,both,,0,-42.5,Cleared
Main,2026-10-06,Quay Market,bread,Food,-30,0,Cleared
Main,2026-10-06,Quay Market,soap,Home,-12.5,0,Cleared
Main,2026-10-05,Nest egg,,,-200,0,Cleared
Nest egg,2026-10-05,Main,,,200,0,Cleared
Main,2026-10-01,Starting Balance,,Starting Balances,900,0,Cleared`
  expect(brief(text)).toEqual([
    ['-42.5', 'Quay Market', 'Main', null, null],
    ['-200', 'Nest egg', 'Main', 'transfer', null],
    ['200', 'Main', 'Nest egg', 'transfer', null],
  ])
  const { rows, problems } = read(text).statement
  expect(rows[0]).toMatchObject({ row: 2, note: 'both', splits: PARTS })
  expect(problems).toEqual([{ row: 7, reason: because('only_balance') }])
})

test('parts that do not add up to their whole stay transactions of their own, and that is said', () => {
  const text = `Account,Date,Payee,Notes,Category,Amount,Split_Amount,Cleared
Main,2026-10-06,Quay Market,,,0,-42.5,Cleared
Main,2026-10-06,Quay Market,,Food,-30,0,Cleared
Main,2026-10-05,Mill Bakery,,Food,-4,0,Cleared`
  expect(brief(text)).toEqual([
    ['-30', 'Quay Market', 'Main', null, 'Food'],
    ['-4', 'Mill Bakery', 'Main', null, 'Food'],
  ])
  expect(read(text).statement.problems).toEqual([{ row: 2, reason: because('parts_differ') }])
})

test('YNAB: a memo counts the parts, a payee names the other account', () => {
  const text = `"Account","Flag","Date","Payee","Category Group/Category","Category Group","Category","Memo","Outflow","Inflow","Cleared"
"Main","","26/10/2026","Transfer : Nest egg","","","","",€200.00,€0.00,"Cleared"
"Main","","25/10/2026","Quay Market","Daily: Food","Daily","Food","Split (1/2) bread",€30.00,€0.00,"Cleared"
"Main","","25/10/2026","Quay Market","Daily: Home","Daily","Home","Split (2/2) soap",€12.50,€0.00,"Cleared"
"Main","","25/10/2026","Mill Bakery","Daily: Food","Daily","Food","",€4.00,€0.00,"Cleared"`
  expect(brief(text)).toEqual([
    ['-200', 'Nest egg', 'Main', 'transfer', null],
    ['-42.5', 'Quay Market', 'Main', null, null],
    ['-4', 'Mill Bakery', 'Main', null, 'Food'],
  ])
  expect(read(text).statement.rows[1]?.splits).toEqual(PARTS)
})

test('Firefly III: a group is one transaction, whatever it is called, and a transfer is told at both ends', () => {
  const text = `group_id,journal_id,group_title,type,currency_code,amount,foreign_currency_code,foreign_amount,description,date,source_name,source_type,destination_name,destination_type,category,budget,bill,tags,notes
7,11,Market,Withdrawal,EUR,-30.00,,,bread,2026-10-06T00:00:00+02:00,Main,Asset account,Quay Market,Expense account,Food,Daily life,,a,
7,12,Market,Withdrawal,EUR,-12.50,,,soap,2026-10-06T00:00:00+02:00,Main,Asset account,Quay Market,Expense account,Home,,,b,
8,13,Market,Withdrawal,EUR,-3.00,,,milk,2026-10-06T00:00:00+02:00,Main,Asset account,Quay Market,Expense account,Food,,,,
8,14,Market,Withdrawal,EUR,-5.00,,,mop,2026-10-06T00:00:00+02:00,Main,Asset account,Quay Market,Expense account,Home,,,,
9,15,,Transfer,EUR,200.00,USD,215.00,put by,2026-10-04T00:00:00+02:00,Main,Asset account,Dollars,Asset account,,,,,
10,16,,Withdrawal,EUR,-18.40,USD,-20.00,a book,2026-10-03T08:05:00+02:00,Main,Asset account,Quay Books,Expense account,Books,,Book club,,by post`
  const { rows } = read(text).statement
  expect(
    rows.map(({ amount, currency, account, operation }) => [amount, currency, account, operation]),
  ).toEqual([
    ['-42.5', 'EUR', 'Main', null],
    ['-8', 'EUR', 'Main', null],
    ['-200', 'EUR', 'Main', 'transfer'],
    ['215', 'USD', 'Dollars', 'transfer'],
    ['-18.4', 'EUR', 'Main', null],
  ])
  expect(rows[0]).toMatchObject({ note: 'Market', tags: ['a', 'Daily life', 'b'], splits: PARTS })
  expect(rows[2]?.note).toBe('put by')
  expect(rows[4]).toMatchObject({ note: 'a book\nby post\n20.00 USD', tags: ['Book club'] })
  expect(rows.map(({ time }) => time)).toEqual([null, null, null, null, '08:05'])
})

test('what a person wrote in YNAB and Actual is the note, and a flag is a tag', () => {
  const ynab = `"Account","Flag","Date","Payee","Category Group/Category","Category Group","Category","Memo","Outflow","Inflow","Cleared"
"Main","Red","25/10/2026","Mill Bakery","Daily: Food","Daily","Food","for the party",€4.00,€0.00,"Cleared"`
  expect(read(ynab).statement.rows).toMatchObject([{ note: 'for the party', tags: ['Red'] }])
  const actual = `Account,Date,Payee,Notes,Category,Amount,Split_Amount,Cleared
Main,2026-10-06,Quay Market,(SPLIT INTO 2) both,,0,-42.5,Cleared
Main,2026-10-06,Quay Market,(SPLIT 1 OF 2) bread,Food,-30,0,Cleared
Main,2026-10-06,Tallow Ltd,(SPLIT 2 OF 2) soap,Home,-12.5,0,Cleared`
  const [bread, soap] = PARTS
  const splits = [bread, { ...soap, note: 'Tallow Ltd: soap' }]
  expect(read(actual).statement.rows).toMatchObject([{ note: 'both', splits }])
})

test.each([
  [
    'YNAB',
    `"Account","Flag","Date","Payee","Category Group/Category","Category Group","Category","Memo","Outflow","Inflow","Cleared"
"Main","","25/10/2026","Landlord","Daily: Rent","Daily","Rent","Split (1/2) rent",€500.00,€0.00,"Cleared"
"Main","","25/10/2026","Transfer : Nest egg","","","","Split (2/2) deposit",€50.00,€0.00,"Cleared"`,
    ['-500', 'Landlord', 'Main', null, 'Rent'],
  ],
  [
    'Actual',
    `Account,Date,Payee,Notes,Category,Amount,Split_Amount,Cleared
Main,2026-10-25,Tallow Ltd,(SPLIT INTO 2) ,,0,1750,Cleared
Main,2026-10-25,Tallow Ltd,(SPLIT 1 OF 2) ,Salary,1800,0,Cleared
Main,2026-10-25,Nest egg,(SPLIT 2 OF 2) ,,-50,0,Cleared
Nest egg,2026-10-25,Main,,,50,0,Cleared`,
    ['1800', 'Tallow Ltd', 'Main', null, 'Salary'],
  ],
])(
  '%s: what a split moved to another own account is a transfer, and no spending',
  (_, text, first) => {
    expect(brief(text).slice(0, 2)).toEqual([first, ['-50', 'Nest egg', 'Main', 'transfer', null]])
    expect(read(text).statement.problems).toEqual([])
  },
)

test('ezBookkeeping: a refund, and an expense below nothing, came in', () => {
  const text = `Time,Timezone,Type,Category,Sub Category,Account,Account Currency,Amount,Account2,Account2 Currency,Account2 Amount,Geographic Location,Tags,Description
2026-10-06 09:14:00,+02:00,Refund,Food & Drink,Food,Main,EUR,5.00,,,,,,Mill Bakery
2026-10-05 10:00:00,+02:00,Expense,Food & Drink,Food,Main,EUR,-3.00,,,,,,Quay Market
2026-10-04 10:00:00,+02:00,Expense,Food & Drink,Food,Main,EUR,3.00,,,,,,Quay Market`
  expect(brief(text)).toEqual([
    ['5', 'Mill Bakery', 'Main', 'refund', 'Food'],
    ['3', 'Quay Market', 'Main', null, 'Food'],
    ['-3', 'Quay Market', 'Main', null, 'Food'],
  ])
})

test('ezBookkeeping: its transfers, its finer categories, and a balance that was set', () => {
  const text = `Time,Timezone,Type,Category,Sub Category,Account,Account Currency,Amount,Account2,Account2 Currency,Account2 Amount,Geographic Location,Tags,Description
2026-10-06 09:14:00,+02:00,Expense,Food & Drink,Food,Main,EUR,4.20,,,,,,Mill Bakery
2026-10-05 10:00:00,+02:00,Transfer,General,Bank,Main,EUR,200.00,Dollars,USD,215.00,,,Put by
2026-10-04 10:00:00,+02:00,Balance Modification,,,Main,EUR,1000.00,,,,,,`
  expect(brief(text)).toEqual([
    ['-4.2', 'Mill Bakery', 'Main', null, 'Food'],
    ['-200', 'Dollars', 'Main', 'transfer', 'Bank'],
    ['215', 'Main', 'Dollars', 'transfer', 'Bank'],
  ])
  expect(read(text).statement.problems).toEqual([{ row: 4, reason: because('only_balance') }])
})

test('Mint, Monarch, Lunch Money and Copilot: what they count as a transfer is no spending', () => {
  const mint = `Date,Description,Original Description,Amount,Transaction Type,Category,Account Name,Labels,Notes
10/26/2026,Quay Card,QUAY CARD PAYMT,300.00,debit,Credit Card Payment,MAIN,,
10/25/2026,Mill Bakery,MILL BKRY 12,4.20,debit,Food,MAIN,,`
  expect(brief(mint)).toEqual([
    ['-300', 'Quay Card', 'MAIN', 'transfer', 'Credit Card Payment'],
    ['-4.2', 'Mill Bakery', 'MAIN', null, 'Food'],
  ])
  expect(read(mint).statement.rows[1]?.text).toBe('MILL BKRY 12')
  const monarch = `Date,Merchant,Category,Account,Original Statement,Notes,Amount,Tags
2026-10-26,Nest egg,Transfer,Main,ONLINE,,200.00,`
  expect(read(monarch).statement.rows).toMatchObject([
    { operation: 'transfer', category: 'Transfer' },
  ])
  const lunch = `date,payee,notes,amount,currency,category,account,tags,original name,exclude from totals
2026-10-26,Nest egg,,200.00,eur,"Payment, Transfer",Main,,ONLINE,true`
  expect(brief(lunch)).toEqual([['-200', 'Nest egg', 'Main', 'transfer', 'Payment, Transfer']])
  const copilot = `date,name,amount,status,category,parent category,excluded,tags,type,account,account mask,note,recurring
2026-10-03,Nest egg,200.00,posted,,,false,,internal transfer,Main,4821,,`
  expect(brief(copilot)).toEqual([['-200', 'Nest egg', 'Main', 'transfer', null]])
})

test('Mint, Lunch Money and Copilot: what they leave out of totals counts for nothing, and keeps its category', () => {
  const uncounted = (text: string) =>
    read(text).statement.rows.map((row) => [row.merchant, row.category, row.uncounted])
  const mint = `Date,Description,Original Description,Amount,Transaction Type,Category,Account Name,Labels,Notes
10/26/2026,Deposit box,DEPOSIT BOX 7,300.00,debit,Hide from Budgets & Trends,MAIN,,
10/25/2026,Mill Bakery,MILL BKRY 12,4.20,debit,Food,MAIN,,`
  expect(uncounted(mint)).toEqual([
    ['Deposit box', null, true],
    ['Mill Bakery', 'Food', false],
  ])
  const lunch = `date,payee,notes,amount,currency,category,account,tags,original name,exclude from totals
2026-10-26,Deposit box,,200.00,eur,Rent,Main,,ONLINE,true
2026-10-25,Mill Bakery,,4.20,eur,Food,Main,,MILL,false`
  expect(uncounted(lunch)).toEqual([
    ['Deposit box', 'Rent', true],
    ['Mill Bakery', 'Food', false],
  ])
  const copilot = `date,name,amount,status,category,parent category,excluded,tags,type,account,account mask,note,recurring
2026-10-03,Deposit box,200.00,posted,Rent,,true,,regular,Main,4821,,`
  expect(uncounted(copilot)).toEqual([['Deposit box', 'Rent', true]])
})

test('Revolut and Wise: a fee beside the amount is a row of its own, so that the balance is right', () => {
  const revolut = `Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
ATM,Current,2026-10-03 10:00:00,2026-10-03 10:00:02,Cash at Quay,-100.00,1.50,EUR,COMPLETED,98.50
Fee,Current,2026-10-06 10:00:00,2026-10-06 10:00:02,Plan fee,0.00,2.99,EUR,COMPLETED,95.51
Exchange,Current,2026-10-07 10:00:00,2026-10-07 10:00:02,To USD,-50.00,0.00,EUR,COMPLETED,45.51`
  expect(brief(revolut)).toEqual([
    ['-100', 'Cash at Quay', null, 'withdrawal', null],
    ['-1.5', 'Cash at Quay', null, 'fee', null],
    ['-2.99', 'Plan fee', null, 'fee', null],
    ['-50', 'To USD', null, 'transfer', null],
  ])
  const wise = `ID,Status,Direction,"Created on","Source fee amount","Source fee currency","Source name","Source amount (after fees)","Source currency","Target name","Target amount (after fees)","Target currency",Reference,Category,Note
TRANSFER-2,COMPLETED,OUT,"2026-10-02 10:00:00",0.61,EUR,"A Person",99.39,EUR,"Tallow Ltd",99.39,EUR,rent,,`
  expect(brief(wise)).toEqual([
    ['-99.39', 'Tallow Ltd', null, null, null],
    ['-0.61', 'Tallow Ltd', null, 'fee', null],
  ])
})

test('PayPal: what came from the bank to pay, or went back to it, is a transfer, and a refund one', () => {
  const text = `"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","Transaction ID","Balance"
"10/01/2026","09:12:33","PDT","Mill Bakery","Express Checkout Payment","Completed","USD","-4.20","0.00","-4.20","9AB","0.00"
"10/01/2026","09:12:33","PDT","","Bank Deposit to PP Account ","Completed","USD","4.20","0.00","4.20","9AC","4.20"
"10/15/2026","11:00:00","PDT","Quay Books","Payment Refund","Completed","USD","12.00","0.00","12.00","6AB","12.00"`
  expect(brief(text).map(([amount, , , operation]) => [amount, operation])).toEqual([
    ['-4.2', null],
    ['4.2', 'transfer'],
    ['12', 'refund'],
  ])
  expect(read(text).statement.rows[0]?.time).toBe('09:12')
})

test('GnuCash: the other side is the category, the parts of a split, or the other account', () => {
  const head =
    'Date,Transaction ID,Number,Description,Notes,Commodity/Currency,Void Reason,Action,Memo,Full Account Name,Account Name,Amount With Sym,Amount Num.,Value With Sym,Value Num.,Reconcile,Reconcile Date,Rate/Price'
  const first = (day: string, id: string, who: string, rest: string) =>
    `${day},${id},,${who},,CURRENCY::EUR,,,${rest}`
  const next = (rest: string) => `,,,,,,,,${rest}`
  const side = (name: string, amount: string, value = amount, memo = '') =>
    `${memo},${name},${name.split(':').at(-1)},€${amount},${amount},€${value},${value},n,,1.0000`
  const text = [
    head,
    first('2026-10-01', 'aa11', 'Mill Bakery', side('Assets:Checking', '-4.20')),
    next(side('Expenses:Food:Groceries', '4.20')),
    first('2026-10-02', 'aa12', 'Tallow Ltd', side('Income:Salary', '-1800.00')),
    next(side('Assets:Checking', '1800.00')),
    first('2026-10-03', 'aa13', 'Quay Market', side('Assets:Checking', '-42.50')),
    next(side('Expenses:Food', '30.00', '30.00', 'bread')),
    next(side('Expenses:Home', '12.50', '12.50', 'soap')),
    first('2026-10-04', 'aa14', '', side('Assets:Checking', '-200.00')),
    next(side('Assets:Nest egg', '200.00')),
    first('2026-10-05', 'aa15', 'Opening', side('Assets:Checking', '900.00')),
    next(side('Equity:Opening Balances', '-900.00')),
    first('2026-10-06', 'aa16', 'Fund', side('Assets:Shares', '3.00', '60.00')),
    next(side('Assets:Checking', '-60.00')),
    first('2026-10-07', 'aa17', 'Kiosk', side('Assets:Checking', '-1.10')),
  ].join('\n')
  expect(brief(text)).toEqual([
    ['-4.2', 'Mill Bakery', 'Checking', null, 'Groceries'],
    ['1800', 'Tallow Ltd', 'Checking', null, 'Salary'],
    ['-42.5', 'Quay Market', 'Checking', null, null],
    ['-200', 'Nest egg', 'Checking', 'transfer', null],
    ['200', 'Checking', 'Nest egg', 'transfer', null],
    ['-1.1', 'Kiosk', 'Checking', null, null],
  ])
  const { rows, problems } = read(text).statement
  expect(rows[2]?.splits).toEqual(PARTS)
  expect(rows.map(({ currency }) => currency)).toEqual(Array(6).fill('EUR'))
  expect(problems).toEqual([
    { row: 11, reason: because('only_balance') },
    { row: 13, reason: because('several_currencies') },
  ])
})
