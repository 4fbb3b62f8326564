/** What a mail says of a statement's line that came before it. */
import { expect, test } from 'vitest'
import type { Known, Told } from './judge.ts'
import { judgeLine } from './statement-line.ts'
import { TOLD } from './testing.ts'

const told = TOLD

const line: Known = {
  ...told,
  id: 'line',
  account: '00451204821',
  date: '2026-11-21',
  time: null,
  eventKey: 'line',
  isByHand: false,
  isDeleted: false,
  isOpenLine: true,
}

test.each<[string, Partial<Told>, Partial<Known>, string | null]>([
  ['booked the day after', {}, {}, 'same'],
  ['booked on its day', {}, { date: '2026-11-20' }, 'same'],
  ['booked five days later', {}, { date: '2026-11-25' }, 'same'],
  ['booked six days later', {}, { date: '2026-11-26' }, null],
  ['booked before it', {}, { date: '2026-11-19' }, null],
  ['told of by a mail already', {}, { isOpenLine: false }, null],
  ['that goes the other way', { kind: 'refund' }, {}, null],
  ['told as a payment', { kind: 'payment' }, {}, 'same'],
  ['of another bank', {}, { bank: 'Pocket' }, null],
  ['of a bank that the file does not name', {}, { bank: null }, 'same'],
  ['of a bank that the mail does not name', { bank: null }, {}, 'same'],
  ['of another account', {}, { account: '9900' }, 'suspect'],
  ['of fewer digits than the mail has', { account: '004821' }, { account: '4821' }, 'same'],
  ['of an account that the file does not name', {}, { account: null }, 'same'],
  ['of an account that the mail does not name', { account: null }, {}, 'same'],
  ['of another shop', {}, { merchant: 'HILLTOP FUEL' }, null],
  ['without a shop', {}, { merchant: null }, 'suspect'],
  ['without a shop, of another account', {}, { merchant: null, account: '9900' }, null],
  ['of an ATM, called otherwise', { kind: 'withdrawal', merchant: 'ATM 12' }, {}, 'suspect'],
  ['of a fee, called otherwise', { kind: 'fee', merchant: 'MONTHLY' }, {}, 'suspect'],
])('a line %s: %s', (_, first, second, expected) => {
  expect(judgeLine({ ...told, ...first }, { ...line, ...second })).toBe(expected)
})
