/** Statements that a person brings in. */
import { describe, expect, it } from 'vitest'
import { keyText } from '../imports/line-row.ts'
import { type ImportLine, importLine } from '../imports/schema.ts'
import { sha256 } from '../pure/hash.ts'
import { ANA, aLabel, aTelling } from './fixtures.ts'
import { all, asSeen, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const ANA_ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const FILE = {
  title: 'october.csv',
  format: 'csv',
  lineCount: null,
  fileHash: 'a'.repeat(64),
} as const

function aLine(values: Partial<ImportLine> = {}): ImportLine {
  return importLine.parse({
    row: 2,
    date: '2026-10-28',
    amount: '-42.10',
    currency: 'USD',
    merchant: 'Green Grocer',
    account: 'Checking 4821',
    ...values,
  })
}

const wrapped = (lines: Array<ImportLine>) => ({ lines, accountId: null, taken: [] })

async function imported(
  ledger: TestLedger,
  lines: Array<ImportLine>,
  file: { fileHash?: string } = {},
) {
  const { id } = await ledger.imports.begin({ ...FILE, ...file }, ANA)
  const verdicts = await ledger.imports.add(id, wrapped(lines))
  return { id, verdicts: verdicts?.map(({ verdict }) => verdict) }
}

export function describeImports(open: OpenDatabase): void {
  describe('an import', () => {
    it('goes on with what an older release wrote, whose keys began with no day', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(
        aTelling([{ amountMinor: 4210, merchant: 'GREEN GROCER 12', occurredOn: '2026-10-26' }]),
      )
      const lines = [aLine(), aLine({ row: 3, date: '2026-10-29', merchant: 'Book Barn' })]
      const { id } = await imported(ledger, lines)
      const db = ledger.database.kysely
      for (const line of lines) {
        const row = await db
          .selectFrom('import_line')
          .select(['account_id', 'line_key', 'transaction_id'])
          .where('row_number', '=', line.row)
          .executeTakeFirstOrThrow()
        const old = await sha256(keyText(line, row.account_id))
        await ledger.database.batch([
          db
            .updateTable('import_line')
            .set({ line_key: old })
            .where('line_key', '=', row.line_key)
            .compile(),
          db
            .updateTable('ledger_transaction')
            .set({ event_key: old })
            .where('event_key', '=', row.line_key)
            .compile(),
        ])
      }
      const again = await ledger.imports.add(id, wrapped(lines))
      expect(again).toMatchObject([{ verdict: 'known' }, { verdict: 'known' }])
      // The same lines of another file, which name themselves by their keys.
      const other = await imported(ledger, lines, { fileHash: 'c'.repeat(64) })
      expect(other.verdicts).toEqual(['known', 'known'])
      expect(await all(ledger)).toHaveLength(2)
    })

    it('asks about rows that are there in another currency, and about no others', async () => {
      const ledger = await openTestLedger(open)
      await imported(ledger, [aLine(), aLine({ row: 3, amount: '-9.00', merchant: 'Book Barn' })])
      const lines = [
        aLine({ currency: 'EUR' }),
        // Another day, shop and account: what costs as much elsewhere is nothing that was told.
        aLine({
          row: 3,
          currency: 'EUR',
          amount: '-9.00',
          merchant: 'Book Barn',
          date: '2026-10-29',
        }),
        aLine({ row: 4, currency: 'EUR', amount: '-9.00', merchant: 'Noodle House' }),
        aLine({
          row: 5,
          currency: 'EUR',
          amount: '-9.00',
          merchant: 'Book Barn',
          account: 'Savings 7730',
        }),
      ]
      expect(await ledger.imports.preview(wrapped(lines))).toMatchObject([
        { verdict: 'maybe', otherCurrency: 'USD' },
        { verdict: 'new', otherCurrency: null },
        { verdict: 'new', otherCurrency: null },
        { verdict: 'new', otherCurrency: null },
      ])
      await imported(ledger, lines, { fileHash: 'b'.repeat(64) })
      expect(await ledger.summaries.reviewCounts()).toMatchObject({ duplicates: 1 })
    })

    it('writes nothing before it is told to, and then what it showed', async () => {
      const ledger = await openTestLedger(open)
      const lines = [aLine(), aLine({ row: 3, amount: '1500.00', merchant: 'Acme Payroll' })]
      expect(await ledger.imports.preview(wrapped(lines))).toMatchObject([
        { verdict: 'new' },
        { verdict: 'new' },
      ])
      expect(await all(ledger)).toEqual([])
      await imported(ledger, lines)
      expect(await all(ledger)).toMatchObject([
        { merchant: 'Acme Payroll', kind: 'deposit', amountMinor: 150000 },
        {
          merchant: 'Green Grocer',
          kind: 'purchase',
          amountMinor: 4210,
          account: { mask: '4821' },
        },
      ])
    })

    it('adds nothing when its lines, or the file, or another export of it come again', async () => {
      const ledger = await openTestLedger(open)
      const first = aLine({ row: 4, date: '2026-10-20', merchant: 'Book Nook', amount: '-7' })
      const lines = [aLine(), aLine({ row: 3, occurrence: 2 }), first]
      expect((await imported(ledger, lines)).verdicts).toEqual(['new', 'new', 'new'])
      expect((await imported(ledger, lines)).verdicts).toEqual(['known', 'known', 'known'])
      const other = await imported(
        ledger,
        [aLine({ row: 9 }), aLine({ row: 10, date: '2026-10-27' })],
        { fileHash: 'b'.repeat(64) },
      )
      expect(other.verdicts).toEqual(['known', 'known'])
      expect(await all(ledger)).toHaveLength(3)
      expect(await ledger.imports.list()).toMatchObject([
        { added: 0, confirmed: 2 },
        { added: 3, confirmed: 0 },
      ])
    })

    it('confirms what a mail told, and says in the end how many', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(
        aTelling([{ amountMinor: 4210, merchant: 'GREEN GROCER 12', occurredOn: '2026-10-26' }]),
      )
      const { id, verdicts } = await imported(ledger, [aLine()])
      expect(verdicts).toEqual(['known'])
      expect(await all(ledger)).toHaveLength(1)
      expect(await ledger.imports.finish(id)).toMatchObject({
        added: 0,
        confirmed: 1,
        finishedAt: ledger.clock.now,
      })
    })

    it('asks about a line that may be a mail’s', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(
        aTelling([{ amountMinor: 4210, merchant: 'KIOSK 7', occurredOn: '2026-10-28' }]),
      )
      const line = aLine({ merchant: 'Heron Holding', account: null })
      expect((await imported(ledger, [line])).verdicts).toEqual(['maybe'])
      const found = await all(ledger)
      expect(found.map(({ possibleDuplicateOf }) => possibleDuplicateOf !== null)).toContain(true)
      expect(found).toHaveLength(2)
    })

    it('finds the account of its earlier lines where mails of a bank tell of the same digits', async () => {
      const ledger = await openTestLedger(open)
      await imported(ledger, [aLine()])
      await ledger.mails.record(aTelling([{ account: '4821', merchant: 'Elsewhere' }]))
      const later = aLine({ date: '2026-11-02', merchant: 'Book Nook' })
      const { verdicts } = await imported(ledger, [later], { fileHash: 'b'.repeat(64) })
      expect(verdicts).toEqual(['new'])
      expect(await ledger.transactions.accounts()).toMatchObject([
        { bank: '', mask: '4821' },
        { bank: 'Harbor Bank', mask: '4821' },
      ])
    })

    it('has each of its lines labelled once, wherever they lie in it', async () => {
      const ledger = await openTestLedger(open)
      // A little more than is looked at together; all are under one key.
      const lines = Array.from({ length: 1100 }, (_, index) =>
        aLine({ row: index + 2, merchant: `Shop ${index % 50}`, amount: `-${index + 1}` }),
      )
      await imported(ledger, lines)
      const wanted = await ledger.merchants.unlabelled('v1', 2)
      expect(wanted).toMatchObject([{ merchant: 'Shop 0' }, { merchant: 'Shop 1' }])
      expect(wanted.map(({ ids }) => new Set(ids).size)).toEqual([22, 22])
      await ledger.merchants.saveLabels(wanted.map(({ ids }) => ({ ids, label: aLabel() })))
      const left = await ledger.merchants.unlabelled('v1', 50)
      expect(left).toHaveLength(48)
      // As many as are written at once, and not those that have their label.
      const ids = new Set([...wanted, ...left].flatMap((one) => one.ids))
      expect(ids.size).toBe(1044)
      const { items } = await ledger.transactions.list(
        { categories: ['coffee'] },
        { cursor: null, limit: 50 },
      )
      expect(new Set(items.map(({ merchant }) => merchant))).toEqual(new Set(['Shop 0', 'Shop 1']))
      expect(items).toHaveLength(44)
    })

    it('is taken back whole, what a machine labelled since as well, but nothing that a person changed', async () => {
      const ledger = await openTestLedger(open)
      const lines = [
        aLine(),
        aLine({ row: 3, merchant: 'Corner Bakery', amount: '-7', category: 'groceries' }),
        aLine({ row: 4, merchant: 'Book Nook', amount: '-20' }),
      ]
      await imported(ledger, lines)
      const rows = await all(ledger)
      await ledger.merchants.saveLabels([{ ids: rows.map(({ id }) => id), label: aLabel() }])
      // What the file categorised, the labeler only names.
      expect((await all(ledger)).find(({ amountMinor }) => amountMinor === 700)).toMatchObject({
        category: 'groceries',
        categoryBy: 'import',
        name: 'Corner Bakery',
      })
      const book = rows.find(({ merchant }) => merchant === 'Book Nook')
      await ledger.transactions.update(book?.id ?? '', { note: 'a gift' }, ANA)
      const [one] = await ledger.imports.list()
      const before = await all(ledger)
      const undo = async () => {
        const outcome = await ledger.acts.undo(one?.act ?? '', ANA)
        expect(outcome).toMatchObject({ status: 'undone', transactions: 2, kept: 1 })
        expect((await all(ledger)).map(({ merchant }) => merchant)).toEqual(['Book Nook'])
        return outcome.status === 'undone' ? outcome.act.id : ''
      }
      const undoing = await undo()
      expect(await ledger.acts.undo(undoing, ANA)).toMatchObject({ transactions: 2, kept: 0 })
      expect(asSeen(await all(ledger))).toEqual(asSeen(before))
      await undo()
      // Taken back, it may come again.
      expect((await imported(ledger, lines)).verdicts).toEqual(['new', 'new', 'known'])
    })

    it('leaves deleted what a person deleted', async () => {
      const ledger = await openTestLedger(open)
      await imported(ledger, [aLine()])
      const [one] = await all(ledger)
      await ledger.transactions.remove(one?.id ?? '', ANA)
      expect((await imported(ledger, [aLine()], { fileHash: 'c'.repeat(64) })).verdicts).toEqual([
        'known',
      ])
      expect(await all(ledger)).toEqual([])
    })

    it('takes a category by the name that ours has', async () => {
      const ledger = await openTestLedger(open)
      await imported(ledger, [
        aLine({ category: 'groceries' }),
        aLine({ row: 3, amount: '-1', category: 'Whatever it is' }),
      ])
      expect(await all(ledger)).toMatchObject([
        { category: null, label: { decision: 'pending' } },
        { category: 'groceries', categoryBy: 'import' },
      ])
    })

    it('counts nothing of what another tracker left out of its totals, until a person says so', async () => {
      const ledger = await openTestLedger(open)
      await imported(ledger, [aLine({ uncounted: true, category: 'Groceries' })])
      const [hidden] = await all(ledger)
      expect(hidden).toMatchObject({
        category: 'groceries',
        spendingMinor: 0,
        uncountedMinor: 4210,
        counts: 'nothing',
      })
      await ledger.transactions.update(hidden?.id ?? '', { notSpending: false }, ANA)
      expect(await all(ledger)).toMatchObject([{ spendingMinor: 4210 }])
    })

    it('brings splits and tags, and says that the file set what it brought', async () => {
      const ledger = await openTestLedger(open)
      const parts = [
        { amount: '-40', category: 'Groceries', note: null },
        { amount: '-2.10', category: 'pets', note: 'food for the cat' },
      ]
      await imported(ledger, [
        aLine({ splits: parts, tags: ['lisbon trip'], note: 'by card', operation: 'fee' }),
        aLine({ row: 3, amount: '1.00', operation: 'refund', category: 'dining' }),
        aLine({
          row: 4,
          amount: '-3',
          splits: [
            { amount: '-1', category: 'Groceries', note: null },
            { amount: '-2', category: 'what nobody knows', note: null },
          ],
        }),
      ])
      const found = await all(ledger)
      expect(found.find(({ amountMinor }) => amountMinor === 4210)).toMatchObject({
        kind: 'fee',
        kindBy: 'import',
        amountBy: 'import',
        categoryBy: 'import',
        tags: ['lisbon trip'],
        splits: [
          { amountMinor: 4000, category: 'groceries' },
          { amountMinor: 210, category: 'pets', note: 'food for the cat' },
        ],
        spendingMinor: 4210,
      })
      const refund = found.find(({ kind }) => kind === 'refund')
      expect(refund).toMatchObject({
        category: 'dining',
        categoryBy: 'import',
        spendingMinor: -100,
        // Of a category that no purchase here has.
        links: [],
      })
      expect(found.find(({ amountMinor }) => amountMinor === 300)).toMatchObject({
        splits: [],
        category: null,
      })
      const changed = await ledger.transactions.update(
        refund?.id ?? '',
        { category: 'coffee' },
        ANA,
      )
      expect(changed?.transaction.categoryBy).toBe('person')
      const bySetter = async (setBy: 'import' | 'person') =>
        (await ledger.transactions.list({ setBy: [setBy] }, { cursor: null, limit: 9 })).items
          .length
      expect([await bySetter('import'), await bySetter('person')]).toEqual([1, 1])
    })

    it('tells when the bank booked what a mail told of, and undoing takes that back', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(
        aTelling([{ amountMinor: 4210, merchant: 'GREEN GROCER 12', occurredOn: '2026-10-26' }]),
      )
      await imported(ledger, [aLine()])
      expect(await all(ledger)).toMatchObject([{ bookedOn: '2026-10-28', localDate: '2026-10-26' }])
      const [one] = await ledger.imports.list()
      await ledger.acts.undo(one?.act ?? '', ANA)
      expect(await all(ledger)).toMatchObject([{ bookedOn: null, merchant: 'GREEN GROCER 12' }])
    })

    it('takes one transaction for one line only, also in different pieces', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(
        aTelling([{ amountMinor: 4210, merchant: 'GREEN GROCER 12', occurredOn: '2026-10-26' }]),
      )
      const second = aLine({ row: 3, occurrence: 2 })
      const first = await ledger.imports.preview(wrapped([aLine()]))
      const taken = first.flatMap(({ transactionId }) => transactionId ?? [])
      expect(await ledger.imports.preview({ ...wrapped([second]), taken })).toMatchObject([
        { verdict: 'new' },
      ])
      expect((await imported(ledger, [aLine()])).verdicts).toEqual(['known'])
      expect((await imported(ledger, [second])).verdicts).toEqual(['new'])
      expect(await all(ledger)).toHaveLength(2)
    })

    it('is reconciled: what each side says of the days, and what the statement lacks', async () => {
      const ledger = await openTestLedger(open)
      await imported(ledger, [aLine(), aLine({ row: 3, date: '2026-10-30', amount: '100.00' })])
      const second = await imported(
        ledger,
        [aLine(), aLine({ row: 3, date: '2026-10-30', amount: '-5.00', merchant: 'Kiosk' })],
        { fileHash: 'b'.repeat(64) },
      )
      expect(await ledger.imports.reconcile(second.id)).toMatchObject([
        {
          account: { mask: '4821' },
          currency: 'USD',
          first: '2026-10-28',
          last: '2026-10-30',
          statement: { count: 2, sumMinor: -4710 },
          ledger: { count: 3, sumMinor: 5290 },
          missing: [{ amountMinor: 10000, kind: 'deposit' }],
        },
      ])
      expect(await ledger.imports.reconcile(ANA_ID)).toBeNull()
      const kiosk = (await all(ledger)).find(({ merchant }) => merchant === 'Kiosk')
      await ledger.transactions.remove(kiosk?.id ?? '', ANA)
      expect(await ledger.imports.reconcile(second.id)).toMatchObject([
        {
          statement: { count: 2, sumMinor: -4710 },
          ledger: { count: 2, sumMinor: 5790 },
          deleted: [{ merchant: 'Kiosk' }],
        },
      ])
    })

    it('keeps what the accounts hold, and says what a statement and the one before it lack', async () => {
      const ledger = await openTestLedger(open)
      const closing = (date: string, amount: string) => ({
        balances: [{ account: 'Checking 4821', date, amount, currency: 'USD' }],
        accountId: null,
      })
      const october = await imported(ledger, [aLine()])
      await ledger.imports.finish(october.id, closing('2026-10-31', '157.90'))
      const november = await imported(
        ledger,
        [aLine({ date: '2026-11-12' }), aLine({ row: 3, date: '2026-11-14', amount: '100' })],
        { fileHash: 'b'.repeat(64) },
      )
      // Said twice, the last word counts.
      await ledger.imports.finish(november.id, closing('2026-11-30', '1'))
      await ledger.imports.finish(november.id, closing('2026-11-30', '205.80'))
      expect(await ledger.imports.reconcile(october.id)).toMatchObject([
        {
          balance: { date: '2026-10-31', amountMinor: 15790 },
          openingMinor: 20000,
          earlier: null,
        },
      ])
      expect(await ledger.imports.reconcile(november.id)).toMatchObject([
        {
          balance: { date: '2026-11-30', amountMinor: 20580 },
          openingMinor: 14790,
          earlier: { date: '2026-10-31', amountMinor: 15790 },
        },
      ])
    })

    it('names the row whose amount its currency cannot have, and writes none of them', async () => {
      const ledger = await openTestLedger(open)
      await expect(
        imported(ledger, [aLine(), aLine({ row: 7, amount: '-1.5', currency: 'JPY' })]),
      ).rejects.toMatchObject({ row: 7 })
      expect(await all(ledger)).toEqual([])
    })
  })
}
