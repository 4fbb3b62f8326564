/** Names that stand under a label: beside it, in the next cell, below it, or on the next line. */
import { directionOf, type Kind } from '../kinds.ts'
import type { Label } from '../lexicon/fields.ts'
import type { Cell } from '../template/document.ts'
import { cellsBeside } from '../template/label.ts'
import { type Candidate, candidateAt, fitOf } from './candidate.ts'
import type { FoundLabel } from './labels.ts'
import { nameOf } from './name.ts'
import { sentenceStop } from './sentence-name.ts'
import { sided } from './sides.ts'
import { markIn, tokenAt, type Words } from './words.ts'

type Spot = Cell & { readonly less: number }

/** "To: Travel Visa ending in 4417" is a card, and nobody. */
const CARD =
  /\b(?:ending (?:in|with)|ends (?:in|with)|terminad[ao] en|endet auf|se terminant par)[\s*x#.-]{1,6}\d/

/** "Info: UPI/…/ANA ROJO" names the other side. */
const OF_DESCRIPTOR = 2.5

function isDescriptor({ document }: Words, start: number): boolean {
  return /^(?:upi|neft|imps|rtgs|nip)[/*-]/.test(document.masked.slice(start, start + 8))
}

/** How far a label reaches at most. */
const LONG = 110
/** A label without a colon, one within a line, one in a mail that runs on in one line. */
const NO_COLON = 2
const WITHIN = 0.5
const RUNNING = 3
const BELOW = 0.3

/** The names under `labels` that may be the counterparty of a `kind`. */
export function labelled(
  words: Words,
  labels: ReadonlyArray<FoundLabel>,
  kind: Kind,
): Array<Candidate> {
  const found: Array<Candidate> = []
  for (const { label, as, index } of sided(labels)) {
    const fit = fitOf(kind, as)
    if (fit === 0) continue
    for (const spot of spotsOf(words, labels, index)) {
      const end = cut(words, labels, index, spot)
      const isCard = CARD.test(words.document.masked.slice(spot.start, spot.end))
      if (isLabel(words, labels, spot) || (isCard && label.label !== 'merchant')) continue
      const said = words.document.text.slice(label.start, label.end)
      const how = { via: as, by: `label “${said}”`, fit: fit - spot.less } as const
      const [one] = candidateAt(words, spot.start, end, how)
      if (one === undefined) continue
      const more = isDescriptor(words, spot.start) ? OF_DESCRIPTOR : 0
      found.push({ ...one, score: one.score + more })
      break
    }
  }
  return found
}

/** What stands under labels of the person's own side: their name, as the bank writes it. */
export function ownNames(
  words: Words,
  labels: ReadonlyArray<FoundLabel>,
  kind: Kind,
): Array<string> {
  const own: Label = directionOf(kind) === 'out' ? 'payer' : 'payee'
  return sided(labels).flatMap(({ as, index }) => {
    if (as !== own) return []
    for (const spot of spotsOf(words, labels, index)) {
      if (isLabel(words, labels, spot)) continue
      const named = nameOf(words, spot.start, cut(words, labels, index, spot))
      return named ? [named.name] : []
    }
    return []
  })
}

/** Labels only where a colon or a cell of their own shows it. */
const LOOSE: ReadonlySet<Label> = new Set(['place', 'description'])

/** Where the value of a label may stand, the likeliest first. */
function spotsOf(words: Words, labels: ReadonlyArray<FoundLabel>, index: number): Array<Spot> {
  const label = labels[index]
  const { document } = words
  const cell = document.lines[label?.row ?? 0]?.[label?.column ?? 0]
  if (!label || !cell) return []
  if (label.isAlone) return label.isFirst ? neighbours(words, label) : []
  if (label.value !== null) {
    return [{ start: label.value, end: cell.end, less: label.isFirst ? 0 : WITHIN }]
  }
  const start =
    label.end + (/^[\s.#-]*/.exec(document.masked.slice(label.end, cell.end))?.[0].length ?? 0)
  // "Comercio Blue Cafe": without a colon it is a label only before what is written as a name.
  const isName = /^[\p{Lu}\p{Lo}\d“"*]/u.test(document.text.slice(start, start + 1))
  if (!isName || start === label.end) return []
  // "CAJERO BANORTE": these words stand in values, too.
  if (LOOSE.has(label.label) && !isSpaced(document.text, label)) return []
  const isPreposition = (['at', 'to', 'from'] as const).some(
    (key) => words.matchAt(key, label.from) >= label.to - label.from,
  )
  const isShort = cell.end - cell.start < 60
  if (isPreposition && !(label.isFirst && isShort)) return []
  const next = labels[index + 1]
  const isRunning = !label.isFirst || !isShort
  if (isRunning && !(next && next.row === label.row && next.column === label.column)) {
    // Nothing ends it but the sentence.
    if (!label.isFirst) return []
  }
  const isSure = !isRunning && isSpaced(document.text, label)
  return [{ start, end: cell.end, less: isSure ? 0 : isRunning ? RUNNING : NO_COLON }]
}

/** "内容　トウキョウガス": in scripts without spaces between words one parts a label from its value. */
function isSpaced(text: string, { start, isFirst }: FoundLabel): boolean {
  return isFirst && /^[\u3040-\u30ff\u3400-\u9fff]/.test(text.slice(start))
}

/** To the right, below in the same column, or on the next line of the body. */
function neighbours({ document }: Words, { row, column }: FoundLabel): Array<Spot> {
  const less = { beside: 0, below: BELOW, loosely: NO_COLON, next: BELOW }
  return cellsBeside(document, row, column, true).flatMap(({ how, ...cell }) =>
    how === 'next' && cell.start >= document.bodyEnd ? [] : [{ ...cell, less: less[how] }],
  )
}

/** Whether what stands there is itself a label: with a colon, alone in its cell, or before an amount. */
function isLabel(words: Words, labels: ReadonlyArray<FoundLabel>, spot: Spot): boolean {
  const at = tokenAt(words, spot.start)
  const label = labels.find(({ from }) => from === at)
  return label !== undefined && (label.isAlone || label.value !== null)
}

/** "CLOUD TOOLS Axis Bank Card No.": a name in capitals ends before what is written otherwise. */
function behindCapitals(text: string, start: number, end: number): number {
  const name = /^\p{Lu}[\p{Lu}\d &'.*/-]{3,60}(?= (?:\p{Lu}\p{Ll}\S{0,20} ?){1,4}$)/u.exec(
    text.slice(start, end),
  )
  return name ? start + name[0].length : end
}

/** An amount, a day, a number behind its mask: what stood before it was its label. */
const VALUE = /^[\s.#-]{1,4}(?:[\ue000-\ue002]|[x*•]{2,10}|[\d.]{5})/

/** "店舗：ブルーカフェ 承認番号：": where words are not spaced a space and a colon show the next label, a comma the next words. */
const NEXT_LABEL = /(?<=\S)\s+(?=[\p{Lo}ー]{2,9}[:：])|(?<=\p{Lo})[,，](?=\p{Script=Han})/u

/** Where the value ends: before the next label, an amount, a day, the end of its cell. */
function cut(words: Words, labels: ReadonlyArray<FoundLabel>, index: number, spot: Spot): number {
  const { masked } = words.document
  let end = markIn(words.document, spot.start, Math.min(spot.end, spot.start + LONG))
  const label = NEXT_LABEL.exec(words.document.text.slice(spot.start, end))
  if (label) end = spot.start + label.index
  const isRunning = spot.less >= NO_COLON || spot.end - spot.start > 70
  for (const next of labels.slice(index + 1)) {
    if (next.start >= end) break
    if (next.start <= spot.start) continue
    const isSure =
      next.value !== null ||
      VALUE.test(masked.slice(next.end, next.end + 12)) ||
      (isRunning && next.isCapital && (next.label === 'other' || next.to - next.from > 1))
    if (isSure) {
      end = next.start
      if (isRunning) end = behindCapitals(words.document.text, spot.start, end)
      break
    }
  }
  return isRunning || spot.less === WITHIN
    ? sentenceStop(words.document.text, spot.start, end)
    : end
}
