/** What the cells of the columns are, told while they go by, so that no column is held. Pure. */
import { DateOrders, type Periods } from '../dates.ts'
import { DecimalMarks, readDecimal } from '../decimal.ts'
import { fieldOfName, foldName } from './column-names.ts'
import type { ColumnField } from './mapping.ts'
import { ownExport } from './own-export.ts'
import { periodsAbove } from './period.ts'
import type { Table } from './table.ts'
import { isNoWay } from './words.ts'

/** Columns of these names are looked at to their end; others no longer than they might be one. */
const OF_DAYS: ReadonlySet<ColumnField | null> = new Set<ColumnField>(['date', 'bookedOn'])
const OF_MONEY: ReadonlySet<ColumnField | null> = new Set<ColumnField>([
  'amount',
  'outflow',
  'inflow',
  'balance',
])

export class ColumnFacts {
  /** What its name says it is. */
  readonly field: ColumnField | null
  /** How many say something. */
  said = 0
  /** Whether all that say something are like dates, are numbers, have two letters in a row. */
  areDates = true
  areNumbers = true
  areWords = true
  /** Whether they are codes of currencies, and words that say which way. */
  areCurrencies = true
  areWays = true
  readonly orders: DateOrders
  readonly marks = new DecimalMarks()
  hasMark = false
  /** Whether one is below nothing, by the mark. */
  readonly isNegative = { '.': false, ',': false }
  /** How many say which way money went. */
  ways = 0

  constructor(field: ColumnField | null, periods?: Periods) {
    this.field = field
    this.orders = new DateOrders(periods)
  }

  add(cell: string): void {
    if (cell === '') return
    this.said += 1
    if (this.areDates || OF_DAYS.has(this.field)) {
      const isDate = mayBeDate(cell)
      this.areDates &&= isDate
      if (isDate) this.orders.add(cell, OF_DAYS.has(this.field))
    }
    if (this.areNumbers || OF_MONEY.has(this.field)) this.#addNumber(cell)
    this.areWords &&= /\p{L}{2}/u.test(cell)
    this.areCurrencies &&= CURRENCIES.has(cell)
    // A letter alone may say anything, and a dash nothing.
    this.areWays &&= /\p{L}{2}/u.test(cell) && directionOfCell(cell) !== null
    if (this.field === 'direction' && (directionOfCell(cell) !== null || isNoWay(cell)))
      this.ways += 1
  }

  #addNumber(cell: string): void {
    this.areNumbers = this.marks.add(cell) && this.areNumbers
    this.hasMark ||= /[.,]/.test(cell)
    for (const mark of ['.', ','] as const) {
      this.isNegative[mark] ||= readDecimal(cell, mark)?.startsWith('-') ?? false
    }
  }
}

/** The columns of a table, and how many lines it has. */
export function factsOf(table: Table): { columns: ReadonlyArray<ColumnFacts>; lines: number } {
  const own = ownExport(table.header)
  const periods = periodsAbove(table)
  const columns = table.header.map((name) => {
    const field = own?.fieldOf(name)
    return new ColumnFacts(field === undefined ? fieldOfName(name) : field, periods)
  })
  let lines = 0
  for (const { cells, isShort } of table.lines()) {
    if (isShort) continue
    lines += 1
    columns.forEach((column, index) => {
      column.add(cells[index] ?? '')
    })
  }
  return { columns, lines }
}

/** Those that the platform knows. */
export const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** A date has a separator or a month, or is eight digits of a plausible year. */
function mayBeDate(cell: string): boolean {
  return /^'?\d{1,4}[./\-'’ ]\s?[\d\p{L}]|^(?:19|20)\d{6}|\p{L}{3,}/u.test(cell) && /\d/.test(cell)
}

const OUT =
  /^(?:d|dr|db|dbt|dbit|debit|debito|debet|soll|s|af|out|outflow|expense|expenses|gasto|withdrawal|cargo|egreso|saida|uscita|sent|-)$/
const IN =
  /^(?:c|cr|crdt|credit|credito|haben|h|bij|in|inflow|income|ingreso|deposit|abono|entrada|entrata|received|refund|\+)$/

/** Which way a direction cell says the money went; null where it says neither. */
export function directionOfCell(cell: string): 'in' | 'out' | null {
  const folded = foldName(cell) || cell.trim()
  return OUT.test(folded) ? 'out' : IN.test(folded) ? 'in' : null
}
