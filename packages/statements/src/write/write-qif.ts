/** Rows as QIF: dates as YYYY-MM-DD, a list for each account. QIF names no currency. */
import type { StatementRow } from '../statement.ts'
import type { AccountGroups } from './accounts.ts'

export async function* writeQif(groups: AccountGroups): AsyncGenerator<string> {
  for await (const { account, rows } of groups) {
    const head = account === null ? '' : `!Account\nN${line(account)}\nTBank\n^\n`
    yield `${head}!Type:Bank\n`
    for await (const row of rows) yield record(row)
  }
}

function record(row: StatementRow): string {
  const fields = [
    `D${row.date}`,
    `T${row.amount}`,
    row.merchant === null ? null : `P${line(row.merchant)}`,
    row.reference === null ? null : `N${line(row.reference)}`,
    row.note === null ? null : `M${line(row.note)}`,
    row.operation === 'transfer' && row.merchant !== null ? `L[${line(row.merchant)}]` : null,
    row.category === null || row.operation === 'transfer' ? null : `L${line(row.category)}`,
    ...row.splits.flatMap((split) => [
      `S${line(split.category ?? '')}`,
      split.note === null ? null : `E${line(split.note)}`,
      `$${split.amount}`,
    ]),
  ]
  return `${fields.filter((field) => field !== null).join('\n')}\n^\n`
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
