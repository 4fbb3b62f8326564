/** What was learnt on development data: weights of clues, thresholds, and what they reached. */
import { CALIBRATION } from './calibration.generated.ts'
import type { Calibration, Point, Reached, StoredCalibration } from './calibration-type.ts'
import type { Verdict } from './combine.ts'
import type { Reading } from './evidence/gather.ts'

export type { Calibration, Point, Reached, StoredCalibration }

export const calibration: Calibration = CALIBRATION

/** How a model's cosines are read; null: it was not measured, and decides nothing. */
export function readingIn({ models }: Pick<Calibration, 'models'>, model: string): Reading | null {
  return models[model] ?? null
}

/**
 * The calibration that was learnt for a model of meaning, as the ledger keeps it (`npm run calibrate --
 * --remote`; the gateway checks its shape when it is stored). Throws where it is no JSON.
 */
export function calibrationOf(model: string, stored: string): Calibration {
  const { reading, ...learnt } = JSON.parse(stored) as StoredCalibration
  return { ...learnt, models: { ...calibration.models, [model]: reading } }
}

/** The share of labels that were right, of those as probable whose heaviest clue says as much. */
export function confidenceOf(
  { probability, clue }: Pick<Verdict, 'probability' | 'clue'>,
  { confidence }: Pick<Calibration, 'confidence'>,
): number {
  const points = confidence[clue?.says ?? 'leans']
  // Below the first point, which stands for all that is less probable, it is as sure as there.
  let [x0, y0] = [0, points[0]?.[1] ?? 0]
  for (const [x1, y1] of points) {
    if (probability <= x1) return x1 === x0 ? y1 : y0 + ((y1 - y0) * (probability - x0)) / (x1 - x0)
    x0 = x1
    y0 = y1
  }
  return y0
}
