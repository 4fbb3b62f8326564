/** Labelled merchants whose name begins as this one does: `heron austin` and `heron`. */
import type { LabelledMerchant } from '../labelled.ts'
import type { Clue } from './clue.ts'

/** Labelled merchants by every beginning of their names, spaces left out; `end`: its words. */
export type HeadIndex = ReadonlyMap<
  string,
  ReadonlyArray<{ merchant: LabelledMerchant; end: number }>
>

/** Words that begin too many names to say which merchant it is. */
const COMMON = new Set(
  (
    'the la le el los las il lo da de del do a an st san santa saint new old big little super mini ' +
    'casa city town bar cafe restaurant royal golden american us usa uk mr mrs dr north south east ' +
    'west hotel park shop store boston london paypal mercado'
  ).split(' '),
)

type Head = {
  text: string
  /** Words of the name up to its end. */
  end: number
}

/** The beginnings of a name that are long enough to mean it: `home`, `homedepot`. */
function headsOf(words: ReadonlyArray<string>): Array<Head> {
  const heads: Array<Head> = []
  let text = ''
  words.forEach((word, at) => {
    if (at === 0 && word === 'the' && words.length > 1) return
    text += word
    const isTooShort = text.length < 3 || /^\d+$/.test(text) || COMMON.has(text)
    if (!isTooShort) heads.push({ text, end: at + 1 })
  })
  return heads
}

export function headIndex(merchants: ReadonlyArray<LabelledMerchant>): HeadIndex {
  const index = new Map<string, Array<{ merchant: LabelledMerchant; end: number }>>()
  for (const merchant of merchants) {
    for (const { text, end } of headsOf(merchant.words)) {
      const known = index.get(text)
      if (known) known.push({ merchant, end })
      else index.set(text, [{ merchant, end }])
    }
  }
  return index
}

/** Shorter beginnings are shared by chance. */
const LONG = 6

export type HeadHit = {
  clue: Clue
  /** Words that are the whole name of a labelled merchant, whose label knew them already; 0: none. */
  covered: number
}

/**
 * The labelled merchant with the longest common beginning. `same`: one name is the other's beginning;
 * `short`: the same with few letters; `two`: they share more than a word; `first`: only the first.
 */
export function findHead(index: HeadIndex, words: ReadonlyArray<string>): HeadHit | null {
  const heads = headsOf(words)
  for (const { text, end } of heads.toReversed()) {
    const found = index.get(text)
    if (!found) continue
    const whole = found.filter(({ merchant }) => merchant.key === text)
    const isEnd = end === words.length
    const group = whole.length > 0 ? whole : found
    const [first, ...others] = group
    if (!first) continue
    const isAgreed = others.every(({ merchant }) => merchant.category === first.merchant.category)
    const isLong = text.length >= LONG
    const isSame = whole.length > 0 || isEnd
    const shared = end > 1 || first.end > 1 ? 'two' : 'first'
    const how = isSame ? (isLong ? 'same' : 'short') : shared
    const clue: Clue = {
      category: first.merchant.category,
      evidence: 'neighbour',
      strength: `head.${how}${isAgreed ? '' : '.mixed'}`,
      says: isSame && isAgreed ? 'names' : 'leans',
      nearest: first.merchant.merchant,
      isOwn: isAgreed && whole.length > 0 && isLong && first.merchant.by === 'person',
    }
    return { clue, covered: whole.length > 0 && isLong && isAgreed ? end : 0 }
  }
  return null
}
