/** What happened and which way the money went, where the mail's words agree on it. */
import type { Mention } from '../amount/mentions.ts'
import { isSame } from '../amount/parts.ts'
import { type Direction, directionOf, type Kind } from '../kinds.ts'
import type { Cue, Strength } from './cue-search.ts'

export type Happened = { readonly kind: Kind; readonly isSure: boolean }

/** Cues nearer than this to the beginning tell of the movement; those below of other things. */
const HEAD = 1200

export type Place = { readonly from: number; readonly to: number }

type About = {
  readonly sign: Direction | null
  readonly namesShop: boolean
  readonly isCard: boolean
  /** From where on the body tells of other things than the amount. */
  readonly below: number
  /** Whether a field says that it was approved. */
  readonly isApproved: () => boolean
}

/**
 * The kind that the words around the amount say, else those of the subject and the first sentences.
 * `places` are the amount's own sentence and what the mail labels as the operation, `bodyEnd` where the subject begins,
 * `sign` what stands before the amount, `namesShop` whether a label names a merchant; `isCard` whether
 * a minus may be the card's, which books what is bought the other way than an account does.
 */
export function happened(
  cues: ReadonlyArray<Cue>,
  places: ReadonlyArray<Place>,
  bodyEnd: number,
  { sign, namesShop, isCard, isApproved, below }: About,
): Happened | null {
  const isTied = ({ start, end }: Cue) => places.some(({ from, to }) => start < to && end > from)
  const tied = cues.filter(isTied)
  const subject = cues.filter(({ start }) => start >= bodyEnd)
  const head = cues.filter(({ start }) => start < HEAD && start < bodyEnd)
  // What comes back names what it comes back for: "refund of your purchase", "reverso de la compra".
  const isRefund = [...tied, ...subject].some(isRefunding)
  const fits = (cue: Cue) => !isRefund || (cue.kind !== 'purchase' && cue.kind !== 'payment')
  for (const strength of ['said', 'named'] as const) {
    const near = of(tied, strength).filter(fits)
    const around = of([...subject, ...head], strength).filter(fits)
    const directions = directionsOf(near.length > 0 ? near : around)
    if (directions.size === 0) continue
    // A sign before the amount knows better than a word that only names what happened, and a plus
    // better than what a line of the mail says that is not the amount's own: a note of the sender's.
    const isElsewhere = near.length === 0 && of(subject, 'said').length === 0 && sign === 'in'
    if ((strength === 'named' || isElsewhere) && sign !== null && !directions.has(sign)) break
    const [direction] = directions
    if (directions.size > 1 || direction === undefined) {
      return { kind: (near[0] ?? around[0])?.kind ?? 'purchase', isSure: false }
    }
    // The subject speaks of the same thing; where it says the opposite, one of the two is misread.
    const contrary = [...of(subject, 'said'), ...(near.length > 0 ? [] : of(head, 'said'))].filter(
      fits,
    )
    const isSigned = isCard && sign === 'out' && strength === 'named'
    // "Debit: $45.00 QUAY. Salaries are credited by noon": what stands below the amount may be of
    // anything, above all of money that comes in.
    const named = directionsOf(of([...tied, ...subject], 'named'))
    const isAstray =
      near.length === 0 &&
      around.every(({ start }) => start >= below && start < bodyEnd) &&
      !named.has(direction) &&
      (direction === 'in' || named.size > 0)
    // "+310.000VND. ND: A chuyen tien": what a plus gives no word beside it takes for certain.
    const isPlus = sign === 'in' && direction === 'out'
    // "You received a refund": what it was says more than that it came.
    const isBack = direction === 'in' && [...near, ...of(subject, 'said')].some(isRefunding)
    // "Perevod, srok zachisleniya do 3 dney: -1300": nor what a minus takes one that came in.
    const isMinus = sign === 'out' && direction === 'in' && !isBack
    const isSure =
      !isSigned &&
      !isAstray &&
      !isPlus &&
      !isMinus &&
      contrary.every((cue) => directionOf(cue.kind) === direction)
    const telltale = near.length > 0 ? [...near, ...tied, ...subject] : [...subject, ...head]
    return {
      kind: isBack ? 'refund' : telling(telltale, direction),
      isSure,
    }
  }
  if (sign === 'out' && isCard) return { kind: 'purchase', isSure: false }
  if (sign !== null) return { kind: sign === 'in' ? 'transfer_in' : 'transfer_out', isSure: true }
  const vague = [...tied, ...subject, ...head][0]
  // A transaction with a merchant is a purchase, where nothing says otherwise.
  if (!vague) return namesShop && isApproved() ? { kind: 'purchase', isSure: true } : null
  return { kind: vague.kind, isSure: vague.kind === 'purchase' && namesShop }
}

/**
 * Whether the same amount is said to have gone out, and in a sentence of its own to have come in:
 * "Cargo de 60 € en HOTEL. Abono por anulación de 60 €" are two movements, or none.
 */
export function isToldBothWays(
  mention: Mention | null,
  mentions: ReadonlyArray<Mention>,
  cues: ReadonlyArray<Cue>,
  kind: Happened | null,
): boolean {
  const money = mention?.money
  if (!mention || typeof money !== 'object' || kind === null || directionOf(kind.kind) !== 'out') {
    return false
  }
  return mentions.some((other) => {
    // Its own line, or another.
    if (!isSame(other.money, money) || other.from < mention.to) return false
    const told = of(cues, 'said').filter(({ start, end }) => start < other.to && end > other.from)
    return told.length > 0 && told.every((cue) => directionOf(cue.kind) === 'in')
  })
}

function isRefunding({ kind, strength }: Cue): boolean {
  return kind === 'refund' && strength === 'said'
}

function of(cues: ReadonlyArray<Cue>, strength: Strength): Array<Cue> {
  return cues.filter((cue) => cue.strength === strength)
}

function directionsOf(cues: ReadonlyArray<Cue>): Set<Direction> {
  return new Set(cues.map(({ kind }) => directionOf(kind)))
}

/** How much a kind tells: "you made a withdrawal transaction" is a withdrawal. */
const TELLING: ReadonlyArray<Kind> = [
  'refund',
  'withdrawal',
  'fee',
  'payment',
  'transfer_out',
  'deposit',
  'transfer_in',
  'purchase',
]

/** The most telling kind of that direction among cues, the nearest first. */
function telling(cues: ReadonlyArray<Cue>, direction: Direction): Kind {
  const fitting = cues.filter(
    (cue) => directionOf(cue.kind) === direction && cue.strength !== 'vague',
  )
  const said = fitting.filter((cue) => cue.strength === 'said')
  // "Payment" names less than any word that says what was done.
  const isVague = fitting[0]?.strength === 'named' && fitting[0].kind === 'payment'
  const first = ((isVague ? said[0] : undefined) ?? fitting[0])?.kind ?? 'purchase'
  if (first !== 'purchase' && first !== 'deposit') return first
  const kinds = new Set((said.length > 0 ? said : fitting).map(({ kind }) => kind))
  return TELLING.find((kind) => kinds.has(kind)) ?? first
}
