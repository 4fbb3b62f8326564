/** A statement as the lines that the API takes. Pure. */
import type { StatementRow } from 'statements'
import type { ImportLine } from '../../workers/gateway/src/ledger/imports/schema.ts'
import { isCurrency } from '../../workers/shared/money.ts'

export type PreparedStatement = {
  lines: Array<ImportLine>
  problems: Array<{ row: number; reason: string }>
}

/** Rows without a currency take `currency`; without either they are problems. Splits are not taken over. */
export function toLines(
  rows: ReadonlyArray<StatementRow>,
  currency: string | null,
): PreparedStatement {
  const seen = new Map<string, number>()
  const lines: Array<ImportLine> = []
  const problems: PreparedStatement['problems'] = []
  for (const row of rows) {
    const code = row.currency ?? currency
    if (code === null || !isCurrency(code)) {
      problems.push({
        row: row.row,
        reason: code === null ? 'It names no currency: say --currency' : `“${code}” is no currency`,
      })
      continue
    }
    const { date, amount, merchant, text, reference, account } = row
    const same = JSON.stringify([date, amount, code, merchant, text, reference, account])
    const occurrence = (seen.get(same) ?? 0) + 1
    seen.set(same, occurrence)
    lines.push({
      row: row.row,
      occurrence,
      date,
      bookedOn: row.bookedOn,
      time: row.time,
      amount,
      currency: code,
      merchant: clip(merchant, 200),
      text: clip(text, 500),
      reference: clip(reference, 100),
      account: clip(account, 100),
      operation: row.operation,
      category: clip(row.category, 200),
      note: clip(row.note, 1000),
    })
  }
  return { lines, problems }
}

function clip(text: string | null, length: number): string | null {
  const clipped = text?.trim().slice(0, length).trim() ?? ''
  return clipped === '' ? null : clipped
}
