/** Which side of a movement each label of a mail speaks of. */
import type { Label } from '../lexicon/fields.ts'
import type { FoundLabel } from './labels.ts'

/** Behind the heading of a side, "Name" is that side's; so far behind it at most. */
const SECTION = 10

const SIDES: Readonly<Partial<Record<Label, 'payee' | 'payer'>>> = {
  payee: 'payee',
  payer: 'payer',
  toAccount: 'payee',
  fromAccount: 'payer',
}

export type Sided = {
  readonly label: FoundLabel
  readonly as: Label
  readonly index: number
  /** The side under whose heading or label it stands, if one. */
  readonly side: 'payee' | 'payer' | null
}

/** The labels with the side that each stands under. */
export function sided(labels: ReadonlyArray<FoundLabel>): Array<Sided> {
  let side: 'payee' | 'payer' | null = null
  let since = 0
  return labels.map((label, index) => {
    const next = labels[index + 1]
    const of = SIDES[label.label]
    const isAccount = label.label === 'toAccount' || label.label === 'fromAccount'
    const isHeading = label.isAlone || next?.from === label.to || isAccount
    if (of && isHeading) {
      side = of
      since = index
    }
    const isIn = side !== null && index - since <= SECTION
    return {
      label,
      as: label.label === 'name' && isIn && side ? side : label.label,
      index,
      side: isIn ? side : null,
    }
  })
}
