/** What is learnt on development data. */
import type { Weights } from './combine.ts'
import type { Clue } from './evidence/clue.ts'
import type { Reading } from './evidence/gather.ts'

export type Point = readonly [probability: number, right: number]

export type Reached = {
  /** Unseen merchants, each counted once. */
  merchants: number
  groupRight: number
  autoCoverage: number
  autoPrecision: number
  /** The lower end of its 95 % interval (Wilson). */
  autoPrecisionLow: number
}

export type Calibration = Weights & {
  /**
   * Probability and share that was right, rising: read between the points. Apart for labels whose
   * heaviest clue names the merchant or what it sells, and for those that only lean somewhere.
   */
  confidence: Readonly<Record<Clue['says'], ReadonlyArray<Point>>>
  /** Least confidence, and least lead before the next group, of a label that is not asked about. */
  auto: { confidence: number; margin: number }
  /** Below this, nothing is suggested. */
  suggest: number
  /** How each model's cosines are read, and what that reached; null: not measured yet. */
  models: Readonly<Record<string, Reading & { reached: Reached | null }>>
}

/** A calibration with one model of meaning beside spelling, as the ledger keeps it. */
export type StoredCalibration = Omit<Calibration, 'models'> & {
  reading: Reading & { reached: Reached }
}
