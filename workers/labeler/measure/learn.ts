/** From samples to a calibration, and what it reaches on merchants left out of the learning. */
import { type Calibration, confidenceOf, type Reached } from '../src/calibration.ts'
import { combine, type Weights } from '../src/combine.ts'
import { hash } from '../src/embed/char-ngrams.ts'
import { monotone, type Point } from './monotone.ts'
import type { DevSample } from './samples.ts'
import { START } from './start.ts'
import { train } from './train.ts'

const FOLDS = 5
/** How strongly weights are drawn to where they start: chosen by how well left-out merchants do. */
const PULL = 6
/**
 * About 15 % of the labels of unique merchants are wrong in the development history. Some of them
 * agree with a wrong guess; counted cautiously, a right guess is called wrong this often.
 */
const MISLABELLED = 0.1
/** Nothing that is only likely is surer than this. */
const SUREST = 0.97
/** The share of unasked labels that has to be right among merchants left out. */
const TARGET = 0.95
/** Least lead of an unasked label before the next group. */
const MARGIN = 0.4
/** Below this share of right ones, a suggestion is noise. */
const SUGGEST = 0.2

export type Learnt = { calibration: Omit<Calibration, 'models'>; reached: Reached }

/** `rated` are merchants as they are met with what ships; `more` only help to learn the weights. */
export function learn(rated: ReadonlyArray<DevSample>, more: ReadonlyArray<DevSample>): Learnt {
  const samples = [...rated, ...more]
  const fold = ({ key }: DevSample) => hash(key) % FOLDS
  const models = Array.from({ length: FOLDS }, (_, left) =>
    train(
      samples.filter((sample) => fold(sample) !== left),
      PULL,
      START,
    ),
  )
  const leftOut = rated.map((sample) => {
    const verdict = combine(sample.clues, models[fold(sample)] as Weights)
    return { verdict, isRight: verdict.group === sample.group }
  })
  const confidence = monotone(
    leftOut.map(({ verdict, isRight }) => [verdict.probability, isRight ? 1 : 0]),
  ).map(([probability, right]): Point => [probability, trueShare(right)])
  const autoAt = (least: number) =>
    leftOut.filter(({ verdict: { probability, clue, margin } }) => {
      return clue && margin >= MARGIN && confidenceOf(probability, { confidence }) >= least
    })
  const steps = [...new Set(confidence.map(([, right]) => right))].sort((a, b) => a - b)
  const least = steps.find((step) => trueShare(share(autoAt(step))) >= TARGET) ?? 1
  return {
    calibration: {
      ...train(samples, PULL, START),
      confidence,
      auto: { confidence: least, margin: MARGIN },
      suggest: SUGGEST,
    },
    reached: {
      merchants: leftOut.length,
      groupRight: round(share(leftOut)),
      autoCoverage: round(autoAt(least).length / leftOut.length),
      autoPrecision: round(share(autoAt(least))),
    },
  }
}

function share(of: ReadonlyArray<{ isRight: boolean }>): number {
  return of.filter(({ isRight }) => isRight).length / of.length
}

/** The share that is right, from the share that agrees with labels of which some are wrong. */
function trueShare(agreeing: number): number {
  return round(Math.min(SUREST, agreeing / (1 - MISLABELLED)))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
