/** The rows that lines of a file bring, by what each of them is. Pure. */
import type { Insertable } from 'kysely'
import { instantsIn } from '#shared/local-time.ts'
import type { ImportLineTable } from '../../database/tables.ts'
import { NOON } from '../pure/occurred.ts'
import { clipOrNull } from '../pure/text.ts'
import type { NewRow } from '../rules/give.ts'
import type { Match } from './compare.ts'
import { lineRow, type PreparedLine } from './line-row.ts'

export type BroughtRows = {
  transactions: Array<NewRow>
  lines: Array<Insertable<ImportLineTable>>
}

/** `matches`: parallel to the lines; `positions`: the highest of each day key, counted on here. */
export function broughtRows(
  lines: ReadonlyArray<PreparedLine>,
  matches: ReadonlyArray<Match>,
  positions: Map<string, number>,
  of: { importId: string; zone: string; now: string; version: string },
): BroughtRows {
  const rows: BroughtRows = { transactions: [], lines: [] }
  const instant = instantsIn(of.zone)
  lines.forEach((prepared, index) => {
    const match = matches[index]
    const isNew = match?.verdict !== 'known' || match.id === null
    let transactionId = match?.id ?? ''
    if (isNew) {
      const draft = lineRow(prepared, {
        ...of,
        occurredAt: instant(prepared.line.date, prepared.line.time ?? NOON),
        position: 0,
        suspectOf: match?.id ?? null,
      })
      const position = (positions.get(draft.day_key) ?? -1) + 1
      positions.set(draft.day_key, position)
      rows.transactions.push({
        row: { ...draft, day_position: position },
        mask: prepared.account?.mask ?? null,
        tags: [...new Set(prepared.line.tags)],
        splits: prepared.splits,
      })
      transactionId = draft.id
    }
    const { line, key, account, amountMinor } = prepared
    rows.lines.push({
      import_id: of.importId,
      line_key: key,
      row_number: line.row,
      transaction_id: transactionId,
      is_new: isNew ? 1 : 0,
      booked_on: line.bookedOn,
      line_text: clipOrNull(line.text ?? line.merchant, 500),
      reference: clipOrNull(line.reference, 100),
      account_id: account?.id ?? null,
      local_date: line.date,
      amount_minor: line.amount.startsWith('-') ? -amountMinor : amountMinor,
      currency: line.currency,
    })
  })
  return rows
}
