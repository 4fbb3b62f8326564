/** This tracker's own export, in each language that it is written in: its columns and its words. Pure. */
import type { Operation } from '../statement.ts'
import { foldName } from './column-names.ts'
import { operationOfKind } from './kinds.ts'
import type { ColumnField } from './mapping.ts'
import { OWN_WORDS } from './own-messages.generated.ts'

/** What its columns are; null: nothing that a statement says. */
const FIELDS: Readonly<Record<string, ColumnField | null>> = {
  date: 'date',
  time: 'time',
  booked: 'bookedOn',
  kind: 'operation',
  direction: 'direction',
  amount: 'amount',
  currency: 'currency',
  merchant: 'merchant',
  name: null,
  category: 'category',
  group: null,
  bank: 'bank',
  account: 'account',
  reference: 'reference',
  tags: 'tags',
  splits: 'splits',
  // No bank's reference.
  id: null,
}

/** No other export has all of these. */
const SIGNS = ['kind', 'direction', 'group']

export type OwnExport = {
  /** What the column of that name is; null: nothing; undefined: none of its own. */
  fieldOf(name: string): ColumnField | null | undefined
  operationOf(kind: string): Operation | null
  directionOf(cell: string): 'in' | 'out' | null
}

/** Null where a header is another program's. */
export function ownExport(header: ReadonlyArray<string>): OwnExport | null {
  const names = new Set(header.map(foldName))
  return LANGUAGES.find(({ signs }) => signs.every((sign) => names.has(sign))) ?? null
}

const LANGUAGES = OWN_WORDS.map(({ columns, kinds, directions }) => {
  const byName = new Map(
    Object.entries(columns).map(([column, name]) => [foldName(name), FIELDS[column]]),
  )
  const kindOf = byWord(kinds)
  const directionOf = byWord(directions)
  return {
    signs: Object.entries(columns).flatMap(([column, name]) =>
      SIGNS.includes(column) ? [foldName(name)] : [],
    ),
    fieldOf: (name: string) => byName.get(foldName(name)),
    operationOf: (cell: string) => operationOfKind(kindOf(cell)),
    directionOf(cell: string) {
      const direction = directionOf(cell)
      return direction === 'in' || direction === 'out' ? direction : null
    },
  }
})

/** A word is itself where it is no language's: programs' files have `transfer_out`. */
function byWord(words: Readonly<Record<string, string>>): (cell: string) => string {
  const ids = new Map(Object.entries(words).map(([id, word]) => [foldName(word), id]))
  return (cell) => ids.get(foldName(cell)) ?? cell.trim()
}
