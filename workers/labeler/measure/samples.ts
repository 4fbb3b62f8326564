/** Development merchants as the clues that speak about them. */

import { gatherClues, type Reading, type Vectors } from '../src/evidence/gather.ts'
import type { Knowledge } from '../src/knowledge.ts'
import { askCertain } from '../src/label.ts'
import type { Memory } from '../src/memory.ts'
import type { DevMerchant } from './dev-data.ts'
import type { Sample } from './train.ts'

export type DevSample = Sample & { key: string; n: number; descriptor: string }

export type Asking = {
  readingOf: (model: string) => Reading
  /** A text's vector in each space of the memory. */
  vectorsOf: (text: string) => Vectors
  /** What each sample counts in learning. */
  weight: number
}

/** One sample per merchant key that no certain evidence decides. */
export function samplesOf(
  merchants: ReadonlyArray<DevMerchant>,
  knowledge: Knowledge,
  memory: Memory,
  { readingOf, vectorsOf, weight }: Asking,
): Array<DevSample> {
  const samples = new Map<string, DevSample>()
  for (const { descriptor, group, n } of merchants) {
    const { merchant } = askCertain(
      { merchant: descriptor, kind: 'purchase', mcc: null },
      knowledge,
      memory,
      '',
    )
    if (!merchant) continue
    const known = samples.get(merchant.key)
    if (known) {
      known.n += n
      continue
    }
    const clues = gatherClues(merchant, knowledge, memory, vectorsOf(merchant.text), readingOf)
    samples.set(merchant.key, { key: merchant.key, descriptor, clues, group, weight, n })
  }
  return [...samples.values()]
}
