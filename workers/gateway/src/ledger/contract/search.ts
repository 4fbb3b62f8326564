/** Searching: whatever a text has in it is found, and no longer when it has it no more. */
import { describe, expect, it } from 'vitest'
import { addMs } from '#shared/local-time.ts'
import type { TransactionFilter } from '../store.ts'
import { ANA, aLabel, anEntry, anIntake } from './fixtures.ts'
import { type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const PAGE = { cursor: null, limit: 20 }
const LONG = '抹茶ラテと季節のケーキを二つずつ頼んだ喫茶店の領収書番号は一二三四五六七八九十です'

async function found(ledger: TestLedger, q: string): Promise<Array<string | null>> {
  const { items } = await ledger.transactions.list({ q }, PAGE)
  const totals = await ledger.transactions.totals({ q })
  expect(totals.reduce((sum, { count }) => sum + count, 0)).toBe(items.length)
  return items.map(({ merchant }) => merchant)
}

async function add(ledger: TestLedger, merchant: string, note: string | null = null) {
  return ledger.transactions.create(anEntry({ merchant, note }), ANA)
}

export function describeSearch(open: OpenDatabase): void {
  describe('a search', () => {
    it('finds the beginning, the middle and the end of a word', async () => {
      const ledger = await openTestLedger(open)
      await add(ledger, 'Brännholm Ferry', LONG)
      for (const q of [
        'brann',
        'nnho',
        'HOLM',
        'holm err',
        'rr',
        '季節のケーキを二つずつ頼んだ喫茶店',
        '十です',
      ]) {
        expect(await found(ledger, q), q).toEqual(['Brännholm Ferry'])
      }
      for (const q of ['holmf', 'holm nowhere', '季節の喫茶店', LONG.repeat(2)]) {
        expect(await found(ledger, q), q).toEqual([])
      }
    })

    it('follows every change of a text, and its undoing', async () => {
      const ledger = await openTestLedger(open)
      const { id } = await add(ledger, 'Brannholm', 'tickets')
      await add(ledger, 'Quarry', 'tickets')
      await ledger.transactions.update(id, { note: 'passage' }, ANA)
      expect(await found(ledger, 'ticket')).toEqual(['Quarry'])
      expect(await found(ledger, 'assage')).toEqual(['Brannholm'])
      const [act] = (await ledger.acts.list(PAGE)).items
      await ledger.acts.undo(act?.id ?? '', ANA)
      expect(await found(ledger, 'assage')).toEqual([])
      expect(await found(ledger, 'ickets')).toHaveLength(2)
    })

    it('takes a word that several bring at one moment', async () => {
      const ledger = await openTestLedger(open)
      const added = await Promise.all(['Quarry', 'Ferry', 'Tower'].map((one) => add(ledger, one)))
      const label = aLabel({ name: 'Unheard' })
      await Promise.all(added.map(({ id }) => ledger.merchants.saveLabels([{ ids: [id], label }])))
      expect(await found(ledger, 'heard')).toHaveLength(3)
    })

    it('forgets a word that nothing has any more, and not one that is taken up again', async () => {
      const ledger = await openTestLedger(open)
      const endings = async () => {
        const all = ledger.database.kysely.selectFrom('search_ending').selectAll()
        return (await all.where('word', '=', 'unheard').execute()).length
      }
      const { id } = await add(ledger, 'Unheard')
      const rename = (merchant: string) => ledger.transactions.update(id, { merchant }, ANA)
      await rename('Known')
      const later = addMs(new Date().toISOString(), 3_600_000)
      await Promise.all([ledger.purge(later), rename('Unheard')])
      expect(await found(ledger, 'heard')).toEqual(['Unheard'])
      await rename('Known')
      expect(await found(ledger, 'heard')).toEqual([])
      await ledger.purge(later)
      expect(await endings()).toBe(0)
    })

    it('finds what only the account has in its name, and what a person calls the merchant', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(anIntake({ labels: [aLabel()] }))
      const [mailed] = await found(ledger, 'harbor')
      expect(await found(ledger, 'arbo 4821')).toEqual([mailed])
      await ledger.merchants.rename('cornerbakery', 'Morning bread', ANA)
      expect(await found(ledger, 'read 18.5')).toEqual([mailed])
    })

    it('looks back a part at a time for what no index has, and misses nothing', async () => {
      const ledger = await openTestLedger(open, { rowsWalked: 4 })
      const days = Array.from(
        { length: 12 },
        (_, at) => `2026-11-${String(at + 1).padStart(2, '0')}`,
      )
      for (const localDate of days) {
        const isOld = localDate === '2026-11-03'
        const values = { localDate, kind: isOld ? 'fee' : 'purchase' } as const
        await ledger.transactions.create(
          anEntry({ ...values, merchant: isOld ? 'Qi' : 'Kiosk' }),
          ANA,
        )
      }
      for (const filter of [{ kinds: ['fee'] }, { q: 'qi' }] satisfies Array<TransactionFilter>) {
        const first = await ledger.transactions.list(filter, { cursor: null, limit: 2 })
        expect(first.items).toEqual([])
        expect(await ledger.transactions.found(filter, 5)).toEqual({
          totals: [],
          since: '2026-11-09',
        })
        const dates: Array<string> = []
        let pages = 0
        for (let cursor = first.nextCursor; cursor !== null; pages += 1) {
          const page = await ledger.transactions.list(filter, { cursor, limit: 2 })
          dates.push(...page.items.map(({ localDate }) => localDate))
          cursor = page.nextCursor
        }
        expect([dates, pages]).toEqual([['2026-11-03'], 3])
      }
      // What an index has in its order, or what it finds few of, is found at once.
      const kiosk = { merchantKey: 'qi' }
      for (const filter of [
        kiosk,
        { ...kiosk, kinds: ['fee'] },
      ] satisfies Array<TransactionFilter>) {
        const page = await ledger.transactions.list(filter, { cursor: null, limit: 2 })
        expect([page.items.length, page.nextCursor]).toEqual([1, null])
      }
    })
  })
}
