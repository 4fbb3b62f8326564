/** The labelled merchants in memory: by key, by the beginning of their names, and as vectors. */
import type { PersonLabel } from '../../shared/ledger.ts'
import { NGRAM_DIMENSIONS, NGRAM_MODEL, spell } from './embed/char-ngrams.ts'
import { chainOfMerchant } from './evidence/chains.ts'
import { type HeadIndex, headIndex } from './evidence/heads.ts'
import type { Knowledge } from './knowledge.ts'
import { type LabelledMerchant, labelledMerchant } from './labelled.ts'
import { columnsOf, nearestInColumns, type Sparse } from './neighbours/columns.ts'
import { type Hit, matrixOf, nearestRows } from './neighbours/matrix.ts'

/** Merchants as vectors of one model. */
export type Space = {
  model: string
  merchants: ReadonlyArray<LabelledMerchant>
  /** The `k` merchants most like a unit vector, best first, by their place in `merchants`. */
  nearest: (query: Float32Array, k: number) => Array<Hit>
}

export type Memory = {
  merchants: ReadonlyArray<LabelledMerchant>
  byKey: ReadonlyMap<string, LabelledMerchant>
  /** Labelled merchants by the chain they belong to: the label of one holds for all of it. */
  byChain: ReadonlyMap<string, LabelledMerchant>
  heads: HeadIndex
  /** Spelling, and meaning once nearly every merchant has its vector. */
  spaces: ReadonlyArray<Space>
}

/** Vectors of one model by the text that was embedded. */
export type VectorsByText = ReadonlyMap<string, Float32Array>

/** A model whose vectors cover less than this share of the merchants is not asked yet. */
const ENOUGH = 0.8

/** The person's corrections go before the shipped merchants of the same key, later before earlier. */
export function merchantsOf(
  shipped: ReadonlyArray<LabelledMerchant>,
  labels: ReadonlyArray<PersonLabel>,
): Array<LabelledMerchant> {
  const byKey = new Map(shipped.map((merchant) => [merchant.key, merchant]))
  for (const { merchantKey, merchant, category } of labels) {
    const labelled = labelledMerchant(merchant, category, 'person')
    byKey.set(labelled.key, labelled)
    // The key that an older normaliser gave is kept too: a correction is never lost.
    if (merchantKey !== labelled.key) byKey.set(merchantKey, { ...labelled, key: merchantKey })
  }
  return [...byKey.values()]
}

export function memoryOf(
  merchants: ReadonlyArray<LabelledMerchant>,
  spaces: ReadonlyArray<Space>,
  names: Pick<Knowledge, 'famous' | 'chains'>,
): Memory {
  const byChain = new Map<string, LabelledMerchant>()
  for (const merchant of merchants) {
    const { chain = chainOfMerchant(names, merchant.words) } = merchant
    if (chain) byChain.set(chain, merchant)
  }
  return {
    merchants,
    byKey: new Map(merchants.map((merchant) => [merchant.key, merchant])),
    byChain,
    heads: headIndex(merchants),
    spaces,
  }
}

/** Made once per merchant: a correction changes one of hundreds. */
const spelled = new WeakMap<LabelledMerchant, Sparse>()

function spelling(merchant: LabelledMerchant): Sparse {
  let vector = spelled.get(merchant)
  if (!vector) {
    vector = spell(merchant.text)
    spelled.set(merchant, vector)
  }
  return vector
}

/** Spelling needs no model, so that a memory is never without neighbours. */
export function spellingSpace(merchants: ReadonlyArray<LabelledMerchant>): Space {
  const columns = columnsOf(merchants.map(spelling), NGRAM_DIMENSIONS)
  const nearest: Space['nearest'] = (query, k) => nearestInColumns(columns, query, k)
  return { model: NGRAM_MODEL, merchants, nearest }
}

/** The space of a model; null while too many merchants lack their vector. */
export function modelSpace(
  model: string,
  merchants: ReadonlyArray<LabelledMerchant>,
  vectors: VectorsByText,
): Space | null {
  const covered = merchants.filter(({ text }) => vectors.has(text))
  if (covered.length === 0 || covered.length < merchants.length * ENOUGH) return null
  const rows = covered.map(({ text }) => vectors.get(text) as Float32Array)
  const matrix = matrixOf(rows, rows[0]?.length ?? 0)
  const nearest: Space['nearest'] = (query, k) => nearestRows(matrix, query, k)
  return { model, merchants: covered, nearest }
}
