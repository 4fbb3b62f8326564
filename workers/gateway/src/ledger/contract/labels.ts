/** Labels: what machines say, what the person teaches, and who wins. */
import { describe, expect, it } from 'vitest'
import type { Label } from '#shared/label.ts'
import { ANA, aLabel, anIntake, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

async function record(ledger: TestLedger, times: Array<string>, label: Label | null = null) {
  for (const occurredTime of times) {
    const intake = aTelling([{ occurredTime }])
    await ledger.mails.record({ ...intake, labels: [label] })
  }
  return (await all(ledger)).reverse()
}

export function describeLabels(open: OpenDatabase): void {
  describe('a label', () => {
    it('is wanted until it is there, oldest first, and again from a newer labeler', async () => {
      const ledger = await openTestLedger(open)
      const [first, second] = await record(ledger, ['08:00', '09:00'])
      const bakery = { merchant: 'CORNER BAKERY 0451', kind: 'purchase', mcc: null }
      const ids = [first?.id ?? '', second?.id ?? '']
      expect(await ledger.merchants.unlabelled('v1', 10)).toEqual([{ ...bakery, ids }])
      await ledger.merchants.saveLabels([{ ids: ids.slice(0, 1), label: aLabel() }])
      const rest = [{ ...bakery, ids: ids.slice(1) }]
      expect(await ledger.merchants.unlabelled('v1', 10)).toEqual(rest)
      expect(await ledger.merchants.unlabelled('v2', 10)).toEqual([{ ...bakery, ids }])
      expect(await ledger.merchants.unlabelled(null, 10)).toEqual(rest)
    })

    it('is asked for once for all that it may depend on: line, kind and card category', async () => {
      const ledger = await openTestLedger(open)
      const tellings = [
        {},
        { kind: 'refund' },
        { mcc: '5812' },
        {},
        { merchant: 'CORNER BAKERY 7' },
        { mcc: '5812' },
      ] as const
      for (const [hour, read] of tellings.entries()) {
        await ledger.mails.record(aTelling([{ ...read, occurredTime: `1${hour}:00` }]))
      }
      const wanted = await ledger.merchants.unlabelled('v1', 9)
      expect(wanted.map(({ ids }) => ids.length)).toEqual([2, 1, 2, 1])
      expect(await ledger.merchants.unlabelled('v1', 2)).toEqual(wanted.slice(0, 2))
    })

    it('of wages that name nobody stays, since the name says what the mail said', async () => {
      const ledger = await openTestLedger(open)
      const label = aLabel({ category: 'salary', evidence: 'kind', name: 'Direct Deposit' })
      const intake = aTelling([{ kind: 'deposit', merchant: null }])
      await ledger.mails.record({ ...intake, labels: [label] })
      expect(await ledger.merchants.unlabelled('v2', 10)).toMatchObject([
        { merchant: 'Direct Deposit', kind: 'deposit' },
      ])
    })

    it('of wages that name nobody may come late: they are asked about by what the mail said', async () => {
      const ledger = await openTestLedger(open)
      const wages = { kind: 'deposit', merchant: null, said: 'direct deposit' } as const
      await ledger.mails.record(aTelling([wages]))
      expect(await all(ledger)).toMatchObject([{ name: 'Direct deposit', category: null }])
      const [wanted, ...others] = await ledger.merchants.unlabelled('v1', 10)
      expect(others).toEqual([])
      expect(wanted).toMatchObject({ merchant: 'Direct deposit', kind: 'deposit' })
      const label = aLabel({ category: 'salary', evidence: 'kind', name: 'Direct Deposit' })
      await ledger.merchants.saveLabels([{ ids: wanted?.ids ?? [], label }])
      expect(await all(ledger)).toMatchObject([{ name: 'Direct Deposit', category: 'salary' }])
      expect(await ledger.merchants.unlabelled('v1', 10)).toEqual([])
    })

    it('says by whom it was set: a rule where the kind or the person decided', async () => {
      const ledger = await openTestLedger(open)
      const [one] = await record(ledger, ['08:00'])
      const label = aLabel({ category: 'cash', evidence: 'kind' })
      await ledger.merchants.saveLabels([{ ids: [one?.id ?? ''], label }])
      expect(await all(ledger)).toMatchObject([{ category: 'cash', categoryBy: 'rule' }])
      const none = aLabel({ category: null, decision: 'none', evidence: 'none' })
      await ledger.merchants.saveLabels([{ ids: [one?.id ?? ''], label: none }])
      expect(await all(ledger)).toMatchObject([{ category: null, categoryBy: null }])
    })

    it('moves a payment out of spending and back as its category does', async () => {
      const ledger = await openTestLedger(open)
      await ledger.mails.record(aTelling([{ kind: 'payment' }]))
      await ledger.mails.record(
        aTelling([{ kind: 'refund', merchant: 'ELSEWHERE', occurredTime: '10:00' }]),
      )
      await ledger.mails.record(aTelling([{ kind: 'deposit', occurredTime: '11:00' }]))
      const ids = (await all(ledger)).map(({ id }) => id)
      const save = (label: Label) => ledger.merchants.saveLabels([{ ids, label }])
      const spending = async () => (await all(ledger)).map(({ spendingMinor }) => spendingMinor)
      await save(aLabel({ category: 'card_payment' }))
      expect(await spending()).toEqual([0, 0, 0])
      await save(aLabel({ category: 'utilities' }))
      expect(await spending()).toEqual([-1850, -1850, 1850])
    })

    it('of a newer labeler touches only what it changes', async () => {
      const ledger = await openTestLedger(open)
      const [first, second] = await record(ledger, ['08:00', '09:00'], aLabel())
      ledger.clock.now = new Date(Date.parse(ledger.clock.now) + 60_000).toISOString()
      const save = (id: string | undefined, label: Label) =>
        ledger.merchants.saveLabels([{ ids: [id ?? ''], label }])
      await save(first?.id, aLabel({ version: 'v2' }))
      await save(second?.id, aLabel({ version: 'v2', name: 'The Corner Bakery' }))
      expect(await ledger.merchants.unlabelled('v2', 10)).toEqual([])
      const rows = (await all(ledger)).reverse()
      expect(rows.map(({ updatedAt }) => updatedAt)).toEqual([first?.updatedAt, ledger.clock.now])
    })

    it('of a newer labeler that says otherwise is one act, which can be undone for good', async () => {
      const ledger = await openTestLedger(open)
      const first = aLabel({ version: 'v1', category: 'dining', name: 'Bakery' })
      const rows = await record(ledger, ['08:00', '09:00', '10:00', '11:00'], first)
      const [one, two, same, own] = rows.map(({ id }) => id) as [string, string, string, string]
      await ledger.transactions.update(own, { category: 'gifts_charity', learn: 'this' }, ANA)
      const newer = aLabel({ version: 'v2', category: 'groceries', name: 'Bakery' })
      const save = (id: string, label: Label) => ledger.merchants.saveLabels([{ ids: [id], label }])
      // In several calls, as the scheduler does.
      await save(one, newer)
      await save(two, newer)
      await save(two, newer)
      await save(same, { ...first, version: 'v2' })
      await save(own, newer)
      const acts = async () =>
        (await ledger.acts.list({ cursor: null, limit: 9 })).items.filter(
          ({ action }) => action === 'labels.update',
        )
      const [act, ...others] = await acts()
      expect(others).toEqual([])
      expect(act).toMatchObject({ title: 'Bakery', transactions: 2, canUndo: true })
      const categories = async () => (await all(ledger)).reverse().map(({ category }) => category)
      expect(await categories()).toEqual(['groceries', 'groceries', 'dining', 'gifts_charity'])
      const outcome = await ledger.acts.undo(act?.id ?? '', ANA)
      expect(outcome).toMatchObject({ status: 'undone', transactions: 2 })
      expect(await categories()).toEqual(['dining', 'dining', 'dining', 'gifts_charity'])
      // The same labeler does not insist; the next one may.
      expect(await ledger.merchants.unlabelled('v2', 10)).toEqual([])
      expect((await ledger.merchants.unlabelled('v3', 10)).flatMap(({ ids }) => ids)).toHaveLength(
        4,
      )
    })

    it('given for the first time is no act', async () => {
      const ledger = await openTestLedger(open)
      const [one] = await record(ledger, ['08:00'])
      await ledger.merchants.saveLabels([{ ids: [one?.id ?? ''], label: aLabel() }])
      expect((await ledger.acts.list({ cursor: null, limit: 9 })).items).toEqual([])
    })

    it('never overrules the person, names what they categorised, and is asked for once by each labeler', async () => {
      const ledger = await openTestLedger(open)
      const [one] = await record(ledger, ['08:00'])
      await ledger.transactions.update(one?.id ?? '', { category: 'groceries' }, ANA)
      expect(await ledger.merchants.unlabelled('v1', 10)).toMatchObject([{ ids: [one?.id] }])
      await ledger.merchants.saveLabels([{ ids: [one?.id ?? ''], label: aLabel() }])
      const kept = { category: 'groceries', categoryBy: 'person', name: 'Corner Bakery' }
      expect(await all(ledger)).toMatchObject([kept])
      const before = await all(ledger)
      expect(await ledger.merchants.unlabelled('v1', 10)).toEqual([])
      expect(await ledger.merchants.unlabelled('v9', 10)).toHaveLength(1)
      const newer = aLabel({ version: 'v9', category: 'pets' })
      await ledger.merchants.saveLabels([{ ids: [one?.id ?? ''], label: newer }])
      expect(await ledger.merchants.unlabelled('v9', 10)).toEqual([])
      expect(await all(ledger)).toEqual(before)
      expect(await ledger.summaries.reviewCounts()).toMatchObject({ labels: 0 })
    })
  })

  describe('a lesson', () => {
    it('is found by its key, whatever spaces come with it', async () => {
      const ledger = await openTestLedger(open)
      const lesson = {
        merchant: 'Bakery',
        category: 'coffee',
        title: null,
        applyToPast: false,
      } as const
      await ledger.merchants.teach({ ...lesson, merchantKey: ' bakery ' }, ANA)
      await ledger.merchants.teach({ ...lesson, merchantKey: 'bakery' }, ANA)
      expect((await ledger.merchants.taught()).map(({ merchantKey }) => merchantKey)).toEqual([
        'bakery',
      ])
      expect(await ledger.merchants.forget('bakery  ', ANA)).toBe(true)
    })
  })

  describe('a correction of the category', () => {
    it('teaches the merchant, and earlier ones follow only when asked', async () => {
      const ledger = await openTestLedger(open)
      const label = aLabel()
      const [first, second, locked] = await record(ledger, ['08:00', '09:00', '10:00'], label)
      await ledger.transactions.update(
        locked?.id ?? '',
        { category: 'shopping', learn: 'this' },
        ANA,
      )
      expect(await ledger.merchants.taught()).toEqual([])

      const taught = await ledger.transactions.update(first?.id ?? '', { category: 'dining' }, ANA)
      expect(taught?.alsoChanged).toBe(0)
      expect(await ledger.merchants.taught()).toMatchObject([
        { merchantKey: 'cornerbakery', category: 'dining', person: 'ana@example.com' },
      ])

      const patch = { category: 'groceries', learn: 'past' } as const
      const past = await ledger.transactions.update(first?.id ?? '', patch, ANA)
      expect(past?.alsoChanged).toBe(1)
      const rows = (await all(ledger)).reverse()
      expect(rows.map(({ category }) => category)).toEqual(['groceries', 'groceries', 'shopping'])
      expect(rows.map(({ categoryBy }) => categoryBy)).toEqual(['person', 'rule', 'person'])
      expect(rows[1]).toMatchObject({ id: second?.id, label: { evidence: 'person' } })
    })

    it('gives the labeler a new version of what was taught, each time', async () => {
      const ledger = await openTestLedger(open)
      const versions = [(await ledger.merchants.personLabels()).version]
      const lesson = { merchantKey: 'hilltop', merchant: 'HILLTOP FUEL', applyToPast: false }
      for (const category of ['fuel', 'auto'] as const) {
        ledger.clock.now = new Date(Date.parse(ledger.clock.now) + 1).toISOString()
        await ledger.merchants.teach({ ...lesson, category }, ANA)
        const { version, labels } = await ledger.merchants.personLabels()
        expect(labels).toEqual([{ merchantKey: 'hilltop', merchant: 'HILLTOP FUEL', category }])
        versions.push(version)
      }
      expect(await ledger.merchants.forget('hilltop', ANA)).toBe(true)
      expect(await ledger.merchants.forget('hilltop', ANA)).toBe(false)
      versions.push((await ledger.merchants.personLabels()).version)
      expect(new Set(versions).size).toBe(3)
      expect(versions[3]).toBe(versions[0])
    })

    it('is kept as one when two persons teach at once', async () => {
      const ledger = await openTestLedger(open)
      const lesson = { merchantKey: 'hilltop', merchant: 'HILLTOP', applyToPast: true }
      await Promise.all([
        ledger.merchants.teach({ ...lesson, category: 'fuel' }, ANA),
        ledger.merchants.teach({ ...lesson, category: 'auto' }, { person: 'ben@example.com' }),
      ])
      expect(await ledger.merchants.taught()).toHaveLength(1)
      expect((await ledger.audit.recent(10)).map(({ action }) => action)).toEqual([
        'merchant.teach',
        'merchant.teach',
      ])
    })
  })

  describe('vectors', () => {
    it('are kept per model, once per text, to the last bit', async () => {
      const ledger = await openTestLedger(open)
      const vector = Float32Array.from([0.1, -1e-30, 3.4e38, 0])
      const many = Array.from({ length: 250 }, (_, index) => ({ text: `shop ${index}`, vector }))
      await ledger.merchants.saveVectors('m1', many)
      await ledger.merchants.saveVectors('m1', many.slice(0, 3))
      await ledger.merchants.saveVectors('m2', [{ text: 'shop 1', vector: vector.slice(0, 2) }])
      const kept = await ledger.merchants.vectors('m1')
      expect(kept.map(({ text }) => text).sort()).toEqual(many.map(({ text }) => text).sort())
      expect(kept[249]?.vector).toEqual(vector)
      expect(await ledger.merchants.vectors('m2')).toEqual([
        { text: 'shop 1', vector: vector.slice(0, 2) },
      ])
    })
  })

  it('counts what waits for the person', async () => {
    const ledger = await openTestLedger(open)
    const decisions = ['auto', 'suggest', 'none'] as const
    for (const [index, decision] of decisions.entries()) {
      const intake = aTelling([{ occurredTime: `1${index}:00` }])
      await ledger.mails.record({ ...intake, labels: [aLabel({ decision })] })
    }
    await ledger.mails.record(
      anIntake({ reading: { ...anIntake().reading, outcome: 'review', reason: 'no_date' } }),
    )
    expect(await ledger.summaries.reviewCounts()).toEqual({ mails: 1, labels: 2, duplicates: 0 })
    expect(await ledger.summaries.reviewCounts(1)).toEqual({ mails: 1, labels: 1, duplicates: 0 })
  })
}
