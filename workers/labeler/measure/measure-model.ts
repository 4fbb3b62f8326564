/** Learns a calibration from what ships: by spelling alone, or with the likenesses of a model beside it. */
import { normalise } from 'merchant-name'
import { CHAINS } from '../data/chains.ts'
import { embedNgrams, NGRAM_MODEL } from '../src/embed/char-ngrams.ts'
import type { Reading } from '../src/evidence/gather.ts'
import type { Knowledge } from '../src/knowledge.ts'
import { memoryOf, modelSpace, spellingSpace, type VectorsByText } from '../src/memory.ts'
import type { DevMerchant } from './dev-data.ts'
import { type Learnt, learn } from './learn.ts'
import {
  balanced,
  certainOf,
  leaveOneOut,
  ofTheIndex,
  samplesOf,
  unlisted,
  usualShares,
} from './samples.ts'

/** How much the 300 count together: each is one merchant of nobody's, chosen to be common. */
const LABELLED_TOTAL = 500
export const SPELLING: Reading = { source: 'ngram', bins: [0.3, 0.45, 0.6, 0.75, 0.9] }
/** Where a model's bins begin, as shares of merchants whose best likeness is smaller. */
const BIN_SHARES = [0.3, 0.5, 0.7, 0.9]

/** A model and the vectors that it gave for `textsOf`. */
export type Meaning = { model: string; vectors: VectorsByText }

/** What a model has to embed to be measured: the 300 and the lines that are learnt from. */
export function textsOf(lines: ReadonlyArray<DevMerchant>, knowledge: Knowledge): Array<string> {
  const asked = lines.map(({ descriptor }) => normalise(descriptor).text)
  return [...new Set([...knowledge.merchants.map(({ text }) => text), ...asked])]
}

/** Throws where vectors of the 300 are missing. */
export function measureModel(
  lines: ReadonlyArray<DevMerchant>,
  knowledge: Knowledge,
  meaning: Meaning | null,
  target?: number,
): Learnt & { reading: Reading } {
  const space = meaning && modelSpace(meaning.model, knowledge.merchants, meaning.vectors)
  if (meaning && !space) throw new Error(`${meaning.model}: the labelled merchants have no vectors`)
  const reading: Reading =
    meaning && space
      ? { source: 'meaning', bins: binsOf(meaning.vectors, (vector) => space.nearest(vector, 1)) }
      : SPELLING
  const asking = {
    readingOf: (name: string) => (name === NGRAM_MODEL ? SPELLING : reading),
    vectorsOf: (text: string) => [
      embedNgrams([text])[0] ?? null,
      meaning?.vectors.get(text) ?? null,
    ],
  }
  const spaces = [spellingSpace(knowledge.merchants), ...(space ? [space] : [])]
  const memory = memoryOf(knowledge.merchants, spaces, knowledge)
  const usual = usualShares(lines, knowledge)
  const met = unlisted(lines, knowledge, asking)
  // Every other of twice as many of the index's names helps to learn, and the others tell how sure one may be.
  const index = ofTheIndex(CHAINS, 2 * met.length, knowledge, asking)
  const learnt = learn(
    samplesOf(lines, knowledge, memory, asking),
    [...met, ...index.filter((_, at) => at % 2 === 1)],
    [
      ...balanced(leaveOneOut(knowledge, asking), LABELLED_TOTAL, usual),
      ...balanced(
        index.filter((_, at) => at % 2 === 0),
        LABELLED_TOTAL,
        usual,
      ),
    ],
    certainOf(lines, knowledge, memory),
    target,
  )
  return { ...learnt, reading }
}

function binsOf(
  vectors: VectorsByText,
  nearest: (vector: Float32Array) => ReadonlyArray<{ cosine: number }>,
): Array<number> {
  const best = [...vectors.values()]
    .map((vector) => nearest(vector)[0]?.cosine ?? 0)
    .sort((a, b) => a - b)
  return BIN_SHARES.map(
    (share) => Math.round((best[Math.floor(share * best.length)] ?? 0) * 100) / 100,
  )
}
