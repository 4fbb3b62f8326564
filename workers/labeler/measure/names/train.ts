/**
 * npm run train:names -- [--check]
 *
 * Learns which part of a bank's line is the merchant's name, from invented lines in many shapes and
 * those of src/name/pairs.csv, and writes
 * src/name/span/weights.txt. Prints the share of as many others again of which it finds the name.
 *
 *   --check   writes nothing: it fails where the file is not what this learns
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { shippedKnowledge } from '../../src/knowledge.ts'
import { Learner } from './learn-spans.ts'
import { rows, writtenRows } from './rows.ts'

const FILE = `${import.meta.dirname}/../../src/name/span/weights.txt`
const LINES = 20_000
const OTHERS = 2000
/** How often each line that was written by hand is met. */
const TIMES = 7

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const knowledge = shippedKnowledge()
const learner = new Learner()
// What was written by hand tells more than what was put together.
const written = Array.from({ length: TIMES }, writtenRows).flat()
for (const row of [...rows(LINES, 1), ...written]) learner.add(row, knowledge)
learner.learn()
const text = `${learner.lines().join('\n')}\n`
if (!values.check) writeFileSync(FILE, text)
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('src/name/span/weights.txt is not what npm run train:names writes: run it')
  process.exitCode = 1
}
const share = learner.reached(rows(OTHERS, 2), knowledge)
console.log(
  `${learner.lines().length} features; the names of ${(100 * share).toFixed(1)} % of other lines`,
)
