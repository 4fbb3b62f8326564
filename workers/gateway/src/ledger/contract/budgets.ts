/** Budgets: of a category, a group or everything, with what is carried along and what is left. */
import { describe, expect, it } from 'vitest'
import { BudgetExists, NoSpending } from '../budgets/change.ts'
import type { BudgetStatus, Envelope, NewTransaction } from '../store.ts'
import { ANA, anEntry } from './fixtures.ts'
import { type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

/** Today is the 22nd of November: nine days are left, today among them. */
const MONTHLY = { currency: 'USD', period: 'month', carries: 'nothing' } as const

async function spend(ledger: TestLedger, day: string, minor: number, of: Partial<NewTransaction>) {
  return ledger.transactions.create(anEntry({ localDate: day, amountMinor: minor, ...of }), ANA)
}

const shown = ({ current, state }: BudgetStatus) => [
  current.amountMinor,
  current.carriedMinor,
  current.spentMinor,
  current.leftMinor,
  state,
]
const worth = (one: Envelope) => [one.from, one.amountMinor, one.spentMinor, one.leftMinor]

async function undoLast(ledger: TestLedger) {
  const { items } = await ledger.acts.list({ cursor: null, limit: 1 })
  return ledger.acts.undo(items[0]?.id ?? '', ANA)
}

export function describeBudgets(open: OpenDatabase): void {
  describe('a budget', () => {
    it('is of a category, a group or everything, parts and refunds counted where they belong', async () => {
      const ledger = await openTestLedger(open)
      await spend(ledger, '2026-11-02', 1000, { category: 'coffee' })
      await spend(ledger, '2026-11-03', 5000, { category: 'dining' })
      await spend(ledger, '2026-11-04', 600, { category: 'dining', kind: 'refund' })
      await spend(ledger, '2026-11-05', 7000, { category: 'games' })
      await spend(ledger, '2026-11-05', 900, { category: 'games', currency: 'EUR' })
      const { id } = await spend(ledger, '2026-11-06', 2000, { category: null })
      const splits = [
        { amountMinor: 500, category: 'coffee', note: null },
        { amountMinor: 1500, category: 'transfer', note: null },
      ] as const
      await ledger.transactions.split(id, splits, ANA)
      const of = { ...MONTHLY, amountMinor: 10_000 }
      await ledger.budgets.create({ ...of, category: 'coffee' }, ANA)
      await ledger.budgets.create({ ...of, group: 'dining', amountMinor: 6000 }, ANA)
      await ledger.budgets.create(of, ANA)
      // As the person reads them, and not by the ids of groups.
      const { items: acts } = await ledger.acts.list({ cursor: null, limit: 3 })
      expect(acts.map(({ title }) => title)).toEqual([
        'Everything',
        'Eating and drinking',
        'Coffee and bakery',
      ])
      const all = await ledger.budgets.list()
      expect(Object.fromEntries(all.map((one) => [one.category ?? one.group, shown(one)]))).toEqual(
        {
          coffee: [10_000, 0, 1500, 8500, 'fine'],
          dining: [6000, 0, 5900, 100, 'near'],
          null: [10_000, 0, 12_900, -2900, 'over'],
        },
      )
    })

    it('carries along what is left over its periods, and keeps what it was', async () => {
      const ledger = await openTestLedger(open)
      await spend(ledger, '2026-08-10', 70, { category: 'coffee' })
      await spend(ledger, '2026-09-10', 60, { category: 'coffee' })
      await spend(ledger, '2026-10-10', 130, { category: 'coffee' })
      const { budget } = await ledger.budgets.create(
        {
          ...MONTHLY,
          carries: 'left',
          category: 'coffee',
          amountMinor: 100,
          startsOn: '2026-09-17',
        },
        ANA,
      )
      expect(budget).toMatchObject({ startsOn: '2026-09-01', daysLeft: 9, perDayMinor: 12 })
      expect(shown(budget)).toEqual([100, 10, 0, 110, 'fine'])
      expect(budget.previous.map(worth)).toEqual([
        ['2026-10-01', 100, 130, 10],
        ['2026-09-01', 100, 60, 40],
        ['2026-08-01', null, 70, null],
      ])
      const changed = await ledger.budgets.update(budget.id, { amountMinor: 250 }, ANA)
      expect(changed && shown(changed.budget)).toEqual([250, 10, 0, 260, 'fine'])
      expect(changed?.budget.previous[0]?.amountMinor).toBe(100)
      await ledger.budgets.update(budget.id, { carries: 'both' }, ANA)
      const history = await ledger.budgets.history(budget.id, 36)
      expect(history?.map(worth)).toEqual([
        ['2026-11-01', 250, 0, 260],
        ['2026-10-01', 100, 130, 10],
        ['2026-09-01', 100, 60, 40],
        ['2026-08-01', null, 70, null],
      ])
      const [past] = await ledger.budgets.list('2026-10-05')
      expect(past).toMatchObject({ amountMinor: 100, daysLeft: 0, perDayMinor: null })
      expect(past?.current.from).toBe('2026-10-01')
    })

    it('is of a quarter or a year', async () => {
      const ledger = await openTestLedger(open)
      for (const day of ['2026-02-10', '2026-10-01', '2026-11-20']) {
        await spend(ledger, day, 1000, { category: 'clothing' })
      }
      const of = { ...MONTHLY, category: 'clothing', amountMinor: 5000 } as const
      for (const period of ['quarter', 'year'] as const) {
        await ledger.budgets.create({ ...of, period }, ANA)
      }
      const all = await ledger.budgets.list()
      expect(all.map((one) => [one.period, one.current.spentMinor, one.daysLeft])).toEqual([
        ['quarter', 2000, 40],
        ['year', 3000, 40],
      ])
    })

    it('leaves room for what is still due', async () => {
      const ledger = await openTestLedger(open)
      for (const day of ['2026-08-25', '2026-09-25', '2026-10-25']) {
        await spend(ledger, day, 3000, { category: 'fitness', merchant: 'Harbor Gym' })
      }
      const { budget } = await ledger.budgets.create({ ...MONTHLY, amountMinor: 12_000 }, ANA)
      expect(budget).toMatchObject({ dueMinor: 3000, perDayMinor: 1000 })
    })

    it('is there once, and each change is undone', async () => {
      const ledger = await openTestLedger(open)
      const of = { ...MONTHLY, category: 'coffee', amountMinor: 100 } as const
      const { budget } = await ledger.budgets.create(of, ANA)
      await expect(ledger.budgets.create(of, ANA)).rejects.toThrow(BudgetExists)
      const transfer = ledger.budgets.create({ ...of, category: 'transfer' }, ANA)
      await expect(transfer).rejects.toThrow(NoSpending)
      await ledger.budgets.update(budget.id, { amountMinor: 300, carries: 'both' }, ANA)
      await undoLast(ledger)
      expect(await ledger.budgets.get(budget.id)).toEqual(budget)
      const act = await ledger.budgets.remove(budget.id, ANA)
      expect(await ledger.budgets.list()).toEqual([])
      // Another of the same was made meanwhile: that one stays.
      await ledger.budgets.create({ ...of, amountMinor: 7 }, ANA)
      expect(await ledger.acts.undo(act ?? '', ANA)).toMatchObject({ kept: 1 })
      expect(await ledger.budgets.list()).toMatchObject([{ amountMinor: 7 }])
      expect(await ledger.budgets.remove(budget.id, ANA)).toBeNull()
    })

    it('is one per category and currency, also when set at once', async () => {
      const { budgets } = await openTestLedger(open)
      const of = { category: 'coffee', currency: 'USD' } as const
      await Promise.all([100, 200].map((amountMinor) => budgets.set({ ...of, amountMinor }, ANA)))
      await budgets.set({ ...of, amountMinor: 300 }, ANA)
      expect(await budgets.list()).toMatchObject([{ ...of, amountMinor: 300, period: 'month' }])
    })
  })
}
