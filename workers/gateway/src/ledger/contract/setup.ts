import { beforeEach, describe, expect, it } from 'vitest'
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

    it('refuses what could not be kept, and keeps the rest as it was', async () => {
      await ledger.setup.update({ banks: ['chase'] })
      await expect(ledger.setup.update({ banks: ['x'.repeat(101)] })).rejects.toThrow()
      expect((await ledger.setup.get()).banks).toEqual(['chase'])
    })
  })
}
