import { beforeEach, describe, expect, it } from 'vitest'
import { beginDemo } from '../setup/demo.ts'
import { ANA } from './fixtures.ts'
import { type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

export function describeSetup(open: OpenDatabase): void {
  describe('setting up', () => {
    let ledger: TestLedger
    beforeEach(async () => {
      ledger = await openTestLedger(open)
    })

    it('begins with nothing, and keeps what is changed', async () => {
      expect(await ledger.setup.get()).toEqual({
        isAsked: false,
        banks: [],
        forwardedAt: null,
        ticked: [],
      })
      await ledger.setup.update({ banks: ['chase'], ticked: ['alerts'] })
      await ledger.setup.update({ isAsked: true })
      expect(await ledger.setup.get()).toMatchObject({
        isAsked: true,
        banks: ['chase'],
        ticked: ['alerts'],
      })
    })

    it('says of a demo that it is one, and of no other', async () => {
      expect((await ledger.settings.get()).isDemo).toBeUndefined()
      await ledger.setup.beginDemo()
      expect((await ledger.settings.get()).isDemo).toBe(true)
      expect((await ledger.setup.get()).ticked).toEqual(['all'])
    })

    it('begins a demo with its budgets, once, and keeps what was made of them', async () => {
      const of = { group: 'groceries', currency: 'USD', startsOn: '2026-09-23' } as const
      await beginDemo(ledger, [{ ...of, amountMinor: 70_000 }], ANA)
      const [made] = await ledger.budgets.list()
      expect(made).toMatchObject({ group: 'groceries', amountMinor: 70_000, carries: 'left' })
      expect(made?.startsOn).toBe('2026-09-01')
      await ledger.budgets.update(made?.id ?? '', { amountMinor: 80_000 }, ANA)
      await beginDemo(ledger, [{ ...of, amountMinor: 70_000 }], ANA)
      expect(await ledger.budgets.list()).toMatchObject([{ amountMinor: 80_000 }])
    })

    it('refuses what could not be kept, and keeps the rest as it was', async () => {
      await ledger.setup.update({ banks: ['chase'] })
      await expect(ledger.setup.update({ banks: ['x'.repeat(101)] })).rejects.toThrow()
      expect((await ledger.setup.get()).banks).toEqual(['chase'])
    })
  })
}
