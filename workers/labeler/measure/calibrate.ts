/**
 * npm run calibrate -- [--check] | --remote [--site URL] [--model @cf/baai/bge-m3]
 *
 * Learns the weights of clues and the thresholds from data that ships, and writes
 * src/calibration.generated.ts and reliability.svg with what they reached on people left out.
 *
 * Weights are learnt from the lines of people in training/lines.csv and from the 300 (each as if it
 * were not there); how sure they may be, and the thresholds, from people left out of that in turn.
 * Spelling alone is measured so, offline.
 *
 *   --check      writes nothing: it fails where the file is not what this learns
 *   --remote     measures a model of Workers AI instead and keeps the result in the ledger of your
 *                tracker; until then the model decides no label. CLOUDFLARE_ACCOUNT_ID and
 *                CLOUDFLARE_API_TOKEN (Workers AI: Read) name the account, EXPENSES_TOKEN is a token
 *                of the tracker that may write. Sent to the model: the lines that ship, none of yours
 *   --site URL   the tracker; without it, the one in cloud.json
 *   --model NAME the labeler's EMBEDDING_MODEL (@cf/baai/bge-m3)
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { answersFile } from '../../../scripts/cloud/run.ts'
import { loadSettings } from '../../../scripts/cloud/settings.ts'
import { UsageError } from '../../../scripts/start/args.ts'
import { calibration as before } from '../src/calibration.ts'
import { NGRAM_MODEL } from '../src/embed/char-ngrams.ts'
import { shippedKnowledge } from '../src/knowledge.ts'
import { calibrationFile } from './calibration-file.ts'
import { fingerprintFile } from './fingerprint.ts'
import { type Learnt, share } from './learn.ts'
import { measureModel, SPELLING } from './measure-model.ts'
import { reliabilitySvg } from './reliability.ts'
import { keep, measured } from './remote.ts'
import { restBinding } from './rest-binding.ts'
import { trainingLines } from './training/lines.ts'

const FILE = `${import.meta.dirname}/../src/calibration.generated.ts`
const FINGERPRINT = `${import.meta.dirname}/../src/fingerprint.generated.ts`
const MODEL = '@cf/baai/bge-m3'

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    remote: { type: 'boolean', default: false },
    site: { type: 'string' },
    model: { type: 'string' },
  },
})

try {
  if (values.remote && values.check) throw new UsageError('--check or --remote, please')
  if (!values.remote && (values.site || values.model))
    throw new UsageError('--site and --model are of --remote')
  if (values.remote) await remote()
  else local()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}

async function remote(): Promise<void> {
  const { EXPENSES_TOKEN: token } = process.env
  if (!token)
    throw new UsageError(
      'EXPENSES_TOKEN is not set: make a token that may read and write in the settings of your tracker',
    )
  const site = values.site ?? (await loadSettings(answersFile(undefined))).siteUrl
  if (!site || !URL.canParse(site)) throw new UsageError('Which site? --site https://your.site')
  const model = values.model ?? MODEL
  const found = await measured(restBinding(process.env), model, trainingLines(), shippedKnowledge())
  await keep(site, token, found)
  const { reached } = found.calibration.reading
  console.log(
    `${model}: ${percent(reached.autoPrecision)} of the labels that nobody is asked about are right ` +
      `(at least ${percent(reached.autoPrecisionLow)}), ${percent(reached.autoCoverage)} of all. ` +
      `Kept on ${site}, for ${found.dataVersion}: npm run doctor says whether it is used`,
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function local(): void {
  const { calibration, reached, rated } = measureModel(trainingLines(), shippedKnowledge(), null)
  const models = { ...before.models, [NGRAM_MODEL]: { ...SPELLING, reached } }
  const learnt = calibrationFile({ ...calibration, models })
  if (!values.check) {
    writeFileSync(FILE, learnt)
    writeFileSync(FINGERPRINT, fingerprintFile({ ...calibration, models }))
    const picture = reliabilitySvg(rated, calibration.confidence)
    writeFileSync(`${import.meta.dirname}/../reliability.svg`, picture)
  } else if (readFileSync(FILE, 'utf8') !== learnt) {
    throw new Error('calibration.generated.ts is not what the data gives: run npm run calibrate')
  }
  console.log(NGRAM_MODEL, reached, calibration.auto)
  byPerson(rated)
}

function byPerson(rated: Learnt['rated']): void {
  for (const person of new Set(rated.map(({ sample }) => sample.household))) {
    const own = rated.filter(({ sample }) => sample.household === person)
    console.log(person, own.length, share(own).toFixed(3))
  }
}
