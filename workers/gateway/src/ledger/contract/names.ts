/** What merchants are called: by the labeler, and by the person. */
import { describe, expect, it } from 'vitest'
import { ANA, aLabel, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger } from './test-ledger.ts'

export function describeNames(open: OpenDatabase): void {
  describe("a merchant's name", () => {
    it('comes with the label, and the raw line stays', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      expect(await all(ledger)).toMatchObject([
        { name: 'Corner Bakery', nameBy: 'labeler', merchant: 'CORNER BAKERY 0451' },
      ])
    })

    it("is the person's own once they rename it, for every transaction of the merchant", async () => {
      const ledger = await openTestLedger(open)
      for (const occurredTime of ['08:00', '09:00']) {
        await ledger.mails.record({ ...aTelling([{ occurredTime }]), labels: [aLabel()] })
      }
      await ledger.merchants.rename('cornerbakery', ' Café on the corner ', ANA)
      const named = { name: 'Café on the corner', nameBy: 'person', merchant: 'CORNER BAKERY 0451' }
      expect(await all(ledger)).toMatchObject([named, named])
      const month = { from: '2026-11-01', to: '2026-11-30' }
      expect(await ledger.summaries.spending(month, 'merchant')).toMatchObject([
        { key: 'cornerbakery', name: 'Café on the corner' },
      ])
      // A label made again names nothing that the person named.
      const [one] = await all(ledger)
      await ledger.merchants.saveLabels([
        { ids: [one?.id ?? ''], label: aLabel({ name: 'Bakery' }) },
      ])
      expect(await all(ledger)).toMatchObject([named, named])
      await ledger.merchants.rename('cornerbakery', null, ANA)
      const names = (await all(ledger)).map(({ name }) => name)
      expect(names.sort()).toEqual(['Bakery', 'Corner Bakery'])
    })

    it('can be undone, like anything a person does', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      for (const name of ['Bread', 'Bakery'])
        await ledger.merchants.rename('cornerbakery', name, ANA)
      const undoLast = async () => {
        const [last] = (await ledger.acts.list({ cursor: null, limit: 1 })).items
        expect(last).toMatchObject({ subject: 'merchant', subjectId: 'cornerbakery' })
        await ledger.acts.undo(last?.id ?? '', ANA)
        return (await all(ledger))[0]?.name
      }
      expect(await undoLast()).toBe('Bread')
    })

    it('is found by a search, accents and case aside', async () => {
      const ledger = await openTestLedger(open)
      const label = aLabel({ name: 'Panadería Núñez' })
      await ledger.mails.record({ ...aTelling([{}]), labels: [label] })
      const found = async (q: string) =>
        (await ledger.transactions.list({ q }, { cursor: null, limit: 10 })).items.length
      expect(await found('panaderia')).toBe(1)
      await ledger.merchants.rename('cornerbakery', 'Where Léa works', ANA)
      expect([await found('lea'), await found('zorblax')]).toEqual([1, 0])
    })

    it('is not kept for another merchant that a person writes', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      const [one] = await all(ledger)
      await ledger.transactions.update(one?.id ?? '', { merchant: 'Hilltop' }, ANA)
      expect(await all(ledger)).toMatchObject([{ merchant: 'Hilltop', name: null }])
    })
  })
}
