/**
 * A descriptor, as a bank writes it, into what the labeler compares: a strict KEY, equal for lines
 * of the same merchant, and a lenient TEXT for words, chains and embeddings.
 */
import { withAlias } from './aliases.ts'
import { type App, appOf } from './apps.ts'
import { stripCodes } from './codes.ts'
import { splitColumns } from './columns.ts'
import { ALIASES } from './data/aliases.ts'
import { fold } from './fold.ts'
import { stripJapaneseForm, stripLegal } from './legal.ts'
import { decodeEntities, foldLine } from './line.ts'
import { stripPaymentChannel } from './payments.ts'
import { stripPlace } from './places.ts'
import { stripProcessor } from './processors.ts'
import { isToPerson, payeeFirst } from './rails.ts'
import { type Structure, structureOf } from './structure/structure.ts'
import { stripWrapper } from './wrappers.ts'

export type NormalisedMerchant = {
  raw: string
  /** Letters and digits only, so that `HOMEDEPOT.COM` and `HOME DEPOT` are one merchant. */
  key: string
  /** Folded text, single spaces, signs only inside words (`h&m`, `7-eleven`); never empty. */
  text: string
  /** The words of `text`, as the labeler's data spells them; never empty. */
  words: ReadonlyArray<string>
  /** Who processed the payment (`square`, `toast`, …), where a prefix says so. */
  processor: string | null
  /** What the bank wrote around the name (`card-purchase`, `compra`, …). */
  wrapper: string | null
  /** The delivery app that took the order, where the line names the shop behind it. */
  behind: { app: App; shopKey: string; shopText: string; shopWords: ReadonlyArray<string> } | null
  /** What the whole line says about itself; null where it names a merchant. */
  structure: Structure | null
  features: {
    /** A shop's web address: bought online. */
    online: boolean
    /** The end of a web address that only authorities or schools may have: `.gov.uk`, `.edu`. */
    address: string | null
    /** Thirteen digits: the number of an air ticket (IATA resolution 722). */
    ticket: boolean
    /** The line is as long as a column, so that its last word may be cut. */
    cut: boolean
  }
}

/** What a line is called that holds no letter and no digit at all. */
const NAMELESS = 'unknown'

/** Where card networks cut a name. */
const COLUMN = 18

/** No line of a bank is longer; what is gets cut, so that none takes long. */
const LONGEST = 256

/** More rounds than any real line takes; a line that is not settled by then stays as it is. */
const ROUNDS = 12

/** Ends of web addresses that shops have not: of schools, authorities and associations. */
const NO_SHOP =
  /\.(?:ac\.[a-z]{2}|edu(?:\.[a-z]{2})?|gov(?:\.[a-z]{2})?|gob\.[a-z]{2}|gouv\.fr|org(?:\.[a-z]{2})?)\b/

type Cut = { text: string; processor: string | null; wrapper: string | null }

/**
 * Normalises one descriptor; any text gives a key and a text of at least one character.
 *
 * @example
 * normalise('SQ *BLUE HERON CAFE 0423 PORTLAND OR').key // 'blueheroncafe'
 */
export function normalise(descriptor: string): NormalisedMerchant {
  const folded = foldLine(decodeEntities(descriptor.slice(0, LONGEST)))
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  const line = oneSpaced(folded)
  const cut = settled(payeeFirst(splitColumns(folded).name))
  // Where nothing is left of a name, the whole line is looked at as if it were one.
  const text = cut.text || settled(insideSigns(line)).text || NAMELESS
  const words = wordsOf(text)
  return {
    raw: descriptor,
    key: keyOf(words),
    text,
    words,
    processor: cut.processor,
    wrapper: cut.wrapper,
    behind: behindApp(text),
    structure: boughtOr(cut.wrapper, structureOf(isToPerson(line) ? line : payeeFirst(line))),
    features: {
      ticket: /(?<!\d)\d{13}(?!\d)/.test(line),
      online: /\bwww\.|\.(?:com|net|io|co\.uk|com\.\w\w)\b/.test(line) && !NO_SHOP.test(line),
      address: NO_SHOP.exec(line)?.[0] ?? null,
      cut: line.length >= COLUMN,
    },
  }
}

/** What begins as a purchase is no transfer, whatever wallet paid: `COMPRA MBWAY BLUE HERON`. */
function boughtOr(wrapper: string | null, structure: Structure | null): Structure | null {
  const isBought = wrapper === 'compra' || wrapper === 'card-purchase'
  return isBought && structure?.category === 'transfer' ? null : structure
}

/** The app and the shop behind it; the shop's key is the same as on lines of its own. */
function behindApp(text: string): NormalisedMerchant['behind'] {
  const found = appOf(text)
  if (!found?.shop) return null
  const shop = normalise(found.shop)
  if (keyOf(shop.words) === keyOf(wordsOf(found.app.name))) return null
  return { app: found.app, shopKey: shop.key, shopText: shop.text, shopWords: shop.words }
}

/** Cuts until nothing more comes off: cutting one thing uncovers another. */
function settled(text: string): Cut {
  let cut: Cut = { text, processor: null, wrapper: null }
  for (let round = 0; round < ROUNDS; round++) {
    const next = cutOnce(cut)
    if (next.text === cut.text) break
    cut = next
  }
  return cut
}

function cutOnce(cut: Cut): Cut {
  const wrapper = stripWrapper(oneSpaced(cut.text))
  const processor = stripProcessor(withAlias(wrapper.rest, ALIASES))
  const named = stripCodes(withAlias(processor.rest, ALIASES))
  // A place first: `RENO NV` is in Nevada, and no Dutch company.
  const bare = stripPaymentChannel(stripLegal(stripPlace(insideSigns(stripJapaneseForm(named)))))
  return {
    text: bare,
    processor: cut.processor ?? processor.id,
    wrapper: cut.wrapper ?? wrapper.id,
  }
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Only signs inside words stay; `mcdonald s` is `mcdonalds`. */
function insideSigns(text: string): string {
  return oneSpaced(
    text
      .replace(/['`]/g, '')
      .replace(/[*#,()[\]{}<>|_~"!?;=^$€£%\\]+/g, ' ')
      .replace(/(?<![\p{L}\p{N}])[^\p{L}\p{N}\s]+|[^\p{L}\p{N}\s+]+(?![\p{L}\p{N}])/gu, ' '),
  ).replace(/(?<=\p{L}{3}) s(?= |$)/gu, 's')
}

/**
 * The words of a normalised text.
 *
 * @example
 * wordsOf('Blue Heron Café') // ['blue', 'heron', 'cafe']
 */
export function wordsOf(text: string): Array<string> {
  const words = fold(text).split(' ').filter(Boolean)
  return words.length > 0 ? words : [text]
}

const SMALL = new Set(['the', 'and'])

/**
 * The strict key of a name's words.
 *
 * @example
 * keyOf(['the', 'blue', 'heron']) // 'blueheron'
 */
export function keyOf(words: ReadonlyArray<string>): string {
  return words.filter((word) => !SMALL.has(word)).join('') || words.join('')
}
