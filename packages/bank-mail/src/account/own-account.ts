/** The person's own card or account: a scored choice among all numbers that a mail shows as one. */
import { labelsOf } from '../counterparty/labels.ts'
import { isBeside } from '../counterparty/phrases.ts'
import { sided } from '../counterparty/sides.ts'
import { isOf, type Words, wordsOf } from '../counterparty/words.ts'
import { scoredBy, type Why } from '../gate/why.ts'
import { type Direction, directionOf, type Kind } from '../kinds.ts'
import type { Document } from '../template/document.ts'
import { accountOf } from '../template/values.ts'
import { fold } from '../text/fold.ts'

export type OwnAccount = {
  /** The last digits. */
  readonly account: string
  readonly start: number
  readonly end: number
  readonly score: number
}

type Numbered = {
  readonly start: number
  readonly end: number
  readonly isMasked: boolean
  readonly account: string
}

/** What a mask, a word or a side is worth. */
const MASK = 3
const ENDING = 5
const THING = 3
const BESIDE = 2
const OWN = 2
const SIDE = 2.5
const OTHER_SIDE = 6
const ONLY = 2.5
const FURTHER_DOWN = 0.001
const ENOUGH = 4.5

/** Digits and what masks them: "*4417", "XX-4417", "4837 **** 4922", "857001"; what it is, code decides. */
const RUN = /[x*•·●…\d.](?:[x*•·●….\d/-]| (?=[x*•·●])|(?<=[x*•·●]) (?=\d)){2,40}/giu
const IS_MASK = /[x*•·●…]|\.\./i
const BARE = /^(?:\d{3,20}(?:\/\d{4})?|\d{2,4}(?:-\d{2,8}){1,4})$/

/**
 * The account of a movement of `kind`, or null where the mail shows none that is surely the
 * person's own: not the other side's, no reference and no phone number.
 */
export function ownAccount(document: Document, kind: Kind): OwnAccount | null {
  const words = wordsOf(document)
  const numbers = numbersIn(document)
  const masked = new Set(numbers.filter(({ isMasked }) => isMasked).map(({ account }) => account))
  const scored = numbers.map((number) => ({
    account: number.account,
    start: number.start,
    end: number.end,
    score:
      scoreOf(words, number, kind) +
      (number.isMasked && masked.size === 1 ? ONLY : 0) -
      number.start * FURTHER_DOWN,
  }))
  const [best] = scored.sort((a, b) => b.score - a.score || a.start - b.start)
  return best && best.score >= ENOUGH ? best : null
}

/** The step of `why` that says where the account stands. */
export function whyOfAccount({ account, score, start, end }: OwnAccount): Why {
  return { of: 'account', by: scoredBy(`“${account}”`, score, null), at: { start, end } }
}

/** Where an alert has said all it has to say. */
const HEAD = 2500

function numbersIn({ text, masked, bodyEnd }: Document): Array<Numbered> {
  const found: Array<Numbered> = []
  for (const match of masked.slice(0, Math.min(bodyEnd, HEAD)).matchAll(RUN)) {
    const run = match[0].replace(/[.*\-/ ]{1,40}$/, '')
    const start = match.index
    const end = start + run.length
    const isMasked = IS_MASK.test(run) || masked.slice(start - 2, start) === '(-'
    if (!(isMasked ? /\d{3}$/ : BARE).test(run) || !isFree(masked, start, end, isMasked)) continue
    const account = accountOf(text.slice(start, end).replace(/\/\d{4}$/, ''))
    if (account !== null) found.push({ start, end, isMasked, account })
  }
  return found
}

