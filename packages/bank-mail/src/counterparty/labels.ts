/** Where a mail labels its values, and what each label says its value is. */
import { LABELS, type Label } from '../lexicon/fields.ts'
import { isCapitals, type Words } from './words.ts'

export type FoundLabel = {
  readonly label: Label
  /** Its tokens: the first one and the one behind the last. */
  readonly from: number
  readonly to: number
  /** Offsets into the document. */
  readonly start: number
  readonly end: number
  readonly row: number
  readonly column: number
  /** Whether it begins its cell. */
  readonly isFirst: boolean
  /** Whether a colon follows it, perhaps behind brackets; then where the value begins. */
  readonly value: number | null
  /** Whether nothing but the colon follows it in its cell. */
  readonly isAlone: boolean
  /** Whether it is written as labels are, with a capital. */
  readonly isCapital: boolean
}

/** "Amount (USD):", "Merchant】": what may stand between a label and its value. */
const COLON =
  /^[^\S\n\t]{0,3}(?:\([^()\n\t]{0,40}\)|】|\]|」)?[^\S\n\t]{0,4}(?:[:=】]|：)[\s:]{0,4}/
const ALONE = /^[\s:：.=*】\]_-]{0,12}(?:\([^()\n\t]{0,40}\)[\s:：]{0,4})?$/

/** "RUT 12.345.678-5": a number, and so a label before it. */
const NUMBER = /^[\s.#-]{1,4}(?:[x*•]{2,10}[\d ]|[\d.]{5})/

/** "STARBUCKS STORE 05117": a shop's number is part of its name. */
const IN_NAMES: ReadonlySet<Label> = new Set(['merchant', 'place'])

/** Every label of the mail, in order, the longest where several begin with one word; none inside another. */
export function labelsOf(words: Words): ReadonlyArray<FoundLabel> {
  const known = cache.get(words)
  if (known) return known
  const found = findLabels(words)
  cache.set(words, found)
  return found
}

const cache = new WeakMap<Words, ReadonlyArray<FoundLabel>>()

function findLabels(words: Words): Array<FoundLabel> {
  const { tokens, document } = words
  const found: Array<FoundLabel> = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const { label, length } = longestAt(words, at)
    if (label === null) continue
    const last = tokens[at + length - 1] ?? token
    const cell = document.lines[token.row]?.[token.column]
    const rest = document.masked.slice(last.end, cell?.end ?? last.end)
    const colon = COLON.exec(rest)
    const isAlone = ALONE.test(rest)
    const isCapital = /^[\p{Lu}\p{Lo}]/u.test(document.text.slice(token.start, token.start + 1))
    if (
      !token.isFirst &&
      (colon === null
        ? !isCapital || (isCapitals(words, at) && (IN_NAMES.has(label) || !NUMBER.test(rest)))
        : isPartOfLabel(words, at))
    )
      continue
    found.push({
      label,
      from: at,
      to: at + length,
      start: token.start,
      end: last.end,
      row: token.row,
      column: token.column,
      isFirst: token.isFirst,
      value: colon === null || isAlone ? null : last.end + colon[0].length,
      isAlone,
      isCapital,
    })
    at += length - 1
  }
  return found
}

/** "Banco/Institución destino:": behind words of its own that begin the cell it is no label. */
function isPartOfLabel({ tokens, document }: Words, at: number): boolean {
  const token = tokens[at]
  const cell = document.lines[token?.row ?? 0]?.[token?.column ?? 0]
  if (!token || !cell) return false
  const before = document.masked.slice(cell.start, token.start)
  return before.length < 26 && !/[:;.,。\ue000-\ue002\d)-]/.test(before) && before.trim() !== ''
}

function longestAt(words: Words, at: number): { label: Label | null; length: number } {
  let best: Label | null = null
  let length = 0
  for (const label of LABELS) {
    const found = words.matchAt(label, at)
    // Two that are as long: the one that says more of a counterparty stands first in LABELS.
    if (found > length) {
      best = label
      length = found
    }
  }
  return { label: best, length }
}
