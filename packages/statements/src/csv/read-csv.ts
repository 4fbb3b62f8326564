/** The rows of a table by a mapping: each is read or refused with the reason; none is guessed. */
import { type Period, readDate, readDay, readTime } from '../dates.ts'
import { isZero, negate, readDecimal, sum } from '../decimal.ts'
import { because, isReason, type Reason } from '../reason.ts'
import { bareRow, type ReadLine, type StatementRow, type StatementSplit } from '../statement.ts'
import { foldName } from './column-names.ts'
import { directionOfCell } from './facts.ts'
import { gnuCashLines, isGnuCash } from './gnucash.ts'
import type { ColumnField, CsvMapping } from './mapping.ts'
import { type OwnExport, ownExport } from './own-export.ts'
import { joined, type MarkedLine, type Part } from './parts.ts'
import { payeeIn } from './payee-in-text.ts'
import { periodAround, periodOf } from './period.ts'
import type { TableLine } from './records.ts'
import { readSplits } from './splits.ts'
import type { Table } from './table.ts'
import { type TrackerWords, trackerWords } from './trackers.ts'
import {
  accountOfPayee,
  isHidingCategory,
  isOnlyBalance,
  isTransferCategory,
  operationOfType,
} from './words.ts'

/** Cells longer than this are cut: nothing that anybody wrote is that long. */
const MAX_CELL = 20_000
/** More accounts than anybody has. */
const MOST_ACCOUNTS = 200

/** What `table` says by `mapping`, line by line. Rows with a zero or no amount are problems. */
export function readTable(table: Table, mapping: CsvMapping): Generator<ReadLine> {
  return isGnuCash(table) ? gnuCashLines(table, mapping) : joined(marked(table, mapping))
}

function* marked(table: Table, mapping: CsvMapping): Generator<MarkedLine> {
  const accounts = ownAccounts(table, mapping)
  const own = ownExport(table.header)
  const wordsOf = trackerWords(table.header)
  const period = periodOf(table, mapping)
  const plain = (line: ReadLine): MarkedLine => ({ line, part: null })
  for (const line of table.lines()) {
    if (line.isShort) {
      // A remark names no day.
      if (typeof dateOf(line, mapping, period) !== 'string') continue
      yield plain({ problem: { row: line.line, reason: because('short_row') } })
      continue
    }
    if (line.cells.every((cell) => cell === '')) continue
    const read = readLine(line, mapping, { accounts, own, period, words: wordsOf(line) })
    if (isReason(read)) {
      if (!isFooter(line, mapping)) yield plain({ problem: { row: line.line, reason: read } })
      continue
    }
    for (const row of read.rows) yield { line: { row }, part: read.part }
    const balance = readDecimal(cellOf(line, mapping, 'balance'), mapping.decimal)
    const [row] = read.rows
    if (balance !== null && row) {
      const { account, currency } = row
      const date = row.bookedOn ?? row.date
      yield plain({ balance: { account, currency, date, amount: balance } })
    }
  }
}

