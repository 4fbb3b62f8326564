import { describe, expect, it } from 'vitest'
import { minorDigits } from '../currency.ts'
import { readMail } from '../read.ts'
import { dated, emlOf, type Fixture } from '../template/fixture.ts'
import { ENGLISH } from './fixtures/english.ts'
import { NOT_YET_MOVED } from './fixtures/not-yet-moved.ts'
import { NOTHING_MOVED } from './fixtures/nothing-moved.ts'
import { OTHER_LANGUAGES } from './fixtures/other-languages.ts'
import { SPANISH } from './fixtures/spanish.ts'
import { WORDINGS } from './fixtures/wordings.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')

async function told(fixture: Fixture) {
  const { expect: wanted } = fixture
  // No bank is known: all of it comes from the mail's own words.
  const reading = await readMail(emlOf(dated(fixture)), { receivedAt, banks: [] })
  if (reading.outcome === 'ignored') return { ignored: reading.reason }
  if (reading.outcome === 'review') return { review: reading.reason }
  const transactions = reading.transactions.map((transaction, i) => {
    const digits = minorDigits(transaction.currency)
    const all = {
      kind: transaction.kind,
      amount: (transaction.amountMinor / 10 ** digits).toFixed(digits),
      currency: transaction.currency,
      merchant: transaction.merchant,
      date: transaction.occurredOn,
      account: transaction.account,
    }
    const keys = Object.keys(('transactions' in wanted && wanted.transactions[i]) || all)
    return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)))
  })
  return { transactions }
}

describe.each([
  ['in English', ENGLISH],
  ['in Spanish and Portuguese', SPANISH],
  ['in other languages', OTHER_LANGUAGES],
  ['in a line', WORDINGS],
] as const)('an unknown bank %s', (_, fixtures) => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_, fixture) => {
    expect(await told(fixture)).toEqual(fixture.expect)
  })
})

describe('a mail that moves no money', () => {
  const all = [...NOTHING_MOVED, ...NOT_YET_MOVED]
  it.each(all.map((fixture) => [fixture.name, fixture] as const))('%s', async (_, fixture) => {
    const reading = await readMail(emlOf(dated(fixture)), { receivedAt, banks: [] })
    expect(reading.outcome).not.toBe('recorded')
  })
})
