/**
 * A descriptor, as a bank writes it, into what the labeler compares: a strict KEY, equal for lines
 * of the same merchant, and a lenient TEXT for words, chains and embeddings.
 */
import { type App, appOf } from './apps.ts'
import { keyOf, named, wordsOf } from './named.ts'
import { isToPerson, payeeFirst } from './rails.ts'
import { type Structure, structureOf } from './structure/structure.ts'

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

/** Where card networks cut a name. */
const COLUMN = 18

/** Ends of web addresses that shops have not: of schools, authorities and associations. */
const NO_SHOP =
  /\.(?:ac\.[a-z]{2}|edu(?:\.[a-z]{2})?|gov(?:\.[a-z]{2})?|gob\.[a-z]{2}|gouv\.fr|org(?:\.[a-z]{2})?)\b/

/**
 * Normalises one descriptor; any text gives a key and a text of at least one character.
 *
 * @example
 * normalise('SQ *BLUE HERON CAFE 0423 PORTLAND OR').key // 'blueheroncafe'
 */
export function normalise(descriptor: string): NormalisedMerchant {
  const { line, text, words, processor, wrapper } = named(descriptor)
  return {
    raw: descriptor,
    key: keyOf(words),
    text,
    words,
    processor,
    wrapper,
    behind: behindApp(text),
    structure: boughtOr(wrapper, structureOf(isToPerson(line) ? line : payeeFirst(line))),
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
