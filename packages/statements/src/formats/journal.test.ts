import { expect, test } from 'vitest'
import { readStatement } from '../read-statement.ts'
import { because } from '../reason.ts'

const read = (text: string) => readStatement(new TextEncoder().encode(text)).statement

test('a beancount journal of somebody else: directives, transfers, what is left open, balances', () => {
  const statement = read(
    [
      'option "title" "Household"',
      '2026-01-01 open Assets:Bank:Giro EUR',
      '; a remark',
      '2026-10-28 * "Bakery" "bread" #home ^link',
      '  Assets:Bank:Giro  -1,204.50 EUR ; paid',
      '  Expenses:Food:Groceries',
      '2026-10-29 ! "to the savings"',
      '  Assets:Bank:Giro  -50 EUR',
      '  Assets:Savings   50 EUR',
      '2026-10-30 * "Broker"',
      '  Assets:Depot  2 ACME @ 10.00 EUR',
      '  Assets:Bank:Giro  -20.00 EUR',
      '2026-10-31 balance Assets:Bank:Giro  120.00 EUR',
      '2026-10-31 * "Gift"',
      '  Income:Gifts  -5 EUR',
      '  Expenses:Food  5 EUR',
    ].join('\n'),
  )
  expect(statement.rows).toMatchObject([
    {
      row: 4,
      date: '2026-10-28',
      amount: '-1204.5',
      currency: 'EUR',
      merchant: 'Bakery',
      note: 'bread',
      account: 'Giro',
      category: 'Groceries',
      tags: ['home'],
    },
    { row: 7, amount: '-50', account: 'Giro', operation: 'transfer', merchant: 'to the savings' },
    { row: 7, amount: '50', account: 'Savings', operation: 'transfer' },
  ])
  expect(statement.problems).toEqual([
    { row: 10, reason: because('several_currencies') },
    { row: 14, reason: because('no_account') },
  ])
  expect(statement.balances).toEqual([
    { account: 'Giro', date: '2026-10-30', amount: '120', currency: 'EUR' },
  ])
})

test('an hledger journal of somebody else', () => {
  const statement = read(
    [
      '; my money',
      'account assets:giro',
      '2026/10/28 (12) Bakery | bread  ; home:',
      '    expenses:food  12,50 EUR',
      '    assets:giro   = 100.00 EUR',
      '',
      'comment',
      '2026/10/28 not this one',
      'end comment',
      '2026-10-29=2026-11-02 ! Salary',
      '    assets:giro  2500.00 EUR',
      '    income:job  -2400.00 EUR',
    ].join('\n'),
  )
  expect(statement.format).toBe('hledger')
  expect(statement.rows).toMatchObject([
    {
      date: '2026-10-28',
      amount: '-12.5',
      merchant: 'Bakery',
      note: 'bread',
      reference: '12',
      category: 'food',
      tags: ['home'],
    },
  ])
  expect(statement.problems).toEqual([{ row: 10, reason: because('unbalanced') }])
})
