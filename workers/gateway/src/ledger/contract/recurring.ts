/** What recurs: found by itself, decided once, and what of it is to come. */
import { describe, expect, it } from 'vitest'
import type { NewTransaction, Recurring } from '../store.ts'
import { ANA, anEntry } from './fixtures.ts'
import { type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

const GYM = { merchant: 'HARBOR GYM 0291', amountMinor: 3900 } as const
/** Today is the 22nd of November. */
const MONTHS = ['2026-08-05', '2026-09-05', '2026-10-05', '2026-11-05']

async function pay(ledger: TestLedger, days: ReadonlyArray<string>, of: Partial<NewTransaction>) {
  for (const localDate of days) await ledger.transactions.create(anEntry({ ...of, localDate }), ANA)
}

const shown = ({ name, interval, nextOn, usualMinor, state, decision }: Recurring) => [
  name,
  interval,
  nextOn,
  usualMinor,
  state,
  decision,
]

async function undoLast(ledger: TestLedger) {
  const { items } = await ledger.acts.list({ cursor: null, limit: 1 })
  return ledger.acts.undo(items[0]?.id ?? '', ANA)
}

export function describeRecurring(open: OpenDatabase): void {
  describe('what recurs', () => {
    it('is found by itself as soon as three are like, and goes when they do', async () => {
      const ledger = await openTestLedger(open)
      await pay(ledger, MONTHS.slice(0, 2), GYM)
      await pay(ledger, ['2026-09-01', '2026-10-11', '2026-11-20'], { merchant: 'Kiosk' })
      expect(await ledger.recurring.list()).toEqual([])
      await pay(ledger, MONTHS.slice(2), GYM)
      const [gym, ...others] = await ledger.recurring.list()
      expect(others).toEqual([])
      expect(gym && shown(gym)).toEqual([
        'HARBOR GYM 0291',
        'monthly',
        '2026-12-05',
        3900,
        'active',
        'open',
      ])
      expect(gym).toMatchObject({
        yearlyMinor: 46800,
        counts: 'spending',
        payments: 4,
        firstOn: '2026-08-05',
      })
      for (const { id } of gym?.latest.slice(0, 2) ?? []) await ledger.transactions.remove(id, ANA)
      expect(await ledger.recurring.list()).toEqual([])
    })

    it('is confirmed, named or refused once, and each is undone', async () => {
      const ledger = await openTestLedger(open)
      await pay(ledger, MONTHS, GYM)
      const [found] = await ledger.recurring.list()
      const id = found?.id ?? ''
      const confirmed = await ledger.recurring.update(id, { decision: 'confirmed' }, ANA)
      expect(confirmed?.recurring).toMatchObject({ decision: 'confirmed' })
      await ledger.recurring.update(id, { name: 'The gym' }, ANA)
      expect(await ledger.recurring.list()).toMatchObject([{ name: 'The gym', hasOwnName: true }])
      await undoLast(ledger)
      expect(await ledger.recurring.list()).toMatchObject([{ name: 'HARBOR GYM 0291' }])
      // What a person confirmed stays, also where its payments are gone.
      await ledger.transactions.remove(found?.latest[0]?.id ?? '', ANA)
      await ledger.transactions.remove(found?.latest[1]?.id ?? '', ANA)
      expect(await ledger.recurring.list()).toMatchObject([{ id, decision: 'confirmed' }])
      await ledger.recurring.update(id, { decision: 'refused' }, ANA)
      await pay(ledger, ['2026-10-05', '2026-11-05'], GYM)
      expect(await ledger.recurring.list()).toEqual([])
      expect(await ledger.recurring.refused()).toMatchObject([{ id, payments: 4 }])
      expect(await ledger.recurring.due('2026-11-22', '2027-02-28')).toEqual([])
      const { items } = await ledger.acts.list({ cursor: null, limit: 9 })
      const refusal = items.find(({ action }) => action === 'recurring.refuse')
      expect(refusal).toMatchObject({ title: 'HARBOR GYM 0291', subjectId: id })
      await ledger.acts.undo(refusal?.id ?? '', ANA)
      expect(await ledger.recurring.list()).toMatchObject([{ id, decision: 'confirmed' }])
      const nobody = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
      expect(await ledger.recurring.update(nobody, { decision: 'refused' }, ANA)).toBeNull()
    })

    it('goes on with the next payment, at another price too', async () => {
      const ledger = await openTestLedger(open)
      await pay(ledger, MONTHS, GYM)
      const [found] = await ledger.recurring.list()
      await ledger.recurring.update(found?.id ?? '', { decision: 'confirmed' }, ANA)
      ledger.clock.now = '2026-12-07T15:00:00.000Z'
      await pay(ledger, ['2026-12-06'], { ...GYM, amountMinor: 4500 })
      expect(await ledger.recurring.list()).toMatchObject([
        {
          id: found?.id,
          decision: 'confirmed',
          usualMinor: 4500,
          previousMinor: 3900,
          changedOn: '2026-12-06',
          nextOn: '2027-01-05',
        },
      ])
    })

    it('is due on its days, overdue after them, and stops', async () => {
      const ledger = await openTestLedger(open)
      await pay(ledger, MONTHS, GYM)
      await pay(ledger, ['2026-10-02', '2026-10-16', '2026-10-30', '2026-11-13'], {
        merchant: 'TIDEWATER PAYROLL',
        kind: 'deposit',
        amountMinor: 210_000,
      })
      const due = async () =>
        (await ledger.recurring.due('2026-11-22', '2026-12-31')).map(({ date, recurring }) => [
          date,
          recurring.name,
          recurring.counts,
        ])
      expect(await due()).toEqual([
        ['2026-11-27', 'TIDEWATER PAYROLL', 'income'],
        ['2026-12-05', 'HARBOR GYM 0291', 'spending'],
        ['2026-12-11', 'TIDEWATER PAYROLL', 'income'],
        ['2026-12-25', 'TIDEWATER PAYROLL', 'income'],
      ])
      const states = async () => (await ledger.recurring.list()).map(({ state }) => state).sort()
      ledger.clock.now = '2026-12-12T15:00:00.000Z'
      expect(await states()).toEqual(['overdue', 'overdue'])
      expect((await due())[0]).toEqual(['2026-12-12', 'HARBOR GYM 0291', 'spending'])
      ledger.clock.now = '2027-02-01T15:00:00.000Z'
      expect(await states()).toEqual(['stopped', 'stopped'])
      expect(await due()).toEqual([])
    })

    it('is income too that names nobody, by the account where it comes in', async () => {
      const ledger = await openTestLedger(open)
      const wage = { merchant: null, kind: 'deposit', amountMinor: 310_000 } as const
      await pay(ledger, ['2026-08-28', '2026-09-30', '2026-10-30'], wage)
      expect((await ledger.recurring.list()).map(shown)).toEqual([
        [null, 'monthly', '2026-11-30', 310_000, 'active', 'open'],
      ])
    })

    it('is found in a ledger that was there before, payee after payee', async () => {
      const ledger = await openTestLedger(open)
      await ledger.recurring.look()
      const names = Array.from({ length: 65 }, (_, at) => `SHOP ${letters(at)}`)
      for (const merchant of names) await pay(ledger, MONTHS.slice(1), { ...GYM, merchant })
      await ledger.database.kysely.deleteFrom('setting').execute()
      const looks = [await ledger.recurring.look(), await ledger.recurring.look()]
      expect(looks).toEqual([false, true])
      expect(await ledger.recurring.list()).toHaveLength(65)
    })

    it('is found once by two who look at the same time', async () => {
      const ledger = await openTestLedger(open)
      await pay(ledger, MONTHS, GYM)
      await Promise.all([ledger.recurring.list(), ledger.recurring.list(), ledger.recurring.list()])
      expect(await ledger.recurring.list()).toHaveLength(1)
    })
  })
}

/** The test's key of a merchant has letters alone. */
function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
}
