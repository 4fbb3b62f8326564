/** Categories of the person's own: made, moved, merged, taken away. */
import { describe, expect, it } from 'vitest'
import { UnknownCategory } from '../categories/taxonomy.ts'
import { ANA, aLabel, anEntry, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const PETS = { title: 'Dog walker', group: 'shopping', icon: '🐕', color: '#2a7f62' } as const
const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }

async function settingOf(ledger: TestLedger, category: string) {
  return (await ledger.categories.list()).find((one) => one.category === category)
}

async function undoLast(ledger: TestLedger) {
  const { items } = await ledger.acts.list({ cursor: null, limit: 1 })
  return ledger.acts.undo(items[0]?.id ?? '', ANA)
}

export function describeCategories(open: OpenDatabase): void {
  describe('a category of the own', () => {
    it('is one like the shipped ones: listed, chosen, filtered and added up', async () => {
      const ledger = await openTestLedger(open)
      const { category } = await ledger.categories.create(PETS, ANA)
      expect(category).toBe('dog_walker.spending')
      expect(await settingOf(ledger, category)).toMatchObject({ ...PETS, isOwn: true })
      await ledger.transactions.create(anEntry({ category, kind: 'transfer_out' }), ANA)
      await ledger.transactions.create(anEntry({ category: 'coffee' }), ANA)
      const filters = [{ categories: [category] }, { groups: ['shopping' as const] }]
      for (const filter of filters) {
        const { items } = await ledger.transactions.list(filter, { cursor: null, limit: 9 })
        expect(items).toMatchObject([{ category, spendingMinor: 1200, counts: 'spending' }])
      }
      const byGroup = await ledger.summaries.spending(NOVEMBER, 'group')
      expect(byGroup.map(({ key, spentMinor }) => [key, spentMinor])).toEqual([
        ['dining', 1200],
        ['shopping', 1200],
      ])
    })

    it('says in its id what it counts as, and two of one name are two', async () => {
      const ledger = await openTestLedger(open)
      const entry = { title: 'Tips!', group: 'money', icon: null, color: null } as const
      const made = []
      for (const counts of ['income', undefined, undefined] as const) {
        made.push((await ledger.categories.create({ ...entry, counts }, ANA)).category)
      }
      expect(made).toEqual(['tips.income', 'tips.nothing', 'tips_2.nothing'])
      const patch = { kind: 'deposit', category: 'tips.income' } as const
      const { incomeMinor } = await ledger.transactions.create(anEntry(patch), ANA)
      expect(incomeMinor).toBe(1200)
    })

    it('follows its merchant, whatever the labeler says, as a shipped one does', async () => {
      const ledger = await openTestLedger(open)
      const { category } = await ledger.categories.create(PETS, ANA)
      const lesson = { merchantKey: 'cornerbakery', merchant: 'CORNER BAKERY', category }
      await ledger.merchants.teach({ ...lesson, applyToPast: false }, ANA)
      expect((await ledger.merchants.personLabels()).labels).toEqual([])
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      await ledger.mails.record(aTelling([{ occurredTime: '10:00' }]))
      const labelled = { category, categoryBy: 'rule', label: { evidence: 'person' } }
      expect(await all(ledger)).toMatchObject([labelled, labelled])
      const labels = (await all(ledger)).map(({ id }) => ({
        ids: [id],
        label: aLabel({ version: 'v2' }),
      }))
      await ledger.merchants.saveLabels(labels)
      expect(await all(ledger)).toMatchObject([labelled, labelled])
    })

    it('that nobody made is refused everywhere', async () => {
      const ledger = await openTestLedger(open)
      const nobodys = 'nobodys.spending' as const
      const { id } = await ledger.transactions.create(anEntry(), ANA)
      const tries = [
        () => ledger.transactions.create(anEntry({ category: nobodys }), ANA),
        () => ledger.transactions.update(id, { category: nobodys }, ANA),
        () => ledger.categories.update(nobodys, { hidden: true }, ANA),
        () => ledger.categories.remove(nobodys, null, ANA),
        () => ledger.categories.merge('coffee', nobodys, ANA),
        () =>
          ledger.merchants.teach(
            { merchantKey: 'k', merchant: 'K', category: nobodys, applyToPast: false },
            ANA,
          ),
      ]
      for (const one of tries) await expect(one()).rejects.toThrow(UnknownCategory)
    })

    it('stays where it is used, although the act that made it is undone', async () => {
      const ledger = await openTestLedger(open)
      const { category } = await ledger.categories.create(PETS, ANA)
      expect(await undoLast(ledger)).toMatchObject({ status: 'undone', kept: 0 })
      expect(await settingOf(ledger, category)).toBeUndefined()
      await undoLast(ledger)
      const { items } = await ledger.acts.list({ cursor: null, limit: 1 })
      await ledger.transactions.create(anEntry({ category }), ANA)
      expect(await ledger.acts.undo(items[0]?.id ?? '', ANA)).toMatchObject({ kept: 1 })
      expect(await settingOf(ledger, category)).toBeDefined()
    })
  })

  describe('a category', () => {
    it('moves to another group, and back', async () => {
      const ledger = await openTestLedger(open)
      await ledger.transactions.create(anEntry({ category: 'coffee' }), ANA)
      const look = { group: 'groceries', icon: '☕', color: '#abcdef' } as const
      expect(await ledger.categories.update('coffee', look, ANA)).toMatchObject(look)
      const groups = async () =>
        (await ledger.summaries.spending(NOVEMBER, 'group')).map(({ key }) => key)
      expect(await groups()).toEqual(['groceries'])
      await undoLast(ledger)
      expect(await groups()).toEqual(['dining'])
    })

    it('asks what becomes of its transactions before it goes', async () => {
      const ledger = await openTestLedger(open)
      await ledger.transactions.create(anEntry({ category: 'coffee' }), ANA)
      expect(await ledger.categories.remove('coffee', null, ANA)).toEqual({
        status: 'in_use',
        transactions: 1,
      })
      expect(await ledger.categories.remove('coffee', 'none', ANA)).toMatchObject({
        status: 'removed',
        transactions: 1,
      })
      expect(await all(ledger)).toMatchObject([
        { category: null, label: { decision: 'none' }, spendingMinor: 1200 },
      ])
      expect(await settingOf(ledger, 'coffee')).toMatchObject({ hidden: true })
      expect(await ledger.categories.remove('games', null, ANA)).toMatchObject({
        status: 'removed',
        transactions: 0,
      })
    })

    it('is merged with all that has it, counted anew, and parted again by undoing', async () => {
      const ledger = await openTestLedger(open)
      const { category } = await ledger.categories.create(PETS, ANA)
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      const [first] = await all(ledger)
      await ledger.transactions.update(first?.id ?? '', { category, learn: 'past' }, ANA)
      const deleted = await ledger.transactions.create(anEntry({ category }), ANA)
      await ledger.transactions.remove(deleted.id, ANA)
      await ledger.budgets.set({ category, currency: 'USD', amountMinor: 5 }, ANA)
      const state = async () => ({
        rows: (await all(ledger)).map(({ updatedAt: _, ...row }) => row),
        categories: await ledger.categories.list(),
        taught: (await ledger.merchants.taught()).map((one) => one.category),
        budgets: await ledger.budgets.list(),
      })
      const before = await state()
      expect(await ledger.categories.merge(category, 'transfer', ANA)).toMatchObject({
        status: 'removed',
        transactions: 2,
      })
      expect(await state()).toMatchObject({
        rows: [{ category: 'transfer', spendingMinor: 0, counts: 'nothing' }],
        taught: ['transfer'],
        budgets: [],
      })
      expect(await settingOf(ledger, category)).toBeUndefined()
      expect(await ledger.transactions.inBin(deleted.id)).toMatchObject({ category: 'transfer' })
      expect(await undoLast(ledger)).toMatchObject({ status: 'undone', kept: 0 })
      expect(await state()).toEqual(before)
    })
  })
}
