/** Development merchants as the clues that speak about them. */

import { embedNgrams } from '../src/embed/char-ngrams.ts'
import { gatherClues, type Reading } from '../src/evidence/gather.ts'
import type { Knowledge } from '../src/knowledge.ts'
import { askCertain } from '../src/label.ts'
import type { Memory } from '../src/memory.ts'
import type { DevMerchant } from './dev-data.ts'
import type { Sample } from './train.ts'

export type DevSample = Sample & { key: string; n: number; descriptor: string }

/** One sample per merchant key that no certain evidence decides. */
export function samplesOf(
  merchants: ReadonlyArray<DevMerchant>,
  knowledge: Knowledge,
  memory: Memory,
  readingOf: (model: string) => Reading,
  weight: number,
): Array<DevSample> {
  const samples = new Map<string, DevSample>()
  for (const { descriptor, group, n } of merchants) {
    const { merchant } = askCertain(
      { merchant: descriptor, kind: 'purchase', mcc: null },
      memory,
      '',
    )
    if (!merchant) continue
    const known = samples.get(merchant.key)
    if (known) {
      known.n += n
      continue
    }
    const vectors = embedNgrams([merchant.text])
    const clues = gatherClues(merchant, knowledge, memory, vectors, readingOf)
    samples.set(merchant.key, { key: merchant.key, descriptor, clues, group, weight, n })
  }
  return [...samples.values()]
}
