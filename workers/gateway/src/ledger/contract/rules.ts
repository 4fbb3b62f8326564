/** Rules: what they give to new transactions, to labelled ones, and to the past when asked. */
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/local-time.ts'
import { UnknownCategory } from '../categories/taxonomy.ts'
import { UnknownAccount } from '../change/entry-row.ts'
import { newId } from '../context.ts'
import type { NewRule } from '../rules/schema.ts'
import { ANA, aLabel, anEntry, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }

function aRule(then: NewRule['then'], when: NewRule['if'] = { merchant: 'cornerbakery' }): NewRule {
  return { if: when, then, enabled: true }
}

/** The labeler's key of the test's merchant, whatever digits follow it. */
const CONFIG = { merchantKey: (text: string) => text.toLowerCase().replace(/[^a-z]/g, '') }

async function lastAct(ledger: TestLedger) {
  const { items } = await ledger.acts.list({ cursor: null, limit: 1 })
  return items[0]?.id ?? ''
}

const undoLast = async (ledger: TestLedger) => ledger.acts.undo(await lastAct(ledger), ANA)

async function one(ledger: TestLedger) {
  const [first] = await all(ledger)
  if (!first) throw new Error('there is no transaction')
  return first
}

export function describeRules(open: OpenDatabase): void {
  describe('corrections that differ by amount', () => {
    it('suggest two rules, which are made as one act and leave nothing to suggest', async () => {
      const ledger = await openTestLedger(open, CONFIG)
      const bought = async (amountMinor: number, merchant = 'Quick Stop') =>
        ledger.transactions.create(anEntry({ amountMinor, merchant }), ANA)
      const said = [
        [420, 'groceries'],
        [1870, 'groceries'],
        [3120, 'fuel'],
        [6050, 'fuel'],
      ] as const
      for (const [amount, category] of said) {
        const { id } = await bought(amount)
        expect(await ledger.rules.suggestions()).toEqual([])
        await ledger.transactions.update(id, { category, learn: 'this' }, ANA)
      }
      const [suggestion, ...others] = await ledger.rules.suggestions()
      expect(others).toEqual([])
      expect(suggestion).toMatchObject({
        merchantKey: 'quickstop',
        merchant: 'Quick Stop',
        upTo: '25.00',
        below: 'groceries',
        above: 'fuel',
        corrections: 4,
      })
      expect(await ledger.rules.suggestions('quickstop')).toEqual([suggestion])
      expect(await ledger.rules.suggestions('another')).toEqual([])
      expect(await ledger.rules.accept('another', ANA)).toBeNull()
      expect(await ledger.rules.accept('quickstop', ANA)).toHaveLength(2)
      expect(await ledger.rules.suggestions()).toEqual([])
      const categories = []
      for (const amount of [2500, 2501]) {
        const { id } = await bought(amount)
        categories.push((await ledger.transactions.get(id))?.category)
      }
      expect(categories).toEqual(['groceries', 'fuel'])
      const { items } = await ledger.acts.list({ cursor: null, limit: 9 })
      const act = items.find(({ action }) => action === 'rule.create')
      await ledger.acts.undo(act?.id ?? '', ANA)
      expect(await ledger.rules.list()).toEqual([])
    })

    it('are not suggested any more of a merchant of which they were refused, until that is undone', async () => {
      const ledger = await openTestLedger(open, CONFIG)
      const correct = async (amountMinor: number, category: string) => {
        const { id } = await ledger.transactions.create(anEntry({ amountMinor }), ANA)
        await ledger.transactions.update(id, { category, learn: 'this' } as never, ANA)
      }
      for (const amount of [400, 1900]) await correct(amount, 'groceries')
      for (const amount of [3100, 6000]) await correct(amount, 'fuel')
      const suggested = await ledger.rules.suggestions()
      const key = suggested[0]?.merchantKey ?? ''
      expect(await ledger.rules.refuse('another', ANA)).toBe(false)
      expect(await ledger.rules.refuse(key, ANA)).toBe(true)
      await correct(7000, 'fuel')
      expect(await ledger.rules.suggestions()).toEqual([])
      expect(await ledger.rules.accept(key, ANA)).toBeNull()
      const { items } = await ledger.acts.list({ cursor: null, limit: 9 })
      const act = items.find(({ action }) => action === 'rule.refuse')
      await ledger.acts.undo(act?.id ?? '', ANA)
      expect(await ledger.rules.suggestions()).toMatchObject([{ merchantKey: key, corrections: 5 }])
    })
  })

  describe('a rule', () => {
    it('gives all it says to a new transaction, and each value says which rule set it', async () => {
      const ledger = await openTestLedger(open, CONFIG)
      const then = { category: 'pets', tags: ['dog', 'trip'], name: 'Bakery dog', note: 'treats' }
      const { id, title } = await ledger.rules.create(aRule(then as never), ANA)
      expect(title).toBe('cornerbakery')
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      expect(await one(ledger)).toMatchObject({
        category: 'pets',
        categoryBy: 'rule',
        label: { decision: 'auto', evidence: 'rule', why: { code: 'rule', what: 'cornerbakery' } },
        name: 'Bakery dog',
        nameBy: 'rule',
        note: 'treats',
        tags: ['dog', 'trip'],
        rules: { category: id, name: id, note: id, notSpending: null, tags: { dog: id, trip: id } },
        spendingMinor: 1850,
      })
      const found = await ledger.transactions.list({ q: 'treats' }, { cursor: null, limit: 9 })
      expect(found.items).toHaveLength(1)
    })

    it('wins over what is taught and over the labeler, never over the person', async () => {
      const ledger = await openTestLedger(open, CONFIG)
      await ledger.rules.create(
        aRule({ category: 'pets', name: 'Dog bakery', note: 'by rule' }),
        ANA,
      )
      const lesson = { merchantKey: 'cornerbakery', merchant: 'CORNER BAKERY' }
      await ledger.merchants.teach({ ...lesson, category: 'kids', applyToPast: false }, ANA)
      await ledger.merchants.rename('cornerbakery', 'My baker', ANA)
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel({ category: 'kids' })] })
      const { id } = await one(ledger)
      expect(await one(ledger)).toMatchObject({
        category: 'pets',
        name: 'My baker',
        nameBy: 'person',
      })
      await ledger.merchants.saveLabels([{ ids: [id], label: aLabel({ version: 'v2' }) }])
      expect(await one(ledger)).toMatchObject({ category: 'pets', note: 'by rule' })
      expect(await ledger.merchants.unlabelled('v2', 9)).toEqual([])
      await ledger.transactions.update(id, { category: 'dining', note: 'mine', learn: 'this' }, ANA)
      expect(await one(ledger)).toMatchObject({
        category: 'dining',
        categoryBy: 'person',
        note: 'mine',
        rules: { category: null, note: null },
      })
      const entry = anEntry({ merchant: 'Corner bakery', category: 'shopping', note: 'by hand' })
      expect(await ledger.transactions.create(entry, ANA)).toMatchObject({
        category: 'shopping',
        note: 'by hand',
        name: 'My baker',
      })
      expect(
        await ledger.transactions.create(anEntry({ merchant: 'Corner bakery' }), ANA),
      ).toMatchObject({ category: 'pets', note: 'by rule' })
    })

    it('is about a name that only the labeler knows, when it says so', async () => {
      const ledger = await openTestLedger(open, CONFIG)
      const then = { category: 'pets', note: 'found', tags: ['dog'], notSpending: true } as const
      await ledger.rules.create(aRule({ ...then, tags: ['dog'] }, { text: 'blue heron' }), ANA)
      await ledger.mails.record(aTelling([{ merchant: 'SQ *BH 0451' }]))
      const { id, category } = await one(ledger)
      expect(category).toBeNull()
      const label = aLabel({ name: 'Blue Heron Cafe', merchantKey: 'blueheron' })
      await ledger.merchants.saveLabels([{ ids: [id], label }])
      expect(await one(ledger)).toMatchObject({
        category: 'pets',
        note: 'found',
        tags: ['dog'],
        name: 'Blue Heron Cafe',
        spendingMinor: 0,
        counts: 'nothing',
      })
      // Said once: what a person takes away stays away.
      await ledger.transactions.update(id, { tags: [], note: null }, ANA)
      await ledger.merchants.saveLabels([{ ids: [id], label: { ...label, version: 'v2' } }])
      expect(await one(ledger)).toMatchObject({ tags: [], note: null })
    })

    it('categorises what the labeler has not seen, which then names it', async () => {
      const ledger = await openTestLedger(open, CONFIG)
      await ledger.rules.create(aRule({ category: 'pets' }), ANA)
      await ledger.mails.record(aTelling([{}]))
      const { id } = await one(ledger)
      expect(await ledger.merchants.unlabelled('v1', 9)).toMatchObject([{ ids: [id] }])
      await ledger.merchants.saveLabels([{ ids: [id], label: aLabel() }])
      expect(await one(ledger)).toMatchObject({ category: 'pets', name: 'Corner Bakery' })
      expect(await ledger.merchants.unlabelled('v1', 9)).toEqual([])
    })

    it('splits by share and amount, and counts each part', async () => {
      const ledger = await openTestLedger(open, CONFIG)
      const splits = [
        { share: '33.33%', category: 'groceries', note: null },
        { share: '4.50', category: 'transfer', note: 'lent' },
        { share: 'rest', category: 'pets', note: null },
      ] as const
      const when = { merchant: 'cornerbakery', currency: 'USD' }
      const { id } = await ledger.rules.create(aRule({ splits: [...splits] }, when), ANA)
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      expect(await one(ledger)).toMatchObject({
        category: null,
        splits: [
          { amountMinor: 616, category: 'groceries' },
          { amountMinor: 450, category: 'transfer', note: 'lent' },
          { amountMinor: 784, category: 'pets' },
        ],
        rules: { category: id },
        spendingMinor: 1400,
      })
      const rows = await ledger.summaries.spending(NOVEMBER, 'category')
      expect(rows.map(({ key, spentMinor }) => [key, spentMinor])).toEqual([
        ['pets', 784],
        ['groceries', 616],
      ])
      expect(await ledger.summaries.reviewCounts()).toMatchObject({ labels: 0 })
    })

    it('that says it is no spending leaves the amount out, until the person says otherwise', async () => {
      const ledger = await openTestLedger(open, CONFIG)
      await ledger.rules.create(aRule({ notSpending: true }), ANA)
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      const { id } = await one(ledger)
      expect(await one(ledger)).toMatchObject({
        category: 'coffee',
        spendingMinor: 0,
        uncountedMinor: 1850,
        counts: 'nothing',
      })
      const amount = { minor: 2000, currency: 'USD' }
      await ledger.transactions.update(id, { amount }, ANA)
      await ledger.merchants.saveLabels([
        { ids: [id], label: aLabel({ category: 'pets', version: 'v2' }) },
      ])
      expect(await one(ledger)).toMatchObject({ spendingMinor: 0, uncountedMinor: 2000 })
      await ledger.transactions.update(id, { notSpending: false }, ANA)
      expect(await one(ledger)).toMatchObject({ spendingMinor: 2000, uncountedBy: 'person' })
      await undoLast(ledger)
      expect(await one(ledger)).toMatchObject({ spendingMinor: 0, uncountedBy: 'rule' })
    })

    it('names an account and a category that there are, and goes along when that is merged or gone', async () => {
      const ledger = await openTestLedger(open, CONFIG)
      const nobodys = aRule({ category: 'nobodys.spending' })
      await expect(ledger.rules.create(nobodys, ANA)).rejects.toThrow(UnknownCategory)
      const nowhere = { ...aRule({ note: 'n' }), if: { account: newId() } }
      await expect(ledger.rules.create(nowhere, ANA)).rejects.toThrow(UnknownAccount)
      await ledger.rules.create(aRule({ category: 'coffee', note: 'n' }), ANA)
      await ledger.rules.create(aRule({ category: 'coffee' }), ANA)
      await ledger.categories.merge('coffee', 'dining', ANA)
      const rules = async () => (await ledger.rules.list()).map((rule) => rule.then)
      expect(await rules()).toEqual([{ category: 'dining', note: 'n' }, { category: 'dining' }])
      await ledger.categories.remove('dining', 'none', ANA)
      expect(await rules()).toEqual([{ note: 'n' }])
      await undoLast(ledger)
      expect(await rules()).toEqual([{ category: 'dining', note: 'n' }, { category: 'dining' }])
    })
  })

  describe('rules', () => {
    it('count in their order, which can be changed, and undone', async () => {
      const ledger = await openTestLedger(open, CONFIG)
      const titles = async () =>
        (await ledger.rules.list()).map(({ position, title }) => `${position} ${title}`)
      for (const title of ['a', 'b', 'c']) {
        await ledger.rules.create({ ...aRule({ note: title }), title }, ANA)
      }
      const [, , c] = await ledger.rules.list()
      await ledger.rules.update(c?.id ?? '', { position: 1, title: 'C' }, ANA)
      expect(await titles()).toEqual(['1 C', '2 a', '3 b'])
      await ledger.mails.record({ ...aTelling([{}]), labels: [aLabel()] })
      expect(await one(ledger)).toMatchObject({ note: 'c', rules: { note: c?.id } })
      await undoLast(ledger)
      expect(await titles()).toEqual(['1 a', '2 b', '3 c'])
      expect(await ledger.rules.remove(c?.id ?? '', ANA)).toBe(true)
      expect(await ledger.rules.remove(c?.id ?? '', ANA)).toBe(false)
      expect(await ledger.rules.update(c?.id ?? '', { title: 'x' }, ANA)).toBeNull()
      await undoLast(ledger)
      expect(await titles()).toEqual(['1 a', '2 b', '3 c'])
      await ledger.rules.update((await ledger.rules.list())[0]?.id ?? '', { enabled: false }, ANA)
      const late = aTelling([{ occurredTime: '12:00' }])
      await ledger.mails.record({ ...late, labels: [aLabel()] })
      expect(await one(ledger)).toMatchObject({ note: 'b' })
    })
  })

  describe('a rule over the past', () => {
    async function withPast() {
      const ledger = await openTestLedger(open, CONFIG)
      const labels = [aLabel(), aLabel(), aLabel()]
      const times = ['09:14', '10:14', '11:14'].map((occurredTime) => ({ occurredTime }))
      await ledger.mails.record({ ...aTelling(times), labels })
      await ledger.mails.record({
        ...aTelling([{ merchant: 'FLOWER STALL', occurredOn: '2026-11-19' }]),
        labels: [aLabel({ merchantKey: 'flowerstall', name: 'Flower Stall' })],
      })
      const [newest, , oldest] = await all(ledger)
      await ledger.transactions.update(newest?.id ?? '', { category: 'kids', learn: 'this' }, ANA)
      await ledger.transactions.update(oldest?.id ?? '', { note: 'mine', tags: ['dog'] }, ANA)
      const state = async () => (await all(ledger)).map(({ updatedAt: _, ...row }) => row)
      return { ledger, state, before: await state() }
    }

    it('is previewed as it then is, run as one act, and undone whole', async () => {
      const { ledger, state, before } = await withPast()
      const then = {
        category: 'pets',
        tags: ['dog'],
        note: 'treat',
        name: 'Dog',
        notSpending: true,
      } as const
      const draft = aRule({ ...then, tags: ['dog'] })
      const { count, items } = await ledger.rules.preview(draft)
      expect(count).toBe(3)
      expect(await state()).toEqual(before)
      const { id } = await ledger.rules.create(draft, ANA)
      expect(await state()).toEqual(before)
      const done = await ledger.rules.run(id, ANA)
      expect(done?.changed).toBe(3)
      const shown = ({
        category,
        tags,
        note,
        name,
        spendingMinor,
        counts,
      }: (typeof before)[0]) => ({ category, tags, note, name, spendingMinor, counts })
      const after = await state()
      expect(items.map((item) => shown(item.after))).toEqual(after.slice(0, 3).map(shown))
      expect(after.map(shown)).toMatchObject([
        { category: 'kids', tags: ['dog'], note: 'treat', name: 'Dog', spendingMinor: 0 },
        { category: 'pets', tags: ['dog'], note: 'treat', spendingMinor: 0 },
        { category: 'pets', tags: ['dog'], note: 'mine', spendingMinor: 0 },
        { category: 'coffee', tags: [], note: null, spendingMinor: 1850 },
      ])
      const found = await ledger.transactions.list({ q: 'treat' }, { cursor: null, limit: 9 })
      expect(found.items).toHaveLength(2)
      expect(await ledger.rules.run(id, ANA)).toMatchObject({ changed: 0 })
      expect(await ledger.acts.get(done?.act ?? '')).toMatchObject({
        action: 'rule.run',
        transactions: 3,
      })
      expect(await ledger.acts.undo(done?.act ?? '', ANA)).toMatchObject({
        transactions: 3,
        kept: 0,
      })
      expect(await state()).toEqual(before)
    })

    it('splits what is large enough as it would when it comes', async () => {
      const { ledger, state, before } = await withPast()
      const splits = [
        { share: '0.03%', category: 'salary', note: 'x' },
        { share: '2', category: 'groceries', note: null },
        { share: 'rest', category: 'pets', note: null },
      ] as const
      await ledger.mails.record({
        ...aTelling([
          { amountMinor: 99_999_999_999_999, kind: 'refund', occurredOn: '2026-11-18' },
        ]),
        labels: [aLabel()],
      })
      const draft = aRule({ splits: [...splits] }, { merchant: 'cornerbakery', currency: 'USD' })
      const { items } = await ledger.rules.preview(draft)
      const { id } = await ledger.rules.create(draft, ANA)
      expect(await ledger.rules.run(id, ANA)).toMatchObject({ changed: 1 })
      const row = (await state()).at(-1)
      expect(row).toMatchObject({
        splits: items[0]?.after.splits ?? [],
        spendingMinor: items[0]?.after.spendingMinor,
        incomeMinor: 29_999_999_999,
      })
      await undoLast(ledger)
      expect((await state()).slice(0, -1)).toEqual(before)
      expect((await state()).at(-1)).toMatchObject({ splits: [], category: 'coffee' })
    })

    it('is tried and run on a part of a long past at a time, from the newest on', async () => {
      const ledger = await openTestLedger(open, { rowsWalked: 4 })
      for (let day = 10; day < 20; day += 1) {
        await ledger.transactions.create(anEntry({ localDate: `2026-11-${day}` }), ANA)
      }
      const rule = aRule({ category: 'pets' }, { kind: ['purchase'] })
      const { id } = await ledger.rules.create(rule, ANA)
      const parts = []
      let to: string | undefined
      do {
        const { count, since, items } = await ledger.rules.preview(rule, id, to)
        const done = await ledger.rules.run(id, ANA, { to })
        expect(done).toMatchObject({ changed: count, since })
        parts.push([items.at(-1)?.before.localDate, items[0]?.before.localDate, since])
        to = since === null ? undefined : addDays(since, -1)
      } while (to !== undefined)
      expect(parts).toEqual([
        ['2026-11-16', '2026-11-19', '2026-11-16'],
        ['2026-11-12', '2026-11-15', '2026-11-12'],
        ['2026-11-10', '2026-11-11', null],
      ])
      expect((await all(ledger)).filter(({ category }) => category === 'pets')).toHaveLength(10)
      await undoLast(ledger)
      const pets = async () => (await all(ledger)).filter(({ category }) => category === 'pets')
      expect(await pets()).toHaveLength(8)
      expect(await ledger.rules.run(id, ANA, { all: true })).toMatchObject({
        changed: 2,
        since: null,
      })
      expect(await pets()).toHaveLength(10)
    })

    it('leaves what an earlier rule set', async () => {
      const { ledger } = await withPast()
      const first = await ledger.rules.create(aRule({ category: 'pets', name: 'A' }), ANA)
      await ledger.rules.run(first.id, ANA)
      const second = await ledger.rules.create(aRule({ category: 'games', name: 'B' }), ANA)
      expect(await ledger.rules.preview(second, second.id)).toMatchObject({ count: 0 })
      expect(await ledger.rules.run(second.id, ANA)).toMatchObject({ changed: 0 })
      await ledger.rules.update(second.id, { position: 1 }, ANA)
      expect(await ledger.rules.run(second.id, ANA)).toMatchObject({ changed: 3 })
      expect(await ledger.rules.run('019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b', ANA)).toBeNull()
    })
  })
}
