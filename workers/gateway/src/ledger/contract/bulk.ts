/** Many transactions at once, and saved views. */
import { describe, expect, it } from 'vitest'
import { ANA, aLabel, anEntry, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger } from './test-ledger.ts'

const NOBODY = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'

export function describeBulk(open: OpenDatabase): void {
  describe('a bulk change', () => {
    async function withSome() {
      const ledger = await openTestLedger(open)
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      await ledger.transactions.create(anEntry({ tags: ['trip'] }), ANA)
      const split = await ledger.transactions.create(anEntry({ kind: 'transfer_out' }), ANA)
      const parts = [
        { amountMinor: 700, category: 'groceries', note: null },
        { amountMinor: 500, category: 'pets', note: null },
      ] as const
      await ledger.transactions.split(split.id, parts, ANA)
      const state = async () => (await all(ledger)).map(({ updatedAt: _, ...row }) => row)
      return { ledger, state, ids: (await all(ledger)).map(({ id }) => id) }
    }

    it('of the category joins what is split, counts anew, and is one act', async () => {
      const { ledger, state, ids } = await withSome()
      const before = await state()
      const set = { category: 'salary' } as const
      const done = await ledger.transactions.bulk({ ids: [...ids, NOBODY] }, set, ANA)
      expect(done.changed).toBe(3)
      expect(await all(ledger)).toMatchObject([
        {
          category: 'salary',
          splits: [],
          spendingMinor: 0,
          incomeMinor: -1200,
          categoryBy: 'person',
        },
        { category: 'salary', splits: [], spendingMinor: 0, incomeMinor: -1200 },
        { category: 'salary', splits: [], spendingMinor: 0, incomeMinor: -1850 },
      ])
      expect(await ledger.acts.get(done.act)).toMatchObject({
        action: 'transaction.bulk',
        transactions: 3,
        title: 'Salary',
      })
      expect(await ledger.acts.undo(done.act, ANA)).toMatchObject({ transactions: 3, kept: 0 })
      expect(await state()).toEqual(before)
    })

    it('of tags adds and removes, twice the same, and is undone', async () => {
      const { ledger, state } = await withSome()
      const before = await state()
      const set = { addTags: ['lisbon', 'trip'] }
      for (let time = 0; time < 2; time += 1) {
        await ledger.transactions.bulk({ filter: {} }, set, ANA)
        const tags = (await all(ledger)).map((one) => one.tags)
        expect(tags).toEqual([set.addTags, set.addTags, set.addTags])
      }
      const done = await ledger.transactions.bulk({ filter: {} }, { removeTags: ['trip'] }, ANA)
      expect((await all(ledger)).map((one) => one.tags)).toEqual([
        ['lisbon'],
        ['lisbon'],
        ['lisbon'],
      ])
      const { items } = await ledger.acts.list({ cursor: null, limit: 3 })
      for (const { id } of items) await ledger.acts.undo(id, ANA)
      expect(items[0]?.id).toBe(done.act)
      expect(await state()).toEqual(before)
    })

    it('of the note replaces what each has, is found by the new one alone, and is undone', async () => {
      const { ledger, state } = await withSome()
      const [first] = await all(ledger)
      await ledger.transactions.update(first?.id ?? '', { note: 'Flower market' }, ANA)
      const before = await state()
      const found = async (q: string) => {
        const { items } = await ledger.transactions.list({ q }, { cursor: null, limit: 9 })
        return items.length
      }
      const words = ['market', 'LISBON', 'porto', 'flower']
      const counts = async () => Promise.all(words.map(found))
      const asWas = await counts()
      expect(asWas.slice(0, 3)).toEqual([1, 0, 0])
      const { act } = await ledger.transactions.bulk({ filter: {} }, { note: ' Lisboñ\n' }, ANA)
      expect((await all(ledger)).map(({ note }) => note)).toEqual(['Lisboñ', 'Lisboñ', 'Lisboñ'])
      expect(await counts()).toEqual([0, 3, 0, 2])
      const again = await ledger.transactions.bulk({ filter: {} }, { note: 'Porto' }, ANA)
      expect(await counts()).toEqual([0, 0, 3, 2])
      expect(await ledger.acts.get(again.act)).toMatchObject({ title: 'Porto', transactions: 3 })
      const none = await ledger.transactions.bulk({ filter: {} }, { note: null }, ANA)
      expect(await counts()).toEqual([0, 0, 0, 2])
      expect((await all(ledger)).map(({ note }) => note)).toEqual([null, null, null])
      for (const id of [none.act, again.act, act]) await ledger.acts.undo(id, ANA)
      expect(await state()).toEqual(before)
      expect(await counts()).toEqual(asWas)
    })

    it('deletes what a filter finds, and nothing else', async () => {
      const { ledger, state } = await withSome()
      const before = await state()
      const filter = { categories: ['pets' as const] }
      const done = await ledger.transactions.bulk({ filter }, { deleted: true }, ANA)
      expect(done.changed).toBe(1)
      expect(await all(ledger)).toHaveLength(2)
      expect(await ledger.transactions.totals({})).toMatchObject([{ spentMinor: 3050 }])
      await ledger.acts.undo(done.act, ANA)
      expect(await state()).toEqual(before)
    })
  })

  it('keeps views, and undoes what becomes of them', async () => {
    const ledger = await openTestLedger(open)
    const view = { title: 'Dear', query: { minAmount: '100' } }
    const made = await ledger.views.create(view, ANA)
    expect(await ledger.views.update(made.id, { title: 'Costly' }, ANA)).toMatchObject({
      title: 'Costly',
      query: view.query,
    })
    expect(await ledger.views.remove(made.id, ANA)).toBe(true)
    expect(await ledger.views.remove(made.id, ANA)).toBe(false)
    for (const title of ['Costly', 'Dear']) {
      const { items } = await ledger.acts.list({ cursor: null, limit: 9 })
      const last = items.find((act) => act.canUndo && act.action !== 'act.undo')
      await ledger.acts.undo(last?.id ?? '', ANA)
      expect(await ledger.views.list()).toMatchObject([{ title }])
    }
  })
}
