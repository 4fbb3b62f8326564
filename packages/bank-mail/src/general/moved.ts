/** Which of a mail's amounts is the one that moved, or that nobody can be sure. */
import type { Money, NoMoney } from '../money/money.ts'
import type { Cue } from './cue-search.ts'
import type { Mention } from './mentions.ts'

export type Moved = {
  /** What stands where the amount stands; null where there is none. */
  readonly mention: Mention | null
  /** The amount, or the best guess where there is a problem. */
  readonly money: Money | null
  readonly problem: NoMoney | 'several_amounts' | null
}

/** Where an alert has said all it has to say. */
const HEAD = 3000

/** How far from the words that tell of a movement an amount of its own line may stand. */
const NEAR = 400

/** Words of the same sentence that tell of a movement, a label that says "amount". */
const SAID = 2
const NAMED = 1
const LABELLED = 2

type Weighed = { readonly mention: Mention; readonly points: number }

/** The one amount that moved among `mentions`; `cues` are what the mail tells has happened. */
export function movedAmount(mentions: ReadonlyArray<Mention>, cues: ReadonlyArray<Cue>): Moved {
  const isFee = cues.some(({ kind }) => kind === 'fee')
  const moving = mentions.filter(
    ({ role, money }) => role !== 'other' && role !== 'balance' && !isZero(money),
  )
  // The same in another currency, or a part of a description, only where nothing else moved.
  const own = moving.filter(({ role }) => role !== 'aside')
  const possible = (own.length > 0 ? own : moving).map((mention) => ({
    mention,
    points: pointsOf(mention, cues),
  }))
  const charges = possible.filter(({ mention }) => mention.role === 'fee')
  const others = possible.filter(({ mention: { role } }) => role !== 'fee' && role !== 'tax')
  const told = others.filter(({ points }) => points > 0)
  const bare = others.filter(({ mention, points }) => points === 0 && mention.start < HEAD)
  if (told.length > 0) return agreed(withoutTotal(told, charges), bare)
  // A lone amount that no word speaks of is the one only where the mail tells of a movement close by.
  const isTold = bare.every(({ mention }) =>
    cues.some((cue) => cue.strength === 'said' && Math.abs(cue.end - mention.start) < NEAR),
  )
  if (bare.length > 0) {
    const lone = agreed(bare, [])
    return isTold ? lone : { ...lone, problem: lone.problem ?? 'no_amount' }
  }
  return agreed(isFee ? charges : [], [])
}

/** "Sent 500.00, fee 2.50, total 502.50": a sum that is another and its charges is not what moved. */
function withoutTotal(
  told: ReadonlyArray<Weighed>,
  charges: ReadonlyArray<Weighed>,
): ReadonlyArray<Weighed> {
  const fees = moneys(charges)
  return told.filter(({ mention: { money } }) => {
    if (typeof money !== 'object') return true
    return !moneys(told).some((part) =>
      fees.some(
        (fee) =>
          fee.amountMinor > 0 &&
          part.currency === money.currency &&
          fee.currency === money.currency &&
          part.amountMinor + fee.amountMinor === money.amountMinor,
      ),
    )
  })
}

function moneys(weighed: ReadonlyArray<Weighed>): Array<Money> {
  return weighed.flatMap(({ mention: { money } }) => (typeof money === 'object' ? [money] : []))
}

function isZero(money: Money | NoMoney): boolean {
  return typeof money === 'object' && money.amountMinor === 0
}

function pointsOf({ role, from, to }: Mention, cues: ReadonlyArray<Cue>): number {
  const tied = cues.filter(({ start, end }) => start < to && end > from)
  const byCue = tied.some(({ strength }) => strength === 'said')
    ? SAID
    : tied.some(({ strength }) => strength === 'named')
      ? NAMED
      : 0
  return byCue + (role === 'moved' ? LABELLED : 0)
}

function agreed(told: ReadonlyArray<Weighed>, bare: ReadonlyArray<Weighed>): Moved {
  const sorted = [...told].sort((a, b) => b.points - a.points)
  const best = sorted.find(({ mention }) => typeof mention.money === 'object') ?? sorted[0]
  if (!best) return { mention: null, money: null, problem: 'no_amount' }
  const { mention } = best
  const money = typeof mention.money === 'object' ? mention.money : null
  const problem = told.map((one) => one.mention.money).find((one) => typeof one === 'string')
  if (money === null || typeof problem === 'string') {
    return { mention, money, problem: typeof problem === 'string' ? problem : 'no_amount' }
  }
  if (!told.every((one) => isSame(one.mention.money, money))) {
    return { mention, money, problem: 'several_amounts' }
  }
  // Said twice, or with its label and its verb: a further amount without either is no rival.
  const isPlain = told.length > 1 || best.points >= LABELLED + SAID
  // A labelled amount is no bonus, tip or tax that a smaller one without a label may be.
  const isLabelled = best.mention.role === 'moved'
  const rival = bare.some(
    (one) => !isSame(one.mention.money, money) && !(isLabelled && isSmaller(one, money)),
  )
  return { mention, money, problem: rival && !isPlain ? 'several_amounts' : null }
}

function isSmaller({ mention }: Weighed, money: Money): boolean {
  const other = mention.money
  return (
    typeof other === 'object' &&
    other.currency === money.currency &&
    other.amountMinor < money.amountMinor
  )
}

function isSame(money: Money | NoMoney, other: Money): boolean {
  return (
    typeof money === 'object' &&
    money.amountMinor === other.amountMinor &&
    money.currency === other.currency
  )
}
