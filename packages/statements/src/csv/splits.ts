/** The parts of a transaction in one cell: `12.30 groceries | 4.00 “Eating out” with the team`. */
import { type DecimalMark, readDecimal } from '../decimal.ts'
import type { StatementSplit } from '../statement.ts'

export type SplitText = {
  /** Above 0, with the file's decimal mark. */
  amount: string
  /** Stands in “…” where it is no single word. */
  category: string
  note: string | null
}

export function splitsText(splits: ReadonlyArray<SplitText>): string {
  return splits
    .map(({ amount, category, note }) =>
      [amount, quoted(category), note ?? ''].join(' ').trimEnd().replaceAll('|', '\\|'),
    )
    .join(' | ')
}

function quoted(category: string): string {
  return /^[^\s“”]+$/.test(category) ? category : `“${category.replaceAll('”', '"')}”`
}

/** None for an empty cell; null where the cell is none of these. Amounts are above 0. */
export function readSplits(cell: string, mark: DecimalMark): Array<StatementSplit> | null {
  if (cell === '') return []
  const splits: Array<StatementSplit> = []
  for (const part of cell.split(' | ')) {
    const said = part.replaceAll('\\|', '|')
    const [, written = '', name, word, note] =
      /^(\S+) (?:“([^”]+)”|([^\s“]\S*))(?: (.*))?$/s.exec(said) ?? []
    const amount = readDecimal(written, mark)
    const category = name ?? word
    if (amount === null || amount.startsWith('-') || category === undefined) return null
    splits.push({ amount, category, note: note || null })
  }
  return splits
}