/** The accounts of a tracker's export, of which a payee may be one (Actual); none of a bank's own file. */
function ownAccounts(table: Table, mapping: CsvMapping): ReadonlySet<string> {
  const names = new Set<string>()
  if (mapping.columns.whole === undefined) return names
  for (const line of table.lines()) {
    if (!line.isShort && names.size < MOST_ACCOUNTS) names.add(cellOf(line, mapping, 'account'))
  }
  names.delete('')
  return names
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

/** One row, or one for each account that it moved, and the fee beside it. */
type Read = { rows: Array<StatementRow>; part: Part | null }

/** What else than its cells says what a line means. */
type Around = {
  accounts: ReadonlySet<string>
  own: OwnExport | null
  period: Period | null
  words: TrackerWords
}

function readLine(
  line: TableLine,
  mapping: CsvMapping,
  { accounts, own, period, words }: Around,
): Read | Reason {
  const cell = (field: ColumnField) => cellOf(line, mapping, field)
  const dateCell = cell('date')
  if (isNotBooked(cell('status')) || isNotBooked(dateCell)) return because('not_booked')
  const date = dateOf(line, mapping, period)
  if (typeof date !== 'string') return date
  const said = [cell('merchant'), cell('direction'), cell('operation'), cell('category')]
  if (said.some(isOnlyBalance)) return because('only_balance')
  const amount = amountOf(cell, mapping, own)
  if (typeof amount !== 'string') return amount
  const fee = readDecimal(cell('fee'), mapping.decimal)
  const whole = readDecimal(cell('whole'), mapping.decimal)
  const isWhole = isZero(amount) && whole !== null && !isZero(whole)
  if (isZero(amount) && !isWhole && (fee === null || isZero(fee))) return because('zero')
  const splits = splitsOf(cell('splits'), amount, mapping)
  if ('code' in splits) return splits
  const { merchant, account } = partiesOf(cell, mapping, amount)
  const other = otherAccount(cell, mapping, accounts)
  // Where the file says what kind it is, a category says nothing of that.
  const isMoved =
    other !== null || (cell('operation') === '' && isTransferCategory(cell('category')))
  const isHidden = isHidingCategory(cell('category'))
  const [text, mark] = withoutMark(cell('text'))
  const currency = cell('currency').toUpperCase()
  const named = other ?? merchant ?? (text && payeeIn(text))
  const who = named ?? text
  const row: StatementRow = {
    ...bareRow(line.line, date, amount),
    bookedOn: readDate(cell('bookedOn'), mapping.dateOrder, periodAround(date)),
    time: readTime(cell('time')) ?? timeOfDay(dateCell),
    currency: /^[A-Z]{3}$/.test(currency) ? currency : mapping.currency,
    merchant: who,
    text: named === null ? null : text,
    reference: cell('reference') || null,
    account: account || mapping.account,
    bank: cell('bank') || null,
    operation: isMoved
      ? 'transfer'
      : (own?.operationOf ?? operationOfType)(cell('operation') || cell('direction')),
    category: isHidden ? null : cell('category') || null,
    uncounted: (isHidden || words.uncounted) && !isMoved,
    tags: [...cell('tags').split(/[,;]/), ...words.tags]
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    note: noteOf(cell('note'), other === null ? words : { ...words, foreign: null }, who),
    splits,
  }
  const rows = [
    ...(isZero(amount) && !isWhole ? [] : [row]),
    ...otherEnd(cell, mapping, row),
    ...feeOf(row, fee),
  ]
  const group = cell('group')
  const part: Part | null = isWhole
    ? { kind: 'whole', total: whole }
    : (mark ??
      (group === '' ? null : { kind: 'part', key: group, count: null, title: words.title }))
  return { rows, part }
}

/** A day without a year is by the one beside it, else in the period of the whole table. */
function dateOf(line: TableLine, mapping: CsvMapping, period: Period | null): string | Reason {
  const { dateOrder } = mapping
  const text = cellOf(line, mapping, 'date')
  if (text === '') return because('no_date')
  const booked = readDate(cellOf(line, mapping, 'bookedOn'), dateOrder)
  const near = booked === null ? period : periodAround(booked)
  const date = readDate(text, dateOrder, near)
  if (date !== null) return date
  const isOpen = near === null && readDay(text, dateOrder) !== null
  return isOpen ? because('no_year', text) : because('not_a_date', text)
}

/** What a person wrote of it, a line each; Actual writes which of how many parts it is before it. */
function noteOf(cell: string, { note, foreign }: TrackerWords, who: string | null): string | null {
  const own = cell.replace(/^\(SPLIT (?:INTO )?\d{1,2}(?: OF \d{1,2})?\)\s*/, '')
  const said = [...note.map((each) => withoutMark(each)[0]), own, foreign]
  return [...new Set(said.filter((each) => each && each !== who))].join('\n') || null
}

/** A day that is written as an instant begins at midnight to the second: no time is told. */
function timeOfDay(dateCell: string): string | null {
  return /[T ]00:00:00(?!\d)/.test(dateCell) ? null : readTime(dateCell)
}

/** YNAB writes which of how many parts it is before the memo. */
function withoutMark(text: string): [text: string | null, part: Part | null] {
  const [all, , count] = /^Split \((\d{1,2})\/(\d{1,2})\)\s*/.exec(text) ?? []
  if (all === undefined) return [text || null, null]
  const part: Part = { kind: 'part', key: `of ${count}`, count: Number(count), title: null }
  return [text.slice(all.length) || null, part]
}

/** The person's own account that it went to or came from; null where it was with somebody else. */
function otherAccount(
  cell: CellOf,
  mapping: Pick<CsvMapping, 'columns'>,
  own: ReadonlySet<string>,
): string | null {
  const payee = cell('merchant')
  if (isTransfer(cell, mapping)) return cell('otherAccount') || payee || null
  const isOwn = payee !== cell('account') && own.has(payee) && cell('category') === ''
  return accountOfPayee(payee) ?? (isOwn ? payee : null)
}

/** What came in at the other account, where one row tells of both. */
function otherEnd(cell: CellOf, mapping: CsvMapping, row: StatementRow): Array<StatementRow> {
  if (!isTransfer(cell, mapping) || row.merchant === null) return []
  const amount = readDecimal(cell('otherAmount'), mapping.decimal) ?? negate(row.amount)
  const currency = cell('otherCurrency').toUpperCase()
  const end = {
    ...row,
    amount: amount.replace('-', ''),
    currency: /^[A-Z]{3}$/.test(currency) ? currency : row.currency,
    merchant: row.account,
    account: row.merchant,
  }
  return isZero(amount) ? [] : [end]
}

/** What was taken beside the amount, as a row of its own. */
function feeOf(row: StatementRow, fee: string | null): Array<StatementRow> {
  if (fee === null || isZero(fee)) return []
  const amount = negate(fee.replace('-', ''))
  return [{ ...row, amount, operation: 'fee', category: null, splits: [], reference: null }]
}

/** What a bank took back, refused or has not done yet is in no balance. */
const NOT_BOOKED =
  /^(?:pend|pending|processing|in progress|scheduled|on hold|authori[sz]ed|reverted|reversed|cancel+ed|declined|failed|rejected|denied|expired|void(?:ed)?|pendiente|anulad[ao]|rechazad[ao]|cancelad[ao]|pendente|recusad[ao]|en attente|annule|refuse|ausstehend|vorgemerkt|storniert|abgelehnt)$/

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
  const hasBoth = columns.payer !== undefined || columns.otherAccount !== undefined
  return hasBoth && foldName(cell('direction')) === 'transfer'
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
  own: OwnExport | null,
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
    const said = cell('direction')
    const direction = isOut ? 'out' : (own?.directionOf(said) ?? directionOfCell(said))
    if (direction === null) return because('not_a_way', said)
    const size = amount.replace('-', '')
    // ezBookkeeping writes what came back of an expense as one below nothing.
    const isBack = columns.otherAccount !== undefined && !isOut && amount.startsWith('-')
    // Elsewhere a minus beside "credit" contradicts it, unless the file signs its amounts itself.
    return (direction === 'out') !== isBack ? negate(size) : size
  }
  return positive === 'out' ? negate(amount) : amount
}

function noAmount(text: string, decimal: string): Reason {
  if (text === '') return because('no_amount')
  return because('not_an_amount_with', text, decimal)
}
