/** What belongs together: own transfers, refunds, reimbursements, and what counts by them. */
import { describe, expect, it } from 'vitest'
import { findLinks } from '../links/found.ts'
import { WrongLink } from '../links/store.ts'
import { ANA, aLabel, anEntry, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const RANGE = { from: '2026-09-01', to: '2026-12-31' }

async function months(ledger: TestLedger) {
  const rows = await ledger.summaries.spending(RANGE, 'month')
  return rows.map(({ key, spentMinor }) => [key, spentMinor])
}

async function undoLast(ledger: TestLedger) {
  const { items } = await ledger.acts.list({ cursor: null, limit: 1 })
  return ledger.acts.undo(items[0]?.id ?? '', ANA)
}

const OUT = {
  kind: 'transfer_out',
  amountMinor: 50_000,
  merchant: null,
  account: '1111',
  occurredOn: '2026-11-03',
} as const
const IN = { ...OUT, kind: 'transfer_in', account: '2222', occurredOn: '2026-11-05' } as const

async function withLegs(open: OpenDatabase, into: object = {}, out: object = {}) {
  const ledger = await openTestLedger(open)
  await ledger.mails.record(aTelling([{ ...OUT, ...out }]))
  await ledger.mails.record(aTelling([{ ...IN, ...into }], { bank: 'Lake Bank' }))
  const [second, first] = await all(ledger)
  return { ledger, first, second }
}

/** Ana owes 20.00 of it. */
async function owe(ledger: TestLedger, id: string) {
  const owed = { as: 'reimbursed_by', to: null, who: 'Ana', amountMinor: 2000 } as const
  await ledger.links.add(id, owed, ANA)
}

export function describeLinks(open: OpenDatabase): void {
  describe('undoing a refund’s link', () => {
    it.each([
      [
        'its purchase got a note',
        5000,
        (l: TestLedger, id: string) => l.transactions.update(id, { note: 'n' }, ANA),
      ],
      ['a part of it was owed', 3000, owe],
      [
        'that was owed, and taken back',
        5000,
        async (l: TestLedger, id: string) => {
          await owe(l, id)
          const owed = (await l.links.of([id])).find(({ kind }) => kind === 'reimbursed_by')
          await l.links.remove(id, owed?.id ?? '', ANA)
        },
      ],
    ] as const)('leaves nothing over where %s meanwhile', async (_, spendingMinor, meanwhile) => {
      const ledger = await openTestLedger(open)
      const { id } = await ledger.transactions.create(anEntry({ amountMinor: 5000 }), ANA)
      const came = anEntry({ kind: 'refund', amountMinor: 1000, merchant: 'Elsewhere' })
      const refund = await ledger.transactions.create(came, ANA)
      const made = await ledger.links.add(refund.id, { as: 'refund_of', to: id }, ANA)
      await meanwhile(ledger, id)
      expect(await ledger.acts.undo(made?.act ?? '', ANA)).toMatchObject({ kept: 0 })
      expect(await ledger.transactions.get(id)).toMatchObject({ spendingMinor })
    })
  })

  describe('what one may be linked with', () => {
    it('is of its merchant or amount within sixty days, and what is nearest', async () => {
      const ledger = await openTestLedger(open, { rowsWalked: 2 })
      const pay = async (localDate: string, values: object = {}) => {
        const entry = anEntry({ localDate, amountMinor: 700, merchant: 'Kiosk', ...values })
        return (await ledger.transactions.create(entry, ANA)).id
      }
      const came = { kind: 'deposit', merchant: 'Flower stall', amountMinor: 5000 }
      await pay('2026-08-31', { merchant: 'Flower stall' })
      const merchant = await pay('2026-09-15', { merchant: 'Flower stall' })
      const amount = await pay('2026-10-10', { amountMinor: 5000 })
      await pay('2026-10-25')
      const before = await pay('2026-11-02')
      const id = await pay('2026-11-03', came)
      const after = await pay('2026-11-05')
      await pay('2026-11-08', { kind: 'deposit' })
      await pay('2026-11-09')
      const one = await ledger.transactions.get(id)
      const found = one ? await ledger.links.suggest(one) : []
      expect(found.map((other) => other.id)).toEqual([merchant, amount, before, after])
    })
  })

  describe('the two legs of an own transfer', () => {
    it('find each other, count for nothing, and are one line', async () => {
      const { ledger, first, second } = await withLegs(open)
      const link = { kind: 'transfer_with', transactionId: first?.id, toId: second?.id }
      expect(second).toMatchObject({ pairOf: first?.id, links: [{ ...link, setBy: 'ledger' }] })
      expect(first).toMatchObject({
        pairOf: null,
        category: 'transfer',
        label: { evidence: 'link' },
        counts: 'nothing',
        links: [{ ...link, other: { id: second?.id, account: { mask: '2222' } } }],
      })
      const page = { cursor: null, limit: 9 }
      const { items } = await ledger.transactions.list({ pairsAsOne: true }, page)
      expect(items.map(({ id }) => id)).toEqual([first?.id])
      await ledger.merchants.saveLabels([{ ids: [first?.id ?? ''], label: aLabel() }])
      expect((await all(ledger))[1]).toMatchObject({ category: 'transfer' })
    })

    it.each<[string, object, object, boolean]>([
      ['with a fee', { amountMinor: 48_600 }, {}, true],
      ['with more than a fee', { amountMinor: 48_000 }, {}, false],
      ['with more than was sent', { amountMinor: 50_100 }, {}, false],
      ['five days apart', { occurredOn: '2026-11-08' }, {}, false],
      ['as a deposit', { kind: 'deposit' }, {}, true],
      ['of other people', { merchant: 'BEN ORTIZ' }, { merchant: 'ANA LOPEZ' }, false],
      [
        'that name the other bank',
        { merchant: 'From Harbor Bank' },
        { merchant: 'To savings' },
        true,
      ],
      ['in one direction', { kind: 'transfer_out' }, {}, false],
    ])('%s: %#', async (_, into, out, isPair) => {
      const { first } = await withLegs(open, into, out)
      expect(first?.links).toHaveLength(isPair ? 1 : 0)
    })

    it('in two currencies find each other by the rate of the day', async () => {
      const ledger = await openTestLedger(open)
      await ledger.rates.save([{ currency: 'USD', date: '2026-11-02', perEuro: '1.25' }])
      await ledger.mails.record(aTelling([OUT]))
      const told = [
        { ...IN, currency: 'EUR', amountMinor: 37_000 },
        { ...IN, currency: 'EUR', amountMinor: 39_200, occurredTime: '10:00' },
      ]
      await ledger.mails.record(aTelling(told, { bank: 'Lake Bank' }))
      const pairs = (await all(ledger)).filter(({ links }) => links.length > 0)
      expect(pairs.map(({ amountMinor }) => amountMinor)).toEqual([39_200, 50_000])
    })

    it('are none in one account, nor where the person said what one is', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(aTelling([OUT, { ...IN, account: '1111' }]))
      expect((await all(ledger)).flatMap(({ links }) => links)).toEqual([])
      const [second] = await all(ledger)
      const patch = { category: 'housing', learn: 'this' } as const
      await ledger.transactions.update(second?.id ?? '', patch, ANA)
      await ledger.mails.record(aTelling([{ ...OUT, account: '3333' }], { bank: 'Lake Bank' }))
      expect((await all(ledger)).flatMap(({ links }) => links)).toEqual([])
    })

    it('of a card payment are one as well', async () => {
      const ledger = await openTestLedger(open)
      const payment = { ...OUT, kind: 'payment', merchant: 'LAKE CARD' } as const
      const label = aLabel({ category: 'card_payment', evidence: 'kind' })
      await ledger.mails.record({ ...aTelling([payment]), labels: [label] })
      const told = aTelling([{ ...payment, account: '2222' }], { bank: 'Lake Bank' })
      await ledger.mails.record({ ...told, labels: [label] })
      expect(await all(ledger)).toMatchObject([
        { category: 'card_payment', spendingMinor: 0, uncountedBy: 'link' },
        { category: 'card_payment', spendingMinor: 0, uncountedBy: 'link' },
      ])
    })

    it('are a card payment where what goes out is one, linked from either side', async () => {
      for (const from of [0, 1]) {
        const { ledger, first, second } = await withLegs(open, {}, { kind: 'payment' })
        const [id, to] = from === 0 ? [first?.id, second?.id] : [second?.id, first?.id]
        await ledger.links.add(id ?? '', { as: 'transfer_with', to: to ?? '' }, ANA)
        const paid = { category: 'card_payment', counts: 'nothing' }
        expect(await all(ledger)).toMatchObject([paid, paid])
      }
    })

    it('are parted by the person, for good, and put together again by undoing', async () => {
      const { ledger, first } = await withLegs(open)
      expect(await ledger.links.remove(first?.id ?? '', null, ANA)).not.toBeNull()
      const apart = {
        links: [],
        pairOf: null,
        uncountedMinor: 0,
        uncountedBy: null,
        category: null,
      }
      expect(await all(ledger)).toMatchObject([apart, apart])
      const context = { database: ledger.database, config: { now: () => ledger.clock.now } }
      await findLinks(context as never, await all(ledger))
      expect(await all(ledger)).toMatchObject([apart, apart])
      expect(await undoLast(ledger)).toMatchObject({ status: 'undone', kept: 0 })
      expect((await all(ledger))[0]).toMatchObject({ pairOf: first?.id, category: 'transfer' })
    })

    it('are put together by the tick where a crash came in between', async () => {
      const { ledger, first } = await withLegs(open)
      await ledger.links.remove(first?.id ?? '', null, ANA)
      const apart = { links: [], pairOf: null, uncountedMinor: 0 }
      expect(await ledger.links.look()).toBe(true)
      expect(await all(ledger)).toMatchObject([apart, apart])
      // As after a crash: nothing was linked, and nothing refused.
      await ledger.database.kysely.deleteFrom('link_refusal').execute()
      await ledger.transactions.update(first?.id ?? '', { note: 'to the lake' }, ANA)
      expect(await ledger.links.look()).toBe(true)
      expect((await all(ledger))[0]).toMatchObject({ pairOf: first?.id, category: 'transfer' })
    })

    it('follow what becomes of one of them', async () => {
      const { ledger, first, second } = await withLegs(open)
      await ledger.transactions.remove(first?.id ?? '', ANA)
      expect(await all(ledger)).toMatchObject([{ id: second?.id, pairOf: null, uncountedMinor: 0 }])
      await undoLast(ledger)
      expect(await all(ledger)).toMatchObject([{ pairOf: first?.id }, { uncountedMinor: 50_000 }])
    })
  })

  describe('a refund', () => {
    async function withPurchase(refunds: Array<object>) {
      const ledger = await openTestLedger(open)
      const bought = { merchant: 'RIVER SHOES', amountMinor: 9000, occurredOn: '2026-10-28' }
      await ledger.mails.record({
        ...aTelling([bought]),
        labels: [aLabel({ category: 'clothing', merchantKey: 'rivershoes' })],
      })
      for (const [index, values] of refunds.entries()) {
        const back = {
          ...bought,
          kind: 'refund' as const,
          occurredOn: `2026-11-0${index + 2}`,
          ...values,
        }
        await ledger.mails.record({
          ...aTelling([back]),
          labels: [aLabel({ category: 'shopping', merchantKey: 'rivershoes' })],
        })
      }
      return ledger
    }

    it('finds its purchase, and lowers its category in its month, or in its own by setting', async () => {
      const ledger = await withPurchase([{ amountMinor: 4000 }])
      expect(await months(ledger)).toEqual([['2026-10', 5000]])
      expect(await all(ledger)).toMatchObject([
        {
          kind: 'refund',
          category: 'clothing',
          label: { evidence: 'link', why: { code: 'link' } },
          spendingMinor: 0,
          links: [{ kind: 'refund_of' }],
        },
        {
          category: 'clothing',
          label: { evidence: 'neighbour' },
          pairOf: null,
          spendingMinor: 5000,
          uncountedMinor: 4000,
        },
      ])
      // The labeler that looked at both is not asked again.
      expect(await ledger.merchants.unlabelled('v1', 9)).toEqual([])
      await ledger.settings.update({ refundMonth: 'refund' }, ANA)
      expect(await months(ledger)).toEqual([
        ['2026-10', 9000],
        ['2026-11', -4000],
      ])
      const byCategory = await ledger.summaries.spending(RANGE, 'category')
      expect(byCategory).toMatchObject([{ key: 'clothing', spentMinor: 5000 }])
      await ledger.settings.update({ refundMonth: 'purchase' }, ANA)
      expect(await months(ledger)).toEqual([['2026-10', 5000]])
    })

    it('is one of several parts, never more than the purchase', async () => {
      const ledger = await withPurchase([{ amountMinor: 4000 }, { amountMinor: 5000 }, {}])
      expect(await all(ledger)).toMatchObject([
        { links: [], spendingMinor: -9000 },
        { links: [{ kind: 'refund_of' }], spendingMinor: 0 },
        { links: [{ kind: 'refund_of' }], spendingMinor: 0 },
        { spendingMinor: 0, uncountedMinor: 9000 },
      ])
    })

    it('follows the purchase: its category, its amount, its end', async () => {
      const ledger = await withPurchase([{ amountMinor: 4000 }])
      const [refund, purchase] = await all(ledger)
      const id = purchase?.id ?? ''
      await ledger.transactions.update(id, { category: 'kids', learn: 'this' }, ANA)
      expect((await all(ledger))[0]).toMatchObject({ category: 'kids' })
      const amount = { minor: 3000, currency: 'USD' }
      await ledger.transactions.update(id, { amount }, ANA)
      expect(await all(ledger)).toMatchObject([{ spendingMinor: -1000 }, { spendingMinor: 0 }])
      await undoLast(ledger)
      expect(await all(ledger)).toMatchObject([{ spendingMinor: 0 }, { spendingMinor: 5000 }])
      await ledger.transactions.bulk({ ids: [refund?.id ?? ''] }, { deleted: true }, ANA)
      expect(await all(ledger)).toMatchObject([{ spendingMinor: 9000, uncountedMinor: 0 }])
      expect(await months(ledger)).toEqual([['2026-10', 9000]])
      await undoLast(ledger)
      expect(await all(ledger)).toMatchObject([{ spendingMinor: 0 }, { spendingMinor: 5000 }])
      // Without its purchase it is money that came back, and of no category yet.
      await ledger.transactions.remove(id, ANA)
      expect(await all(ledger)).toMatchObject([{ spendingMinor: -4000, category: null }])
      await undoLast(ledger)
      expect(await all(ledger)).toMatchObject([{ spendingMinor: 0 }, { spendingMinor: 5000 }])
    })

    it('keeps the category that a person chose for it, whatever becomes of the purchase', async () => {
      const ledger = await withPurchase([{ amountMinor: 4000 }])
      const [refund, purchase] = await all(ledger)
      await ledger.transactions.update(refund?.id ?? '', { category: 'kids', learn: 'this' }, ANA)
      const chosen = { category: 'groceries', learn: 'this' } as const
      await ledger.transactions.update(purchase?.id ?? '', chosen, ANA)
      expect(await all(ledger)).toMatchObject([{ category: 'kids' }, { category: 'groceries' }])
    })

    it('decides the category that the labeler only suggests, and leaves one that it is sure of', async () => {
      for (const [decision, evidence] of [
        ['suggest', 'link'],
        ['auto', 'neighbour'],
      ] as const) {
        const ledger = await withPurchase([])
        const back = { kind: 'refund', merchant: 'RIVER SHOES', amountMinor: 4000 } as const
        const label = aLabel({ category: 'clothing', decision, merchantKey: 'rivershoes' })
        await ledger.mails.record({ ...aTelling([back]), labels: [label] })
        const refund = { category: 'clothing', label: { decision: 'auto', evidence } }
        expect((await all(ledger))[0]).toMatchObject({ ...refund, links: [{ kind: 'refund_of' }] })
      }
    })

    it('leaves what the person said counts for nothing, and takes nothing of it', async () => {
      const ledger = await withPurchase([])
      const [bought] = await all(ledger)
      await ledger.transactions.update(bought?.id ?? '', { notSpending: true }, ANA)
      const back = { kind: 'refund', merchant: 'RIVER SHOES', amountMinor: 4000 } as const
      await ledger.mails.record({
        ...aTelling([back]),
        labels: [aLabel({ merchantKey: 'rivershoes' })],
      })
      const [refund] = await all(ledger)
      expect(refund).toMatchObject({ links: [{ kind: 'refund_of' }] })
      const said = { uncountedBy: 'person', uncountedMinor: 9000, spendingMinor: 0 }
      expect((await all(ledger))[1]).toMatchObject(said)
      await ledger.links.remove(refund?.id ?? '', null, ANA)
      expect((await all(ledger))[1]).toMatchObject(said)
    })

    it('that the person split keeps its parts, and one that a rule categorised its category', async () => {
      const ledger = await withPurchase([{ amountMinor: 4000 }])
      const [refund, purchase] = await all(ledger)
      const id = refund?.id ?? ''
      await ledger.links.remove(id, null, ANA)
      const link = { as: 'refund_of', to: purchase?.id ?? '' } as const
      const parts = [
        { amountMinor: 1000, category: 'kids', note: null },
        { amountMinor: 3000, category: 'pets', note: null },
      ] as const
      await ledger.transactions.split(id, parts, ANA)
      await ledger.links.add(id, link, ANA)
      expect((await all(ledger))[0]).toMatchObject({ category: null, splits: parts })
      await ledger.links.remove(id, null, ANA)
      await ledger.transactions.split(id, [], ANA)
      const then = { category: 'gifts_charity' } as const
      const rule = { if: { kind: ['refund' as const] }, then, enabled: true }
      const made = await ledger.rules.create(rule, ANA)
      await ledger.rules.run(made.id, ANA)
      await ledger.links.add(id, link, ANA)
      expect((await all(ledger))[0]).toMatchObject({ ...then, categoryBy: 'rule' })
    })

    it('of a purchase that was split already lowers each part, too, until it is parted', async () => {
      const ledger = await withPurchase([])
      const [bought] = await all(ledger)
      const parts = [
        { amountMinor: 6001, category: 'clothing', note: null },
        { amountMinor: 2999, category: 'transfer', note: null },
      ] as const
      await ledger.transactions.split(bought?.id ?? '', parts, ANA)
      const back = { kind: 'refund', merchant: 'RIVER SHOES', amountMinor: 4000 } as const
      await ledger.mails.record({
        ...aTelling([back]),
        labels: [aLabel({ merchantKey: 'rivershoes' })],
      })
      const [refund] = await all(ledger)
      const link = { as: 'refund_of', to: bought?.id ?? '' } as const
      await ledger.links.add(refund?.id ?? '', link, ANA)
      const clothing = async () => {
        const rows = await ledger.summaries.spending(RANGE, 'category')
        return rows.find(({ key }) => key === 'clothing')?.spentMinor
      }
      expect((await all(ledger))[1]).toMatchObject({ uncountedMinor: 4000, spendingMinor: 3333 })
      expect(await clothing()).toBe(3333)
      await ledger.transactions.split(bought?.id ?? '', [], ANA)
      expect((await all(ledger))[1]).toMatchObject({ uncountedMinor: 4000, splits: [] })
      await undoLast(ledger)
      await ledger.links.remove(bought?.id ?? '', null, ANA)
      expect((await all(ledger))[1]).toMatchObject({ uncountedMinor: 0, spendingMinor: 6001 })
      expect(await clothing()).toBe(6001)
    })

    it('lowers each part of a split purchase by its share', async () => {
      const ledger = await withPurchase([{ amountMinor: 4000 }])
      const [, purchase] = await all(ledger)
      const parts = [
        { amountMinor: 6001, category: 'clothing', note: null },
        { amountMinor: 2999, category: 'transfer', note: null },
      ] as const
      await ledger.transactions.split(purchase?.id ?? '', parts, ANA)
      expect((await all(ledger))[1]).toMatchObject({ uncountedMinor: 4000, spendingMinor: 3333 })
      const byCategory = await ledger.summaries.spending(RANGE, 'category')
      expect(byCategory).toMatchObject([{ key: 'clothing', spentMinor: 3333 }])
      await undoLast(ledger)
      expect((await all(ledger))[1]).toMatchObject({ spendingMinor: 5000, splits: [] })
    })

    it('is found by its reference, and is linked and parted by hand', async () => {
      const ledger = await openTestLedger(open)
      const one = {
        merchant: 'A1 STORE',
        amountMinor: 3000,
        reference: 'REF-9',
        occurredOn: '2026-11-01',
      }
      await ledger.mails.record(aTelling([one]))
      const two = { ...one, kind: 'refund', merchant: 'ELSE', occurredOn: '2026-11-09' } as const
      await ledger.mails.record(aTelling([two]))
      expect(await months(ledger)).toEqual([])
      const [refund, purchase] = await all(ledger)
      await ledger.links.remove(purchase?.id ?? '', refund?.id ?? '', ANA)
      expect(await all(ledger)).toMatchObject([{ spendingMinor: -3000 }, { spendingMinor: 3000 }])
      const made = await ledger.links.add(
        refund?.id ?? '',
        { as: 'refund_of', to: purchase?.id ?? '' },
        ANA,
      )
      expect(made?.link).toMatchObject({ setBy: 'person', toId: purchase?.id })
      expect(await months(ledger)).toEqual([])
      expect(await undoLast(ledger)).toMatchObject({ kept: 0 })
      expect(await all(ledger)).toMatchObject([{ spendingMinor: -3000 }, { spendingMinor: 3000 }])
    })
  })

  describe('a reimbursement', () => {
    async function withDinner() {
      const ledger = await openTestLedger(open)
      const dinner = anEntry({ merchant: 'Trattoria', amountMinor: 5000, category: 'dining' })
      const { id } = await ledger.transactions.create(dinner, ANA)
      const spent = async () => (await months(ledger))[0]?.[1] ?? 0
      return { ledger, id, spent }
    }
    const owes = (who: string, amountMinor: number) =>
      ({ as: 'reimbursed_by', to: null, who, amountMinor }) as const

    it('is owed, lowers what was spent, is settled, and taken back', async () => {
      const { ledger, id, spent } = await withDinner()
      await ledger.links.add(id, owes('Ana', 1250), ANA)
      await ledger.links.add(id, owes('Ben', 2000), ANA)
      expect(await spent()).toBe(1750)
      expect(await ledger.links.owed()).toMatchObject([
        {
          who: 'Ana',
          amountMinor: 1250,
          currency: 'USD',
          transactionId: id,
          merchant: 'Trattoria',
        },
        { who: 'Ben', amountMinor: 2000 },
      ])
      const paid = anEntry({
        kind: 'transfer_in',
        merchant: 'ANA',
        amountMinor: 1250,
        category: 'salary',
      })
      const { id: from } = await ledger.transactions.create(paid, ANA)
      expect((await ledger.transactions.get(from))?.incomeMinor).toBe(1250)
      await ledger.links.add(id, { as: 'reimbursed_by', to: from, who: 'Ana' }, ANA)
      expect(await ledger.transactions.get(from)).toMatchObject({
        incomeMinor: 0,
        uncountedMinor: 1250,
      })
      expect(await ledger.links.owed()).toMatchObject([{ who: 'Ben' }])
      expect(await spent()).toBe(1750)
      await undoLast(ledger)
      expect(await ledger.links.owed()).toHaveLength(2)
      expect((await ledger.transactions.get(from))?.incomeMinor).toBe(1250)
      // From either side: what came was not for that, so that Ana owes it still.
      for (const [one, other] of [
        [id, from],
        [from, id],
      ] as const) {
        await ledger.links.add(id, { as: 'reimbursed_by', to: from, who: 'Ana' }, ANA)
        expect(await ledger.links.owed()).toHaveLength(1)
        await ledger.links.remove(one, other, ANA)
        expect(await ledger.links.owed()).toMatchObject([{ who: 'Ana' }, { who: 'Ben' }])
        const counted = { incomeMinor: 1250, uncountedMinor: 0, links: [] }
        expect(await ledger.transactions.get(from)).toMatchObject(counted)
        expect(await spent()).toBe(1750)
      }
      await undoLast(ledger)
      expect(await ledger.links.owed()).toMatchObject([{ who: 'Ben' }])
      await undoLast(ledger)
      const [ana] = await ledger.links.owed()
      await ledger.links.remove(id, ana?.id ?? '', ANA)
      expect(await ledger.links.owed()).toMatchObject([{ who: 'Ben' }])
      await ledger.links.remove(id, null, ANA)
      expect(await ledger.links.owed()).toEqual([])
      expect(await spent()).toBe(5000)
    })

    it('leaves the purchase in its category, whatever paid it back is in', async () => {
      const ledger = await openTestLedger(open)
      const label = aLabel({ category: 'dining' })
      await ledger.mails.record({ ...aTelling([{}]), labels: [label] })
      const [dinner] = await all(ledger)
      const paid = anEntry({ kind: 'transfer_in', amountMinor: 900, category: 'salary' })
      const { id: to } = await ledger.transactions.create(paid, ANA)
      await ledger.links.add(dinner?.id ?? '', { as: 'reimbursed_by', to, who: 'Ana' }, ANA)
      const now = await ledger.transactions.get(dinner?.id ?? '')
      expect(now).toMatchObject({ category: 'dining', spendingMinor: 950, pairOf: null })
    })

    it('is never more than the purchase, and of what went out', async () => {
      const { ledger, id } = await withDinner()
      await ledger.links.add(id, owes('Ana', 4000), ANA)
      const { id: other } = await ledger.transactions.create(anEntry(), ANA)
      const tries = [
        () => ledger.links.add(id, owes('Ben', 1001), ANA),
        () => ledger.links.add(id, { as: 'reimbursed_by', to: other }, ANA),
        () => ledger.links.add(id, { as: 'refund_of', to: other }, ANA),
        () => ledger.links.add(id, { as: 'transfer_with', to: id }, ANA),
        () => ledger.links.add(other, { as: 'transfer_with', to: id }, ANA),
      ]
      for (const one of tries) await expect(one()).rejects.toThrow(WrongLink)
      const nobody = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
      expect(await ledger.links.add(nobody, owes('Ana', 1), ANA)).toBeNull()
      expect(await ledger.links.remove(other, null, ANA)).toBeNull()
    })
  })
}
