/** What the nearest labelled merchants say, by how like they are. */
import type { Category } from '../../../shared/categories.ts'
import type { LabelledMerchant } from '../labelled.ts'
import type { Hit } from '../neighbours/matrix.ts'
import type { Clue } from './clue.ts'

/** Lower ends of the bins that a cosine falls in; below the first, a neighbour says nothing. */
export type Bins = ReadonlyArray<number>

/** From this bin on, it is most likely the same merchant, written otherwise. */
const VERY = 4

/** One clue per category among the hits: its best neighbour's bin; a second one of it, a smaller clue. */
export function neighbourClues(
  hits: ReadonlyArray<Hit>,
  merchants: ReadonlyArray<LabelledMerchant>,
  bins: Bins,
  source: string,
): Array<Clue> {
  const clues: Array<Clue> = []
  const met = new Map<Category, number>()
  for (const { row, cosine } of hits) {
    const merchant = merchants[row]
    const bin = binOf(cosine, bins)
    if (!merchant || bin < 0) continue
    const times = met.get(merchant.category) ?? 0
    met.set(merchant.category, times + 1)
    if (times > 1) continue
    clues.push({
      category: merchant.category,
      evidence: 'neighbour',
      strength: `${source}.${times === 0 ? '' : 'again.'}${bin}`,
      says: bin >= 2 ? 'names' : 'leans',
      nearest: merchant.merchant,
      isOwn: bin >= VERY && merchant.by === 'person',
    })
  }
  return clues
}

/** The highest bin whose lower end the cosine reaches; -1 below all. */
export function binOf(cosine: number, bins: Bins): number {
  let bin = -1
  while (bin + 1 < bins.length && cosine >= (bins[bin + 1] ?? Infinity)) bin++
  return bin
}
