/** The totals that are kept follow every change: they are what a sum over all transactions gives. */
import { describe, expect, it } from 'vitest'
import { toInteger } from '../../database/database.ts'
import { ANA, aLabel, anEntry, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

type Row = { currency: string; spending_minor: number | string; income_minor: number | string }

async function kept(ledger: TestLedger) {
  const { kysely } = ledger.database
  const days = await kysely.selectFrom('day_total').selectAll().where('number', '<>', 0).execute()
  const months = await kysely
    .selectFrom('month_total')
    .selectAll()
    .where('number', '<>', 0)
    .execute()
  const toText = (key: string, row: Row & Record<string, unknown>) =>
    [
      key,
      row.currency,
      ...[row.spending_minor, row.income_minor].map(toInteger),
      ...[row.number, row.spending_number, row.income_number].map(Number),
    ].join(' ')
  return {
    days: days.map((row) => toText(row.local_date, row)).sort(),
    months: months.map((row) => toText(`${row.month} ${row.category}`, row)).sort(),
  }
}

/** The same, added up from every transaction that is not deleted. */
async function addedUp(ledger: TestLedger) {
  const sums = { days: new Map<string, Array<number>>(), months: new Map<string, Array<number>>() }
  for (const one of await all(ledger)) {
    const { spendingMinor: spending, incomeMinor: income } = one
    const category = one.splits.length > 0 ? '.split' : (one.category ?? '')
    const values = [spending, income, 1, Number(spending !== 0), Number(income !== 0)]
    const keys = {
      days: `${one.localDate} ${one.currency}`,
      months: `${one.localDate.slice(0, 7)} ${category} ${one.currency}`,
    }
    for (const by of ['days', 'months'] as const) {
      const sum = sums[by].get(keys[by]) ?? [0, 0, 0, 0, 0]
      sums[by].set(
        keys[by],
        sum.map((value, at) => value + (values[at] ?? 0)),
      )
    }
  }
  const toTexts = (map: Map<string, Array<number>>) =>
    [...map].map(([key, values]) => `${key} ${values.join(' ')}`).sort()
  return { days: toTexts(sums.days), months: toTexts(sums.months) }
}

export function describeTotals(open: OpenDatabase): void {
  describe('totals', () => {
    it('follow every change of a transaction, and its undoing', async () => {
      const ledger = await openTestLedger(open)
      const { transactions, acts, mails } = ledger
      await mails.record({ ...aTelling([{}, { amountMinor: 700 }]), labels: [aLabel(), null] })
      const { id } = await transactions.create(anEntry({ category: 'dining' }), ANA)
      const wage = await transactions.create(anEntry({ kind: 'deposit', amountMinor: 9 }), ANA)
      const splits = [
        { amountMinor: 200, category: 'coffee', note: null },
        { amountMinor: 1000, category: 'transfer', note: null },
      ] as const
      const steps: Array<() => Promise<unknown>> = [
        () =>
          transactions.update(id, { occurred: { localDate: '2026-10-31', localTime: null } }, ANA),
        () => transactions.update(id, { amount: { minor: 1200, currency: 'EUR' } }, ANA),
        () => transactions.update(id, { category: 'income' }, ANA),
        () => transactions.update(id, { note: 'nothing that counts' }, ANA),
        () => transactions.split(id, splits, ANA),
        () => transactions.split(id, [], ANA),
        () => transactions.remove(wage.id, ANA),
        () => transactions.restore(wage.id, ANA),
        () => transactions.bulk({ filter: {} }, { category: 'games' }, ANA),
        () => ledger.categories.merge('games', 'transfer', ANA),
      ]
      expect(await kept(ledger)).toEqual(await addedUp(ledger))
      for (const step of steps) {
        await step()
        expect(await kept(ledger), String(step)).toEqual(await addedUp(ledger))
      }
      for (const _ of steps) {
        const { items } = await acts.list({ cursor: null, limit: 50 })
        const next = items.find(({ canUndo, action }) => canUndo && action !== 'act.undo')
        await acts.undo(next?.id ?? '', ANA)
        expect(await kept(ledger), next?.action).toEqual(await addedUp(ledger))
      }
    })
  })
}
