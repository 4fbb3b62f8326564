/**
 * The name that a person would write for a merchant: a known chain's own, else what the normaliser
 * left of the line, with the letters of a name. Nothing is added that neither the line nor a list of
 * names has.
 */

import { type NormalisedMerchant, normalise, wordsOf } from 'merchant-name'
import { knownChain } from '../evidence/chains.ts'
import { partOf } from '../evidence/parts.ts'
import { findWords } from '../evidence/words.ts'
import type { Knowledge } from '../knowledge.ts'
import { cased, isChosen, OTHER_SCRIPT } from './casing.ts'
import { wideKana } from './kana.ts'
import { beforeNumber, isPlace, withoutBranch, withoutForm, withoutTown } from './places.ts'
import { properName } from './proper-names.ts'
import { surfaceOf } from './surface.ts'

/** Longer names are a whole line. */
const LONGEST = 60

/** A single word of so many letters names somebody: `TRAINPAL SHANGHAI`. */
const LONG_WORD = 7

type Names = Pick<Knowledge, 'famous' | 'chains' | 'words'>

/** The clean name of a normalised line; never empty. */
export function cleanName(merchant: NormalisedMerchant, knowledge: Names): string {
  const { behind, raw } = merchant
  if (behind) {
    const shop = nameOf(normalise(behind.shopText), raw, knowledge)
    return isPlace(shop) ? nameOf(normalise(behind.app.name), raw, knowledge) : shop
  }
  return nameOf(withoutNumber(merchant, knowledge), raw, knowledge)
}

/** The merchant without a number in its middle and where the shop is, which stands behind that. */
function withoutNumber(merchant: NormalisedMerchant, knowledge: Names): NormalisedMerchant {
  const before = beforeNumber(merchant.raw, (behind) => tells(behind, knowledge))
  if (before === null || knownChain(knowledge, merchant.words, false)?.found === 'whole')
    return merchant
  const cut = normalise(before)
  // What stands before the number may be the bank's own words: `CHECKCARD 0412 …`.
  const isName = cut.words.every((word, at) => word === merchant.words[at])
  return isName && /\p{L}{2}/u.test(cut.text) ? cut : merchant
}

function nameOf(merchant: NormalisedMerchant, raw: string, knowledge: Names): string {
  const { text, words, features, processor } = merchant
  const chain = knownChain(knowledge, words, features.cut)
  const isChain = chain !== null && chain.start === 0 && isWhole(chain, words)
  if (isChain) {
    const part = partOf(chain.category, words.slice(chain.end))
    const surface = surfaceOf(text, raw)
    const own = properName(chain.name)
    if (part)
      return `${own ?? written(surface.slice(0, chain.end), raw)} ${cased(part.word, false)}`
    return own ?? written(surface.slice(0, endOfName(surface, chain.end)), raw)
  }
  const proper = properName(words.join(' '))
  if (proper) return proper
  const surface = surfaceOf(text, raw).flatMap((word) => humps(word, processor))
  const isTelling = (some: ReadonlyArray<string>) => tells(some, knowledge)
  const named = withoutBranch(withoutForm(surface, isTelling), raw)
  const placed = withoutTown(named, (some) => isName(some, knowledge))
  if (placed.length === surface.length) return written(surface, raw)
  // What is left may be a chain's own name.
  return nameOf(normalise(placed.join(' ')), placed.join(' '), knowledge)
}

/** Whether folded words tell what a shop sells. */
function tells(words: ReadonlyArray<string>, knowledge: Names): boolean {
  return findWords(knowledge.words, words, false).length > 0
}

/** Whether words are a name without the town behind them: a chain's, or one that is no word for a shop. */
function isName(words: ReadonlyArray<string>, knowledge: Names): boolean {
  const folded = words.flatMap(wordsOf)
  if (knownChain(knowledge, folded, false)?.found === 'whole') return true
  const name = folded.join(' ')
  const isLong = name.length >= LONG_WORD && findWords(knowledge.words, folded, false).length === 0
  return isLong || properName(name) !== null
}

/** Whether the chain is all that is named: what follows a name of our own list is a branch or a part. */
function isWhole(
  { list, found, end, category, name }: NonNullable<ReturnType<typeof knownChain>>,
  words: ReadonlyArray<string>,
): boolean {
  if (found === 'cut' || found === 'inside') return false
  // Behind a name in a script without spaces stands the branch.
  if (OTHER_SCRIPT.test(name)) return true
  return list === 'famous' || end >= words.length || partOf(category, words.slice(end)) !== null
}

/** Words that end the name of an office or a company, where a list has only what comes before. */
const ENDS = /^(?:center|centre|care|office|company|club|hospital|clinic)s?$/i

/** Where a chain's name ends in the line: `Noodles & Co`, `European Wax Center`. */
function endOfName(surface: ReadonlyArray<string>, end: number): number {
  const [next = '', then = ''] = surface.slice(end)
  if (next === '&' && /^(?:co|company|sons)$/i.test(then)) return end + 2
  return ENDS.test(next) ? end + 1 : end
}

/** Processors whose shops write themselves without spaces: `PAG*PadariaBelaVista`. */
const GLUED = new Set(['pagseguro', 'mercado-pago', 'stone'])

function humps(word: string, processor: string | null): Array<string> {
  const parts = GLUED.has(processor ?? '') ? word.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [word]
  return parts.every((part) => part.length > 1) ? parts : [word]
}

/** Words with the line's own letters, or with those of a name where they are all capitals. */
function written(surface: ReadonlyArray<string>, raw: string): string {
  const words = surface
  const isMixed = words.some(isChosen)
  const name = words
    .map((word, at) => {
      if (isChosen(word)) return word
      // Beside words whose letters somebody chose, capitals are chosen too.
      if (isMixed && word.length < 4 && word === word.toUpperCase()) return word
      return cased(word, at === 0, words[at - 1])
    })
    .map(wideKana)
    .join(' ')
    .replace(/ &(?=[^ ])/g, '&')
    .trim()
  return shortened(name) || raw.trim() || 'Unknown'
}

/** Cut behind a word, where it has several. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name
  const words = name.slice(0, LONGEST + 1).replace(/[\s&]+[^\s&]*$/u, '')
  return words.slice(0, LONGEST).trim()
}
