/** The name of a known chain: its own, or the line's words that are it. */
import { fold, type NormalisedMerchant } from 'merchant-name'
import { type Category, groupOf } from '../../../shared/categories.ts'
import { type KnownChain, knownChain } from '../evidence/chains.ts'
import { partOf } from '../evidence/parts.ts'
import { findWords, isShopWord } from '../evidence/words.ts'
import type { Knowledge } from '../knowledge.ts'
import { cased, OTHER_SCRIPT } from './casing.ts'
import { isPlace, ONE_A_TOWN } from './places.ts'
import { properName } from './proper-names.ts'
import { surfaceOf } from './surface.ts'
import { written } from './written.ts'

/** What a name is made with. */
export type Names = Pick<Knowledge, 'famous' | 'chains' | 'words'>

/** What a merchant that is a known chain, or a part of one, is called; null where it is none. */
export function chainName(
  { text, words, features }: NormalisedMerchant,
  raw: string,
  knowledge: Names,
): string | null {
  const chain = knownChain(knowledge, words, features.cut)
  if (chain && chain.start > 0 && isShopBefore(chain, words)) return named(chain.name)
  if (!chain || chain.start > 0 || !isWhole(chain, words) || isAnother(chain, words, knowledge))
    return null
  if (isTrade(chain, words, knowledge)) return null
  const part = partOf(chain.category, words.slice(chain.end))
  const surface = withoutNumbers(surfaceOf(text, raw), chain.name)
  const behind = behindWords(surface, chain.end)
  const own = ownName(chain.name)
  if (part) return `${own ?? written(surface.slice(0, behind), raw)} ${cased(part.word, false)}`
  if (own) return own
  // `johnlewis` is two words in the list.
  if (surface.length === 1 && chain.name.includes(' ')) return written(chain.name.split(' '), '')
  const end = endOfName(surface, behind)
  // `LCBO/RAO` is one word of the line.
  if (
    end === 1 &&
    chain.end === 1 &&
    fold(surface[0] ?? '') !== chain.name &&
    !chain.name.includes(' ') &&
    !OTHER_SCRIPT.test(chain.name)
  )
    return cased(chain.name, true)
  const from = chain.end + end - behind
  const more = behindTelling(words, from, chain.category, knowledge) - from
  const until = end + more
  return written(surface.slice(0, surface[until - 1] === '&' ? until + 1 : until), raw)
}

/** Where so many words end in the line, in which an ampersand stands by itself. */
function behindWords(surface: ReadonlyArray<string>, count: number): number {
  let words = 0
  const last = surface.findIndex((word) => word !== '&' && ++words === count)
  return last < 0 ? surface.length : last + 1
}

/** What banks' lines call any shop of a chain. */
const SHOP = /^(?:sklep|mag|magasin|magazin|dac|tienda|loja|negozio|prodavnica|station)$/

/** Whether a chain's name is all that follows a word for any shop: `SKLEP LIDL`. */
function isShopBefore({ start, end, name }: KnownChain, words: ReadonlyArray<string>): boolean {
  return (
    end === words.length &&
    words.slice(start).join(' ') === name &&
    words.slice(0, start).every((word) => SHOP.test(word))
  )
}

function named(name: string): string {
  return ownName(name) ?? written(name.split(' '), '')
}

/** What follows a town's name in an address. */
const STREET = /^(?:street|st|road|rd|station|airport|avenue|ave|square|bridge|central|city)$/

/** Whether the chain is all that is named: what follows is a branch or a part, unless the name is a phrase that others begin with. */
function isWhole(
  { list, found, where, start, end, category, name }: KnownChain,
  words: ReadonlyArray<string>,
): boolean {
  if (found === 'cut' || found === 'inside' || found === 'first') return false
  // `STADTWERKE` alone are nobody's: there are some in each town.
  if (list === 'chain' && ONE_A_TOWN.test(name) && end < words.length) return false
  // `LIVERPOOL STREET` is in London, and no department store.
  if (isPlace(name) && STREET.test(words[end] ?? '')) return false
  // Behind a name in a script without spaces stands the branch.
  if (OTHER_SCRIPT.test(name)) return true
  if (list === 'famous' || end >= words.length || partOf(category, words.slice(end)) !== null)
    return true
  // `la petite` begins the names of many shops.
  const isPhrase = where === 'start' && /^(?:la|le|el|les|los|las|il) /.test(name)
  return (!isPhrase || properName(name) !== null) && words.slice(start, end).join(' ') === name
}

/** Whether what follows a name tells another trade: `Santa Fe Burrito Grill` is no clothes shop. */
function isAnother(
  { list, found, end, category, name }: KnownChain,
  words: ReadonlyArray<string>,
  knowledge: Names,
): boolean {
  if (found === 'whole' || (list === 'famous' && !isPlace(name))) return false
  const next = words.slice(end, end + 1)
  return (
    partOf(category, next) === null &&
    strongOnly(next, knowledge).some((told) => groupOf(told.category) !== groupOf(category))
  )
}

function strongOnly(words: ReadonlyArray<string>, knowledge: Names) {
  return findWords(knowledge.words, words, false).filter(({ says }) => says === 'names')
}

/** Whether a list has a word for any shop of a trade as a name: `Pharmacie` before the shop's own. */
function isTrade(
  { list, end, name }: KnownChain,
  words: ReadonlyArray<string>,
  { words: shopWords }: Names,
): boolean {
  return list === 'chain' && end === 1 && words.length > 1 && isShopWord(shopWords, name)
}

/** Words that end the name of an office or a company, where a list has only what comes before. */
const ENDS = /^(?:center|centre|care|office|company|club|hospital|clinic)s?$/i

/** Where a chain's name ends in the line: `Noodles & Co`, `European Wax Center`. */
function endOfName(surface: ReadonlyArray<string>, end: number): number {
  const [next = '', then = ''] = surface.slice(end)
  if (next === '&' && /^(?:co|company|sons)$/i.test(then)) return end + 2
  return ENDS.test(next) ? end + 1 : end
}

function isStrong(word: string, knowledge: Names): boolean {
  return strongOnly([word], knowledge).length > 0
}

/** A chain's whole name without the numbers of its shop: `GORDON BIERSCH - 28`, `213 MAXI`. */
function withoutNumbers(surface: ReadonlyArray<string>, name: string): ReadonlyArray<string> {
  if (/\d/.test(name)) return surface
  const isNumber = (word: string | undefined) => /^\d+$/.test(word ?? '')
  const start = surface.length > 1 && isNumber(surface[0]) ? 1 : 0
  const end = surface.length > 1 + start && isNumber(surface.at(-1)) ? -1 : undefined
  return surface.slice(start, end)
}

/** A chain's own letters, also where its part is in the list with it: `sams club gas`. */
function ownName(name: string): string | null {
  const space = name.lastIndexOf(' ')
  const own = properName(name)
  const part = partOf('shopping', [name.slice(space + 1)])
  const head = own === null && part && space > 0 ? properName(name.slice(0, space)) : null
  return own ?? (head && part && `${head} ${cased(part.word, false)}`)
}

/** Words of a longer name than the list has: `Biggby Coffee`, `Floyd's 99 Barbershop`. */
function behindTelling(
  words: ReadonlyArray<string>,
  from: number,
  category: Category,
  knowledge: Names,
): number {
  // Behind who sends a bill stands what is billed.
  if (groupOf(category) === 'bills' || category === 'parking_tolls') return from
  let end = from
  while (end < from + 2 && (words[end]?.length ?? 0) > 3 && isStrong(words[end] ?? '', knowledge))
    end++
  return end
}
