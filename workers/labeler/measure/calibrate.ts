/**
 * Learns the weights of clues and the thresholds on development data, and writes
 * src/calibration.generated.ts with what they reached on merchants left out of the learning.
 *
 *   node workers/labeler/measure/calibrate.ts LABELS.csv HISTORY.csv [MORE.csv …]
 */
import { writeFileSync } from 'node:fs'
import { readCsv } from '../../../scripts/csv.ts'
import { type Calibration, confidenceOf } from '../src/calibration.ts'
import { combine, type Weights } from '../src/combine.ts'
import { hash, NGRAM_MODEL } from '../src/embed/char-ngrams.ts'
import { shippedKnowledge } from '../src/knowledge.ts'
import { offlineMemory } from '../src/offline.ts'
import { devMerchants, historyOf } from './dev-data.ts'
import { monotone, type Point } from './monotone.ts'
import { firstMerchants, labelledAs } from './protocols.ts'
import { type DevSample, samplesOf } from './samples.ts'
import { START } from './start.ts'
import { train } from './train.ts'

const FOLDS = 5
/** How strongly weights are drawn to where they start: chosen by how well left-out merchants do. */
const PULL = 6
/** A household's own first merchants count for less than what ships: they know it too well. */
const OWN = 0.5
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

const BINS = [0.3, 0.45, 0.6, 0.75, 0.9]

const tables = process.argv.slice(2).map((file) => readCsv(file, ['descriptor', 'group|seq']))
const merchants = tables.flatMap((rows) => devMerchants(rows))
const knowledge = shippedKnowledge()
const memory = offlineMemory(knowledge.merchants, knowledge)
const readingOf = () => ({ source: 'ngram', bins: BINS })
const shipped = samplesOf(merchants, knowledge, memory, readingOf, 1)
const own = tables
  .filter((rows) => rows[0] && 'seq' in rows[0])
  .flatMap((rows) => {
    const history = historyOf(rows, merchants)
    const ownMemory = offlineMemory(firstMerchants(history).map(labelledAs), knowledge)
    return samplesOf(history, knowledge, ownMemory, readingOf, OWN)
  })
const samples = [...shipped, ...own]

const fold = ({ key }: DevSample) => hash(key) % FOLDS
const models = Array.from({ length: FOLDS }, (_, left) =>
  train(
    samples.filter((sample) => fold(sample) !== left),
    PULL,
    START,
  ),
)
const leftOut = shipped.map((sample) => {
  const verdict = combine(sample.clues, models[fold(sample)] as Weights)
  return { verdict, isRight: verdict.group === sample.group }
})
const confidence = monotone(
  leftOut.map(({ verdict, isRight }) => [verdict.probability, isRight ? 1 : 0]),
).map(([probability, right]): Point => [probability, trueShare(right)])
const rated = leftOut.map(({ verdict, isRight }) => ({
  isRight,
  confidence: confidenceOf(verdict.probability, { confidence }),
  isLeading: verdict.clue !== null && verdict.margin >= MARGIN,
}))
const share = (of: ReadonlyArray<{ isRight: boolean }>) =>
  of.filter(({ isRight }) => isRight).length / of.length
const autoAt = (least: number) =>
  rated.filter(({ confidence, isLeading }) => isLeading && confidence >= least)
const steps = [...new Set(confidence.map(([, right]) => right))].sort((a, b) => a - b)
const least = steps.find((step) => trueShare(share(autoAt(step))) >= TARGET) ?? 1

const reached = {
  merchants: rated.length,
  groupRight: round(share(rated)),
  autoCoverage: round(autoAt(least).length / rated.length),
  autoPrecision: round(share(autoAt(least))),
}
const learnt: Calibration = {
  ...train(samples, PULL, START),
  confidence,
  auto: { confidence: least, margin: MARGIN },
  suggest: SUGGEST,
  models: { [NGRAM_MODEL]: { ...readingOf(), reached } },
}
writeFileSync(
  `${import.meta.dirname}/../src/calibration.generated.ts`,
  `/** Written by measure/calibrate.ts; \`reached\` is on merchants left out of the learning. */
import type { Calibration } from './calibration.ts'

export const CALIBRATION: Calibration = ${JSON.stringify(learnt, null, 2)}
`,
)
console.log(reached, learnt.auto)

/** The share that is right, from the share that agrees with labels of which some are wrong. */
function trueShare(agreeing: number): number {
  return round(Math.min(SUREST, agreeing / (1 - MISLABELLED)))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
