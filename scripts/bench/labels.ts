/** The labeler: labels per second and CPU per label as the labelled merchants grow, and its start. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { toUnit } from '../../workers/labeler/src/embed/embedder.ts'
import { shippedKnowledge } from '../../workers/labeler/src/knowledge.ts'
import { type LabelledMerchant, labelledMerchant } from '../../workers/labeler/src/labelled.ts'
import { matrixOf, nearestRows } from '../../workers/labeler/src/neighbours/matrix.ts'
import { labelOffline, offlineMemory } from '../../workers/labeler/src/offline.ts'
import type { BenchRow } from '../bench.ts'
import { PRELOAD } from '../preload.ts'

const SIZES = [300, 3_000, 30_000]
const LABELS = 400
const DIMENSIONS = 1024

const SYLLABLES =
  'BLA DOR MON TIN RID SOL HAV PER QUE ZOR QUI BEL TRA LOM VIK SAN MER PLO GUN FEX'.split(' ')
const KINDS = ['MARKET', 'BISTRO', 'HNOS', 'LLC', 'CENTRO', 'SUPPLY', 'STUDIO', 'HOUSE']

/** A name as merchants have them, another one for every number below 160,000. */
function inventedName(at: number): string {
  const syllable = (place: number) => SYLLABLES[Math.floor(at / 20 ** place) % 20] ?? ''
  return `${syllable(0)}${syllable(1)} ${syllable(2)}${syllable(3)}O ${KINDS[at % 8]}`
}

function invented(count: number, from: number): Array<LabelledMerchant> {
  return Array.from({ length: count }, (_, at) =>
    labelledMerchant(inventedName(from + at), 'shopping', 'shipped'),
  )
}

export async function benchLabels(): Promise<Array<BenchRow>> {
  const knowledge = shippedKnowledge()
  const asked = Array.from({ length: LABELS }, (_, at) => `SQ *${inventedName(100_000 + at * 13)}`)
  const rows: Array<BenchRow> = []
  for (const size of SIZES) {
    const memory = offlineMemory(invented(size, 0), knowledge)
    const label = (merchant: string) =>
      labelOffline({ merchant, kind: 'purchase', mcc: null }, knowledge, memory)
    for (const merchant of asked.slice(0, 100)) label(merchant)
    const milliseconds = cpuOf(() => asked.forEach(label)) / LABELS
    const name = `label a new merchant among ${size.toLocaleString('en')} labelled`
    rows.push({
      name,
      value: `${Math.round(1000 / milliseconds).toLocaleString('en')}/s`,
      note: `${milliseconds.toFixed(2)} ms CPU each: normalise, name, chains, words, spelling`,
    })
    rows.push(meaningRow(size))
  }
  rows.push(coldStart())
  return rows
}

/** Vectors of meaning have no zeros: the search alone, without the model's own time. */
function meaningRow(size: number): BenchRow {
  const vectors = Array.from({ length: size }, (_, at) => denseVector(at))
  const matrix = matrixOf(vectors, DIMENSIONS)
  const queries = Array.from({ length: 50 }, (_, at) => denseVector(size + at))
  for (const query of queries.slice(0, 10)) nearestRows(matrix, query, 8)
  const milliseconds =
    cpuOf(() => {
      for (const query of queries) nearestRows(matrix, query, 8)
    }) / queries.length
  return {
    name: `nearest of ${size.toLocaleString('en')} vectors of meaning`,
    value: `${milliseconds.toFixed(2)} ms`,
    note: `CPU per label on top, ${DIMENSIONS} dimensions, where Workers AI embeds`,
  }
}

function denseVector(seed: number): Float32Array {
  return toUnit(
    Float32Array.from({ length: DIMENSIONS }, (_, at) => Math.sin(seed * 7.3 + at * 1.7)),
  )
}

function coldStart(): BenchRow {
  const source = join(import.meta.dirname, '../../workers/labeler/src')
  const script = `
    const start = process.cpuUsage()
    const { shippedKnowledge } = await import('${source}/knowledge.ts')
    const { labelOffline, offlineMemory } = await import('${source}/offline.ts')
    const loaded = process.cpuUsage(start)
    const knowledge = shippedKnowledge()
    const memory = offlineMemory(knowledge.merchants, knowledge)
    const ready = process.cpuUsage(start)
    labelOffline({ merchant: 'SQ *ZORBLAX BISTRO', kind: 'purchase', mcc: null }, knowledge, memory)
    const labelled = process.cpuUsage(start)
    console.log(JSON.stringify([loaded, ready, labelled].map(({ user, system }) => (user + system) / 1000)))`
  const output = execFileSync(process.execPath, [...PRELOAD, '--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  const [loaded = 0, ready = 0, labelled = 0]: Array<number> = JSON.parse(output)
  return {
    name: 'labeler, cold: knowledge and memory ready',
    value: `${(ready - loaded).toFixed(0)} ms`,
    note: `CPU at start-up, where a Worker has 1 s; the first label then takes ${(labelled - ready).toFixed(1)} ms`,
  }
}

function cpuOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
