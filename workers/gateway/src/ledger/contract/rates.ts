/** Rates, and totals in the home currency. */
import { describe, expect, it } from 'vitest'
import { ANA, anEntry } from './fixtures.ts'
import { type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }

async function abroad(open: OpenDatabase) {
  const ledger = await openTestLedger(open)
  await ledger.settings.update({ homeCurrency: 'EUR' }, ANA)
  const rates = [
    { currency: 'USD', date: '2026-10-30', perEuro: '1.05' },
    { currency: 'USD', date: '2026-11-10', perEuro: '1.25' },
    { currency: 'JPY', date: '2026-11-02', perEuro: '160' },
  ]
  await ledger.rates.save(rates)
  const entries = [
    anEntry({ currency: 'EUR', amountMinor: 1000, category: 'coffee', localDate: '2026-11-02' }),
    anEntry({ currency: 'USD', amountMinor: 1050, category: 'coffee', localDate: '2026-11-08' }),
    anEntry({ currency: 'USD', amountMinor: 2500, category: 'dining', localDate: '2026-11-10' }),
    anEntry({ currency: 'JPY', amountMinor: 1600, category: 'coffee', localDate: '2026-11-01' }),
    anEntry({ currency: 'JPY', amountMinor: 3200, category: 'coffee', localDate: '2026-11-04' }),
    anEntry({ currency: 'COP', amountMinor: 900_000, category: 'pets', localDate: '2026-11-04' }),
    anEntry({
      currency: 'USD',
      amountMinor: 5000,
      kind: 'deposit',
      category: 'salary',
      localDate: '2026-11-20',
    }),
  ]
  for (const entry of entries) await ledger.transactions.create(entry, ANA)
  return ledger
}

async function rows(
  ledger: TestLedger,
  by: 'category' | 'group' | 'month' | 'day' | 'merchant',
  measure?: 'net',
) {
  const found = await ledger.summaries.spending(NOVEMBER, by, measure, 'home')
  return found.map(({ key, currency, spentMinor, count }) => [key, currency, spentMinor, count])
}

