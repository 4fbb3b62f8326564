/** What was learnt on development data: weights of clues, thresholds, and what they reached. */
import { CALIBRATION } from './calibration.generated.ts'
import type { Calibration, Point, Reached } from './calibration-type.ts'
import type { Verdict } from './combine.ts'
import type { Reading } from './evidence/gather.ts'

export type { Calibration, Point, Reached }

export const calibration: Calibration = CALIBRATION

/**
 * A model that was not measured: only likenesses that any sentence embedder shows for the same name
 * count, and for little.
 */
const UNMEASURED: Reading = { source: 'meaning', bins: [0.6, 0.7, 0.8, 0.9] }

export function readingOf(model: string): Reading {
  return calibration.models[model] ?? UNMEASURED
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
