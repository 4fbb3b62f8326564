/** How a labeler is asked about development data: what it was taught before each guess. */
import { isCategory } from '../../shared/categories.ts'
import type { Label } from '../../shared/label.ts'
import { usualCategory } from '../src/combine.ts'
import type { Knowledge } from '../src/knowledge.ts'
import { type LabelledMerchant, labelledMerchant } from '../src/labelled.ts'
import { labelOffline, offlineMemory } from '../src/offline.ts'
import type { DevMerchant } from './dev-data.ts'

export type Guess = {
  merchant: DevMerchant
  label: Label
  /** Whether a descriptor of this merchant was labelled before. */
  isRepeat: boolean
  /** Transactions that this guess stands for. */
  n: number
}

/** How many merchants a person labels to begin with. */
export const FIRST = 300

export function labelledAs({ descriptor, fine, group }: DevMerchant): LabelledMerchant {
  return labelledMerchant(descriptor, isCategory(fine) ? fine : usualCategory(group), 'person')
}

/** The first descriptor of each of the first merchants of a history. */
export function firstMerchants(history: ReadonlyArray<DevMerchant>): Array<DevMerchant> {
  const first = new Map<string, DevMerchant>()
  for (const merchant of history) {
    if (first.size === FIRST) break
    if (!first.has(merchant.merchant)) first.set(merchant.merchant, merchant)
  }
  return [...first.values()]
}

/** The first 300 merchants of a history labelled, every other transaction guessed, nothing taught. */
export function inDateOrder(
  history: ReadonlyArray<DevMerchant>,
  knowledge: Knowledge,
): Array<Guess> {
  const first = firstMerchants(history)
  const memory = offlineMemory(first.map(labelledAs), knowledge)
  const known = new Set(first.map(({ merchant }) => merchant))
  const toLabel = new Set(first.map(({ descriptor }) => descriptor))
  const guesses = new Map<string, Guess>()
  for (const merchant of history) {
    const { descriptor } = merchant
    // The transaction on which the merchant was labelled is not guessed.
    if (toLabel.delete(descriptor)) continue
    const guess = guesses.get(descriptor)
    if (guess) {
      guess.n++
      continue
    }
    const label = labelOffline(requestOf(descriptor), knowledge, memory)
    guesses.set(descriptor, { merchant, label, isRepeat: known.has(merchant.merchant), n: 1 })
  }
  return [...guesses.values()]
}

/** The same, and each later merchant is taught right after it was first guessed. */
export function inDateOrderTaught(
  history: ReadonlyArray<DevMerchant>,
  knowledge: Knowledge,
): Array<Guess> {
  const taught = firstMerchants(history)
  const known = new Set(taught.map(({ merchant }) => merchant))
  const toLabel = new Set(taught.map(({ descriptor }) => descriptor))
  const labelled = taught.map(labelledAs)
  let memory = offlineMemory(labelled, knowledge)
  const guesses: Array<Guess> = []
  for (const merchant of history) {
    if (toLabel.delete(merchant.descriptor)) continue
    const isRepeat = known.has(merchant.merchant)
    const label = labelOffline(requestOf(merchant.descriptor), knowledge, memory)
    guesses.push({ merchant, label, isRepeat, n: 1 })
    if (isRepeat) continue
    known.add(merchant.merchant)
    labelled.push(labelledAs(merchant))
    memory = offlineMemory(labelled, knowledge)
  }
  return guesses
}

/** Merchants of other people, with nothing but what ships. */
export function unseen(merchants: ReadonlyArray<DevMerchant>, knowledge: Knowledge): Array<Guess> {
  const memory = offlineMemory(knowledge.merchants, knowledge)
  return merchants.map((merchant) => ({
    merchant,
    label: labelOffline(requestOf(merchant.descriptor), knowledge, memory),
    isRepeat: false,
    n: merchant.n,
  }))
}

function requestOf(descriptor: string) {
  return { merchant: descriptor, kind: 'purchase' as const, mcc: null }
}
