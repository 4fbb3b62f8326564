/** Listing, searching and changing transactions. */
import { describe, expect, it } from 'vitest'
import { DatabaseError } from '../../database/database.ts'
import { UnknownAccount } from '../change/entry-row.ts'
import { InvalidCursor } from '../pure/cursor.ts'
import type { TransactionFilter } from '../store.ts'
import { eachWritten, WRITTEN_NAMES } from '../transaction-schema.ts'
import { ANA, aLabel, anEntry, anIntake, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const PAGE = { cursor: null, limit: 50 }

/** A ledger with one transaction of a mail, labelled unless told otherwise. */
async function withOne(open: OpenDatabase, labels = [aLabel()]) {
  const ledger = await openTestLedger(open)
  await ledger.mails.record(anIntake({ labels }))
  const [transaction] = await all(ledger)
  return { ledger, id: transaction?.id ?? '' }
}

async function merchants(ledger: TestLedger, filter: TransactionFilter) {
  const { items } = await ledger.transactions.list(filter, PAGE)
  return items.map(({ merchant }) => merchant)
}

export function describeTransactions(open: OpenDatabase): void {
  describe('a list', () => {
    it('goes newest first, page by page, each transaction once', async () => {
      const ledger = await openTestLedger(open)
      const times = ['08:00', null, '23:59', '12:00', '12:00']
      const days = ['2026-11-19', '2026-11-21', '2026-11-20']
      for (const localDate of days) {
        for (const localTime of times) {
          await ledger.transactions.create(anEntry({ localDate, localTime }), ANA)
        }
      }
      const seen = []
      let cursor: string | null = null
      do {
        const page = await ledger.transactions.list({}, { cursor, limit: 4 })
        expect(page.items.length).toBeLessThanOrEqual(4)
        seen.push(...page.items)
        cursor = page.nextCursor
      } while (cursor !== null)
      expect(new Set(seen.map(({ id }) => id)).size).toBe(15)
      const order = seen.map(({ localDate, occurredAt, id }) => `${localDate} ${occurredAt} ${id}`)
      expect(order).toEqual([...order].sort().reverse())
    })

    it('takes no amount that would not come back whole', async () => {
      const ledger = await openTestLedger(open)
      const largest = Number.MAX_SAFE_INTEGER
      await ledger.transactions.create(anEntry({ amountMinor: largest }), ANA)
      const past = ledger.transactions.create(anEntry({ amountMinor: largest + 1 }), ANA)
      await expect(past).rejects.toThrow(DatabaseError)
      expect((await all(ledger)).map(({ amountMinor }) => amountMinor)).toEqual([largest])
    })

    it('refuses a cursor that it did not make', async () => {
      const ledger = await openTestLedger(open)
      for (const cursor of ['', 'x', 'WyJhIl0', Buffer.from('["a","b","c"] ').toString('base64')]) {
        await expect(ledger.transactions.list({}, { cursor, limit: 4 })).rejects.toThrow(
          InvalidCursor,
        )
      }
    })

    it('is narrowed down by what it is asked for', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(
        anIntake({ labels: [aLabel({ category: 'coffee', decision: 'suggest' })] }),
      )
      const entries = [
        anEntry({ merchant: 'Café Ñandú', category: 'dining', note: 'with 100%_[x]' }),
        anEntry({ merchant: 'Rent', kind: 'payment', currency: 'EUR', category: 'housing' }),
        anEntry({ merchant: 'Stall', localDate: '2026-10-01' }),
      ]
      for (const entry of entries) await ledger.transactions.create(entry, ANA)
      const [mailed] = await all(ledger).then((rows) => rows.filter((row) => row.mailId !== null))
      const bakery = 'CORNER BAKERY 0451'
      const cases: Array<[TransactionFilter, Array<string>]> = [
        [{ from: '2026-11-21' }, ['Rent', 'Café Ñandú']],
        [{ to: '2026-10-31' }, ['Stall']],
        [{ categories: ['dining', 'none'] }, ['Café Ñandú', 'Stall']],
        [{ groups: ['dining'] }, ['Café Ñandú', bakery]],
        [{ groups: ['dining'], categories: ['coffee', 'housing', 'none'] }, [bakery]],
        [{ groups: ['dining'], categories: ['housing'] }, []],
        [{ kinds: ['payment'] }, ['Rent']],
        [{ currency: 'EUR' }, ['Rent']],
        [{ merchantKey: 'cornerbakery' }, [bakery]],
        [{ mailId: mailed?.mailId ?? '' }, [bakery]],
        [{ accountId: mailed?.account?.id ?? '' }, [bakery]],
        [{ review: 'label' }, [bakery, 'Stall']],
        [{ q: 'cafe nandu' }, ['Café Ñandú']],
        [{ q: 'HARBOR 4821 18.50' }, [bakery]],
        [{ q: '100%_[x]' }, ['Café Ñandú']],
        [{ q: '%' }, ['Café Ñandú']],
        [{ q: 'nowhere' }, []],
        [{ q: 'nowhere'.repeat(12) }, []],
      ]
      for (const [filter, expected] of cases) {
        expect(await merchants(ledger, filter), JSON.stringify(filter)).toEqual(expected)
      }
      expect(await ledger.transactions.count({}, 100)).toBe(4)
      expect(await ledger.transactions.count({}, 2)).toBe(2)
      expect(await ledger.transactions.totals({ from: '2026-11-01' })).toEqual([
        { currency: 'EUR', spentMinor: 1200, incomeMinor: 0, count: 1 },
        { currency: 'USD', spentMinor: 3050, incomeMinor: 0, count: 2 },
      ])
    })
  })

  describe('an entry by hand', () => {
    it('is local to the person and theirs in every value', async () => {
      const ledger = await openTestLedger(open)
      const created = await ledger.transactions.create(anEntry({ category: 'gifts_charity' }), ANA)
      expect(created).toMatchObject({
        mailId: null,
        kindBy: 'person',
        amountBy: 'person',
        categoryBy: 'person',
        merchantKey: 'flowerstall',
        occurredAt: '2026-11-21T16:30:00.000Z',
        localDate: '2026-11-21',
        localTime: '11:30',
      })
      expect(await ledger.transactions.history(created.id)).toMatchObject([
        { action: 'transaction.create', person: 'ana@example.com' },
      ])
    })

    it('is one for one idempotency key, also at once, and two without', async () => {
      const ledger = await openTestLedger(open)
      const entry = anEntry({ idempotencyKey: 'click-1' })
      const made = await Promise.all([1, 2, 3].map(() => ledger.transactions.create(entry, ANA)))
      expect(new Set(made.map(({ id }) => id)).size).toBe(1)
      await ledger.transactions.create(anEntry(), ANA)
      await ledger.transactions.create(anEntry(), ANA)
      expect(await all(ledger)).toHaveLength(3)
    })

    it('needs an account that is there', async () => {
      const ledger = await openTestLedger(open)
      const entry = anEntry({ accountId: '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b' })
      await expect(ledger.transactions.create(entry, ANA)).rejects.toThrow(UnknownAccount)
    })
  })

  describe('a correction', () => {
    it('locks what it sets, and says who set it and what it was', async () => {
      const { ledger, id } = await withOne(open)
      const patch = {
        kind: 'payment' as const,
        amount: { minor: 2000, currency: 'EUR' },
        merchant: 'Corner Bakery',
        occurred: { localDate: '2026-11-19', localTime: '22:00' },
        note: 'breakfast',
      }
      const updated = await ledger.transactions.update(id, patch, ANA)
      expect(updated?.transaction).toMatchObject({
        kind: 'payment',
        kindBy: 'person',
        amountMinor: 2000,
        currency: 'EUR',
        amountBy: 'person',
        merchantBy: 'person',
        occurredAt: '2026-11-20T03:00:00.000Z',
        localDate: '2026-11-19',
        occurredBy: 'person',
        note: 'breakfast',
        spendingMinor: 2000,
      })
      const [entry] = await ledger.transactions.history(id)
      expect(entry).toMatchObject({
        action: 'transaction.update',
        person: 'ana@example.com',
        changes: { amountMinor: [1850, 2000], currency: ['USD', 'EUR'], note: [null, 'breakfast'] },
      })
      expect(entry?.changes).not.toHaveProperty('account')
    })

    it('of whatever a person may write is found, told and taken back', async () => {
      const ledger = await openTestLedger(open)
      const first = eachWritten((name) => `first ${name}`)
      const { id } = await ledger.transactions.create(anEntry(first), ANA)
      const second = eachWritten((name) => `second ${name}`)
      const updated = await ledger.transactions.update(id, second, ANA)
      expect(updated?.transaction).toMatchObject(second)
      const [entry] = await ledger.transactions.history(id)
      expect(entry?.changes).toEqual(eachWritten((name) => [first[name], second[name]]))
      for (const name of WRITTEN_NAMES) {
        const { items } = await ledger.transactions.list({ q: second[name] }, PAGE)
        expect(items.map((one) => one.id)).toEqual([id])
      }
      await ledger.acts.undo(updated?.act ?? '', ANA)
      expect(await ledger.transactions.get(id)).toMatchObject(first)
    })

    it('of the kind or the merchant asks for a new label, unless the category is locked', async () => {
      const { ledger, id } = await withOne(open)
      const renamed = await ledger.transactions.update(id, { merchant: 'Hilltop Fuel' }, ANA)
      expect(renamed?.transaction).toMatchObject({
        category: null,
        merchantKey: 'hilltopfuel',
        label: { decision: 'pending' },
      })
      await ledger.transactions.update(id, { category: 'fuel' }, ANA)
      const moved = await ledger.transactions.update(id, { kind: 'fee' }, ANA)
      expect(moved?.transaction).toMatchObject({ category: 'fuel', categoryBy: 'person' })
    })

    it('to own money takes a payment out of spending', async () => {
      const ledger = await openTestLedger(open)
      const labels = [aLabel({ category: 'card_payment', decision: 'suggest' })]
      const intake = aTelling([{ kind: 'payment' }])
      await ledger.mails.record({ ...intake, labels })
      const [suggested] = await all(ledger)
      expect(suggested?.spendingMinor).toBe(1850)
      const patch = { category: 'card_payment' as const }
      const updated = await ledger.transactions.update(suggested?.id ?? '', patch, ANA)
      expect(updated?.transaction.spendingMinor).toBe(0)
    })

    it('of one that is not there, or deleted, is none', async () => {
      const { ledger, id } = await withOne(open)
      await ledger.transactions.remove(id, ANA)
      expect(await ledger.transactions.update(id, { note: 'x' }, ANA)).toBeNull()
      expect(await ledger.transactions.remove(id, ANA)).toBe(false)
    })

    it('never gets lost when several come at once', async () => {
      const { ledger, id } = await withOne(open)
      await Promise.all([
        ledger.transactions.update(id, { note: 'breakfast' }, ANA),
        ledger.transactions.update(id, { category: 'groceries' }, ANA),
        ledger.transactions.update(id, { amount: { minor: 1, currency: 'USD' } }, ANA),
        ledger.merchants.saveLabels([{ ids: [id], label: aLabel({ version: 'v2' }) }]),
      ])
      expect(await ledger.transactions.get(id)).toMatchObject({
        note: 'breakfast',
        category: 'groceries',
        amountMinor: 1,
        spendingMinor: 1,
      })
      expect(await ledger.transactions.history(id)).toHaveLength(3)
    })
  })

  describe('a deletion', () => {
    it('takes it out of lists and totals, and can be undone', async () => {
      const { ledger, id } = await withOne(open)
      expect(await ledger.transactions.remove(id, ANA)).toBe(true)
      expect(await all(ledger)).toEqual([])
      expect(await ledger.transactions.totals({})).toEqual([])
      const range = { from: '2026-11-01', to: '2026-11-30' }
      expect(await ledger.summaries.spending(range, 'day')).toEqual([])
      expect(await ledger.transactions.restore(id, ANA)).toMatchObject({ spendingMinor: 1850 })
      expect(await all(ledger)).toHaveLength(1)
      expect(await ledger.transactions.restore(id, ANA)).toBeNull()
      const actions = (await ledger.transactions.history(id)).map(({ action }) => action)
      expect(actions).toEqual(['transaction.restore', 'transaction.delete'])
    })
  })

  describe('an account', () => {
    it('is met once, however many mails come at once, and takes a name', async () => {
      const ledger = await openTestLedger(open)
      const tellings = ['08:00', '09:00', '10:00'].map((occurredTime) =>
        aTelling([{ occurredTime }]),
      )
      await Promise.all(tellings.map((intake) => ledger.mails.record(intake)))
      const [account, ...rest] = await ledger.transactions.accounts()
      expect(rest).toEqual([])
      expect(account).toMatchObject({ bank: 'Harbor Bank', mask: '4821', title: null })
      await ledger.transactions.changeAccount(account?.id ?? '', { title: ' Groceries card ' }, ANA)
      const [transaction] = await all(ledger)
      expect(transaction?.account?.title).toBe('Groceries card')
    })

    it('is somebody’s: what it paid is found and added up as theirs', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(aTelling([{ occurredTime: '08:00', amountMinor: 300 }]))
      await ledger.mails.record(aTelling([{ account: '7777', amountMinor: 900 }]))
      await ledger.transactions.create(anEntry({ amountMinor: 50, accountId: null }), ANA)
      const accounts = await ledger.transactions.accounts()
      const [first, second] = accounts.map(({ id }) => id)
      await ledger.transactions.changeAccount(first ?? '', { person: 'ana@example.com' }, ANA)
      const found = async (filter: TransactionFilter) => {
        const { items } = await ledger.transactions.list(filter, { cursor: null, limit: 9 })
        return items.map(({ amountMinor }) => amountMinor)
      }
      expect(await found({ paidBy: ['ana@example.com'] })).toEqual([300])
      expect(await found({ paidBy: ['ben@example.com'] })).toEqual([])
      expect(await found({ paidBy: ['ana@example.com'], accountIds: [second ?? ''] })).toEqual([])
      expect((await all(ledger)).map(({ account }) => account?.person ?? null).sort()).toEqual([
        'ana@example.com',
        null,
        null,
      ])
      const rows = await ledger.summaries.spending(
        { from: '2026-01-01', to: '2026-12-31' },
        'account',
      )
      expect(new Map(rows.map(({ key, spentMinor }) => [key, spentMinor]))).toEqual(
        new Map([
          [first, 300],
          [second, 900],
          [null, 50],
        ]),
      )
    })
  })
}
