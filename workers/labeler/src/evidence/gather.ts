/** Everything that is known about a merchant that no exact evidence decides. */

import type { App, NormalisedMerchant, Structure } from 'merchant-name'
import type { Knowledge } from '../knowledge.ts'
import type { Memory } from '../memory.ts'
import { chainClue, type KnownChain, knownChain } from './chains.ts'
import type { Clue } from './clue.ts'
import { findHead } from './heads.ts'
import { neighbourClues } from './neighbours.ts'
import { type Part, partOf } from './parts.ts'
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
  readingOf: (model: string) => Reading | null,
): Array<Clue> {
  const { behind, processor, features, structure } = merchant
  const shop = behind && shopClues(behind.shopWords, knowledge, memory, features.cut)
  const isNamed = shop?.some(
    ({ evidence, strength }) => evidence === 'chain' || strength.includes('strong'),
  )
  const clues = shop && isNamed ? shop : shopClues(merchant.words, knowledge, memory, features.cut)
  if (behind && !isNamed) clues.push(appClue(behind.app))
  if (structure && !structure.isSure) clues.push(lineClue(structure))
  const lean = processorClue(processor)
  if (lean) clues.push(lean)
  if (features.online) clues.push(ONLINE)
  const address = addressClue(features.address)
  if (address) clues.push(address)
  if (features.ticket) clues.push(TICKET)
  memory.spaces.forEach((space, at) => {
    const vector = vectors[at]
    const reading = readingOf(space.model)
    if (!vector || !reading) return
    const hits = space.nearest(vector, NEAREST)
    clues.push(...neighbourClues(hits, space.merchants, reading.bins, reading.source))
  })
  return clues
}

/** What a name says: a labelled merchant that begins alike, a chain or a part of it, words. */
function shopClues(
  words: ReadonlyArray<string>,
  knowledge: Knowledge,
  memory: Memory,
  isCut: boolean,
): Array<Clue> {
  const head = findHead(memory.heads, words)
  const covered = { start: 0, end: head?.covered ?? 0 }
  const chain = knownChain(knowledge, words, isCut)
  const part = chain && partOf(chain.category, words.slice(chain.end))
  // A labelled merchant's label knew its own words: they say nothing against it.
  const isCovered = chain !== null && chain.end <= covered.end
  const isName =
    chain !== null &&
    chain.found !== 'first' &&
    (chain.list === 'famous' || chain.found !== 'inside')
  const clues = findWords(knowledge.words, words, isCut, [covered, ...(isName ? [chain] : [])])
  if (part && isName) return [...clues, partClue(part, chain.name)]
  if (chain && !isCovered) clues.push(...chainClues(chain, memory))
  if (head) clues.push(head.clue)
  return clues
}

function partClue({ category, word }: Part, chain: string): Clue {
  return {
    category,
    evidence: 'chain',
    strength: 'part',
    says: 'names',
    nearest: `${chain} ${word}`,
  }
}

function appClue({ name, category }: App): Clue {
  return { category, evidence: 'chain', strength: 'app', says: 'leans', nearest: name }
}

/** What the whole line leans to: a payment to a payee whom nobody knows is mostly one of one's own. */
function lineClue({ category, words, kind }: Structure): Clue {
  return { category, evidence: 'kind', strength: `line.${kind}`, says: 'leans', nearest: words }
}

/** What the chain sells; where a merchant of it was labelled, that label holds for the chain. */
function chainClues(chain: KnownChain, memory: Memory): Array<Clue> {
  const labelled = chain.found === 'first' ? undefined : memory.byChain.get(chain.name)
  if (!labelled) return [chainClue(chain)]
  const { category, merchant } = labelled
  return [{ ...chainClue(chain), category, nearest: merchant, isSameChain: true }]
}

const ONLINE: Clue = {
  category: 'shopping',
  evidence: 'words',
  strength: 'online',
  says: 'leans',
  nearest: 'a web address',
}

/** Whose web address it is: registries give `.ac.uk` and `.edu` to schools, `.gov` to authorities. */
function addressClue(end: string | null): Clue | null {
  const category = /^\.(?:ac|edu)/.test(end ?? '')
    ? 'education'
    : /^\.go/.test(end ?? '')
      ? 'taxes'
      : null
  return (
    category && {
      category,
      evidence: 'words',
      strength: 'address',
      says: 'names',
      nearest: end ?? '',
    }
  )
}

const TICKET: Clue = {
  category: 'flights',
  evidence: 'words',
  strength: 'ticket',
  says: 'leans',
  nearest: 'a ticket number',
}
