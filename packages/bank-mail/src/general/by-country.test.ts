import { expect, it } from 'vitest'
import { minorDigits } from '../currency.ts'
import { readMail } from '../read.ts'
import { emlOf } from '../template/fixture.ts'
import { BY_COUNTRY } from './fixtures/by-country.fixtures.ts'

const receivedAt = new Date('2026-07-01T00:00:00Z')

it.each(BY_COUNTRY.map((line) => [line.country, line.name, line] as const))(
  'reads by the words alone, %s: %s',
  async (_, __, { mail, expect: wanted }) => {
    const reading = await readMail(emlOf(mail), { receivedAt })
    if (wanted === null) return expect(reading.outcome).not.toBe('recorded')
    const [transaction] = reading.transactions
    if (!transaction) throw new Error(`${reading.outcome}: ${reading.reason}`)
    const digits = minorDigits(transaction.currency)
    const told: Record<string, string | null> = {
      outcome: reading.outcome,
      kind: transaction.kind,
      amount: (transaction.amountMinor / 10 ** digits).toFixed(digits),
      currency: transaction.currency,
      merchant: transaction.merchant,
      date: transaction.occurredOn,
    }
    const keys = ['outcome', ...Object.keys(wanted)]
    expect(Object.fromEntries(keys.map((key) => [key, told[key]]))).toEqual({
      outcome: 'recorded',
      ...wanted,
    })
  },
)
