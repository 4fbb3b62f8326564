import { describe, expect, it } from 'vitest'
import { ANA } from './fixtures.ts'
import { type OpenDatabase, openTestLedger } from './test-ledger.ts'

const MEASURED = {
  model: 'a-model',
  dataVersion: 'labeler-1.a',
  calibration: {
    priors: { dining: 1.5 },
    priorShares: { nothing: 1, leaning: 0.5, named: 0.4 },
    clues: { 'meaning.2': 2.25 },
    confidence: { names: [[0.5, 0.8]], leans: [[0.25, 0.3]] },
    auto: { confidence: 0.8, margin: 0.25 },
    suggest: 0.2,
    reading: {
      source: 'meaning',
      bins: [0.5, 0.6],
      reached: {
        merchants: 1000,
        groupRight: 0.9,
        autoCoverage: 0.7,
        autoPrecision: 0.98,
        autoPrecisionLow: 0.965,
      },
    },
  },
} satisfies Parameters<Awaited<ReturnType<typeof openTestLedger>>['calibrations']['store']>[0]

export function describeCalibrations(open: OpenDatabase): void {
  describe('calibrations', () => {
    it('are taken by the labeler that they were learnt with, and by no other', async () => {
      const ledger = await openTestLedger(open)
      expect(await ledger.calibrations.of('a-model', 'labeler-1.a')).toBeNull()
      await ledger.calibrations.store(MEASURED, ANA)
      const taken = await ledger.calibrations.of('a-model', 'labeler-1.a')
      expect(JSON.parse(taken ?? '')).toEqual(MEASURED.calibration)
      expect(await ledger.calibrations.of('another', 'labeler-1.a')).toBeNull()
      expect(await ledger.calibrations.list()).toMatchObject([{ askedVersion: null }])
      expect(await ledger.calibrations.of('a-model', 'labeler-2.b')).toBeNull()
      expect(await ledger.calibrations.list()).toMatchObject([
        { model: 'a-model', askedVersion: 'labeler-2.b', autoPrecisionLow: 0.965 },
      ])
      // Measured again with the labeler that asked.
      await ledger.calibrations.store({ ...MEASURED, dataVersion: 'labeler-2.b' }, ANA)
      expect(await ledger.calibrations.of('a-model', 'labeler-2.b')).not.toBeNull()
      expect(await ledger.calibrations.list()).toMatchObject([{ askedVersion: null }])
    })

    it('are an act, and undoing it leaves the model deciding nothing', async () => {
      const ledger = await openTestLedger(open)
      await ledger.merchants.saveVectors('a-model', [{ text: 't', vector: new Float32Array([1]) }])
      expect(await ledger.health.look()).toMatchObject({ model: 'a-model', measured: null })
      await ledger.calibrations.store(MEASURED, ANA)
      const measured = { precisionLow: 0.965, isOld: false }
      expect(await ledger.health.look()).toMatchObject({ measured })
      const { items } = await ledger.acts.list({ cursor: null, limit: 5 })
      const act = items.find(({ action }) => action === 'labels.calibrate')
      await ledger.acts.undo(act?.id ?? '', ANA)
      expect(await ledger.calibrations.of('a-model', 'labeler-1.a')).toBeNull()
      expect(await ledger.health.look()).toMatchObject({ measured: null })
    })
  })
}
