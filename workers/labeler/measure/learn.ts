/**
 * From samples to a calibration. Weights are learnt on the merchants of all people but a few, and
 * how sure they may be, and what is reached, measured on those of the few, each person in turn.
 */
import { type Calibration, confidenceOf, type Point, type Reached } from '../src/calibration.ts'
import { combine, type Verdict } from '../src/combine.ts'
import { monotone } from './monotone.ts'
import type { DevSample } from './samples.ts'
import { wilson } from './tally.ts'
import { train } from './train.ts'

/** How strongly weights are drawn to 1: the one that makes people left out likeliest is taken. */
const PULLS = [0.5, 1, 2, 4]
/** People are left out in so many turns. */
const TURNS = 10
/**
 * The share of unasked labels that has to be right, by the lower end of its 95 % interval, of people left
 * out with half of their merchants on no list: as many labels go unasked as reach that. Lists know more
 * than half of most people's merchants, so that what is met is right more often (the bar is 96 %).
 */
const TARGET = 0.955
/** Each unasked label by itself: the surest of a list must not carry what is as good as guessed. */
const LEAST_SURE = 0.8
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

/**
 * `rated` are people's merchants as they are met with what ships; `unlisted` the same and others as if no
 * list named them, which only tell how sure a label may be; `more` only help to learn weights.
 */
export function learn(
  rated: ReadonlyArray<DevSample>,
  unlisted: ReadonlyArray<DevSample>,
  more: ReadonlyArray<DevSample>,
  certain: Certain,
  target = TARGET,
): Learnt {
  const tried = PULLS.map((pull) => ({
    pull,
    leftOut: peopleLeftOut(rated, unlisted, more, pull),
  }))
  const { pull, leftOut } = tried.sort(
    (a, b) => likelihood(b.leftOut) - likelihood(a.leftOut),
  )[0] as {
    pull: number
    leftOut: Array<Rated>
  }
  const confidence = risen(leftOut)
  const auto = leastSure(leftOut, confidence, target)
  // What is reached is told of merchants as they are met.
  const met = new Set(rated)
  const asMet = leftOut.filter(({ sample }) => met.has(sample))
  const unasked = asMet.filter(({ verdict }) => isSure(verdict, confidence, auto))
  const precision = precisionOf(unasked, certain)
  const all = asMet.length + certain.of
  const allRight = asMet.filter(({ isRight }) => isRight).length + certain.right
  return {
    calibration: {
      ...train([...rated, ...more], pull),
      confidence,
      auto,
      suggest: SUGGEST,
    },
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
  unlisted: ReadonlyArray<DevSample>,
  more: ReadonlyArray<DevSample>,
  pull: number,
): Array<Rated> {
  const people = [...new Set(rated.map(({ household }) => household))]
  const met = new Set(people)
  return Array.from({ length: TURNS }, (_, turn) => {
    const few = new Set(people.filter((_, at) => at % TURNS === turn))
    const others = rated.filter(({ household }) => !few.has(household))
    const weights = train([...others, ...more], pull)
    return (
      [...rated, ...unlisted]
        // Who helps to learn no weight is left out of every turn: the first tells of them.
        .filter(({ household }) => few.has(household) || (turn === 0 && !met.has(household)))
        .map((sample): Rated => {
          const verdict = combine(sample.clues, weights)
          return { sample, verdict, isRight: sample.right.includes(verdict.group) }
        })
    )
  }).flat()
}

/** How likely these verdicts make what was right and wrong, as a log. */
function likelihood(rated: ReadonlyArray<Rated>): number {
  return rated.reduce((sum, { verdict: { probability }, isRight }) => {
    const told = isRight ? probability : 1 - probability
    return sum + Math.log(Math.max(told, 1e-6))
  }, 0)
}

/** How often each probability was right, apart by what the heaviest clue says. */
export function risen(rated: ReadonlyArray<Rated>): Calibration['confidence'] {
  const of = (says: 'names' | 'leans') =>
    monotone(
      rated
        .filter(({ verdict }) => (verdict.clue?.says ?? 'leans') === says)
        .map(({ verdict, isRight }): Point => [verdict.probability, isRight ? 1 : 0]),
    )
  return { names: of('names'), leans: of('leans') }
}

export type Auto = Calibration['auto']

/** Labels that certain evidence decided: they are unasked, too. */
export type Certain = { right: number; of: number }

/** The thresholds that let most labels be unasked while those unasked still reach the target. */
export function leastSure(
  rated: ReadonlyArray<Rated>,
  confidence: Calibration['confidence'],
  target = TARGET,
): Auto {
  const steps = [...confidence.names, ...confidence.leans]
    .map(([, right]) => right)
    .filter((right) => right >= LEAST_SURE)
  const found = MARGINS.flatMap((margin) =>
    [...new Set([LEAST_SURE, ...steps])].map((least) => {
      const auto = { confidence: least, margin }
      const unasked = rated.filter(({ verdict }) => isSure(verdict, confidence, auto))
      return { auto, of: unasked.length, low: precisionOf(unasked, { right: 0, of: 0 }).low }
    }),
  )
  const enough = found.filter(({ low }) => low >= target).sort((a, b) => b.of - a.of)
  return enough[0]?.auto ?? { confidence: 1, margin: 1 }
}

function precisionOf(unasked: ReadonlyArray<Rated>, certain: Certain) {
  const right = unasked.filter(({ isRight }) => isRight).length
  return wilson(right + certain.right, unasked.length + certain.of)
}

function isSure(verdict: Verdict, confidence: Calibration['confidence'], auto: Auto): boolean {
  return (
    verdict.clue !== null &&
    verdict.margin >= auto.margin &&
    confidenceOf(verdict, { confidence }) >= auto.confidence
  )
}

export function share(of: ReadonlyArray<Rated>): number {
  return of.filter(({ isRight }) => isRight).length / of.length
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
