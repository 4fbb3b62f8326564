/** Which of a mail's transactions the ledger has, and under which keys those it has not are kept. */
import type { ReadTransaction } from 'bank-mail'
import { expect, test } from 'vitest'
import { dayKey, eventKey, type MailIdentity } from './event-key.ts'
import { dayKeysNear, daysOf, type KnownOnDay, planTransactions } from './plan.ts'

const mail: MailIdentity = {
  bank: 'Harbor Bank',
  sentAt: '2026-11-20T14:14:00.000Z',
  text: 'A purchase',
  messageKey: 'mail',
}
const read = {
  kind: 'purchase',
  amountMinor: 1280,
  currency: 'USD',
  merchant: 'CORNER BAKERY',
  occurredOn: '2026-11-20',
  occurredTime: '09:14',
  account: '4821',
  reference: null,
} as ReadTransaction

function known(values: Partial<KnownOnDay> = {}): KnownOnDay {
  const date = values.date ?? '2026-11-20'
  return {
    id: 'k',
    bank: 'Harbor Bank',
    account: '4821',
    kind: 'purchase',
    merchant: 'CORNER BAKERY',
    date,
    time: '09:14',
    zone: null,
    reference: null,
    eventKey: 'of another mail',
    isByHand: false,
    isOpenLine: false,
    isDeleted: false,
    amountMinor: 1280,
    currency: 'USD',
    dayKey: dayKey(date, 'USD', 1280),
    dayPosition: 0,
    ...values,
  }
}

test('a transaction is looked for three days before, and until a bank has booked it', () => {
  const keys = dayKeysNear([read, read])
  expect(keys).toHaveLength(9)
  expect([keys[0], keys[8]]).toEqual(['2026-11-17 USD 1280', '2026-11-25 USD 1280'])
})

test.each([
  ['2026-11-17', 'same'],
  ['2026-11-16', 'new'],
  ['2026-11-23', 'same'],
  ['2026-11-24', 'new'],
])('one with its reference of %s is the %s', async (date, status) => {
  const told = { ...read, reference: 'A-771' }
  const key = await eventKey(mail, told, { ordinal: 0, merchant: null })
  const plans = await planTransactions(mail, [told], [known({ date, eventKey: key })])
  expect(plans).toMatchObject([{ status, index: 0 }])
})

test('one that the ledger has is matched once: the second of its kind is new, and has the next place', async () => {
  const plans = await planTransactions(mail, [read, read], [known({ dayPosition: 4 })])
  expect(plans).toMatchObject([
    { status: 'same', known: { id: 'k' } },
    { status: 'new', dayKey: '2026-11-20 USD 1280', dayPosition: 5, suspectOf: null },
  ])
})

test('new ones of a day follow each other, and keep keys of their own', async () => {
  const [first, second] = await planTransactions(mail, [read, read], [])
  expect([first, second]).toMatchObject([
    { status: 'new', dayPosition: 0 },
    { status: 'new', dayPosition: 1 },
  ])
  expect(first?.status === 'new' && first.eventKey).not.toBe(
    second?.status === 'new' && second.eventKey,
  )
})

test('what it may be a second telling of is the first by its id', async () => {
  const told = { ...read, occurredTime: null }
  const both = [
    known({ id: 'b' }),
    known({ id: 'a' }),
    known({ id: 'c', bank: 'Pocket', merchant: 'X' }),
  ]
  expect(await planTransactions(mail, [told], both)).toMatchObject([
    { status: 'new', suspectOf: 'a' },
  ])
  expect(await planTransactions(mail, [told], [])).toMatchObject([{ suspectOf: null }])
})

test('a minute whose key another merchant has gets one of its own, by which it is known again', async () => {
  const key = await eventKey(mail, read, { ordinal: 0, merchant: null })
  const other = known({ merchant: 'HILLTOP FUEL', eventKey: key })
  const [plan] = await planTransactions(mail, [read], [other])
  const own = await eventKey(mail, read, { ordinal: 0, merchant: 'CORNER BAKERY' })
  expect(plan).toMatchObject({ status: 'new', eventKey: own, suspectOf: 'k' })
  const again = known({ id: 'again', eventKey: own, time: '11:00' })
  expect(await planTransactions(mail, [read], [other, again])).toMatchObject([
    { status: 'same', known: { id: 'again' } },
  ])
})

test('only those that the mail may be telling of again are matched, all of a day count for its places', async () => {
  const [plan] = await planTransactions(mail, [read], [known({ dayPosition: 2 })], [])
  expect(plan).toMatchObject({ status: 'new', dayPosition: 3 })
})

test('another amount of its minute, shop and account is perhaps a second telling', async () => {
  const beside = [
    known({ id: 'far', time: '21:00', amountMinor: 1000 }),
    known({ id: 'near', amountMinor: 1000 }),
  ]
  expect(await planTransactions(mail, [read], [], [], beside)).toMatchObject([
    { status: 'new', suspectOf: 'near' },
  ])
  // What may be told again under its own amount goes before it.
  const hand = known({ id: 'hand', isByHand: true, time: null })
  expect(await planTransactions(mail, [read], [hand], [hand], beside)).toMatchObject([
    { status: 'new', suspectOf: 'hand' },
  ])
})

test('other amounts are looked for on the days of what names shop and account', () => {
  const reads = [
    read,
    { ...read, amountMinor: 1 },
    { ...read, occurredOn: '2026-11-21', account: null },
    { ...read, occurredOn: '2026-11-22', merchant: null },
    { ...read, occurredOn: '2026-11-23' },
  ]
  expect(daysOf(reads)).toEqual(['2026-11-20', '2026-11-23'])
})

test('of a statement’s lines of several days, the nearest is the one', async () => {
  const line = (id: string, date: string) =>
    known({ id, date, time: null, isOpenLine: true, eventKey: id })
  const lines = [line('later', '2026-11-22'), line('next', '2026-11-21')]
  expect(await planTransactions(mail, [read], lines)).toMatchObject([
    { status: 'same', known: { id: 'next' } },
  ])
})

test('a third of one minute has a key that neither of the others has', async () => {
  const plans = await planTransactions(mail, [read, read, read], [])
  const keys = plans.map(({ eventKey }) => eventKey)
  expect(new Set(keys).size).toBe(3)
  const expected = await eventKey(mail, read, { ordinal: 2, merchant: null })
  expect(keys[2]).toBe(expected)
})

test('the key is plain where another minute’s stands beside it', async () => {
  const plain = await eventKey(mail, read, { ordinal: 0, merchant: null })
  const [plan] = await planTransactions(mail, [read], [known({ time: '11:00' })])
  expect(plan).toMatchObject({ status: 'new', eventKey: plain, suspectOf: null })
  const taken = known({ id: 'taken', merchant: 'HILLTOP FUEL', eventKey: plain })
  const [second] = await planTransactions(mail, [read], [known({ time: '11:00' }), taken])
  expect(second?.eventKey).not.toBe(plain)
})
