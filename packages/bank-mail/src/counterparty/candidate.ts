/** What may be the counterparty, where it stands and what speaks for it. */

import type { Said } from '../gate/why.ts'
import type { Kind } from '../kinds.ts'
import type { Label, Preposition } from '../lexicon/fields.ts'

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
const FIT: Readonly<Record<Kind, Readonly<Partial<Record<By, number>>>>> = {
  purchase: {
    merchant: 10,
    payee: 8.5,
    party: 8,
    toAccount: 5,
    name: 3,
    description: 5,
    place: 4.5,
    at: 8,
    to: 7.5,
    from: 4.5,
    takes: 8.5,
    sentence: 8.5,
    row: 6.5,
    alone: 4.4,
  },
  withdrawal: { merchant: 8, place: 6, party: 4, description: 4, at: 6, sentence: 6 },
  transfer_out: {
    payee: 10,
    party: 9.5,
    toAccount: 6.5,
    merchant: 8.5,
    name: 5,
    description: 3.5,
    to: 8,
    at: 5.5,
    takes: 8.5,
    sentence: 8.5,
    row: 6,
  },
  transfer_in: {
    payer: 10,
    party: 9.5,
    fromAccount: 6.5,
    merchant: 5,
    name: 4.5,
    description: 3.5,
    from: 8,
    gives: 9,
    sentence: 8.5,
    row: 4.5,
  },
  payment: {
    payee: 10,
    merchant: 9.5,
    party: 9,
    toAccount: 6,
    name: 4,
    place: 4.2,
    description: 4.5,
    to: 8,
    at: 6.5,
    from: 4.3,
    takes: 8.5,
    alone: 4.2,
    sentence: 8.5,
    row: 6,
  },
  refund: {
    merchant: 10,
    payer: 9,
    party: 9,
    fromAccount: 4.5,
    description: 4.5,
    place: 4.2,
    from: 7.5,
    at: 8,
    to: 4.3,
    gives: 9,
    sentence: 8,
    row: 6,
  },
  deposit: {
    payer: 10,
    party: 9,
    fromAccount: 5,
    at: 4.5,
    merchant: 7,
    name: 4,
    description: 3.5,
    from: 7.5,
    gives: 9,
    sentence: 8,
    row: 4.5,
  },
  fee: { merchant: 6, payee: 5, description: 4.5, at: 5, row: 4 },
}

export function fitOf(kind: Kind, by: By): number {
  return FIT[kind][by] ?? 0
}

/** Less than this is no name, but words beside an amount. */
export const ENOUGH = 4
