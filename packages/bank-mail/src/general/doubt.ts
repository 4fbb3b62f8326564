/** Words by which a mail that names an amount and a movement shows that it may not have happened. */

import type { Mention } from '../amount/mentions.ts'
import { withoutNames } from '../gate/without-names.ts'
import type { Kind } from '../kinds.ts'
import { languageOf } from '../lexicon/index.ts'
import type { Document } from '../template/document.ts'
import { headingOf } from '../template/heading.ts'
import { findByLabel } from '../template/label.ts'
import type { Pattern } from '../template/types.ts'
import { fold, LETTER } from '../text/fold.ts'
import {
  BEFORE_ORDERS,
  IN_CASE,
  NEGATED,
  NEXT,
  NOT_DONE,
  NOT_MOVED,
  ORDERS,
  UNSPACED,
} from './doubt-words.ts'
import { operationAt } from './operation.ts'
import {
  DESCRIBING,
  DONE,
  FAILURE,
  LAST_WORDS,
  REASON_LABEL,
  STATUS_LABEL,
  TOLD,
} from './outcome-words.ts'

/** Operations that a bank names in a field and that move nothing. */
const NO_MOVEMENT =
  /preautoriz|retencion|consulta|cambio de|bloque|activacion|inscripcion|\b(?:alta|baja) |actualizacion|inquiry|balance check|change of/
/** Mails that run on in one line say other things soon after the amount; of a failure they speak at once. */
const AFTER = 70
const AT_ONCE = 140
/** How much of a mail whose words are not spaced tells what it is about. */
const HEAD = 600

type Words = {
  readonly notMoved: RegExp
  readonly notDone: RegExp
  readonly orders: RegExp
  readonly negated: RegExp
  readonly next: RegExp
  readonly unspaced: RegExp
}

let words: Words | null = null

/** A boundary of ASCII would be none beside `đ`. */
function wholeWords(sources: ReadonlyArray<string>): RegExp {
  return new RegExp(`(?<![${LETTER}\\d])(?:${sources.join('|')})(?![${LETTER}\\d])`)
}

/** Compiled when first needed. */
function doubtWords(): Words {
  words ??= {
    notMoved: wholeWords(NOT_MOVED),
    notDone: wholeWords(NOT_DONE),
    orders: new RegExp(`${BEFORE_ORDERS}(?:${ORDERS.join('|')})`),
    negated: wholeWords(NEGATED),
    next: new RegExp(`^[^\\n]{0,20}\\b(?:${NEXT.join('|')})`),
    unspaced: new RegExp(fold(UNSPACED.join('|'))),
  }
  return words
}

/**
 * Whether the sentence of the amount, or the subject, speaks of something that has not happened.
 * What a `merchant` is called, or a person wrote into a note, says nothing of that.
 */
export function isDoubtful(
  document: Document,
  mention: Mention | null,
  merchant: string | null,
  kind: Kind | null,
): boolean {
  const { bodyEnd } = document
  const shown = withoutNames(document, [merchant]).replace(IN_CASE, blank)
  const masked = kind === 'refund' ? shown.replace(UNDONE, blank) : shown
  const subject = masked.slice(bodyEnd)
  const own = mention === null ? '' : ownWords(masked, mention, AFTER)
  const operation = operationAt(document)
  const status = fieldOf(document, STATUS_LABEL)
  const reason = fieldOf(document, REASON_LABEL)
  const { notMoved, notDone, orders, unspaced } = doubtWords()
  const wide = mention === null ? '' : ownWords(masked, mention, AT_ONCE)
  return (
    // A subject that asks does not tell.
    /[?？]/.test(subject) ||
    [subject, own].some((text) => notMoved.test(text) || notDone.test(text) || orders.test(text)) ||
    [headingOf(masked), wide].some((text) => notDone.test(text)) ||
    isOtherwise(wide, languageOf(masked) ?? 'en') ||
    isNegated(subject) ||
    (mention !== null && (isNotDone(masked, mention) || isQuestion(masked, mention))) ||
    unspaced.test(`${masked.slice(0, HEAD)}\n${subject}`) ||
    (operation !== null && NO_MOVEMENT.test(masked.slice(operation.from, operation.to))) ||
    (status !== null && !DONE.test(status)) ||
    (reason !== null && FAILURE.test(reason))
  )
}

type Told = { readonly outcome: RegExp; readonly done: RegExp }

const told = new Map<string, Told | null>()

/** Compiled when a mail in that language first arrives; null where its lexicon names the outcomes. */
function toldIn(language: string): Told | null {
  let found = told.get(language)
  if (found === undefined) {
    const words = TOLD[language]
    found = words
      ? {
          outcome: new RegExp(`\\b${words.auxiliary} (?=[a-z])`, 'g'),
          done: new RegExp(`^(?:(?:${words.done})[a-z]*|(?:${DESCRIBING})(?![a-z]))`),
        }
      : null
    told.set(language, found)
  }
  return found
}

/** Whether something else is said to have become of it than that it was done: "was voided". */
function isOtherwise(text: string, language: string): boolean {
  if (LAST.test(text)) return true
  const words = toldIn(language)
  return (
    words !== null &&
    [...text.matchAll(words.outcome)].some(
      ({ index, 0: shown }) => !words.done.test(text.slice(index + shown.length)),
    )
  )
}

const LAST = new RegExp(`\\b(?:${LAST_WORDS})\\b`)

/** Of the same length, so that offsets stay. */
function blank(words: string): string {
  return ' '.repeat(words.length)
}

/** What a refund says of itself. */
const UNDONE =
  /\b(?:revers|anul|devuel|devolv|cancel|void|estorn|extorn|rembours|annul|storn)[a-z]*|取消|キャンセル|취소/g

function fieldOf(document: Document, label: Pattern): string | null {
  const found = findByLabel(document, 'operation', label, [])
  return found && found.rank >= 3 ? document.folded.slice(found.start, found.end).trim() : null
}

function ownWords(masked: string, { from, to, end }: Mention, reach: number): string {
  return masked.slice(from, Math.min(to, end + reach))
}

function isNotDone(masked: string, mention: Mention): boolean {
  const next = masked.slice(mention.to, mention.to + AT_ONCE).replace(/^[.!?]\s*/, '')
  return isNegated(ownWords(masked, mention, AT_ONCE)) || doubtWords().next.test(next)
}

function isQuestion(masked: string, { from, to }: Mention): boolean {
  return /^\s?[?？]/.test(masked.slice(to)) || masked.slice(from, to).includes('¿')
}

function isNegated(text: string): boolean {
  return doubtWords().negated.test(text)
}
