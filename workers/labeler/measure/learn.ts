/**
 * From samples to a calibration. Weights are learnt on one part of the samples, how sure they may be
 * on another, and what is reached is measured on merchants left out of both.
 */
import { type Calibration, confidenceOf, type Reached } from '../src/calibration.ts'
import { combine, type Verdict, type Weights } from '../src/combine.ts'
import { hash } from '../src/embed/char-ngrams.ts'
import { monotone, type Point } from './monotone.ts'
import type { DevSample } from './samples.ts'
import { wilson } from './tally.ts'
import { train } from './train.ts'

const FOLDS = 5
/** How strongly weights are drawn to 0: chosen by how likely it makes merchants left out. */
const PULL = 2
/** The share of unasked labels that has to be right, by the lower end of its 95 % interval. */
const TARGET = 0.96
/** Leads before the next group that are tried for unasked labels. */
const MARGINS = [0, 0.2, 0.4, 0.6]
/** Below this share of right ones, a suggestion is noise. */
const SUGGEST = 0.2

export type Rated = { sample: DevSample; verdict: Verdict; isRight: boolean }
export type Learnt = {
  calibration: Omit<Calibration, 'models'>
  reached: Reached
  rated: Array<Rated>
}

/** `rated` are people's merchants as they are met with what ships; `more` only help to learn weights. */
export function learn(
  rated: ReadonlyArray<DevSample>,
  more: ReadonlyArray<DevSample>,
  certain: Certain,
): Learnt {
  const fold = ({ key }: DevSample) => hash(key) % FOLDS
  const samples = [...rated, ...more]
  const models = Array.from({ length: FOLDS }, (_, left) =>
    train(
      samples.filter((sample) => fold(sample) !== left),
      PULL,
    ),
  )
  const leftOut = rated.map((sample): Rated => {
    const verdict = combine(sample.clues, models[fold(sample)] as Weights)
    return { sample, verdict, isRight: sample.right.includes(verdict.group) }
  })
  const confidence = risen(leftOut)
  const auto = leastSure(leftOut, confidence, certain)
  const unasked = leftOut.filter(({ verdict }) => isSure(verdict, confidence, auto))
  const precision = precisionOf(unasked, certain)
  const all = leftOut.length + certain.of
  const allRight = leftOut.filter(({ isRight }) => isRight).length + certain.right
  return {
    calibration: { ...train(samples, PULL), confidence, auto, suggest: SUGGEST },
    reached: {
      merchants: all,
      groupRight: round(allRight / all),
      autoCoverage: round((unasked.length + certain.of) / all),
      autoPrecision: round(precision.share),
      autoPrecisionLow: round(precision.low),
    },
    rated: leftOut,
  }
}

/** How often each probability was right. */
export function risen(rated: ReadonlyArray<Rated>): Array<Point> {
  return monotone(rated.map(({ verdict, isRight }) => [verdict.probability, isRight ? 1 : 0]))
}

export type Auto = Calibration['auto']

/** Labels that certain evidence decided: they are unasked, too. */
export type Certain = { right: number; of: number }

/** The thresholds that let most labels be unasked while those unasked still reach the target. */
export function leastSure(
  rated: ReadonlyArray<Rated>,
  confidence: ReadonlyArray<Point>,
  certain: Certain,
): Auto {
  const steps = [...new Set(confidence.map(([, right]) => right))].sort((a, b) => a - b)
  const found = MARGINS.flatMap((margin) =>
    steps.map((least) => {
      const auto = { confidence: least, margin }
      const unasked = rated.filter(({ verdict }) => isSure(verdict, confidence, auto))
      return { auto, of: unasked.length, low: precisionOf(unasked, certain).low }
    }),
  )
  const enough = found.filter(({ low }) => low >= TARGET).sort((a, b) => b.of - a.of)
  return enough[0]?.auto ?? { confidence: 1, margin: 1 }
}

function precisionOf(unasked: ReadonlyArray<Rated>, certain: Certain) {
  const right = unasked.filter(({ isRight }) => isRight).length
  return wilson(right + certain.right, unasked.length + certain.of)
}

function isSure(verdict: Verdict, confidence: ReadonlyArray<Point>, auto: Auto): boolean {
  const { clue, margin, probability } = verdict
  return (
    clue !== null &&
    margin >= auto.margin &&
    confidenceOf(probability, { confidence }) >= auto.confidence
  )
}

export function share(of: ReadonlyArray<Rated>): number {
  return of.filter(({ isRight }) => isRight).length / of.length
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
