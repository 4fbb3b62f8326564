/**
 * npm run calibrate -- [--check] [--model @cf/baai/bge-m3]
 *
 * Learns the weights of clues and the thresholds from data that ships, and writes
 * src/calibration.generated.ts and reliability.svg with what they reached on people left out.
 *
 * Weights are learnt from the lines of people in training/lines.csv and from the 300 (each as if it
 * were not there); how sure they may be, and the thresholds, from people left out of that in turn.
 *
 * With --check, nothing is written: it fails where the file is not what this learns. Without --model,
 * spelling alone is measured, offline. With it, the texts are sent to Workers AI
 * (CLOUDFLARE_ACCOUNT_ID, CLOUDFLARE_API_TOKEN).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { normalise } from 'merchant-name'
import { calibration as before } from '../src/calibration.ts'
import { embedNgrams, NGRAM_MODEL } from '../src/embed/char-ngrams.ts'
import { workersAiEmbedder } from '../src/embed/workers-ai.ts'
import type { Reading } from '../src/evidence/gather.ts'
import { shippedKnowledge } from '../src/knowledge.ts'
import { memoryOf, modelSpace, spellingSpace, type VectorsByText } from '../src/memory.ts'
import { calibrationFile } from './calibration-file.ts'
import { learn, share } from './learn.ts'
import { reliabilitySvg } from './reliability.ts'
import { restBinding } from './rest-binding.ts'
import { balanced, certainOf, leaveOneOut, samplesOf, unlisted, usualShares } from './samples.ts'
import { trainingLines } from './training/lines.ts'

/** How much the 300 count together: each is one merchant of nobody's, chosen to be common. */
const LABELLED_TOTAL = 500
const SPELLING: Reading = { source: 'ngram', bins: [0.3, 0.45, 0.6, 0.75, 0.9] }
/** Where a model's bins begin, as shares of merchants whose best likeness is smaller. */
const BIN_SHARES = [0.3, 0.5, 0.7, 0.9]
const SLOW_MS = 60_000
const FILE = `${import.meta.dirname}/../src/calibration.generated.ts`

const { values } = parseArgs({
  options: { model: { type: 'string' }, check: { type: 'boolean', default: false } },
})
const lines = trainingLines()
const knowledge = shippedKnowledge()
const model = values.model ?? null
const meaning = model ? await meaningOf(model) : new Map<string, Float32Array>()
const readings: Record<string, Reading> = { [NGRAM_MODEL]: SPELLING }
if (model) readings[model] = { source: 'meaning', bins: binsOf(model) }
const asking = {
  readingOf: (name: string) => readings[name] ?? SPELLING,
  vectorsOf: (text: string) => [embedNgrams([text])[0] ?? null, meaning.get(text) ?? null],
}
const space = model ? modelSpace(model, knowledge.merchants, meaning) : null
const memory = memoryOf(
  knowledge.merchants,
  [spellingSpace(knowledge.merchants), ...(space ? [space] : [])],
  knowledge,
)
const { calibration, reached, rated } = learn(
  samplesOf(lines, knowledge, memory, asking),
  unlisted(lines, knowledge, asking),
  balanced(leaveOneOut(knowledge, asking), LABELLED_TOTAL, usualShares(lines, knowledge)),
  certainOf(lines, knowledge, memory),
)
const measured = model ?? NGRAM_MODEL
const { [NGRAM_MODEL]: spelling } = before.models
const learnt = calibrationFile({
  ...calibration,
  models: {
    ...before.models,
    [NGRAM_MODEL]: { ...SPELLING, reached: spelling?.reached ?? null },
    [measured]: { ...(readings[measured] ?? SPELLING), reached },
  },
})
if (values.check) {
  if (readFileSync(FILE, 'utf8') !== learnt) {
    console.error('calibration.generated.ts is not what the data gives: run npm run calibrate')
    process.exitCode = 1
  }
} else {
  writeFileSync(FILE, learnt)
  if (!model) {
    const picture = reliabilitySvg(rated, calibration.confidence)
    writeFileSync(`${import.meta.dirname}/../reliability.svg`, picture)
  }
}
console.log(measured, reached, calibration.auto)
for (const person of new Set(rated.map(({ sample }) => sample.household))) {
  const own = rated.filter(({ sample }) => sample.household === person)
  console.log(person, own.length, share(own).toFixed(3))
}

async function meaningOf(name: string): Promise<VectorsByText> {
  const embedder = workersAiEmbedder(restBinding(process.env), name, SLOW_MS)
  const asked = lines.map(({ descriptor }) => normalise(descriptor).text)
  const texts = [...new Set([...knowledge.merchants.map(({ text }) => text), ...asked])]
  const found = await embedder.embed(texts)
  return new Map(found.map((vector, at) => [texts[at] ?? '', vector]))
}

function binsOf(name: string): Array<number> {
  const space = modelSpace(name, knowledge.merchants, meaning)
  if (!space) throw new Error(`${name}: the labelled merchants have no vectors`)
  const best = [...meaning.values()]
    .map((vector) => space.nearest(vector, 1)[0]?.cosine ?? 0)
    .sort((a, b) => a - b)
  return BIN_SHARES.map(
    (share) => Math.round((best[Math.floor(share * best.length)] ?? 0) * 100) / 100,
  )
}