/** Whether a number is neither part of a word nor of another number, an amount or a day. */
function isFree(masked: string, start: number, end: number, isMasked: boolean): boolean {
  const before = masked.slice(Math.max(0, start - 3), start)
  // "Dial *334#" is a number to call.
  if (/^(?:\d|#|[.,/:]\d)/.test(masked.slice(end, end + 2)) || /\d[.,]$/.test(before)) return false
  if (!/[a-z\d$€£/]$/.test(before)) return true
  // "Checking...0932", "IBAN CR0001XXXX9020"
  return isMasked && (masked[start] === '.' || /(?:^|[^a-z])[a-z]{2}$/.test(before))
}

/** How far before a number its words stand, in words. */
const REACH = 7

/** Letters right behind a number make it part of a code, or of a label glued to it. */
const GLUED_ON = 2

function scoreOf(words: Words, number: Numbered, kind: Kind): number {
  const { tokens } = words
  const at = tokens.findIndex(({ end }) => end > number.start)
  if (at < 0) return 0
  let score = number.isMasked ? MASK : 0
  const back = wordsBefore(words, at)
  const before = words.document.masked.slice(Math.max(0, number.start - GLUED), number.start)
  let side: 'from' | 'to' | null = null
  let isThing = hasGlued(words, 'account', before, false)
  if (isThing) score += THING
  if (hasGlued(words, 'ending', before, true)) score += ENDING
  let isOwn = false
  for (const [distance, index] of back.entries()) {
    const length = (key: 'ending' | 'account' | 'own' | 'from' | 'to') => words.matchAt(key, index)
    const reaches = (size: number) => size > 0 && size >= distance
    if (reaches(length('ending'))) score += number.isMasked ? ENDING - MASK : ENDING
    if (!isThing && length('account') > 0) {
      isThing = true
      score += THING + (distance <= 1 ? BESIDE : 0)
    }
    if (!isOwn && length('own') > 0) {
      isOwn = true
      score += OWN
    }
    // "Account of", "cuenta de destino": "of" says no side.
    if (isOf(words, index)) continue
    const isIn = kind === 'transfer_in' && IN.has(tokens[index]?.word ?? '')
    side ??= length('from') > 0 ? 'from' : length('to') > 0 || isIn ? 'to' : null
  }
  score += behind(words, at)
  const isShort = number.end - number.start < 4
  if (!number.isMasked && (isShort || !isThing) && score < ENDING) return 0
  if (/[a-z]/.test(words.document.masked[number.end] ?? '')) score -= GLUED_ON
  const ownSide = directionOf(kind) === 'out' ? 'from' : 'to'
  if (side === ownSide) score += SIDE / 2
  // Only a transfer has another side that has an account.
  const section = ofSection(words, number.start, directionOf(kind))
  if (kind !== 'transfer_in' && kind !== 'transfer_out')
    return (
      score + Math.max(0, section) + (BY_CARD.has(kind) && section >= 0 ? ofCard(words, back) : 0)
    )
  if (side !== null && side !== ownSide) score -= isOwn ? SIDE / 2 : OTHER_SIDE
  return score + section
}

/** Of a card and the account behind it the card is named: "pay the card *4417 from account *2093". */
function ofCard({ tokens }: Words, back: ReadonlyArray<number>): number {
  return back.slice(0, 4).some((index) => CARD.test(tokens[index]?.word ?? '')) ? SIDE : 0
}

const BY_CARD: ReadonlySet<Kind> = new Set(['payment', 'withdrawal'])

const CARD =
  /^(?:cards?|tarjetas?|t\.cred|cartao|carte|karte|kreditkarte|kaart|kart[ua]?|visa|mastercard)$/

/** "Received from ANA LEE in A/C **4471". */
const IN: ReadonlySet<string> = new Set('in into en em dans auf in su na w op på'.split(' '))

/** "4417 ile biten kartınız": words that some languages put behind the number. */
function behind(words: Words, at: number): number {
  const [next, after] = [at + 1, at + 2]
  if (words.tokens[next]?.row !== words.tokens[at]?.row) return 0
  if (words.matchAt('ending', next) > 0) return ENDING
  const isThing = words.matchAt('account', next) > 0 || words.matchAt('account', after) > 0
  return isThing && words.matchAt('own', next) + words.matchAt('own', after) > 0 ? ENDING : 0
}

/** How far before a number a word of a script without spaces is looked for. */
const GLUED = 16

/** Whether `before` has, or ends with, a word of `key` in a script that puts no space between words. */
function hasGlued(
  words: Words,
  key: 'account' | 'ending',
  before: string,
  isAtEnd: boolean,
): boolean {
  if (!/[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/.test(before)) return false
  const text = before.replace(/[\s:()[\]-]{1,8}$/, '')
  return words.languages.some((fields) =>
    (fields[key] ?? '').split('|').some((word) => {
      const plain = fold(word.replace(/[~\s]|\[.{0,20}\]/g, ''))
      if (!/[\u0e00-\u9fff\uac00-\ud7af]/.test(plain)) return false
      return isAtEnd ? text.endsWith(plain) : text.includes(plain)
    }),
  )
}

/** The tokens before `at` in its cell, nearest first; those of the cell before it where it begins its own. */
function wordsBefore({ tokens }: Words, at: number): Array<number> {
  const back: Array<number> = []
  const row = tokens[at]?.row ?? 0
  for (let index = at - 1; index >= 0 && back.length < REACH; index--) {
    const token = tokens[index]
    const next = tokens[index + 1]
    if (!token || !next || /^\{|^[x*•]{0,20}\d{4}/.test(token.word)) break
    const isNear =
      token.row === row || (token.row === row - 1 && back.length === 0) || isBeside(token, next)
    if (!isNear) break
    if (/[.!?]$/.test(token.word) && token.end - token.start > 4) break
    back.push(index)
  }
  return back
}

/** What the heading or label of a side before it says: "Cuenta destino", "From account". */
function ofSection(words: Words, start: number, direction: Direction): number {
  const labels = labelsOf(words)
  const before = sided(labels).filter(({ label }) => label.start <= start)
  const last = before.at(-1)
  if (!last) return 0
  const side = last.side
  if (side === null) return 0
  return side === (direction === 'out' ? 'payer' : 'payee') ? SIDE : -OTHER_SIDE
}
