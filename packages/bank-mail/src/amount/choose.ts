/** Which of a mail's amounts is the one that moved: a scored choice among all, or that nobody can be sure. */
import { scoredBy, type Why } from '../gate/why.ts'
import type { Cue } from '../general/cue-search.ts'
import type { Money, NoMoney } from '../money/money.ts'
import type { Document } from '../template/document.ts'
import type { Mention } from './mentions.ts'
import {
  billed,
  byInstalments,
  byOthers,
  CLOSE,
  ENOUGH,
  HEAD,
  isSame,
  isZero,
  NEVER,
  ownParts,
  ROLE,
  type Scored,
  scored,
  wordsOf,
} from './parts.ts'

export type Moved = {
  /** What stands where the amount stands; null where there is none. */
  readonly mention: Mention | null
  /** The amount, or the best guess where there is a problem. */
  readonly money: Money | null
  readonly problem: NoMoney | 'several_amounts' | null
  /** Everything that spoke for it and against it, and whom it was chosen before. */
  readonly why: ReadonlyArray<Why>
}

/** An amount for which nothing speaks, and against which nothing, could be meant instead. */
const RIVAL = 0
/** So much more has to speak for the best one than for any other. */
const CLEAR = 3.5

/** The one amount that moved among `mentions`; `cues` are what the mail tells has happened. */
export function movedAmount(
  document: Document,
  mentions: ReadonlyArray<Mention>,
  cues: ReadonlyArray<Cue>,
): Moved {
  const hasBalance = mentions.some(({ role }) => role === 'balance')
  const own = mentions.map((mention) =>
    scored(mention, ownParts(document, mention, cues, hasBalance)),
  )
  const first = own.map((one) => byInstalments(document, one, own))
  const all = first.map((one) =>
    scored(one.mention, [...one.parts, ...byOthers(one, first), ...billed(document, one, first)]),
  )
  const possible = all.filter(({ score }) => score > ENOUGH)
  if (possible.length > 0) {
    const moved = chosen(document, possible)
    return isTakenForAnother(moved, all) ? { ...moved, problem: 'several_amounts' } : moved
  }
  // "A maintenance fee of $12 was charged": nothing else moved.
  const fees = cues.some(({ kind }) => kind === 'fee')
    ? all.filter(({ mention: { role, money } }) => role === 'fee' && !isZero(money))
    : []
  return chosen(
    document,
    fees.map(({ mention, parts }) =>
      scored(mention, [...parts, { by: 'nothing but the fee', points: NEVER + CLOSE }]),
    ),
  )
}

/**
 * "A commission of 500 RUB was charged. Now on your account: 15,956 RUB": where only the next sentence
 * has an amount that no word speaks against, it may be of something else.
 */
function isTakenForAnother({ mention, problem }: Moved, all: ReadonlyArray<Scored>): boolean {
  const best = all.find((one) => one.mention === mention)
  return (
    problem === null &&
    best?.score === CLOSE &&
    all.some(
      (one) =>
        (one.mention.role === 'fee' || one.mention.role === 'balance') &&
        !isZero(one.mention.money) &&
        one.parts.some(({ by }) => by.startsWith('“')),
    )
  )
}

function chosen(document: Document, possible: ReadonlyArray<Scored>): Moved {
  const sorted = [...possible].sort((a, b) => b.score - a.score)
  const best = sorted.find(({ mention }) => typeof mention.money === 'object') ?? sorted[0]
  if (!best) return { mention: null, money: null, problem: 'no_amount', why: [] }
  const { mention, score } = best
  const money = typeof mention.money === 'object' ? mention.money : null
  const rival = sorted.find(
    (one) =>
      one !== best &&
      one.score >= RIVAL &&
      (one.score > RIVAL || one.mention.start < HEAD) &&
      one.score > score - CLEAR &&
      (money === null || !isSame(one.mention.money, money)),
  )
  const next = sorted.find((one) => money !== null && !isSame(one.mention.money, money))
  return {
    mention,
    money,
    problem: isInTomans(document, mention) ? 'no_currency' : problemOf(best, rival ?? null),
    why: [whyOf(document, best, next)],
  }
}

/** Ten rials to whom writes them, and rials to some lists: the person says so once. */
function isInTomans({ text }: Document, { start, end }: Mention): boolean {
  return text.slice(start, end).includes('تومان')
}

function problemOf({ mention: { money }, score }: Scored, rival: Scored | null): Moved['problem'] {
  if (typeof money === 'string') return money
  if (rival)
    return typeof rival.mention.money === 'string' ? rival.mention.money : 'several_amounts'
  // A lone amount that no word speaks of is the one only where the mail tells of a movement close by.
  return score === 0 || score === ROLE.aside ? 'no_amount' : null
}

function whyOf(document: Document, { mention, parts, score }: Scored, next?: Scored): Why {
  const { start, end } = mention
  const after = next ? { score: next.score, words: wordsOf(document, next.mention) } : null
  return { of: 'amount', by: scoredBy(parts, score, after), at: { start, end } }
}
