/** Pairs that no test of the whole ledger tells apart. */
import { expect, test } from 'vitest'
import { isPerhapsAgain, judge, type Known, type Told } from './judge.ts'
import { TOLD } from './testing.ts'

const told = TOLD

const known: Known = {
  ...told,
  id: 'k',
  eventKey: 'known',
  isByHand: false,
  isDeleted: false,
  isOpenLine: false,
}

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
  ['two banks, a quarter of an hour apart', { bank: 'Pocket', time: '09:29' }, {}, 'suspect'],
  ['two banks, a minute more', { bank: 'Pocket', time: '09:30' }, {}, 'other'],
  ['two banks, a quarter over the hour', { bank: 'Pocket', time: '08:59' }, {}, 'suspect'],
  ['two banks, over the hour', { bank: 'Pocket', time: '08:58' }, {}, 'other'],
  [
    'two banks, one instant in two zones',
    { bank: 'Pocket', time: '06:20', zone: 'America/Los_Angeles' },
    { zone: 'America/New_York' },
    'suspect',
  ],
  [
    'two banks, one instant on two days',
    { bank: 'Pocket', date: '2026-11-19', time: '21:30', zone: 'America/Los_Angeles' },
    { time: '00:30', zone: 'America/New_York' },
    'suspect',
  ],
  [
    'two banks, one clock in two zones',
    { bank: 'Pocket', zone: 'America/Los_Angeles' },
    { zone: 'America/New_York' },
    'other',
  ],
  ['two banks, one time of two days', { bank: 'Pocket' }, { date: '2026-11-19' }, 'other'],
  ['two banks, two days, no time', { bank: 'Pocket', time: null }, { date: '2026-11-19' }, 'other'],
  ['two banks, of which one says its zone', { bank: 'Pocket', zone: 'Asia/Tokyo' }, {}, 'suspect'],
  [
    'two banks, in their zones a quarter of an hour apart',
    { bank: 'Pocket', time: '06:29', zone: 'America/Los_Angeles' },
    { zone: 'America/New_York' },
    'suspect',
  ],
  ['one day, a time that it lacks, two merchants', {}, { time: null, merchant: 'X' }, 'other'],
  ['two banks, hours apart', { bank: 'Pocket', time: '18:00' }, {}, 'other'],
  ['two banks, two merchants', { bank: 'Pocket', merchant: 'HILLTOP FUEL' }, {}, 'other'],
  ['two banks, and one that names no merchant', { bank: 'Pocket', merchant: null }, {}, 'other'],
  ['one key, two merchants', {}, { eventKey: 'told', merchant: 'HILLTOP FUEL' }, 'suspect'],
  ['one key, one merchant', {}, { eventKey: 'told', time: null }, 'same'],
  [
    'one key made of a reference, two merchants',
    { reference: 'A' },
    { eventKey: 'told', reference: 'A', merchant: 'HILLTOP FUEL' },
    'same',
  ],
  ['one minute, two merchants', {}, { merchant: 'HILLTOP FUEL' }, 'suspect'],
  ['one minute of two accounts', {}, { account: '9900' }, 'other'],
  ['one minute, and no account', { account: null }, { account: null }, 'suspect'],
  ['one day, and no time', { time: null }, { time: null }, 'suspect'],
  ['one day, no time, two merchants', { time: null }, { time: null, merchant: 'X' }, 'other'],
  ['one day, one time, two merchants', { time: null }, { merchant: 'X' }, 'other'],
  ['two times of one day', { time: '09:15' }, {}, 'other'],
  ['two days', {}, { date: '2026-11-19' }, 'other'],
  [
    'one reference of two days',
    { reference: 'A' },
    { reference: 'A', date: '2026-11-19' },
    'suspect',
  ],
  ['a reference of two days', { reference: 'A' }, { date: '2026-11-19' }, 'other'],
  ['two banks, of which one tells no time', { bank: 'Pocket', time: null }, {}, 'suspect'],
  ['two banks, of which the other tells none', { bank: 'Pocket' }, { time: null }, 'suspect'],
  ['by hand, by another bank', { bank: 'Pocket' }, { isByHand: true, merchant: 'X' }, 'suspect'],
  ['by hand, the day before', {}, { isByHand: true, date: '2026-11-19' }, 'other'],
  ['by hand, in other words', {}, { isByHand: true, bank: null, merchant: 'Breakfast' }, 'suspect'],
])('%s', (_, first, second, expected) => {
  expect(judge({ ...told, ...first }, { ...known, ...second })).toBe(expected)
})

type Paid = { amountMinor: number; currency: string }

test.each<[string, Partial<Told & Paid>, Partial<Known & Paid>, boolean]>([
  ['the same minute', {}, {}, true],
  ['no tip, but a second coffee', { amountMinor: 450 }, { amountMinor: 1235 }, false],
  ['a cent more', {}, { amountMinor: 1851 }, false],
  ['without its tip, told late', { amountMinor: 1600 }, {}, true],
  ['another currency', { amountMinor: 9370, currency: 'AED' }, {}, true],
  ['a hotel’s round hold', { amountMinor: 4310 }, { amountMinor: 15_000 }, true],
  ['a round sum after less', { amountMinor: 15_000 }, { amountMinor: 4310 }, false],
  ['a payment of the same minute', { kind: 'payment' }, {}, true],
  ['a bank that only one of them names', { bank: null }, {}, true],
  ['a reference that only one of them gives', { reference: 'A' }, {}, true],
  ['a hold, and no time', { time: null }, { amountMinor: 100 }, true],
  ['a hold, and a time that only it has', {}, { amountMinor: 100, time: null }, true],
  ['a hold of another time', { time: '09:40' }, { amountMinor: 100 }, false],
  ['no time, and no hold', { time: null }, { time: null }, false],
  ['a time that only one of them has', {}, { time: null }, false],
  ['another minute', { time: '09:15' }, {}, false],
  ['another day', {}, { date: '2026-11-19' }, false],
  ['money that came in', { kind: 'refund' }, {}, false],
  ['after money that came in', {}, { kind: 'refund' }, false],
  ['another bank', { bank: 'Pocket' }, {}, false],
  ['another account', { account: '9900' }, {}, false],
  ['accounts that nobody names', { account: null }, { account: null }, false],
  ['another reference', { reference: 'A' }, { reference: 'B' }, false],
  ['another shop', {}, { merchant: 'HILLTOP FUEL' }, false],
  ['a shop that nobody names', { merchant: null }, {}, false],
  ['one entered by hand', {}, { isByHand: true }, false],
  ['one that was deleted', {}, { isDeleted: true }, false],
])('of another amount, %s: perhaps the same is %s', (_, first, second, expected) => {
  const other = { ...known, amountMinor: 1999, currency: 'USD', ...second }
  const again = { ...told, amountMinor: 1850, currency: 'USD', ...first }
  expect(isPerhapsAgain(again, other)).toBe(expected)
})
