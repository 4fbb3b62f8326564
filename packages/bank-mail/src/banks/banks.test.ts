import { describe, expect, it } from 'vitest'
import { isCurrency, minorDigits } from '../currency.ts'
import { readMail } from '../read.ts'
import type { Reading } from '../reading.ts'
import { dated, emlOf, type Fixture, forwardedByHand } from '../template/fixture.ts'
import { compile } from '../template/pattern.ts'
import { allFixtures } from './all-fixtures.ts'
import { BANKS } from './index.ts'

const fixtures = await allFixtures()

/** The reading in a fixture's own terms, so that a failure shows what was read. */
function told(reading: Reading, fixture: Fixture) {
  if (reading.outcome === 'ignored') return { ignored: reading.reason }
  const transactions = reading.transactions.map((transaction, i) => {
    const digits = minorDigits(transaction.currency)
    const all = {
      kind: transaction.kind,
      amount: (transaction.amountMinor / 10 ** digits).toFixed(digits),
      currency: transaction.currency,
      merchant: transaction.merchant,
      date: transaction.occurredOn,
      time: transaction.occurredTime,
      account: transaction.account,
      reference: transaction.reference,
    }
    const wanted = 'transactions' in fixture.expect ? fixture.expect.transactions[i] : undefined
    const keys = Object.keys(wanted ?? all)
    return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)))
  })
  if (reading.outcome === 'review' && 'review' in fixture.expect) return { review: reading.reason }
  if (reading.outcome === 'review') return { review: reading.reason, transactions }
  return { transactions }
}

const receivedAt = new Date('2026-07-01T00:00:00Z')

it.each(BANKS.map((bank) => [bank.id, bank] as const))('describes %s well', (id, bank) => {
  expect(bank.currency === null || isCurrency(bank.currency)).toBe(true)
  expect(() => new Intl.DateTimeFormat('en', { timeZone: bank.timeZone })).not.toThrow()
  expect(BANKS.filter((other) => other.id === id)).toHaveLength(1)
  for (const name of bank.names) expect(() => compile(name)).not.toThrow()
})

const tested = BANKS.filter(({ id }) => fixtures.has(id))

describe.each(tested.map((bank) => [bank.id, bank] as const))('%s', (id, bank) => {
  const own = (fixtures.get(id) ?? []).map((fixture) => [fixture.name, fixture] as const)

  it.each(own)('%s', async (_, fixture) => {
    const reading = await readMail(emlOf(dated(fixture)), { receivedAt })
    expect(told(reading, fixture)).toEqual(fixture.expect)
    if (!('review' in fixture.expect)) expect(reading.bank).toBe(bank.name)
  })

  it.each(own)('forwarded by hand: %s', async (_, fixture) => {
    const reading = await readMail(emlOf(forwardedByHand(dated(fixture))), { receivedAt })
    expect(told(reading, fixture)).toEqual(fixture.expect)
  })
})
