/** What the nearest labelled merchants say, by how like they are. */
import type { Category } from '../../../shared/categories.ts'
import type { LabelledMerchant } from '../labelled.ts'
import type { Hit } from '../neighbours/matrix.ts'
import type { Clue } from './clue.ts'

/** Lower ends of the bins that a cosine falls in; below the first, a neighbour says nothing. */
export type Bins = ReadonlyArray<number>

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
      strength: times === 0 ? `${source}.${bin}` : `${source}.again.${bin}`,
      nearest: merchant.merchant,
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

/** Labelled merchants by every beginning of their names, spaces left out. */
export type HeadIndex = ReadonlyMap<string, ReadonlyArray<LabelledMerchant>>

/** Words that begin too many names to say which merchant it is. */
const COMMON = new Set(
  'the la le el los las il lo da de del do a an st san santa saint new old big little super mini casa city town bar cafe restaurant royal golden american us usa uk mr mrs dr north south east west hotel park shop store boston london paypal mercado'.split(
    ' ',
  ),
)

/** The beginnings of a name that are long enough to mean it: `home`, `homedepot`. */
function headsOf(words: ReadonlyArray<string>): Array<string> {
  const heads: Array<string> = []
  let head = ''
  words.forEach((word, at) => {
    if (at === 0 && word === 'the' && words.length > 1) return
    head += word
    const isTooShort = head.length < 3 || /^\d+$/.test(head) || COMMON.has(head)
    heads.push(isTooShort ? '' : head)
  })
  return heads
}

export function headIndex(merchants: ReadonlyArray<LabelledMerchant>): HeadIndex {
  const index = new Map<string, Array<LabelledMerchant>>()
  for (const merchant of merchants) {
    for (const head of headsOf(merchant.words)) {
      if (head === '') continue
      const known = index.get(head)
      if (known) known.push(merchant)
      else index.set(head, [merchant])
    }
  }
  return index
}

/** Shorter beginnings are shared by chance. */
const LONG = 7

/**
 * A labelled merchant that begins as this one does. `same`: one name is the other's beginning
 * (`rei boston` and `rei`); `two`: they share more than a word; `first`: only the first word.
 */
export function headClue(index: HeadIndex, words: ReadonlyArray<string>): Clue | null {
  const heads = headsOf(words)
  for (let at = heads.length - 1; at >= 0; at--) {
    const head = heads[at] ?? ''
    const found = head === '' ? undefined : index.get(head)
    if (!found?.[0]) continue
    const isEnd = at === heads.length - 1
    const whole = found.filter((merchant) => isEnd || merchant.key === head)
    const [first, ...others] = whole.length > 0 ? whole : found
    if (!first) continue
    const isAgreed = others.every((other) => other.category === first.category)
    const isLong = head.length >= LONG
    const how = whole.length > 0 ? (isLong ? 'same' : 'short') : at > 0 ? 'two' : 'first'
    return {
      category: first.category,
      evidence: 'neighbour',
      strength: `head.${how}${isAgreed ? '' : '.mixed'}`,
      nearest: first.merchant,
    }
  }
  return null
}
