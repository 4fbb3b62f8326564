/** Pairs that no test of the whole ledger tells apart. */
import { expect, test } from 'vitest'
import { judge, type Known, type Told } from './judge.ts'

const told: Told = {
  bank: 'Harbor Bank',
  account: '4821',
  kind: 'purchase',
  merchant: 'CORNER BAKERY',
  date: '2026-11-20',
  time: '09:14',
  reference: null,
  eventKey: 'told',
}

const known: Known = { ...told, id: 'k', eventKey: 'known', isByHand: false, isDeleted: false }

test.each<[string, Partial<Told>, Partial<Known>, string]>([
  ['two references in one minute', { reference: 'A' }, { reference: 'B' }, 'other'],
  [
    'one reference, told as two kinds',
    { reference: 'A' },
    { reference: 'A', kind: 'payment' },
    'suspect',
  ],
  [
    'one reference, there and back',
    { reference: 'A' },
    { reference: 'A', kind: 'refund' },
    'other',
  ],
  ['an account only one of them names', { account: null }, {}, 'suspect'],
  ['a time only one of them names', { time: null }, {}, 'suspect'],
  ['a deleted one of the same minute', {}, { isDeleted: true }, 'same'],
  ['a deleted one that may be it', { time: null }, { isDeleted: true }, 'suspect'],
  ['a bank that only one of them names', { bank: null }, {}, 'suspect'],
  ['two banks, hours apart', { bank: 'Pocket', time: '18:00' }, {}, 'other'],
  ['two banks, two merchants', { bank: 'Pocket', merchant: 'HILLTOP FUEL' }, {}, 'other'],
  ['two banks, and one that names no merchant', { bank: 'Pocket', merchant: null }, {}, 'other'],
  ['by hand, the day before', {}, { isByHand: true, date: '2026-11-19' }, 'other'],
  ['by hand, in other words', {}, { isByHand: true, bank: null, merchant: 'Breakfast' }, 'suspect'],
])('%s', (_, first, second, expected) => {
  expect(judge({ ...told, ...first }, { ...known, ...second })).toBe(expected)
})
