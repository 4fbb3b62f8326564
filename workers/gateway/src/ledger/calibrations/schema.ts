/** How a model was measured, as `npm run calibrate -- --remote` sends it. One schema for the API and the ledger. */
import { z } from '@hono/zod-openapi'
import { GROUPS } from '#shared/categories.ts'
import { text } from '../../api/schemas/common.ts'

const share = z.number().min(0).max(1)
/** A weight is a natural log: far less than this decides everything. */
const weight = z.number().min(-100).max(100)
/** A probability, and the share that was right. */
const points = z
  .array(z.tuple([share, share]))
  .min(1)
  .max(200)

const spending = GROUPS.filter((group) => group !== 'money')

const reached = z.strictObject({
  merchants: z.number().int().min(1),
  groupRight: share,
  autoCoverage: share,
  autoPrecision: share,
  autoPrecisionLow: share,
})

/** The labeler's `Calibration` with one model. */
const calibration = z.strictObject({
  priors: z.partialRecord(z.enum(spending), weight),
  priorShares: z.strictObject({ nothing: weight, leaning: weight, named: weight }),
  clues: z
    .record(z.string().min(1).max(60), weight)
    .refine((clues) => Object.keys(clues).length <= 500),
  confidence: z.strictObject({ names: points, leans: points }),
  auto: z.strictObject({ confidence: share, margin: share }),
  suggest: share,
  reading: z.strictObject({
    source: z.literal('meaning'),
    bins: z.array(z.number().min(-1).max(1)).min(1).max(20),
    reached,
  }),
})

export const newCalibration = z
  .strictObject({
    model: text(100).openapi({ example: '@cf/baai/bge-m3' }),
    dataVersion: text(100).openapi({
      description: 'The labeler it was learnt with; no other takes it',
      example: 'labeler-10.1a2b3c',
    }),
    calibration: calibration.openapi({ type: 'object', description: 'Weights and thresholds' }),
  })
  .openapi('NewCalibration')
export type NewCalibration = z.output<typeof newCalibration>

export const calibrationAnswer = z
  .object({
    model: z.string(),
    dataVersion: z.string(),
    createdAt: z.iso.datetime(),
    askedVersion: z.string().nullable().openapi({
      description: 'Another version of the labeler that asked since: it has to be measured again',
    }),
    autoPrecisionLow: share.openapi({
      description: 'The share of unasked labels that is right, by the lower end of its interval',
    }),
  })
  .openapi('Calibration')
export type CalibrationAnswer = z.output<typeof calibrationAnswer>
