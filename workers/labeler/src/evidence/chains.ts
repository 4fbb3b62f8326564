/** Known chains, found by their names inside a merchant's words. */
import { type Dictionary, dictionary } from 'merchant-name'
import type { Category } from '../../../shared/categories.ts'
import { isPlace } from '../name/places.ts'
import { type ChainLines, chainOf } from './chain-lines.ts'
import type { Clue } from './clue.ts'

type Where = 'anywhere' | 'start' | 'whole'
type Chain = { category: Category; where: Where; name: string }

/** Chains by their name without spaces: `homedepot` is `home depot`. */
export type ChainIndex = Dictionary<Chain> & {
  /** Words of the longest name. */
  longest: number
}

const WHERE: Readonly<Record<string, Where>> = { '^': 'start', '=': 'whole' }

export function chainIndex({ longest, categories, lines }: ChainLines): ChainIndex {
  const index = dictionary(lines, (line): [string, Chain] => {
    const { name, mark, category } = chainOf(line, categories)
    return [
      name.replaceAll(' ', ''),
      { category: category as Category, where: WHERE[mark] ?? 'anywhere', name },
    ]
  })
  return { ...index, longest }
}

/** Shorter names must be spaced as written: `p ark` is no park. */
const SQUEEZED = 6

export type ChainHit = Chain & {
  /**
   * `whole`: the line is the name and nothing else; `loose`: it starts with a short name, or one
   * that is spaced otherwise; `cut`: it is the name's beginning; `first`: its first word is a name that
   * is a word or a surname besides.
   */
  found: 'whole' | 'start' | 'loose' | 'inside' | 'cut' | 'first'
  /** The words that are the name. */
  start: number
  end: number
}

/** The longest chain name in the words; at the start before inside. */
export function findChain(
  index: ChainIndex,
  words: ReadonlyArray<string>,
  isCut: boolean,
): ChainHit | null {
  const named = words.filter((word) => !/^\d+$/.test(word))
  const whole = index.get(words.join('')) ?? index.get(named.join(''))
  if (whole) return { ...whole, found: 'whole', start: 0, end: words.length }
  const inTown = chainInTown(index, words)
  if (inTown) return inTown
  let best: ChainHit | null = null
  for (let start = 0; start < words.length; start++) {
    let key = ''
    for (let end = start; end < Math.min(words.length, start + index.longest); end++) {
      key += words[end]
      const chain = index.get(key)
      if (!chain || chain.where === 'whole') continue
      if (key.length < SQUEEZED && chain.name !== words.slice(start, end + 1).join(' ')) continue
      if (start > 0 && (chain.where === 'start' || key.length < 4)) continue
      if (!best || chain.name.length > best.name.length) {
        best = { ...chain, found: placeOf(chain, words, start, end + 1), start, end: end + 1 }
      }
    }
    if (best && start === 0) return best
  }
  return best ?? cutChain(index, words, isCut)
}

/** Letters of a single word that is a chain's more often than not. */
const TELLING = 6

/** A name that is whole only where nothing else is named, with more behind it: `TRUFFAUT CHATEN`. */
function firstWord(index: ChainIndex, words: ReadonlyArray<string>): ChainHit | null {
  const first = words[0] ?? ''
  const chain = first.length >= TELLING && words.length > 1 ? index.get(first) : undefined
  return chain?.where === 'whole' ? { ...chain, found: 'first', start: 0, end: 1 } : null
}

/** Words of the longest town. */
const TOWN = 3

/** A chain whose name is whole where its town is taken away: `STEERS BROOKLYN`. */
function chainInTown(index: ChainIndex, words: ReadonlyArray<string>): ChainHit | null {
  for (let end = Math.max(1, words.length - TOWN); end < words.length; end++) {
    const chain = index.get(words.slice(0, end).join(''))
    const isWhole = chain?.where === 'whole' && chain.name === words.slice(0, end).join(' ')
    if (isWhole && isPlace(words.slice(end).join(' ')))
      return { ...chain, found: 'start', start: 0, end }
  }
  return null
}

