import { beforeEach, describe, expect, it } from 'vitest'
import { ANA, anIntake } from './fixtures.ts'
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
        unsentAt: null,
        model: null,
      })
    })

    it('tells of a summary that could not be sent, until one is', async () => {
      const person = ANA.person
      const of = { person, localDate: '2026-11-22' }
      const tried = ['2026-11-23T04:58:00.000Z', '2026-11-23T05:10:00.000Z']
      for (const [attempts, now] of tried.entries()) {
        await ledger.summaries.claim(person, of.localDate, now)
        await ledger.summaries.failed(of, attempts)
      }
      expect(await ledger.health.look()).toMatchObject({ summaryAt: null, unsentAt: tried[1] })
      await ledger.summaries.claim(person, of.localDate, '2026-11-23T06:00:00.000Z')
      await ledger.summaries.sent(of, '2026-11-23T06:00:01.000Z')
      expect(await ledger.health.look()).toMatchObject({
        summaryAt: '2026-11-23T06:00:01.000Z',
        unsentAt: null,
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
