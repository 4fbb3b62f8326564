/** Splits, tags, and the filters that look for them. */
import { describe, expect, it } from 'vitest'
import { UnknownCategory } from '../categories/taxonomy.ts'
import { IsSplit } from '../change/columns.ts'
import { WrongSum } from '../parts/split.ts'
import type { TransactionFilter } from '../store.ts'
import { ANA, aLabel, anEntry, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }
const PARTS = [
  { amountMinor: 700, category: 'groceries', note: null },
  { amountMinor: 500, category: 'pets', note: 'food' },
] as const

async function undoLast(ledger: TestLedger) {
  const { items } = await ledger.acts.list({ cursor: null, limit: 1 })
  return ledger.acts.undo(items[0]?.id ?? '', ANA)
}

async function byCategory(ledger: TestLedger) {
  const rows = await ledger.summaries.spending(NOVEMBER, 'category')
  return rows.map(({ key, spentMinor, count }) => [key, spentMinor, count])
}

async function titles(ledger: TestLedger, filter: TransactionFilter) {
  const { items } = await ledger.transactions.list(filter, { cursor: null, limit: 50 })
  return items.map(({ merchant }) => merchant).sort()
}

export function describeParts(open: OpenDatabase): void {
  describe('a split', () => {
    it('counts in each of its categories, wherever totals are made', async () => {
      const ledger = await openTestLedger(open)
      const { id } = await ledger.transactions.create(anEntry({ category: 'shopping' }), ANA)
      await ledger.transactions.create(anEntry({ category: 'pets' }), ANA)
      const done = await ledger.transactions.split(id, PARTS, ANA)
      expect(done?.transaction).toMatchObject({
        category: null,
        categoryBy: 'person',
        splits: PARTS,
        spendingMinor: 1200,
      })
      expect(await byCategory(ledger)).toEqual([
        ['pets', 1700, 2],
        ['groceries', 700, 1],
      ])
      const groups = await ledger.summaries.spending(NOVEMBER, 'group')
      expect(groups.map(({ key, spentMinor }) => [key, spentMinor])).toEqual([
        ['shopping', 1700],
        ['groceries', 700],
      ])
      const month = await ledger.summaries.spending(NOVEMBER, 'month')
      expect(month).toMatchObject([{ spentMinor: 2400, count: 2 }])
      const pets = { categories: ['pets' as const] }
      expect(await titles(ledger, pets)).toHaveLength(2)
      expect(await ledger.transactions.totals(pets)).toMatchObject([{ spentMinor: 1700, count: 2 }])
      expect(await ledger.transactions.totals({})).toMatchObject([{ spentMinor: 2400, count: 2 }])
      expect(await titles(ledger, { categories: ['none'] })).toEqual([])
      expect(await ledger.summaries.reviewCounts()).toMatchObject({ labels: 0 })
    })

    it('may be part spending, part income, part neither, and comes back with its kind', async () => {
      const ledger = await openTestLedger(open)
      const { id } = await ledger.transactions.create(anEntry(), ANA)
      const parts = [
        { amountMinor: 700, category: 'groceries', note: null },
        { amountMinor: 300, category: 'transfer', note: null },
        { amountMinor: 200, category: 'salary', note: null },
      ] as const
      await ledger.transactions.split(id, parts, ANA)
      expect((await all(ledger))[0]).toMatchObject({ spendingMinor: 700, incomeMinor: -200 })
      const net = await ledger.summaries.spending(NOVEMBER, 'category', 'net')
      expect(net.map(({ key, spentMinor }) => [key, spentMinor])).toEqual([
        ['salary', -200],
        ['groceries', -700],
      ])
      await ledger.transactions.update(id, { kind: 'refund' }, ANA)
      expect((await all(ledger))[0]).toMatchObject({ spendingMinor: -700, incomeMinor: 200 })
      await ledger.transactions.remove(id, ANA)
      expect(await byCategory(ledger)).toEqual([])
      const restored = await ledger.transactions.restore(id, ANA)
      expect(restored).toMatchObject({ spendingMinor: -700, splits: parts })
    })

    it('that is taken away leaves no category, counts by its kind, and is asked about', async () => {
      const ledger = await openTestLedger(open)
      const { id } = await ledger.transactions.create(anEntry({ kind: 'deposit' }), ANA)
      const parts = [
        { amountMinor: 700, category: 'salary', note: null },
        { amountMinor: 500, category: 'transfer', note: null },
      ] as const
      const split = await ledger.transactions.split(id, parts, ANA)
      expect(split?.transaction).toMatchObject({ incomeMinor: 700 })
      const joined = await ledger.transactions.split(id, [], ANA)
      expect(joined?.transaction).toMatchObject({
        category: null,
        categoryBy: null,
        label: { decision: 'none' },
        splits: [],
        incomeMinor: 1200,
      })
    })

    it('of nothing leaves what is whole as it is; of what is not there it is none', async () => {
      const ledger = await openTestLedger(open)
      const { id } = await ledger.transactions.create(anEntry({ category: 'pets' }), ANA)
      const joined = await ledger.transactions.split(id, [], ANA)
      expect(joined?.transaction).toMatchObject({ category: 'pets', categoryBy: 'person' })
      const nobody = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
      expect(await ledger.transactions.split(nobody, PARTS, ANA)).toBeNull()
      const unknown = [{ ...PARTS[0], amountMinor: 1200, category: 'gone.spending' as never }]
      await expect(ledger.transactions.split(id, unknown, ANA)).rejects.toThrow(UnknownCategory)
    })

    it('has to add up, keeps its amount, and is joined by one category', async () => {
      const ledger = await openTestLedger(open)
      const { id } = await ledger.transactions.create(anEntry({ category: 'shopping' }), ANA)
      const tooMuch = [...PARTS, { amountMinor: 1, category: 'pets', note: null } as const]
      await expect(ledger.transactions.split(id, tooMuch, ANA)).rejects.toThrow(WrongSum)
      await ledger.transactions.split(id, PARTS, ANA)
      const amount = { minor: 1, currency: 'USD' }
      await expect(ledger.transactions.update(id, { amount }, ANA)).rejects.toThrow(IsSplit)
      const joined = await ledger.transactions.update(id, { category: 'kids' }, ANA)
      expect(joined?.transaction).toMatchObject({ category: 'kids', splits: [] })
      expect(await byCategory(ledger)).toEqual([['kids', 1200, 1]])
      await undoLast(ledger)
      expect((await all(ledger))[0]).toMatchObject({ category: null, splits: PARTS })
      await undoLast(ledger)
      expect((await all(ledger))[0]).toMatchObject({ category: 'kids', splits: [] })
    })

    it('is undone to the category it had', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      const [one] = await all(ledger)
      const parts = [
        { ...PARTS[0], amountMinor: 1000 },
        { ...PARTS[1], amountMinor: 850 },
      ]
      await ledger.transactions.split(one?.id ?? '', parts, ANA)
      await ledger.merchants.saveLabels([
        { ids: [one?.id ?? ''], label: aLabel({ version: 'v2' }) },
      ])
      expect(await undoLast(ledger)).toMatchObject({ status: 'undone', kept: 0 })
      expect((await all(ledger))[0]).toMatchObject({ category: 'coffee', splits: [] })
      await ledger.transactions.split(one?.id ?? '', parts, ANA)
      await ledger.transactions.split(one?.id ?? '', [], ANA)
      expect((await all(ledger))[0]).toMatchObject({ category: null, splits: [] })
    })

    it('goes along when its category is merged', async () => {
      const ledger = await openTestLedger(open)
      const { id } = await ledger.transactions.create(anEntry(), ANA)
      await ledger.transactions.split(id, PARTS, ANA)
      expect(await ledger.categories.remove('pets', 'none', ANA)).toMatchObject({
        status: 'in_use',
      })
      await ledger.categories.merge('pets', 'transfer', ANA)
      expect(await byCategory(ledger)).toEqual([['groceries', 700, 1]])
      expect((await all(ledger))[0]).toMatchObject({ spendingMinor: 700 })
      await undoLast(ledger)
      expect((await all(ledger))[0]).toMatchObject({ spendingMinor: 1200, splits: PARTS })
    })
  })

  describe('tags', () => {
    it('are set, listed and looked for, and undone', async () => {
      const ledger = await openTestLedger(open)
      const trip = anEntry({ merchant: 'Ferry', tags: ['lisbon', 'trip'] })
      const { id, tags } = await ledger.transactions.create(trip, ANA)
      expect(tags).toEqual(['lisbon', 'trip'])
      await ledger.transactions.create(anEntry({ merchant: 'Tram', tags: ['lisbon'] }), ANA)
      expect(await ledger.transactions.tags()).toEqual([
        { tag: 'lisbon', count: 2 },
        { tag: 'trip', count: 1 },
      ])
      expect(await titles(ledger, { tags: ['trip', 'nowhere'] })).toEqual(['Ferry'])
      expect(await titles(ledger, { tags: ['trip', 'lisbon'] })).toEqual(['Ferry', 'Tram'])
      const updated = await ledger.transactions.update(id, { tags: ['work'] }, ANA)
      expect(updated?.transaction.tags).toEqual(['work'])
      await undoLast(ledger)
      expect((await ledger.transactions.get(id))?.tags).toEqual(['lisbon', 'trip'])
    })
  })

  it('finds by several values, amounts of any currency, who set it, and notes', async () => {
    const ledger = await openTestLedger(open)
    const entries = [
      anEntry({ merchant: 'A', amountMinor: 1250, currency: 'USD', note: 'x' }),
      anEntry({ merchant: 'B', amountMinor: 1250, currency: 'JPY', category: 'coffee' }),
      anEntry({ merchant: 'C', amountMinor: 12_500, currency: 'KWD' }),
      anEntry({ merchant: 'D', amountMinor: 99, currency: 'EUR' }),
    ]
    for (const entry of entries) await ledger.transactions.create(entry, ANA)
    const cases: Array<[TransactionFilter, Array<string>]> = [
      [{ currencies: ['USD', 'JPY'] }, ['A', 'B']],
      [{ merchantKeys: ['a', 'd'] }, ['A', 'D']],
      [{ minAmount: '12.5', maxAmount: '12.5' }, ['A', 'C']],
      [{ minAmount: '12.501' }, ['B']],
      [{ maxAmount: '1' }, ['D']],
      [{ setBy: ['person'] }, ['B']],
      [{ hasNote: true }, ['A']],
      [{ hasNote: false }, ['B', 'C', 'D']],
      [{ categories: ['none'] }, ['A', 'C', 'D']],
    ]
    for (const [filter, expected] of cases) {
      expect(await titles(ledger, filter), JSON.stringify(filter)).toEqual(expected)
    }
  })

  it('finds amounts in more currencies than D1 takes terms of a union', async () => {
    const ledger = await openTestLedger(open)
    const currencies = ['USD', 'EUR', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN']
    for (const currency of currencies) {
      await ledger.transactions.create(
        anEntry({ merchant: currency, amountMinor: 900, currency }),
        ANA,
      )
    }
    expect(await titles(ledger, { minAmount: '9', maxAmount: '9' })).toHaveLength(8)
    expect(await titles(ledger, { minAmount: '9.01' })).toEqual([])
  })
}