/** A single word of fewer letters begins many names: `tim` is no `tim burton`. */
const SHORT = 6

function placeOf(chain: Chain, words: ReadonlyArray<string>, start: number, end: number) {
  if (start > 0) return 'inside'
  const isSpacedAlike = chain.name === words.slice(start, end).join(' ')
  return isSpacedAlike && chain.name.length >= SHORT ? 'start' : 'loose'
}

/** Letters from which a line may be a name's beginning, where it is as long as a column and where it is not. */
const BEGUN = { column: 9, other: 11 }

/** A line that a column cut short: `cheesecake fac`. Only where every name it begins agrees. */
function cutChain(
  index: ChainIndex,
  words: ReadonlyArray<string>,
  isCut: boolean,
): ChainHit | null {
  const key = words.join('')
  if (key.length < (isCut ? BEGUN.column : BEGUN.other) || words.length < 2) return null
  let hit: Chain | null = null
  for (const chain of index.startingWith(key)) {
    // Only a column may end behind a word: `long beach` is a town, and no cut `long beach transit`.
    if (!isCut && chain.name.startsWith(`${words.join(' ')} `)) continue
    if (hit && chain.category !== hit.category) return null
    hit = chain
  }
  return hit && { ...hit, found: 'cut', start: 0, end: words.length }
}

export type KnownChain = ChainHit & { list: 'famous' | 'chain' }

type Lists = Readonly<Record<'famous' | 'chains', ChainIndex>>

/** What was found in the words of a merchant: its name and its clues ask the same. */
const found = new WeakMap<
  ReadonlyArray<string>,
  { lists: Lists; isCut: boolean; chain: KnownChain | null }
>()

/** The chain that a merchant is: of our own list, else of the world's; a longer name there goes before. */
export function knownChain(
  lists: Lists,
  words: ReadonlyArray<string>,
  isCut: boolean,
): KnownChain | null {
  const before = found.get(words)
  if (before?.lists.famous === lists.famous && before.isCut === isCut) return before.chain
  const chain = lookedUp(lists, words, isCut)
  found.set(words, { lists, isCut, chain })
  return chain
}

/** The name of the chain that a labelled merchant is of; one that is only its first word says nothing of others. */
export function chainOfMerchant(lists: Lists, words: ReadonlyArray<string>): string | null {
  const chain = knownChain(lists, words, false)
  return chain && chain.found !== 'first' ? chain.name : null
}

function lookedUp(
  { famous, chains }: Lists,
  words: ReadonlyArray<string>,
  isCut: boolean,
): KnownChain | null {
  const own = findChain(famous, words, isCut)
  if (own?.found === 'whole') return { ...own, list: 'famous' }
  const other = findChain(chains, words, isCut)
  // `national car` is the beginning of `national car rental`.
  if (other && (!own || isLonger(other, own))) return { ...other, list: 'chain' }
  if (own) return { ...own, list: 'famous' }
  const famousFirst = firstWord(famous, words)
  if (famousFirst) return { ...famousFirst, list: 'famous' }
  const first = firstWord(chains, words)
  return first && { ...first, list: 'chain' }
}

function isLonger(other: ChainHit, own: ChainHit): boolean {
  return (
    (other.found === 'whole' || other.found === 'start') &&
    own.found !== 'cut' &&
    own.start === 0 &&
    other.name.length > own.name.length
  )
}

export function chainClue({ category, list, found, name }: ChainHit & { list: string }): Clue {
  const isNamed = found === 'whole' || found === 'start' || (list === 'famous' && found !== 'first')
  const says = isNamed ? 'names' : 'leans'
  // Too few are cut to tell the lists apart.
  const strength = found === 'cut' ? 'cut' : `${list}.${found}`
  return { category, evidence: 'chain', strength, says, nearest: name }
}
