/**
 * npm run train -- [--check]
 *
 * Learns which sentences take a movement back, from those in training/undone and those of the
 * fixtures' alerts, and writes src/undone/weights.generated.ts with what it reached on sentences that
 * were left out.
 *
 *   --check   writes nothing: it fails where the file is not what this learns
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { MOST, pack } from '../src/undone/table.ts'
import { UNDONE } from '../src/undone/undone.ts'
import { type Example, exampleOf, learn, type Model, scoreOf } from './model.ts'
import { fixtureSentences, type Sentence, writtenSentences } from './sentences.ts'

const FILE = `${import.meta.dirname}/../src/undone/weights.generated.ts`
/** Of so many parts one is left out at a time. */
const PARTS = 5
/** Sentences of nearly the same words stand beside each other: they are left out together. */
const TOGETHER = 20
/** The few largest weights are cut so that the many small ones keep their differences. */
const CUT = 0.01

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const sentences = [...writtenSentences(), ...(await fixtureSentences())]
const examples = sentences.map(exampleOf)
const file = fileOf(learn(examples), reached(sentences, examples))
if (!values.check) writeFileSync(FILE, file)
else if (readFileSync(FILE, 'utf8') !== file) {
  console.error('src/undone/weights.generated.ts is not what npm run train writes: run it')
  process.exitCode = 1
}
console.log(file.slice(0, file.indexOf('*/')))

/** How many sentences of each kind are held for undone by a model that did not see them. */
function reached(all: ReadonlyArray<Sentence>, of: ReadonlyArray<Example>): string {
  const found = { undone: 0, 'all of undone': 0, done: 0, 'all of done': 0 }
  const partOf = (at: number) => Math.floor(at / TOGETHER) % PARTS
  for (let part = 0; part < PARTS; part++) {
    const model = learn(of.filter((_, at) => partOf(at) !== part))
    for (const [at, { features, isUndone }] of of.entries()) {
      if (partOf(at) !== part || all[at]?.from === 'fixture') continue
      const kind = isUndone ? 'undone' : 'done'
      found[`all of ${kind}`]++
      if (scoreOf(model, features) >= UNDONE) found[kind]++
    }
  }
  const share = (n: number, of: number) => `${n} of ${of} (${((100 * n) / of).toFixed(1)} %)`
  return `${share(found.undone, found['all of undone'])} that take a movement back, and ${share(found.done, found['all of done'])} that do not`
}

function fileOf({ bias, weights }: Model, figures: string): string {
  const sizes = [...weights.values()].map(Math.abs).sort((a, b) => b - a)
  const scale = (sizes[Math.floor(sizes.length * CUT)] ?? 1) / MOST
  const whole = [...weights].map(([bucket, weight]) => {
    const rounded = Math.round(weight / scale)
    return [bucket, Math.max(-MOST, Math.min(MOST, rounded))] as const
  })
  const table = pack(new Map(whole.filter(([, weight]) => weight !== 0)))
  return `/**
 * Written by measure/train.ts. Of sentences that were left out of the learning it holds for undone
 * ${figures}.
 */
import type { Table } from './table.ts'

export const BIAS = ${Number(bias.toFixed(4))}
export const SCALE = ${Number(scale.toPrecision(6))}
export const WEIGHTS: Table = {
  steps:
    '${table.steps}',
  weights:
    '${table.weights}',
}
`
}
