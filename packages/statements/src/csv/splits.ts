/** The parts of a transaction in one cell: `12.30 groceries | 4.00 pets food for the cat`. */
import { type DecimalMark, readDecimal } from '../decimal.ts'
import type { StatementSplit } from '../statement.ts'

export type SplitText = {
  /** Above 0, with the file's decimal mark. */
  amount: string
  /** A word without spaces. */
  category: string
  note: string | null
}

export function splitsText(splits: ReadonlyArray<SplitText>): string {
  return splits
    .map(({ amount, category, note }) =>
      [amount, category, ...(note === null ? [] : [note.replaceAll('|', '\\|')])].join(' '),
    )
    .join(' | ')
}

/** None for an empty cell; null where the cell is none of these. Amounts are above 0. */
export function readSplits(cell: string, mark: DecimalMark): Array<StatementSplit> | null {
  if (cell === '') return []
  const splits: Array<StatementSplit> = []
  for (const part of cell.split(' | ')) {
    const [written = '', category = '', ...note] = part.split(' ')
    const amount = readDecimal(written, mark)
    if (amount === null || amount.startsWith('-') || category === '') return null
    splits.push({ amount, category, note: note.join(' ').replaceAll('\\|', '|') || null })
  }
  return splits
}
