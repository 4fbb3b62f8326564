/** What speaks for each amount of a mail being the one that moved, and what against it. */
import type { Part } from '../gate/why.ts'
import type { Cue } from '../general/cue-search.ts'
import { lexiconsFor } from '../lexicon/index.ts'
import type { Role } from '../lexicon/lexicon.ts'
import type { Money, NoMoney } from '../money/money.ts'
import type { Document } from '../template/document.ts'
import { phrasesOf } from '../template/phrases.ts'
import { squash } from '../text/fold.ts'
import { instalmentOf } from './instalments.ts'
import { type Mention, signBefore } from './mentions.ts'
import { rowAt } from './place.ts'

/** Where an alert has said all it has to say. */
export const HEAD = 3000
/** How far from the words that tell of a movement an amount of its own line may stand. */
const NEAR = 400

/** More than anything can outweigh. */
export const NEVER = 20

/** What the words right beside an amount are worth. */
export const ROLE: Readonly<Record<Role, number>> = {
  moved: 3,
  aside: -6,
  balance: -NEVER,
  other: -NEVER,
  fee: -NEVER,
  tax: -NEVER,
}
/** Words of the same sentence that tell of a movement, by how much they tell. */
const TOLD = { said: 2, named: 1, vague: 0 } as const
/** That such words stand nearby, in another sentence. */
export const CLOSE = 0.5
const SIGNED = 1
/** An amount without a word beside it is less likely the one than a labelled one that is larger: a bonus, a part. */
const PART = -0.5

/** What the account is charged in counts before what the shop asked for. */
const BILLED = 7
/** How far before it the amount stands that the shop asked for. */
const TOLD_BEFORE = 160

/** Less is nothing that moved. */
export const ENOUGH = -7

export type Scored = {
  readonly mention: Mention
  readonly parts: ReadonlyArray<Part>
  readonly score: number
}

export function scored(mention: Mention, parts: ReadonlyArray<Part>): Scored {
  return { mention, parts, score: parts.reduce((sum, { points }) => sum + points, 0) }
}

/**
 * A sign before an amount that begins its line, as a movement is shown: "-$19.90 at BLUE CAFE"; or
 * anywhere beside a balance: "BLUE CAFE: -19,90 EUR. Neuer Saldo: 614,93 EUR".
 */
function isSigned(document: Document, mention: Mention, hasBalance: boolean): boolean {
  const { money, start } = mention
  if (typeof money !== 'object') return false
  const isSign = money.negative || signBefore(document, mention) !== null
  return isSign && (hasBalance || cellOf(document, start)?.start === start)
}

function cellOf({ lines }: Document, at: number) {
  return lines.flat().find((one) => one.start <= at && at < one.end)
}

/**
 * An amount in a line of its own under a subject, or a first line, that tells of a movement: "Charge
 * alert"; or at the end of a line right below one: "Card payment / BLUE CAFE – $20".
 */
function isTitled(document: Document, mention: Mention, cues: ReadonlyArray<Cue>): boolean {
  const { text, lines, bodyEnd } = document
  const row = rowAt(document, mention.start)
  const [cell, ...more] = lines[row] ?? []
  if (!cell || more.length > 0 || text.slice(mention.end, cell.end).trim() !== '') return false
  const isAlone = text.slice(cell.start, mention.start).trim() === ''
  const [above] = lines[row - 1] ?? []
  const isLine = (at: { start: number; end: number } | undefined, cue: Cue) =>
    at?.start === cue.start && at.end === cue.end
  return cues.some(
    (cue) =>
      cue.strength !== 'vague' &&
      (isLine(above, cue) ||
        (isAlone && (cue.start >= bodyEnd || (cue.start === 0 && isLine(lines[0]?.[0], cue))))),
  )
}

/** What stands around an amount. */
export function ownParts(
  document: Document,
  mention: Mention,
  cues: ReadonlyArray<Cue>,
  hasBalance: boolean,
): Array<Part> {
  const { role, roleBy, money, start, from, to } = mention
  const parts: Array<Part> = []
  if (isZero(money)) parts.push({ by: 'nothing', points: -NEVER })
  if (role !== null) parts.push({ by: `${role} by “${roleBy}”`, points: ROLE[role] })
  const tied = cues.filter((cue) => cue.start < to && cue.end > from)
  const [best] = tied.sort((a, b) => TOLD[b.strength] - TOLD[a.strength])
  if (best && TOLD[best.strength] > 0) {
    parts.push({ by: `“${wordsOf(document, best)}”`, points: TOLD[best.strength] })
  }
  if (role === null && isSigned(document, mention, hasBalance))
    parts.push({ by: 'its sign', points: SIGNED })
  const near = cues.find(({ strength, end }) => strength === 'said' && Math.abs(end - start) < NEAR)
  if (start < HEAD && near) parts.push({ by: `near “${wordsOf(document, near)}”`, points: CLOSE })
  else if (role === null && isTitled(document, mention, cues)) {
    parts.push({ by: 'the subject', points: CLOSE })
  }
  return parts
}

