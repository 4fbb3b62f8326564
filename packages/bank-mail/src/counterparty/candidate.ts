/** What may be the counterparty, where it stands and what speaks for it. */

import type { Said } from '../gate/why.ts'
import type { Kind } from '../kinds.ts'
import type { Label, Preposition } from '../lexicon/fields.ts'
import { nameOf } from './name.ts'
import type { Words } from './words.ts'

export type Candidate = {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly score: number
  /** The sort of place. */
  readonly via: By
  /** What it was found by: a label, the words before it. */
  readonly by: Said
}

/** Which way something was found. */
export type By = Label | Preposition | 'gives' | 'takes' | 'row' | 'sentence' | 'alone'

/**
 * How well what a label, a preposition or a sentence shows fits the counterparty of each kind; what is
 * missing, not at all. An account is rarely called by its owner's name.
 */
const FIT = fitsIn(`
               purchase  withdrawal  transfer_out  transfer_in  payment  refund  deposit  fee
  merchant     10        8           8.5           5            9.5      10      7        6
  payee        8.5       -           10            -            10       -       -        5
  payer        -         -           -             10           -        9       10       -
  party        8         4           9.5           9.5          9        9       9        -
  toAccount    5         -           6.5           -            6        -       -        -
  fromAccount  -         -           -             6.5          -        4.5     5        -
  name         3         -           5             4.5          4        -       4        -
  description  5         4           3.5           3.5          4.5      4.5     3.5      4.5
  place        4.5       6           -             -            4.2      4.2     -        -
  at           8         6           5.5           -            6.5      8       4.5      5
  to           7.5       -           8             -            8        4.3     -        -
  from         4.5       -           -             8            4.3      7.5     7.5      -
  gives        -         -           -             9            -        9       9        -
  takes        8.5       -           8.5           -            8.5      -       -        -
  sentence     8.5       6           8.5           8.5          8.5      8       8        -
  row          6.5       -           6             4.5          6        6       4.5      4
  alone        4.4       -           -             -            4.2      -       -        -
`)

/** By kind, out of a row of kinds and rows of a way and what it is worth for each of them. */
function fitsIn(table: string): Readonly<Record<string, ReadonlyMap<string, number>>> {
  const [kinds = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/))
  return Object.fromEntries(
    kinds.map((kind, at) => [
      kind,
      new Map(rows.map(([by = '', ...worth]) => [by, Number(worth[at]) || 0])),
    ]),
  )
}

/** How well what is found in that way fits the counterparty of a `kind`; 0 for not at all. */
export function fitOf(kind: Kind, by: By): number {
  return FIT[kind]?.get(by) ?? 0
}

/** Less than this is no name, but words beside an amount. */
export const ENOUGH = 4

/**
 * The name from `start` to `end`, as one that was found in that way and is worth `fit`, less the less it
 * looks like a name; none where none stands there, or one that looks less like it than `least`.
 */
export function candidateAt(
  words: Words,
  start: number,
  end: number,
  { via, by, fit }: Pick<Candidate, 'via' | 'by'> & { readonly fit: number },
  least = Number.NEGATIVE_INFINITY,
): Array<Candidate> {
  const named = nameOf(words, start, end)
  if (named === null || named.shape < least) return []
  return [{ name: named.name, start, end, score: fit + named.shape, via, by }]
}
