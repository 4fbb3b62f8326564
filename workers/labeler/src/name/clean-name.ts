/**
 * The name that a person would write for a merchant: a known chain's own, else what the normaliser
 * left of the line, with the letters of a name. Nothing is added that neither the line nor a list of
 * names has.
 */

import { type NormalisedMerchant, normalise, wordsOf } from 'merchant-name'
import { knownChain } from '../evidence/chains.ts'
import { findWords, isShopWord } from '../evidence/words.ts'
import { type Asked, bareLine } from './bare-line.ts'
import { chainName, type Names } from './chain-name.ts'
import { withoutCutEnd, withoutWebEnd } from './ends.ts'
import { beforeNumber, isPlace, withoutBranch, withoutForm, withoutTown } from './places.ts'
import { properName } from './proper-names.ts'
import { surfaceOf } from './surface.ts'
import { untied } from './untied.ts'
import { written } from './written.ts'

/** A single word of so many letters names somebody: `TRAINPAL SHANGHAI`. */
const LONG_WORD = 5

/** The clean name of a normalised line; never empty. */
export function cleanName(merchant: NormalisedMerchant, knowledge: Names): string {
  const { behind, raw } = merchant
  const bare = behind ? raw : bareLine(merchant, askedOf(knowledge))
  if (bare !== raw) return cleanName(normalise(bare), knowledge)
  if (behind) {
    const shop = nameOf(normalise(behind.shopText), raw, knowledge)
    return isWhere(shop) ? nameOf(normalise(behind.app.name), raw, knowledge) : shop
  }
  const chain = untied(merchant.words[0] ?? '', askedOf(knowledge).isNamed)
  if (chain && merchant.words.length === 1) return nameOf(normalise(chain), chain, knowledge)
  const name = nameOf(withoutNumber(merchant, knowledge), raw, knowledge)
  return isCompany(merchant) ? `${name} Co` : name
}

/** A town, also with the code of its region. */
function isWhere(name: string): boolean {
  return isPlace(name) || isPlace(name.replace(/ \p{Lu}{2,3}$/u, ''))
}

/** `BLUE HERON BILL PAYMENT`, `BLUE HERON MENSALIDADE`: what was paid to them. */
function withoutBill(words: ReadonlyArray<string>): ReadonlyArray<string> {
  if (words.length > 2 && / bill payment$/i.test(words.join(' '))) return words.slice(0, -2)
  return words.length > 1 && DUES.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
}

const DUES = /^(?:mensalidade|mensualidad|monatsbeitrag|abonelik)$/i

/** `MISERY LOVES CO.`: the normaliser takes a company for Colorado where no town of it stands before. */
function isCompany({ raw, words }: NormalisedMerchant): boolean {
  const all = wordsOf(raw)
  return words.length > 1 && all.at(-1) === 'co' && all.at(-2) === words.at(-1)
}

function askedOf(knowledge: Names): Asked {
  return {
    isNamed: (words) => knownChain(knowledge, words, false)?.found === 'whole',
    isTelling: (words) => tells(words, knowledge),
  }
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
  const { text, words, processor } = merchant
  const known = chainName(merchant, raw, knowledge)
  if (known) return known
  const proper = properName(words.join(' '))
  if (proper) return proper
  const surface = surfaceOf(text, raw).flatMap((word) => humps(word, processor))
  const isTelling = (some: ReadonlyArray<string>) => tells(some, knowledge)
  const whole = withoutWebEnd(withoutForm(surface, isTelling), raw)
  const named = withoutBranch(whole, raw, isTelling)
  const billed = withoutTown(withoutBill(named), raw, (some) => isName(some, knowledge))
  const placed = withoutCutEnd(billed, raw)
  if (placed.join(' ') === surface.join(' ')) return written(surface, raw)
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
  const name = folded.join(' ')
  const isTrade = folded.some((word) => isShopWord(knowledge.words, word))
  const isChain = knownChain(knowledge, folded, false)?.found === 'whole'
  if (isChain && !(isTrade && folded.length === 1)) return true
  const isLong = name.length >= LONG_WORD && !isTrade
  return isLong || properName(name) !== null
}

/** Processors whose shops write themselves without spaces: `PAG*PadariaBelaVista`. */
const GLUED = new Set(['pagseguro', 'mercado-pago', 'stone'])

function humps(word: string, processor: string | null): Array<string> {
  const parts = GLUED.has(processor ?? '') ? word.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [word]
  return parts.every((part) => part.length > 1) ? parts : [word]
}