/** What is a charge where something so many times as large moved: "Transfer of 25,000. Charge 25". */
const TIMES = 4

/** "Compra en 6 cuotas por $120.000, valor cuota $20.000": the sum was spent, whatever stands beside it. */
export function byInstalments(document: Document, one: Scored, all: ReadonlyArray<Scored>): Scored {
  const { money, role, start } = one.mention
  if (typeof money !== 'object') return one
  const others = all.flatMap(({ mention }) =>
    mention.start !== start && typeof mention.money === 'object' ? [mention.money] : [],
  )
  const which = others.length === 0 ? null : instalmentOf(document, money, others)
  if (which === 'part') {
    return scored(one.mention, [...one.parts, { by: 'a part of another', points: -NEVER }])
  }
  // "6 cuotas por" is said of the sum as well.
  if (which === 'whole' && role === 'other') {
    return scored(one.mention, [
      ...one.parts,
      { by: 'the whole of its parts', points: NEVER + ROLE.moved },
    ])
  }
  return one
}

/** What the other amounts make of an amount. */
export function byOthers(
  { mention: { money, role, roleBy, start }, score }: Scored,
  all: ReadonlyArray<Scored>,
): Array<Part> {
  if (typeof money !== 'object' || score <= ENOUGH) return []
  const parts: Array<Part> = []
  const others = all.filter(({ mention }) => mention.start !== start)
  const told = others.filter((one) => one.score > CLOSE)
  if (role === null && told.some(({ mention }) => isPartOf(money, mention))) {
    parts.push({ by: 'less than what a label names', points: PART })
  }
  if (role === 'moved' && CHARGE.test(roleBy) && told.some((one) => isTimes(money, one.mention))) {
    parts.push({ by: 'a charge beside another', points: -NEVER })
  }
  if (isTotal(money, others) && !isTold(all, start))
    parts.push({ by: 'another and its fee', points: -NEVER })
  return parts
}

const CHARGE = /^charge$/

function isTimes(money: Money, { money: other }: Mention): boolean {
  return (
    typeof other === 'object' &&
    other.currency === money.currency &&
    other.amountMinor >= TIMES * money.amountMinor
  )
}

/** "USD 30.00 at STEAM. Billed amount: SGD 40.35." */
export function billed(
  { masked }: Document,
  { mention: { start, money } }: Scored,
  all: ReadonlyArray<Scored>,
): Array<Part> {
  const before = all.findLast(({ mention }) => mention.end <= start)?.mention
  if (typeof money !== 'object' || typeof before?.money !== 'object') return []
  if (before.money.currency === money.currency || start - before.end > TOLD_BEFORE) return []
  if (before.role === 'balance' || before.role === 'other' || before.role === 'fee') return []
  const words = masked.slice(Math.max(before.end, start - 60), start)
  const isCharged = lexiconsFor(masked, null).some(({ billed: phrases }) =>
    phrasesOf(phrases)
      .in(words)
      .some(({ end }) => /^[\s:：]*$/.test(words.slice(end))),
  )
  return isCharged ? [{ by: 'what the account is charged', points: BILLED }] : []
}

function isPartOf(money: Money, { role, money: other }: Mention): boolean {
  return (
    role === 'moved' &&
    typeof other === 'object' &&
    other.currency === money.currency &&
    other.amountMinor > money.amountMinor
  )
}

/** "Sent 500.00, fee 2.50, total 502.50": a sum that is another and its charges is not what moved. */
function isTotal(money: Money, others: ReadonlyArray<Scored>): boolean {
  const of = (isWanted: (one: Scored) => boolean) =>
    others
      .filter(isWanted)
      .flatMap(({ mention }) => (typeof mention.money === 'object' ? [mention.money] : []))
      .filter(({ currency, amountMinor }) => currency === money.currency && amountMinor > 0)
  const fees = of(({ mention }) => mention.role === 'fee')
  const parts = of(({ score }) => score > CLOSE)
  return parts.some((part) =>
    fees.some((fee) => part.amountMinor + fee.amountMinor === money.amountMinor),
  )
}

/** "Purchase of 500.00: goods 497.50, fee 2.50": the words that tell what happened name the sum. */
function isTold(all: ReadonlyArray<Scored>, start: number): boolean {
  const told = all.filter(
    ({ mention, parts }) => mention.role !== 'fee' && parts.some(({ by }) => by.startsWith('“')),
  )
  return told.length > 0 && told.every((one) => one.mention.start === start && one === all[0])
}

export function wordsOf(
  { text }: Document,
  { start, end }: { start: number; end: number },
): string {
  return squash(text.slice(start, Math.min(end, start + 40)))
}

export function isZero(money: Money | NoMoney): boolean {
  return typeof money === 'object' && money.amountMinor === 0
}

export function isSame(money: Money | NoMoney, other: Money): boolean {
  return (
    typeof money === 'object' &&
    money.amountMinor === other.amountMinor &&
    money.currency === other.currency
  )
}
