/** What a person did, and undoing it. */
import { describe, expect, it } from 'vitest'
import { ANA, aLabel, anEntry, anIntake, aReading, aTelling } from './fixtures.ts'
import { all, asSeen, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const PAGE = { cursor: null, limit: 50 }

async function lastAct(ledger: TestLedger) {
  const { items } = await ledger.acts.list(PAGE)
  return items[0]
}

/** Undoes the newest act. */
async function undoLast(ledger: TestLedger) {
  const act = await lastAct(ledger)
  return ledger.acts.undo(act?.id ?? '', ANA)
}

async function withThree(open: OpenDatabase) {
  const ledger = await openTestLedger(open)
  for (const occurredTime of ['08:00', '09:00', '10:00']) {
    await ledger.mails.record({ ...aTelling([{ occurredTime }]), labels: [aLabel()] })
  }
  const ids = (await all(ledger)).map(({ id }) => id)
  return { ledger, ids: [ids[0] ?? '', ids[1] ?? '', ids[2] ?? ''] as const }
}

export function describeActs(open: OpenDatabase): void {
  describe('an act', () => {
    it('is listed with who did what, newest first, page by page', async () => {
      const { ledger, ids } = await withThree(open)
      await ledger.transactions.update(ids[0], { note: 'breakfast' }, ANA)
      await ledger.transactions.remove(ids[1], ANA)
      const first = await ledger.acts.list({ cursor: null, limit: 1 })
      expect(first.items).toMatchObject([
        {
          action: 'transaction.delete',
          person: ANA.person,
          subject: 'transaction',
          subjectId: ids[1],
          title: 'Corner Bakery',
          transactions: 1,
          canUndo: true,
        },
      ])
      const second = await ledger.acts.list({ cursor: first.nextCursor, limit: 1 })
      expect(second.items).toMatchObject([{ action: 'transaction.update', subjectId: ids[0] }])
      expect(second.nextCursor).toBeNull()
      expect(await ledger.acts.about(ids[0])).toMatchObject([{ action: 'transaction.update' }])
    })

    it('of every kind is undone to the last value, and undone again', async () => {
      const { ledger, ids } = await withThree(open)
      const [id] = ids
      const review = anIntake({ reading: { ...aReading(), outcome: 'review', reason: 'no_date' } })
      const { mailId } = await ledger.mails.record(review)
      // What an act teaches has waiting mails read again: this one waits on.
      ledger.reader.reading = review.reading
      const [account] = await ledger.transactions.accounts()
      const acts: Array<() => Promise<unknown>> = [
        () => ledger.transactions.update(id, { note: 'breakfast', kind: 'fee' }, ANA),
        () => ledger.transactions.update(id, { amount: { minor: 1, currency: 'JPY' } }, ANA),
        () => ledger.transactions.update(id, { category: 'dining', learn: 'past' }, ANA),
        () => ledger.merchants.teach(LESSON, ANA),
        () => ledger.merchants.forget('cornerbakery', ANA),
        () => ledger.transactions.remove(ids[1], ANA, 'duplicate.merge'),
        () => ledger.transactions.restore(ids[1], ANA),
        () => ledger.mails.resolve(mailId, { as: 'dismissed' }, ANA),
        () => ledger.categories.update('coffee', { title: 'Kaffee', hidden: true }, ANA),
        () => ledger.budgets.set(BUDGET, ANA),
        () => ledger.budgets.set({ ...BUDGET, amountMinor: 2 }, ANA),
        async () => ledger.budgets.remove((await ledger.budgets.list())[0]?.id ?? '', ANA),
        () => ledger.transactions.changeAccount(account?.id ?? '', { title: 'Card' }, ANA),
        () => ledger.transactions.changeAccount(account?.id ?? '', { person: 'ben' }, ANA),
      ]
      const state = async () => ({
        rows: asSeen(await all(ledger)),
        taught: (await ledger.merchants.taught()).map(({ updatedAt: _, ...rest }) => rest),
        mail: (await ledger.mails.get(mailId))?.status,
        categories: await ledger.categories.list(),
        budgets: await ledger.budgets.list(),
        wordings: (await ledger.wordings.list()).map(({ wording }) => wording),
        accounts: await ledger.transactions.accounts(),
      })
      for (const act of acts) {
        const before = await state()
        await act()
        const after = await state()
        expect(after).not.toEqual(before)
        expect(await undoLast(ledger)).toMatchObject({ status: 'undone', kept: 0 })
        expect(await state(), String(act)).toEqual(before)
        expect(await undoLast(ledger)).toMatchObject({ status: 'undone', kept: 0 })
        expect(await state(), String(act)).toEqual(after)
      }
    })

    it('that made transactions takes them back, so that the mail can be settled anew', async () => {
      const ledger = await openTestLedger(open)
      await ledger.transactions.create(anEntry(), ANA)
      expect(await undoLast(ledger)).toMatchObject({ status: 'undone', transactions: 1 })
      expect(await all(ledger)).toEqual([])

      const review = anIntake({ reading: { ...aReading(), outcome: 'review', reason: 'no_date' } })
      const { mailId } = await ledger.mails.record(review)
      const entries = { as: 'entries' as const, entries: [anEntry(), anEntry()] }
      for (const resolution of [entries, { as: 'guess' as const }, entries]) {
        expect(await ledger.mails.resolve(mailId, resolution, ANA)).toMatchObject({
          status: 'resolved',
        })
        await undoLast(ledger)
        expect((await ledger.mails.get(mailId))?.status).toBe('review')
        expect(await all(ledger)).toEqual([])
      }
    })

    it('leaves alone what was changed again since, and says so', async () => {
      const { ledger, ids } = await withThree(open)
      const [id] = ids
      await ledger.transactions.update(id, { note: 'breakfast', category: 'dining' }, ANA)
      const act = await lastAct(ledger)
      await ledger.transactions.update(id, { note: 'lunch' }, ANA)
      const outcome = await ledger.acts.undo(act?.id ?? '', ANA)
      expect(outcome).toMatchObject({ status: 'undone', transactions: 1, kept: 1 })
      expect(await ledger.transactions.get(id)).toMatchObject({ note: 'lunch', category: 'coffee' })
      await undoLast(ledger)
      expect(await ledger.transactions.get(id)).toMatchObject({ note: 'lunch', category: 'dining' })
    })

    it('is undone once, also when two ask at once, and for thirty days', async () => {
      const { ledger, ids } = await withThree(open)
      await ledger.transactions.update(ids[0], { note: 'breakfast' }, ANA)
      const act = (await lastAct(ledger))?.id ?? ''
      const both = await Promise.all([ledger.acts.undo(act, ANA), ledger.acts.undo(act, ANA)])
      expect(both.map(({ status }) => status).sort()).toEqual(['already_undone', 'undone'])
      expect(await ledger.acts.get(act)).toMatchObject({ canUndo: false })
      expect(await ledger.acts.undo(ids[0], ANA)).toEqual({ status: 'absent' })

      await ledger.transactions.update(ids[1], { note: 'lunch' }, ANA)
      const later = (await lastAct(ledger))?.id ?? ''
      ledger.clock.now = '2026-12-23T15:00:00.000Z'
      expect(await ledger.acts.undo(later, ANA)).toEqual({ status: 'too_old' })
      await ledger.purge(ledger.clock.now)
      expect((await ledger.acts.list(PAGE)).items).toEqual([])
      expect(await all(ledger)).toHaveLength(3)
    })

    it('is of all or nothing with the change it is about', async () => {
      const { ledger, ids } = await withThree(open)
      await Promise.all(
        ['a', 'b', 'c'].map((note) => ledger.transactions.update(ids[0], { note }, ANA)),
      )
      expect((await ledger.acts.list(PAGE)).items).toHaveLength(3)
      await undoLast(ledger)
      expect((await ledger.acts.about(ids[0])).map(({ action }) => action)).toHaveLength(4)
    })
  })

  describe('the bin', () => {
    it('has what a person deleted, and gives it back', async () => {
      const { ledger, ids } = await withThree(open)
      await ledger.transactions.remove(ids[1], ANA)
      const { items } = await ledger.transactions.list({ deleted: true }, PAGE)
      expect(items.map(({ id }) => id)).toEqual([ids[1]])
      expect(await ledger.transactions.inBin(ids[0])).toBeNull()
      expect(await ledger.transactions.inBin(ids[1])).toMatchObject({ spendingMinor: 0 })
      await ledger.transactions.restore(ids[1], ANA)
      expect((await ledger.transactions.list({ deleted: true }, PAGE)).items).toEqual([])
      expect(await all(ledger)).toHaveLength(3)
    })
  })
}

const LESSON = {
  merchantKey: 'cornerbakery',
  merchant: 'CORNER BAKERY',
  category: 'groceries',
  applyToPast: true,
} as const
const BUDGET = { category: 'coffee', currency: 'USD', amountMinor: 9000 } as const
