import { beforeEach, describe, expect, it } from 'vitest'
import { anIntake } from './fixtures.ts'
import { type OpenDatabase, openTestLedger, type TestLedger } from './test-ledger.ts'

export function describeHealth(open: OpenDatabase): void {
  describe('health', () => {
    let ledger: TestLedger
    beforeEach(async () => {
      ledger = await openTestLedger(open)
    })

    it('of a new ledger is that nothing happened yet', async () => {
      expect(await ledger.health.look()).toMatchObject({
        schema: null,
        tickAt: null,
        mailAt: null,
        mails: { count: 0 },
        summaryAt: null,
        model: null,
      })
    })

    it('knows the newest mail, the model of the vectors, and the tick where it is noted', async () => {
      await ledger.mails.record(anIntake({ receivedAt: '2026-11-20T10:00:00.000Z' }))
      await ledger.merchants.saveVectors('a-model', [{ text: 't', vector: new Float32Array([1]) }])
      await ledger.health.noteTick('2026-11-20T10:10:00.000Z')
      await ledger.health.noteTick('2026-11-20T10:20:00.000Z')
      const found = await ledger.health.look()
      expect(found).toMatchObject({
        mailAt: '2026-11-20T10:00:00.000Z',
        mails: { count: 1 },
        model: 'a-model',
      })
      const isNoted = found.dialect === 'sqlite'
      expect(found.tickAt).toBe(isNoted ? '2026-11-20T10:20:00.000Z' : null)
    })
  })
}
