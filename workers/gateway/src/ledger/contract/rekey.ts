/** A newer program cleans lines better: what was said of a merchant holds for its lines under another key. */
import { describe, expect, it } from 'vitest'
import { ANA, aLabel, aTelling } from './fixtures.ts'
import { all, type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const LINE = 'SQ HARBOR GYM 12'
const MONTHS = ['2026-07-05', '2026-08-05', '2026-09-05', '2026-10-05']
const OLD = 'sqharborgym12'
const NEW = 'harborgym'

const spaceless = (text: string) => text.toLowerCase().replace(/ /g, '')
const cleaner = (text: string) => spaceless(text).replace(/^sq/, '').replace(/\d+$/, '')

type Told = { on: string; by: string; merchant?: string }

/** `by`: the labeler's version, v1 or a newer one that cleans better. */
async function tell(ledger: TestLedger, { on, by, merchant = LINE }: Told) {
  const label = aLabel({ ...SAYS, version: by, merchantKey: keyBy(by, merchant) })
  const intake = aTelling([{ occurredOn: on, merchant }], { sentAt: `${on}T14:14:31.000Z` })
  await ledger.mails.record({ ...intake, labels: [label] })
}

const SAYS = { category: 'fitness', name: 'Harbor Gym' } as const
const keyBy = (version: string, line: string) => (version === 'v1' ? spaceless : cleaner)(line)

async function openOld(open: OpenDatabase) {
  return openTestLedger(open, { merchantKey: spaceless })
}

/** The same ledger after an update, when the newer labeler has looked at everything. */
async function update(old: TestLedger): Promise<TestLedger> {
  const ledger = await openTestLedger(async () => old.database, { merchantKey: cleaner })
  for (;;) {
    const some = await ledger.merchants.unlabelled('v2', 2)
    if (some.length === 0) return ledger
    await ledger.merchants.saveLabels(
      some.map(({ ids, merchant }) => {
        const merchantKey = cleaner(merchant ?? '')
        return { ids, label: aLabel({ ...SAYS, version: 'v2', merchantKey }) }
      }),
    )
  }
}

async function undo(ledger: TestLedger, action: string) {
  const { items } = await ledger.acts.list({ cursor: null, limit: 50 })
  const act = items.find((one) => one.action === action)
  return ledger.acts.undo(act?.id ?? '', ANA)
}

export function describeRekey(open: OpenDatabase): void {
  describe('a merchant whose lines are cleaned better', () => {
    it('keeps its name, category, rules and views, and new mails have them', async () => {
      const old = await openOld(open)
      for (const on of MONTHS) await tell(old, { on, by: 'v1' })
      const [mine] = await all(old)
      const lifting = { title: 'Lifting', group: 'shopping', icon: '🏋', color: '#2a7f62' } as const
      const { category } = await old.categories.create(lifting, ANA)
      await old.transactions.update(mine?.id ?? '', { category, learn: 'past' }, ANA)
      await old.merchants.rename(OLD, 'The gym', ANA)
      const tagged = { if: { merchant: OLD }, then: { tags: ['sport'] }, enabled: true }
      await old.rules.create(tagged, ANA)
      await old.views.create({ title: 'Gym', query: { merchant: OLD } }, ANA)

      const ledger = await update(old)
      await tell(ledger, { on: '2026-11-05', by: 'v2' })
      const rows = await all(ledger)
      expect(rows).toHaveLength(5)
      for (const row of rows) {
        expect(row).toMatchObject({ merchantKey: NEW, name: 'The gym', category })
      }
      expect(rows[0]).toMatchObject({ tags: ['sport'] })
      expect(await ledger.rules.list()).toMatchObject([{ if: { merchant: NEW } }])
      expect(await ledger.views.list()).toMatchObject([{ query: { merchant: NEW } }])
      expect(await ledger.merchants.taught()).toMatchObject([{ merchantKey: NEW, category }])
    })

    it('keeps what recurs there as one, with what was said of it', async () => {
      const old = await openOld(open)
      for (const on of MONTHS) await tell(old, { on, by: 'v1' })
      const [found] = await old.recurring.list()
      await old.recurring.update(found?.id ?? '', { decision: 'confirmed' }, ANA)
      await old.recurring.update(found?.id ?? '', { name: 'Gym' }, ANA)
      const ledger = await update(old)
      await tell(ledger, { on: '2026-11-05', by: 'v2' })
      const [gym, ...others] = await ledger.recurring.list()
      expect(others).toEqual([])
      expect(gym).toMatchObject({ id: found?.id, decision: 'confirmed', name: 'Gym', payments: 5 })
    })

    it('leaves what was done before as it can be undone', async () => {
      const old = await openOld(open)
      for (const on of MONTHS) await tell(old, { on, by: 'v1' })
      const [mine] = await all(old)
      await old.merchants.rename(OLD, 'The gym', ANA)
      await old.rules.create({ if: { merchant: OLD }, then: { note: 'x' }, enabled: true }, ANA)
      const corrected = { category: 'gifts_charity', learn: 'past' } as const
      await old.transactions.update(mine?.id ?? '', corrected, ANA)
      const ledger = await update(old)
      expect(await undo(ledger, 'transaction.update')).toMatchObject({ transactions: 4, kept: 0 })
      expect(await undo(ledger, 'merchant.rename')).toMatchObject({ kept: 0 })
      expect(await undo(ledger, 'rule.create')).toMatchObject({ kept: 0 })
      for (const row of await all(ledger)) {
        const before = { merchantKey: NEW, name: 'Harbor Gym', category: 'fitness' }
        expect(row).toMatchObject(before)
      }
      expect(await ledger.rules.list()).toEqual([])
      expect(await ledger.merchants.taught()).toEqual([])
    })

    it('gives its name to both where its lines are two merchants by now', async () => {
      const old = await openTestLedger(open, { merchantKey: () => 'harborgym' })
      const lines = [
        ['HARBOR GYM 7', '08:00'],
        ['HARBOR GYM CAFE', '09:00'],
      ] as const
      for (const [merchant, occurredTime] of lines) {
        const label = aLabel({ ...SAYS, merchantKey: 'harborgym' })
        const intake = aTelling([{ merchant, occurredTime }])
        await old.mails.record({ ...intake, labels: [label] })
      }
      await old.merchants.rename('harborgym', 'Down the road', ANA)
      const ledger = await update(old)
      const named = (await all(ledger)).map(({ merchantKey, name }) => [merchantKey, name])
      expect(named.sort()).toEqual([
        ['harborgym', 'Down the road'],
        ['harborgymcafe', 'Down the road'],
      ])
    })

    it('does not overrule what was said of the merchant that its lines turn out to be', async () => {
      const old = await openOld(open)
      await tell(old, { on: '2026-10-05', by: 'v1', merchant: 'HARBOR GYM' })
      await tell(old, { on: '2026-11-05', by: 'v1' })
      await old.merchants.rename(NEW, 'The real one', ANA)
      await old.merchants.rename(OLD, 'The other', ANA)
      const names = (await all(await update(old))).map(({ name }) => name)
      expect(names).toEqual(['The real one', 'The real one'])
    })
  })
}
