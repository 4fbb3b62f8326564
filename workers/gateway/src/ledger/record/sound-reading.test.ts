import { expect, test } from 'vitest'
import { aRead, aReading } from '../contract/fixtures.ts'
import { soundReading } from './sound-reading.ts'

test('a sound reading stays as it is', () => {
  const reading = aReading()
  expect(soundReading(reading)).toBe(reading)
})

test.each([
  [{ amountMinor: 0 }, 'no_amount'],
  [{ amountMinor: -5 }, 'no_amount'],
  [{ amountMinor: 1.5 }, 'no_amount'],
  [{ amountMinor: 2 ** 53 }, 'no_amount'],
  [{ currency: 'XYZ' }, 'no_currency'],
  [{ kind: 'gift' as never }, 'no_direction'],
  [{ occurredOn: '2026-02-29' }, 'no_date'],
  [{ occurredOn: '20/11/2026' }, 'no_date'],
  [{ occurredTime: '24:00' }, 'no_date'],
  [{ timeZone: 'Mars/Olympus' }, 'no_date'],
])('%j is for review', (values, reason) => {
  const reading = aReading({ transactions: [aRead(), aRead(values)] })
  expect(soundReading(reading)).toMatchObject({
    outcome: 'review',
    reason,
    transactions: [aRead()],
  })
})

test('a record of nothing is for review', () => {
  const reading = aReading({ transactions: [] })
  expect(soundReading(reading)).toMatchObject({ outcome: 'review', reason: 'no_amount' })
})

test('an unsound amount in a second currency is left out, and the movement stays', () => {
  const told = aRead({ other: { amountMinor: -5, currency: 'USD' } })
  const reading = soundReading(aReading({ transactions: [told] }))
  expect(reading).toEqual(aReading({ transactions: [aRead()] }))
})
