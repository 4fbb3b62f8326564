/** What the weights are learnt from: merchants of which the group is known, as clues. */
import { type Category, GROUPS, type Group, groupOf } from '../../shared/categories.ts'
import type { Evidence } from '../../shared/label.ts'
import { type ChainLines, chainLines, chainOf } from '../src/evidence/chain-lines.ts'
import { chainIndex } from '../src/evidence/chains.ts'
import { gatherClues, type Reading, type Vectors } from '../src/evidence/gather.ts'
import { findWords } from '../src/evidence/words.ts'
import type { Knowledge } from '../src/knowledge.ts'
import { askCertain } from '../src/label.ts'
import type { Memory } from '../src/memory.ts'
import { offlineMemory } from '../src/offline.ts'
import type { DevMerchant } from './dev-data.ts'
import type { Sample } from './train.ts'

export type DevSample = Sample & { key: string; household: string; descriptor: string }

export type Asking = {
  readingOf: (model: string) => Reading
  /** A text's vector in each space of the memory. */
  vectorsOf: (text: string) => Vectors
}

/** About 15 % of the labels of unique merchants are wrong in the development history. */
const MISLABELLED = 0.15

/** One sample per merchant key of a household that no certain evidence decides. */
export function samplesOf(
  merchants: ReadonlyArray<DevMerchant>,
  knowledge: Knowledge,
  memory: Memory,
  { readingOf, vectorsOf }: Asking,
): Array<DevSample> {
  const samples = new Map<string, DevSample>()
  for (const { descriptor, right, isJudged, household } of merchants) {
    const request = { merchant: descriptor, kind: 'purchase', mcc: null } as const
    const { merchant } = askCertain(request, knowledge, memory, '')
    if (!merchant || samples.has(`${household} ${merchant.key}`)) continue
    const clues = gatherClues(merchant, knowledge, memory, vectorsOf(merchant.text), readingOf)
    samples.set(`${household} ${merchant.key}`, {
      key: merchant.key,
      household,
      descriptor,
      clues,
      right,
      weight: 1,
      mislabelled: isJudged ? 0.02 : MISLABELLED,
    })
  }
  return [...samples.values()]
}

/**
 * The same merchants as if no list named them: most that a person meets are on none. Only those of
 * which a list knew something (the others are met so already) and something is known still: what a
 * chain of no telling name sells says nothing of small shops.
 */
export function unlisted(
  merchants: ReadonlyArray<DevMerchant>,
  knowledge: Knowledge,
  asking: Asking,
): Array<DevSample> {
  const none = chainIndex(chainLines(''))
  const bare: Knowledge = { ...knowledge, famous: none, chains: none, merchants: [] }
  const listed = samplesOf(
    merchants,
    knowledge,
    offlineMemory(knowledge.merchants, knowledge),
    asking,
  )
  const known = new Set(
    listed
      .filter(({ clues }) => clues.every(({ evidence }) => !BY_LIST.has(evidence)))
      .map(({ household, key }) => `${household} ${key}`),
  )
  return samplesOf(merchants, bare, offlineMemory([], bare), asking).filter(
    ({ household, key, clues }) => clues.length > 0 && !known.has(`${household} ${key}`),
  )
}

/** Those who run lines, works and car parks: their names are of one hand, and no shops'. */
const OPERATORS: ReadonlySet<string> = new Set(['public_transit', 'utilities', 'parking_tolls'])

/**
 * Names of chains, each as if no list had it, that say what they sell: names that nobody wrote for this.
 * So many of them, taken evenly from all.
 */
export function ofTheIndex(
  { lines, categories }: ChainLines,
  count: number,
  knowledge: Knowledge,
  asking: Asking,
): Array<DevSample> {
  const none = chainIndex(chainLines(''))
  const bare: Knowledge = { ...knowledge, famous: none, chains: none, merchants: [] }
  const rows = lines.split('\n').flatMap((line): Array<DevMerchant> => {
    const { name, category } = chainOf(line, categories)
    if (OPERATORS.has(category)) return []
    const group = groupOf(category as Category)
    const row = { descriptor: name, merchant: name, fine: category, group, right: [group], n: 1 }
    return [{ ...row, household: 'index', isJudged: true }]
  })
  const telling = rows.filter(
    ({ descriptor }) => findWords(knowledge.words, descriptor.split(' '), false).length > 0,
  )
  const some = Math.min(count, telling.length)
  const even = Array.from({ length: some }, (_, at) => Math.floor((at * telling.length) / some))
  return samplesOf(
    even.map((at) => telling[at] as DevMerchant),
    bare,
    offlineMemory([], bare),
    asking,
  )
}

/** Evidence that comes from a list of merchants. */
const BY_LIST: ReadonlySet<Evidence> = new Set<Evidence>(['chain', 'neighbour'])

/** How many of these merchants certain evidence decides, and how many of those rightly; each key once. */
export function certainOf(
  merchants: ReadonlyArray<DevMerchant>,
  knowledge: Knowledge,
  memory: Memory,
) {
  const met = new Set<string>()
  const certain = { right: 0, of: 0 }
  for (const { descriptor, right, household } of merchants) {
    const request = { merchant: descriptor, kind: 'purchase', mcc: null } as const
    const { label } = askCertain(request, knowledge, memory, '')
    if (!label?.group || met.has(`${household} ${label.merchantKey}`)) continue
    met.add(`${household} ${label.merchantKey}`)
    certain.of++
    if (right.includes(label.group)) certain.right++
  }
  return certain
}

/** Each of the 300, with what the others and the lists say of it. */
export function leaveOneOut(knowledge: Knowledge, asking: Asking): Array<DevSample> {
  return knowledge.merchants.flatMap(({ merchant, category }, at) => {
    const others = knowledge.merchants.filter((_, i) => i !== at)
    const found = {
      descriptor: merchant,
      group: groupOf(category),
      right: [groupOf(category)],
      isJudged: true,
    }
    const row = { ...found, household: 'labelled', merchant, fine: category, n: 1 }
    return samplesOf([row], knowledge, offlineMemory(others, knowledge), asking)
  })
}

/** Samples weighed so that each group counts as often as it usually does: nobody's own habits. */
export function balanced<T extends Sample>(
  samples: ReadonlyArray<T>,
  total: number,
  usual: ReadonlyMap<Group, number>,
): Array<T> {
  const own = shares(samples.map(({ right }) => right[0] as Group))
  const scale = total / samples.length
  return samples.map((sample): T => {
    const group = sample.right[0] as Group
    const by = group === 'money' ? 1 : (usual.get(group) ?? 0) / (own.get(group) || 1)
    return { ...sample, weight: scale * Math.min(4, by) }
  })
}

/** How often each group is met: the mean of households and of the 300, each counting the same. */
export function usualShares(
  merchants: ReadonlyArray<DevMerchant>,
  { merchants: labelled }: Knowledge,
) {
  const households = [...new Set(merchants.map(({ household }) => household))]
  const all = [
    shares(labelled.map(({ category }) => groupOf(category))),
    ...households.map((name) =>
      shares(
        merchants
          .filter(({ household, group }) => household === name && group !== 'money')
          .map(({ group }) => group),
      ),
    ),
  ]
  return new Map(
    GROUPS.map((group) => [
      group,
      all.reduce((sum, one) => sum + (one.get(group) ?? 0), 0) / all.length,
    ]),
  )
}

function shares(groups: ReadonlyArray<Group>): Map<Group, number> {
  return new Map(
    GROUPS.map((group) => [
      group,
      groups.filter((each) => each === group).length / Math.max(1, groups.length),
    ]),
  )
}
