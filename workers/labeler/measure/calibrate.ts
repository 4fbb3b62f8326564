/**
 * npm run calibrate -- [--model @cf/baai/bge-m3] LABELS.csv [HISTORY.csv …]
 *
 * Learns the weights of clues and the thresholds, and writes src/calibration.generated.ts with what
 * they reached.
 *
 * Weights are learnt from the 300 (each as if it were not there) and from the households of
 * LABELS.csv; how sure they may be, and the thresholds, from merchants left out of that in turn.
 *
 * Without --model, spelling alone is measured, offline. With it, the texts are sent to Workers AI
 * (CLOUDFLARE_ACCOUNT_ID, CLOUDFLARE_API_TOKEN).
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCsv } from '../../../scripts/csv.ts'
import { calibration as before, type Calibration } from '../src/calibration.ts'
import { embedNgrams, NGRAM_MODEL } from '../src/embed/char-ngrams.ts'
import { workersAiEmbedder } from '../src/embed/workers-ai.ts'
import type { Reading } from '../src/evidence/gather.ts'
import { type Knowledge, shippedKnowledge } from '../src/knowledge.ts'
import type { LabelledMerchant } from '../src/labelled.ts'
import { memoryOf, modelSpace, spellingSpace, type VectorsByText } from '../src/memory.ts'
import { normalise } from '../src/normalise/normalise.ts'
import { type DevMerchant, devMerchants, historyOf } from './dev-data.ts'
import { learn, share } from './learn.ts'
import { firstMerchants, labelledAs } from './protocols.ts'
import { reliabilitySvg } from './reliability.ts'
import { restBinding } from './rest-binding.ts'
import { balanced, certainOf, leaveOneOut, samplesOf, usualShares } from './samples.ts'

/** How much each source counts together: what ships is met by everybody. */
const TOTALS = { households: 1500, labelled: 500, own: 500 }
const SPELLING: Reading = { source: 'ngram', bins: [0.3, 0.45, 0.6, 0.75, 0.9] }
/** Where a model's bins begin, as shares of merchants whose best likeness is smaller. */
const BIN_SHARES = [0.3, 0.5, 0.7, 0.9]
const SLOW_MS = 60_000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' } },
})
const tables = positionals.map((file) => readCsv(file, ['descriptor', 'group|seq']))
const merchants = tables.flatMap((rows) => devMerchants(rows))
const histories = tables
  .filter((rows) => rows[0] && 'seq' in rows[0])
  .map((rows) => historyOf(rows, merchants))
const shipped = shippedKnowledge()
const knowledge: Knowledge = shipped
const owns = histories.map((history) => firstMerchants(history).map(labelledAs))

const model = values.model ?? null
const meaning = model ? await meaningOf(model) : new Map<string, Float32Array>()
const bins = model ? binsOf(model) : []
const readings: Record<string, Reading> = { [NGRAM_MODEL]: SPELLING }
if (model) readings[model] = { source: 'meaning', bins }
const asking = {
  readingOf: (name: string) => readings[name] ?? SPELLING,
  vectorsOf: (text: string) => [embedNgrams([text])[0] ?? null, meaning.get(text) ?? null],
}

const usual = usualShares(merchants, knowledge)
const memory = memoryWith(knowledge.merchants)
const { calibration, reached, rated } = learn(
  balanced(samplesOf(merchants, knowledge, memory, asking), TOTALS.households, usual),
  [
    ...balanced(leaveOneOut(knowledge, asking), TOTALS.labelled, usual),
    ...histories.flatMap((history, at) =>
      balanced(
        samplesOf(history.map(asTheySay), knowledge, memoryWith(owns[at] ?? []), asking),
        TOTALS.own,
        usual,
      ),
    ),
  ],
  certainOf(merchants, knowledge, memory),
)
const measured = model ?? NGRAM_MODEL
const learnt: Calibration = {
  ...calibration,
  models: {
    ...before.models,
    [NGRAM_MODEL]: { ...SPELLING, reached: before.models[NGRAM_MODEL]?.reached ?? null },
    [measured]: { ...(readings[measured] ?? SPELLING), reached },
  },
}
writeFileSync(
  `${import.meta.dirname}/../src/calibration.generated.ts`,
  `/** Written by measure/calibrate.ts; \`reached\` is on merchants left out of the learning. */
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: as they were measured
import type { Calibration } from './calibration.ts'

export const CALIBRATION: Calibration = ${JSON.stringify(learnt, null, 2)}
`,
)
if (!model) {
  writeFileSync(
    `${import.meta.dirname}/../reliability.svg`,
    reliabilitySvg(rated, learnt.confidence),
  )
}
console.log(measured, reached, learnt.auto)

/** A household is its own judge of its own merchants. */
function asTheySay(merchant: DevMerchant): DevMerchant {
  return { ...merchant, right: [merchant.group], isJudged: true }
}

function memoryWith(labelled: ReadonlyArray<LabelledMerchant>) {
  const space = model ? modelSpace(model, labelled, meaning) : null
  return memoryOf(labelled, [spellingSpace(labelled), ...(space ? [space] : [])], knowledge)
}

async function meaningOf(name: string): Promise<VectorsByText> {
  const embedder = workersAiEmbedder(restBinding(process.env), name, SLOW_MS)
  const labelled = [...knowledge.merchants, ...owns.flat()].map(({ text }) => text)
  const asked = merchants.map(({ descriptor }) => normalise(descriptor).text)
  const texts = [...new Set([...labelled, ...asked])]
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

for (const household of new Set(rated.map(({ sample }) => sample.household))) {
  const own = rated.filter(({ sample }) => sample.household === household)
  console.log(household, own.length, share(own).toFixed(3))
}
