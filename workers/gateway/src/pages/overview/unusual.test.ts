import { expect, it } from 'vitest'
import type { MerchantUsual, Recurring, SpendingRow } from '../../ledger/store.ts'
import { unusualOf } from './unusual.ts'

const row = (key: string, spentMinor: number): SpendingRow => ({
  ...{ key, merchant: null, name: null, currency: 'USD', count: 1, spentMinor },
})
const usual = (
  merchantKey: string,
  count: number,
  spentMinor: number,
  mostMinor = spentMinor,
): MerchantUsual => ({ merchantKey, currency: 'USD', count, spentMinor, mostMinor })
const KNOWN = {
  merchants: [row('bakery', 4800), row('kiosk', 1900), row('tailor', 9000)],
  atOnce: [usual('bakery', 2, 4800, 4000), usual('kiosk', 1, 1900), usual('tailor', 1, 9000)],
  usual: [usual('bakery', 10, 18_000), usual('kiosk', 2, 400)],
  recurring: [],
  period: { from: '2026-11-01', to: '2026-11-30' },
  knowsMerchants: true,
}

it('tells a new merchant, and twice the usual where there is a usual', () => {
  expect(unusualOf(KNOWN)).toEqual([
    {
      kind: 'large',
      merchantKey: 'bakery',
      currency: 'USD',
      amountMinor: 4000,
      usualMinor: 1800,
    },
    { kind: 'new', merchantKey: 'tailor', currency: 'USD', amountMinor: 9000 },
  ])
})

it('calls no merchant new in a ledger that is', () => {
  const found = unusualOf({ ...KNOWN, knowsMerchants: false })
  expect(found.map(({ kind }) => kind)).toEqual(['large'])
})

it('tells a price that rose in the period, once', () => {
  const price = {
    ...{ changedOn: '2026-11-05', previousMinor: 900, usualMinor: 2000, direction: 'out' },
    ...{ state: 'active', merchantKey: 'bakery' },
  } as unknown as Recurring
  const found = unusualOf({ ...KNOWN, recurring: [price] })
  expect(found.map(({ kind }) => kind)).toEqual(['price', 'new'])
  const earlier = { ...price, changedOn: '2026-10-05' }
  expect(unusualOf({ ...KNOWN, recurring: [earlier] })[0]?.kind).toBe('large')
})
