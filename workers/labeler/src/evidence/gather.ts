/** Everything that is known about a merchant that no exact evidence decides. */
import type { Knowledge } from '../knowledge.ts'
import type { Memory } from '../memory.ts'
import { nearestRows } from '../neighbours/matrix.ts'
import type { NormalisedMerchant } from '../normalise/normalise.ts'
import { chainClue, findChain } from './chains.ts'
import type { Clue } from './clue.ts'
import { headClue, neighbourClues } from './neighbours.ts'
import { processorClue } from './processors.ts'
import { findWords } from './words.ts'

/** Neighbours looked at. */
const NEAREST = 8

/** How a model's cosines are read; `source` names the weights of its bins. */
export type Reading = { source: string; bins: ReadonlyArray<number> }

/** A merchant's vector in each space of the memory; null where it could not be had. */
export type Vectors = ReadonlyArray<Float32Array | null>

export function gatherClues(
  merchant: NormalisedMerchant,
  knowledge: Knowledge,
  memory: Memory,
  vectors: Vectors,
  readingOf: (model: string) => Reading,
): Array<Clue> {
  const { words, processor, features } = merchant
  const famous = findChain(knowledge.famous, words, features.cut)
  const chain = findChain(knowledge.chains, words, features.cut)
  const name = famous ?? (chain && chain.found !== 'inside' ? chain : null)
  const clues = findWords(knowledge.words, words, features.cut, name)
  if (famous) clues.push(chainClue(famous, 'famous'))
  if (chain) clues.push(chainClue(chain, 'chain'))
  const lean = processorClue(processor)
  if (lean) clues.push(lean)
  if (features.online) clues.push(ONLINE)
  const head = headClue(memory.heads, words)
  if (head) clues.push(head)
  memory.spaces.forEach((space, at) => {
    const vector = vectors[at]
    if (!vector) return
    const hits = nearestRows(space.matrix, vector, NEAREST)
    const { source, bins } = readingOf(space.model)
    clues.push(...neighbourClues(hits, space.merchants, bins, source))
  })
  return clues
}

const ONLINE: Clue = {
  category: 'shopping',
  evidence: 'words',
  strength: 'online',
  nearest: 'a web address',
}
