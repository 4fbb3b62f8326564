/** The rows of a table by a mapping: each is read or refused with the reason; none is guessed. */
import { readDate, readTime } from '../dates.ts'
import { isZero, negate, readDecimal, sum } from '../decimal.ts'
import { because, isReason, type Reason } from '../reason.ts'
import { bareRow, type ReadLine, type StatementRow, type StatementSplit } from '../statement.ts'
import { foldName } from './column-names.ts'
import { directionOfCell } from './facts.ts'
import { operationOfKind } from './kinds.ts'
import type { ColumnField, CsvMapping } from './mapping.ts'
import type { TableLine } from './records.ts'
import { readSplits } from './splits.ts'
import type { Table } from './table.ts'

/** Cells longer than this are cut: nothing that anybody wrote is that long. */
const MAX_CELL = 20_000

/** What `table` says by `mapping`, line by line. Rows with a zero or no amount are problems. */
export function* readTable(table: Table, mapping: CsvMapping): Generator<ReadLine> {
  for (const line of table.lines()) {
    if (line.isShort) {
      // A remark names no day.
      if (readDate(cellOf(line, mapping, 'date'), mapping.dateOrder) === null) continue
      yield { problem: { row: line.line, reason: because('short_row') } }
      continue
    }
    if (line.cells.every((cell) => cell === '')) continue
    const row = readLine(line, mapping)
    if (isReason(row)) {
      if (!isFooter(line, mapping)) yield { problem: { row: line.line, reason: row } }
      continue
    }
    yield { row }
    const balance = readDecimal(cellOf(line, mapping, 'balance'), mapping.decimal)
    if (balance !== null) {
      const { account, currency } = row
      yield { balance: { account, currency, date: row.bookedOn ?? row.date, amount: balance } }
    }
  }
}

function cellOf(line: TableLine, mapping: CsvMapping, field: ColumnField): string {
  const at = mapping.columns[field]
  return at === undefined
    ? ''
    : plain(line.cells[at] ?? '')
        .slice(0, MAX_CELL)
        .trim()
}

/** Exports put an apostrophe before what a spreadsheet would take for a formula. */
function plain(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

/** Totals and remarks below the last row name no day. */
function isFooter(line: TableLine, mapping: CsvMapping): boolean {
  return cellOf(line, mapping, 'date') === '' && cellOf(line, mapping, 'merchant') === ''
}

function readLine(line: TableLine, mapping: CsvMapping): StatementRow | Reason {
  const cell = (field: ColumnField) => cellOf(line, mapping, field)
  if (isNotBooked(cell('status'))) return because('not_booked')
  const dateCell = cell('date')
  const date = readDate(dateCell, mapping.dateOrder)
  if (date === null) return dateCell === '' ? because('no_date') : because('not_a_date', dateCell)
  const amount = amountOf(cell, mapping)
  if (typeof amount !== 'string') return amount
  if (isZero(amount)) return because('zero')
  const splits = splitsOf(cell('splits'), amount, mapping)
  if ('code' in splits) return splits
  const { merchant, account } = partiesOf(cell, mapping, amount)
  const text = cell('text') || null
  const currency = cell('currency').toUpperCase()
  return {
    ...bareRow(line.line, date, amount),
    bookedOn: readDate(cell('bookedOn'), mapping.dateOrder),
    time: readTime(cell('time')) ?? readTime(dateCell),
    currency: /^[A-Z]{3}$/.test(currency) ? currency : mapping.currency,
    merchant: merchant ?? text,
    text: merchant === null ? null : text,
    reference: cell('reference') || null,
    account: account || mapping.account,
    bank: cell('bank') || null,
    operation: isTransfer(cell, mapping) ? 'transfer' : operationOfKind(cell('operation')),
    category: cell('category') || null,
    tags: cell('tags')
      .split(/[,;]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    note: cell('note') || null,
    splits,
  }
}

/** What a bank took back, refused or has not done yet is in no balance. */
const NOT_BOOKED =
  /^(?:pending|processing|in progress|scheduled|on hold|authori[sz]ed|reverted|reversed|cancel+ed|declined|failed|rejected|denied|expired|void(?:ed)?|pendiente|anulad[ao]|rechazad[ao]|cancelad[ao]|pendente|recusad[ao]|en attente|annule|refuse|ausstehend|vorgemerkt|storniert|abgelehnt)$/

function isNotBooked(status: string): boolean {
  return NOT_BOOKED.test(foldName(status))
}

type CellOf = (field: ColumnField) => string

/** Whom it was with, and the own account: the columns of both ends change their parts where money came in. */
function partiesOf(
  cell: CellOf,
  { columns }: Pick<CsvMapping, 'columns'>,
  amount: string,
): { merchant: string | null; account: string } {
  const merchant = cell('merchant') || null
  const account = cell('account')
  if (columns.payer === undefined || amount.startsWith('-')) return { merchant, account }
  const isBothEnds = columns.account === columns.payer
  return {
    merchant: cell('payer') || merchant,
    account: isBothEnds ? (merchant ?? '') : account,
  }
}

/** Between two own accounts, in a file that names both ends: it left the first. */
function isTransfer(cell: CellOf, { columns }: Pick<CsvMapping, 'columns'>): boolean {
  return columns.payer !== undefined && foldName(cell('direction')) === 'transfer'
}

/** Signed as the whole is; the reason where they do not add up to it. */
function splitsOf(
  text: string,
  amount: string,
  { decimal }: CsvMapping,
): Array<StatementSplit> | Reason {
  const splits = readSplits(text, decimal)
  if (splits === null) return because('not_parts', text)
  if (splits.length === 0) return []
  const signed = splits.map((split) => ({
    ...split,
    amount: amount.startsWith('-') ? negate(split.amount) : split.amount,
  }))
  const total = sum(signed.map((split) => split.amount))
  return total === amount ? signed : because('parts_differ')
}

function amountOf(
  cell: (field: ColumnField) => string,
  { columns, decimal, positive }: CsvMapping,
): string | Reason {
  if (columns.outflow !== undefined && columns.inflow !== undefined) {
    const out = cell('outflow')
    const into = cell('inflow')
    const outflow = out === '' ? '0' : readDecimal(out, decimal)
    const inflow = into === '' ? '0' : readDecimal(into, decimal)
    if (outflow === null || inflow === null) return noAmount(outflow === null ? out : into, decimal)
    // Some banks write what left as a negative number in its own column.
    return sum([outflow.startsWith('-') ? outflow : negate(outflow), inflow])
  }
  const text = cell('amount') || cell('outflow') || cell('inflow')
  const amount = readDecimal(text, decimal)
  if (amount === null) return noAmount(text, decimal)
  if (columns.direction !== undefined) {
    const isOut = isTransfer(cell, { columns })
    const direction = isOut ? 'out' : directionOfCell(cell('direction'))
    if (direction === null) return because('not_a_way', cell('direction'))
    const size = amount.replace('-', '')
    // A minus beside "credit" contradicts it, unless the file signs its amounts itself.
    return direction === 'out' ? negate(size) : size
  }
  return positive === 'out' ? negate(amount) : amount
}

function noAmount(text: string, decimal: string): Reason {
  if (text === '') return because('no_amount')
  return because('not_an_amount_with', text, decimal)
}
