/** Summaries of weeks and months, and what they tell beside the day. */
import { describe, expect, it } from 'vitest'
import { ANA, anEntry, aTelling } from './fixtures.ts'
import { type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

/** November 29 of 2026 is a Sunday, and November 30 the month's last day. */
const SUNDAY = '2026-11-29'

async function spend(ledger: TestLedger, localDate: string, amountMinor: number, currency = 'USD') {
  const entry = { localDate, amountMinor, currency, category: 'groceries' as const }
  await ledger.transactions.create(anEntry(entry), ANA)
}

export function describeOutlook(open: OpenDatabase): void {
  describe('summaries of longer times', () => {
    it('are owed on Sundays and on the last day of a month alone, where only these are wanted', async () => {
      const ledger = await openTestLedger(open)
      expect((await ledger.summaries.choice(ANA.person)).summaryEvery).toEqual(['day'])
      await ledger.summaries.choose({ summaryEvery: ['month', 'week'] }, ANA)
      expect((await ledger.summaries.choice(ANA.person)).summaryEvery).toEqual(['week', 'month'])
      // The first time that it is asked, summaries begin.
      await ledger.summaries.claim(ANA.person, '2026-11-22', '2026-11-23T04:58:00.000Z')
      const owed = []
      const later = '2026-12-02T15:00:00.000Z'
      for (;;) {
        const { summary } = await ledger.summaries.claim(ANA.person, '2026-12-01', later)
        if (summary === null) break
        owed.push(summary.localDate)
        await ledger.summaries.sent(summary, later)
      }
      expect(owed).toEqual(['2026-11-29', '2026-11-30'])
    })

    it('tell the week and the month against the ones before, the currency most used first', async () => {
      const ledger = await openTestLedger(open)
      await ledger.summaries.choose({ summaryEvery: ['day', 'week', 'month'] }, ANA)
      await spend(ledger, '2026-10-20', 700)
      await spend(ledger, '2026-10-31', 5000)
      await spend(ledger, '2026-11-20', 300)
      await spend(ledger, '2026-11-24', 1100)
      await spend(ledger, SUNDAY, 400)
      await spend(ledger, SUNDAY, 9000, 'EUR')
      const paid = anEntry({ kind: 'deposit', category: 'income', localDate: '2026-11-02' })
      await ledger.transactions.create({ ...paid, amountMinor: 50_000 }, ANA)

      const { outlook } = await ledger.summaries.day({ person: ANA.person, localDate: SUNDAY })
      expect(outlook.about).toEqual(['day', 'week'])
      const inEuros = { currency: 'EUR', spentMinor: 9000, incomeMinor: 0, beforeMinor: 0 }
      expect(outlook.periods).toEqual([
        {
          time: 'week',
          from: '2026-11-23',
          to: SUNDAY,
          totals: [
            { currency: 'USD', spentMinor: 1500, incomeMinor: 0, beforeMinor: 300 },
            inEuros,
          ],
          byCategory: [
            { category: 'groceries', title: null, currency: 'USD', spentMinor: 1500 },
            { category: 'groceries', title: null, currency: 'EUR', spentMinor: 9000 },
          ],
          merchants: [
            { name: 'Flower stall', currency: 'USD', spentMinor: 1500 },
            { name: 'Flower stall', currency: 'EUR', spentMinor: 9000 },
          ],
        },
      ])
      // Up to the 29th of either month: the 31st of October is not among them.
      expect(outlook.month).toEqual([
        { currency: 'USD', spentMinor: 1800, incomeMinor: 50_000, beforeMinor: 700 },
        inEuros,
      ])
      const last = await ledger.summaries.day({ person: ANA.person, localDate: '2026-11-30' })
      expect(last.outlook.about).toEqual(['day', 'month'])
      expect(last.outlook.periods).toMatchObject([{ time: 'month', from: '2026-11-01' }])
    })

    it('tell how budgets stand, what is due, and what may have been told twice', async () => {
      const ledger = await openTestLedger(open)
      ledger.clock.now = '2026-11-29T15:00:00.000Z'
      await ledger.budgets.set({ category: 'groceries', currency: 'USD', amountMinor: 5000 }, ANA)
      await spend(ledger, '2026-11-24', 1100)
      for (const month of ['08', '09', '10', '11']) {
        const rent = { merchant: 'Quay Rooms', localDate: `2026-${month}-02`, localTime: null }
        await ledger.transactions.create(anEntry({ ...rent, amountMinor: 90_000 }), ANA)
      }
      const told = { occurredOn: SUNDAY, amountMinor: 777 }
      await ledger.mails.record(aTelling([{ ...told, occurredTime: null }]))
      await ledger.mails.record(aTelling([{ ...told, account: null, occurredTime: null }]))
      const { outlook } = await ledger.summaries.day({ person: ANA.person, localDate: SUNDAY })
      expect(outlook.budgets).toEqual([
        {
          category: 'groceries',
          group: null,
          title: null,
          currency: 'USD',
          amountMinor: 5000,
          spentMinor: 1100,
        },
      ])
      expect(outlook.due).toMatchObject({
        days: 3,
        lines: [{ date: '2026-12-02', name: 'Quay Rooms', amountMinor: 90_000, direction: 'out' }],
      })
      expect(outlook.duplicatesToReview).toBe(1)
    })

    it('list what was put aside once a week, and once a month where nothing else is wanted', async () => {
      const ledger = await openTestLedger(open)
      const from = async (date: string) =>
        (await ledger.summaries.day({ person: ANA.person, localDate: date })).outlook.putAsideFrom
      expect(await from('2026-11-28')).toBeNull()
      expect(await from(SUNDAY)).toBe('2026-11-23')
      await ledger.summaries.choose({ summaryEvery: ['month'] }, ANA)
      expect(await from(SUNDAY)).toBeNull()
      expect(await from('2026-11-30')).toBe('2026-11-01')
    })
  })
}
