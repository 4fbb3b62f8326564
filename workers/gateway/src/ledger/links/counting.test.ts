/** How much of linked transactions counts for nothing. */
import { expect, test } from 'vitest'
import { allocate, type Link, purchaseOf, type Side, uncountedOf } from './counting.ts'

function sides(...all: Array<Partial<Side> & { id: string }>): Map<string, Side> {
  return new Map(
    all.map((one) => [one.id, { amountMinor: 1000, currency: 'EUR', isLive: true, ...one }]),
  )
}

function link(values: Partial<Link>): Link {
  return {
    id: '1',
    kind: 'refund_of',
    transactionId: 'refund',
    toId: 'shop',
    who: null,
    amountMinor: null,
    setBy: 'person',
    createdAt: '2026-11-20T10:00:00.000Z',
    ...values,
  }
}

const owed = (values: Partial<Link> = {}) =>
  link({ kind: 'reimbursed_by', transactionId: 'shop', toId: null, amountMinor: 300, ...values })

test('nothing is said of what has no link, or no row', () => {
  expect(uncountedOf('shop', [], sides({ id: 'shop' }), 'purchase')).toBeNull()
  expect(
    uncountedOf('shop', [owed({ transactionId: 'x' })], sides({ id: 'shop' }), 'purchase'),
  ).toBeNull()
  expect(uncountedOf('shop', [owed()], sides(), 'purchase')).toBeNull()
})

test('both legs of an own transfer count for nothing, as long as both are there', () => {
  const transfer = link({ kind: 'transfer_with', transactionId: 'out', toId: 'in' })
  const both = sides({ id: 'out' }, { id: 'in', amountMinor: 990 })
  expect(uncountedOf('out', [transfer], both, 'purchase')).toBe(1000)
  expect(uncountedOf('in', [transfer], both, 'purchase')).toBe(990)
  const [noIn, noOut] = [
    sides({ id: 'out' }, { id: 'in', isLive: false }),
    sides({ id: 'out', isLive: false }, { id: 'in' }),
  ]
  expect(uncountedOf('out', [transfer], noIn, 'purchase')).toBeNull()
  expect(uncountedOf('in', [transfer], noOut, 'purchase')).toBeNull()
  expect(uncountedOf('out', [transfer], sides({ id: 'out' }), 'purchase')).toBeNull()
})

test('a refund lowers its purchase in the purchase’s month, or stands in its own', () => {
  const both = sides({ id: 'shop' }, { id: 'refund', amountMinor: 400 })
  expect(uncountedOf('shop', [link({})], both, 'purchase')).toBe(400)
  expect(uncountedOf('refund', [link({})], both, 'purchase')).toBe(400)
  expect(uncountedOf('shop', [link({})], both, 'refund')).toBe(0)
  expect(uncountedOf('refund', [link({})], both, 'refund')).toBe(0)
})

test('refunds lower a purchase in the order of their links, never below nothing', () => {
  const all = sides({ id: 'shop' }, { id: 'a', amountMinor: 700 }, { id: 'b', amountMinor: 600 })
  const links = [link({ id: '2', transactionId: 'b' }), link({ id: '1', transactionId: 'a' })]
  expect(uncountedOf('shop', links, all, 'purchase')).toBe(1000)
  expect(uncountedOf('a', links, all, 'purchase')).toBe(700)
  expect(uncountedOf('b', links, all, 'purchase')).toBe(300)
})

test('what is owed counts for nothing at once, what came for it as far as it covers', () => {
  expect(uncountedOf('shop', [owed()], sides({ id: 'shop' }), 'refund')).toBe(300)
  const paid = sides({ id: 'shop' }, { id: 'eva', amountMinor: 500 })
  expect(uncountedOf('eva', [owed({ toId: 'eva' })], paid, 'purchase')).toBe(300)
  const gone = sides({ id: 'shop' }, { id: 'eva', isLive: false })
  expect(uncountedOf('shop', [owed({ toId: 'eva' })], gone, 'purchase')).toBe(300)
  expect(
    uncountedOf('shop', [owed({ toId: 'eva' })], sides({ id: 'shop', isLive: false }), 'purchase'),
  ).toBeNull()
})

test('links of other purchases, and of what was deleted, take nothing off', () => {
  const all = sides({ id: 'shop' }, { id: 'cafe' })
  const links = [owed({ id: '0', transactionId: 'cafe', amountMinor: 900 }), owed({ id: '1' })]
  expect(uncountedOf('shop', links, all, 'purchase')).toBe(300)
  const refunds = sides(
    { id: 'shop' },
    { id: 'a', amountMinor: 700, isLive: false },
    { id: 'b', amountMinor: 600 },
  )
  const both = [link({ id: '1', transactionId: 'a' }), link({ id: '2', transactionId: 'b' })]
  expect(uncountedOf('shop', both, refunds, 'purchase')).toBe(600)
  expect(
    uncountedOf('refund', [link({ toId: null })], sides({ id: 'refund' }), 'purchase'),
  ).toBeNull()
})

test('a leg of an own transfer counts for nothing, whatever else is linked to it', () => {
  const all = sides({ id: 'shop' }, { id: 'in' })
  const transfer = link({ id: '2', kind: 'transfer_with', transactionId: 'shop', toId: 'in' })
  expect(uncountedOf('shop', [owed(), transfer], all, 'purchase')).toBe(1000)
})

test('what is owed and what came back share one purchase', () => {
  const all = sides({ id: 'shop' }, { id: 'refund', amountMinor: 800 })
  const links = [owed({ id: '1' }), link({ id: '2' })]
  expect(uncountedOf('shop', links, all, 'purchase')).toBe(1000)
  expect(uncountedOf('refund', links, all, 'purchase')).toBe(700)
  expect(uncountedOf('shop', links, all, 'refund')).toBe(300)
  const other = [link({ id: '1' }), owed({ id: '2' })]
  expect(uncountedOf('shop', other, all, 'refund')).toBe(300)
})

test('a refund in another currency takes nothing off, what is paid back in one counts for nothing', () => {
  const all = sides({ id: 'shop' }, { id: 'refund', amountMinor: 400, currency: 'USD' })
  expect(uncountedOf('shop', [link({})], all, 'purchase')).toBe(0)
  expect(uncountedOf('refund', [link({})], all, 'purchase')).toBe(400)
  expect(uncountedOf('refund', [link({})], all, 'refund')).toBe(0)
  const paid = owed({ toId: 'refund' })
  expect(uncountedOf('shop', [paid], all, 'purchase')).toBe(300)
  expect(uncountedOf('refund', [paid], all, 'purchase')).toBe(400)
})

test('what is paid back by one transaction for several never exceeds it', () => {
  const all = sides({ id: 'shop' }, { id: 'cafe' }, { id: 'eva', amountMinor: 500 })
  const links = [owed({ toId: 'eva' }), owed({ id: '2', transactionId: 'cafe', toId: 'eva' })]
  expect(uncountedOf('eva', links, all, 'purchase')).toBe(500)
})

test('the purchase of a link is where the money went', () => {
  expect(purchaseOf(link({}))).toBe('shop')
  expect(purchaseOf(owed({ toId: 'eva' }))).toBe('shop')
})

test.each([
  [100, [500, 500], [50, 50]],
  [100, [333, 667], [34, 66]],
  [5, [1, 1, 1, 2], [1, 1, 1, 2]],
  [2, [1, 1, 1], [1, 1, 0]],
  [0, [10, 20], [0, 0]],
  [999, [1, 1000], [1, 998]],
])('%i over %j', (minor, parts, shares) => {
  expect(allocate(minor, parts)).toEqual(shares)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(minor)
})