export function describeRates(open: OpenDatabase): void {
  describe('totals in the home currency', () => {
    it('go by the rate last known on each day, with the originals beside', async () => {
      const ledger = await abroad(open)
      expect(await rows(ledger, 'category')).toEqual([
        ['pets', 'COP', 900_000, 1],
        ['coffee', 'EUR', 4000, 4],
        ['dining', 'EUR', 2000, 1],
        // Of a day before the first rate.
        ['coffee', 'JPY', 1600, 2],
      ])
      const [, coffee] = await ledger.summaries.spending(NOVEMBER, 'category', 'spending', 'home')
      expect(coffee?.originals).toEqual([
        { currency: 'EUR', spentMinor: 1000 },
        { currency: 'JPY', spentMinor: 3200 },
        { currency: 'USD', spentMinor: 1050 },
      ])
      expect((await rows(ledger, 'group')).filter(([, currency]) => currency === 'EUR')).toEqual([
        ['dining', 'EUR', 6000, 5],
      ])
      expect(
        (await rows(ledger, 'month', 'net')).filter(([, currency]) => currency === 'EUR'),
      ).toEqual([['2026-11', 'EUR', -2000, 6]])
      const days = (await rows(ledger, 'day')).filter(([, currency]) => currency === 'EUR')
      expect(days).toEqual([
        ['2026-11-02', 'EUR', 1000, 1],
        ['2026-11-04', 'EUR', 2000, 1],
        ['2026-11-08', 'EUR', 1000, 1],
        ['2026-11-10', 'EUR', 2000, 1],
      ])
      expect((await rows(ledger, 'merchant')).filter(([, currency]) => currency === 'EUR')).toEqual(
        [['flowerstall', 'EUR', 6000, 5]],
      )
    })

    it('count splits in their categories, and what a link or a rule leaves out not at all', async () => {
      const ledger = await abroad(open)
      const page = { cursor: null, limit: 9 }
      const { items } = await ledger.transactions.list({ categories: ['dining'] }, page)
      const id = items[0]?.id ?? ''
      const parts = [
        { amountMinor: 1250, category: 'kids', note: null },
        { amountMinor: 1250, category: 'transfer', note: null },
      ] as const
      await ledger.transactions.split(id, parts, ANA)
      const kids = async () => (await rows(ledger, 'category')).find(([key]) => key === 'kids')
      expect(await kids()).toEqual(['kids', 'EUR', 1000, 1])
      const owed = { as: 'reimbursed_by', to: null, who: 'Ana', amountMinor: 1250 } as const
      await ledger.links.add(id, owed, ANA)
      expect(await kids()).toEqual(['kids', 'EUR', 500, 1])
    })

    it('go by a transaction’s own rate, where both amounts were told', async () => {
      const ledger = await abroad(open)
      const page = { cursor: null, limit: 9 }
      const { items } = await ledger.transactions.list({ categories: ['dining'] }, page)
      const other = { minor: 2345, currency: 'EUR' }
      const done = await ledger.transactions.update(items[0]?.id ?? '', { other }, ANA)
      expect(done?.transaction.other).toEqual({ amountMinor: 2345, currency: 'EUR' })
      const dining = async () => (await rows(ledger, 'category')).find(([key]) => key === 'dining')
      expect(await dining()).toEqual(['dining', 'EUR', 2345, 1])
      await ledger.acts.undo(done?.act ?? '', ANA)
      expect(await dining()).toEqual(['dining', 'EUR', 2000, 1])
    })

    it('are what a budget in it counts, and say what has no rate', async () => {
      const ledger = await abroad(open)
      const monthly = { period: 'month', carries: 'nothing', amountMinor: 10_000 } as const
      for (const currency of ['EUR', 'USD']) {
        await ledger.budgets.create({ ...monthly, currency }, ANA)
      }
      const [euros, dollars] = await ledger.budgets.list()
      expect(euros?.current).toMatchObject({
        spentMinor: 6000,
        leftMinor: 4000,
        originals: [
          { currency: 'EUR', spentMinor: 1000 },
          { currency: 'JPY', spentMinor: 3200 },
          { currency: 'USD', spentMinor: 3550 },
        ],
        unconverted: [
          { currency: 'COP', spentMinor: 900_000 },
          { currency: 'JPY', spentMinor: 1600 },
        ],
      })
      expect(dollars?.current).toMatchObject({ spentMinor: 3550, originals: [], unconverted: [] })
      const { budget } = await ledger.budgets.create(
        { ...monthly, currency: 'EUR', category: 'coffee' },
        ANA,
      )
      expect(budget.current).toMatchObject({
        spentMinor: 4000,
        unconverted: [{ currency: 'JPY', spentMinor: 1600 }],
      })
      expect((await ledger.budgets.history(budget.id, 3))?.[0]).toEqual(budget.current)
      await ledger.settings.update({ homeCurrency: 'USD' }, ANA)
      const [anew] = await ledger.budgets.list()
      expect(anew?.current).toMatchObject({ spentMinor: 1000, originals: [], unconverted: [] })
    })

    it('name what is due in a currency of which no rate is known', async () => {
      const ledger = await abroad(open)
      const monthly = { period: 'month', carries: 'nothing', amountMinor: 10_000 } as const
      for (const currency of ['EUR', 'USD']) {
        await ledger.budgets.create({ ...monthly, currency }, ANA)
      }
      for (const localDate of ['2026-07-28', '2026-08-28', '2026-09-28', '2026-10-28']) {
        const values = { merchant: 'Lima Gym', currency: 'PEN', amountMinor: 9000, localDate }
        await ledger.transactions.create(anEntry({ ...values, category: 'fitness' }), ANA)
      }
      const [euros, dollars] = await ledger.budgets.list()
      expect(euros).toMatchObject({
        dueMinor: 0,
        dueUnconverted: [{ currency: 'PEN', spentMinor: 9000 }],
      })
      expect(dollars?.dueUnconverted).toEqual([])
    })

    it('are what the summary of a day tells, with the month so far', async () => {
      const ledger = await abroad(open)
      const day = await ledger.summaries.day({ person: ANA.person, localDate: '2026-11-04' })
      expect(day.totals).toEqual([
        { currency: 'COP', spentMinor: 900_000, usualMinor: null, isUnrated: true },
        {
          ...{ currency: 'EUR', spentMinor: 2000, usualMinor: null },
          originals: [{ currency: 'JPY', spentMinor: 3200 }],
        },
      ])
      expect(day.outlook.month).toEqual([
        {
          ...{ currency: 'EUR', spentMinor: 3000, incomeMinor: 0, beforeMinor: null },
          originals: [
            { currency: 'EUR', spentMinor: 1000 },
            { currency: 'JPY', spentMinor: 3200 },
          ],
        },
        ...['COP', 'JPY'].map((currency) => ({
          ...{ currency, incomeMinor: 0, beforeMinor: null, isUnrated: true },
          spentMinor: currency === 'COP' ? 900_000 : 1600,
        })),
      ])
    })

    it('are as they were without a home currency', async () => {
      const ledger = await abroad(open)
      await ledger.settings.update({ homeCurrency: null }, ANA)
      const own = await ledger.summaries.spending(NOVEMBER, 'category')
      expect(await ledger.summaries.spending(NOVEMBER, 'category', 'spending', 'home')).toEqual(own)
      expect(await ledger.rates.inHome(100, 'USD', '2026-11-10')).toBeNull()
      await ledger.settings.update({ homeCurrency: 'JPY' }, ANA)
      expect(await ledger.rates.inHome(125, 'USD', '2026-11-10')).toEqual({
        minor: 160,
        currency: 'JPY',
      })
    })
  })

  describe('rates', () => {
    it('set by hand go before the bank’s, and are undone', async () => {
      const ledger = await abroad(open)
      const one = { currency: 'USD', date: '2026-11-10', perEuro: '2' }
      const cop = { currency: 'COP', date: '2026-11-01', perEuro: '4500' }
      const { act, changed } = await ledger.rates.set([one, cop], ANA)
      expect(changed).toBe(2)
      await ledger.rates.save([{ ...one, perEuro: '1.26' }])
      const usd = async () => ledger.rates.list({ from: '2026-11-10', to: '2026-11-10' }, 'USD')
      expect(await usd()).toEqual([{ ...one, setBy: 'person' }])
      const pets = async () => (await rows(ledger, 'category')).find(([key]) => key === 'pets')
      expect(await pets()).toEqual(['pets', 'EUR', 200, 1])
      expect(await ledger.acts.undo(act, ANA)).toMatchObject({ status: 'undone', kept: 0 })
      expect(await usd()).toEqual([{ ...one, perEuro: '1.25', setBy: 'ecb' }])
      expect(await pets()).toEqual(['pets', 'COP', 900_000, 1])
    })

    it('are wanted for the currencies there are, since the first of them, and not at every tick', async () => {
      const ledger = await openTestLedger(open)
      await ledger.transactions.create(anEntry({ currency: 'USD', localDate: '2026-11-20' }), ANA)
      expect(await ledger.rates.wanted('2026-11-22T10:00:00.000Z')).toBeNull()
      await ledger.settings.update({ homeCurrency: 'EUR' }, ANA)
      const first = { currencies: ['USD'], since: '2026-11-10' }
      expect(await ledger.rates.wanted('2026-11-22T10:00:00.000Z')).toEqual(first)
      expect(await ledger.rates.wanted('2026-11-22T12:00:00.000Z')).toBeNull()
      await ledger.rates.save([{ currency: 'USD', date: '2026-11-20', perEuro: '1.05' }])
      const next = { currencies: ['USD'], since: '2026-11-20' }
      expect(await ledger.rates.wanted('2026-11-22T16:10:00.000Z')).toEqual(next)
      await ledger.transactions.create(anEntry({ currency: 'CHF', localDate: '2026-08-20' }), ANA)
      const both = { currencies: ['CHF', 'USD'], since: '2026-08-10' }
      expect(await ledger.rates.wanted('2026-11-23T10:00:00.000Z')).toEqual(both)
    })
  })
}
