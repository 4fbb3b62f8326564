/**
 * From samples to a calibration. Weights are learnt on the merchants of all people but one, and how
 * sure they may be, and what is reached, measured on those of the one left out, each person in turn.
 */
import { type Calibration, confidenceOf, type Reached } from '../src/calibration.ts'
import { combine, type Verdict } from '../src/combine.ts'
import { monotone, type Point } from './monotone.ts'
import type { DevSample } from './samples.ts'
import { wilson } from './tally.ts'
import { train } from './train.ts'

/** How strongly weights are drawn to 1: the one that makes people left out likeliest is taken. */
const PULLS = [0.5, 1, 2, 4]
/** The share of unasked labels that has to be right, by the lower end of its 95 % interval. */
const TARGET = 0.96
/** Leads before the next group that are tried for unasked labels. */
const MARGINS = [0, 0.2, 0.4, 0.6, 0.65, 0.7, 0.75, 0.8]
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
  const tried = PULLS.map((pull) => ({ pull, leftOut: peopleLeftOut(rated, more, pull) }))
  const { pull, leftOut } = tried.sort(
    (a, b) => likelihood(b.leftOut) - likelihood(a.leftOut),
  )[0] as {
    pull: number
    leftOut: Array<Rated>
  }
  const confidence = risen(leftOut)
  const auto = leastSure(leftOut, confidence, certain)
  const unasked = leftOut.filter(({ verdict }) => isSure(verdict, confidence, auto))
  const precision = precisionOf(unasked, certain)
  const all = leftOut.length + certain.of
  const allRight = leftOut.filter(({ isRight }) => isRight).length + certain.right
  return {
    calibration: { ...train([...rated, ...more], pull), confidence, auto, suggest: SUGGEST },
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

/** Each merchant judged by weights that nothing of its person helped to learn. */
function peopleLeftOut(
  rated: ReadonlyArray<DevSample>,
  more: ReadonlyArray<DevSample>,
  pull: number,
): Array<Rated> {
  const people = [...new Set(rated.map(({ household }) => household))]
  return people.flatMap((person) => {
    const others = rated.filter(({ household }) => household !== person)
    const weights = train([...others, ...more], pull)
    return rated
      .filter(({ household }) => household === person)
      .map((sample): Rated => {
        const verdict = combine(sample.clues, weights)
        return { sample, verdict, isRight: sample.right.includes(verdict.group) }
      })
  })
}

/** How likely these verdicts make what was right and wrong, as a log. */
function likelihood(rated: ReadonlyArray<Rated>): number {
  return rated.reduce((sum, { verdict: { probability }, isRight }) => {
    const told = isRight ? probability : 1 - probability
    return sum + Math.log(Math.max(told, 1e-6))
  }, 0)
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
