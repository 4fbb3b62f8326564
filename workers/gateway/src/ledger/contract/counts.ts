/** What counts as spending, as income, or for nothing. */
import { describe, expect, it } from 'vitest'
import { ANA, aLabel, anEntry, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger } from './test-ledger.ts'

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }

export function describeCounts(open: OpenDatabase): void {
  describe('what counts', () => {
    it('is decided by the category, and says what a choice changed', async () => {
      const ledger = await openTestLedger(open)
      const rent = await ledger.transactions.create(anEntry({ kind: 'transfer_out' }), ANA)
      expect(rent).toMatchObject({ counts: 'nothing', spendingMinor: 0 })
      const asRent = await ledger.transactions.update(rent.id, { category: 'housing' }, ANA)
      expect(asRent).toMatchObject({
        countedAs: 'nothing',
        transaction: { counts: 'spending', spendingMinor: 1200, incomeMinor: 0 },
      })
      const moved = await ledger.transactions.update(rent.id, { category: 'transfer' }, ANA)
      expect(moved).toMatchObject({ countedAs: 'spending', transaction: { spendingMinor: 0 } })
      const earned = await ledger.transactions.update(rent.id, { category: 'salary' }, ANA)
      expect(earned?.transaction).toMatchObject({ counts: 'income', incomeMinor: -1200 })
    })

    it('follows for earlier ones, too, when asked', async () => {
      const ledger = await openTestLedger(open)
      const labels = [aLabel({ category: 'transfer', evidence: 'kind' })]
      for (const occurredTime of ['08:00', '09:00']) {
        const telling = aTelling([{ kind: 'transfer_out', occurredTime }])
        await ledger.mails.record({ ...telling, labels })
      }
      const [first] = await all(ledger)
      const patch = { category: 'housing', learn: 'past' } as const
      await ledger.transactions.update(first?.id ?? '', patch, ANA)
      expect(await all(ledger)).toMatchObject([{ spendingMinor: 1850 }, { spendingMinor: 1850 }])
    })

    it('keeps its category when the kind changes, unless the kind was why', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      const [one] = await all(ledger)
      const id = one?.id ?? ''
      const asRefund = await ledger.transactions.update(id, { kind: 'refund' }, ANA)
      expect(asRefund?.transaction).toMatchObject({ category: 'coffee', spendingMinor: -1850 })
      const label = aLabel({ category: 'income', evidence: 'kind' })
      await ledger.merchants.saveLabels([{ ids: [id], label }])
      const asFee = await ledger.transactions.update(id, { kind: 'fee' }, ANA)
      expect(asFee?.transaction).toMatchObject({ category: null, label: { decision: 'pending' } })
    })

    it('is added up as spending, as income, and as what is left', async () => {
      const ledger = await openTestLedger(open)
      const entries = [
        anEntry({ kind: 'deposit', amountMinor: 300_000, category: 'salary' }),
        anEntry({ kind: 'deposit', amountMinor: 500 }),
        anEntry({ kind: 'payment', amountMinor: 90_000, category: 'housing' }),
        anEntry({ kind: 'payment', amountMinor: 40_000, category: 'card_payment' }),
        anEntry({ kind: 'transfer_out', amountMinor: 70_000 }),
        anEntry({ kind: 'refund', amountMinor: 1000, category: 'clothing' }),
      ]
      for (const entry of entries) await ledger.transactions.create(entry, ANA)
      const by = async (measure: 'spending' | 'income' | 'net') =>
        (await ledger.summaries.spending(NOVEMBER, 'category', measure)).map(
          ({ key, spentMinor, count }) => [key, spentMinor, count],
        )
      expect(await by('spending')).toEqual([
        ['housing', 90_000, 1],
        ['clothing', -1000, 1],
      ])
      expect(await by('income')).toEqual([
        ['salary', 300_000, 1],
        [null, 500, 1],
      ])
      const net = await ledger.summaries.spending(NOVEMBER, 'month', 'net')
      expect(net).toMatchObject([{ key: '2026-11', spentMinor: 211_500, count: 4 }])
      expect(await ledger.transactions.totals({})).toEqual([
        { currency: 'USD', spentMinor: 89_000, incomeMinor: 300_500, count: 6 },
      ])
    })

    it('is nothing once it is deleted', async () => {
      const ledger = await openTestLedger(open)
      const { id } = await ledger.transactions.create(anEntry({ kind: 'deposit' }), ANA)
      await ledger.transactions.remove(id, ANA)
      expect(await ledger.summaries.spending(NOVEMBER, 'month', 'net')).toEqual([])
      const restored = await ledger.transactions.restore(id, ANA)
      expect(restored).toMatchObject({ incomeMinor: 1200 })
    })
  })
}
