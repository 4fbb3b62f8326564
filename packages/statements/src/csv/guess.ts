/** What the columns of a table are, by their names and by looking at every cell of them. */
import { dateOrdersOf } from '../dates.ts'
import { decimalMarkOf, readDecimal } from '../decimal.ts'
import { fieldOfName, foldName } from './column-names.ts'
import type { ColumnField, CsvMapping, MappingQuestion } from './mapping.ts'
import type { Table } from './table.ts'

export type Guess = {
  readonly mapping: CsvMapping
  readonly questions: ReadonlyArray<MappingQuestion>
}

/** Trackers whose plain amounts mean what was spent, by columns that only their exports have. */
const SPENDING_IS_POSITIVE: ReadonlyArray<ReadonlyArray<string>> = [
  ['payee', 'category', 'account', 'original name', 'exclude from totals'], // Lunch Money
]

/** The mapping of a table, and what it leaves open. Never throws. */
export function guessMapping(table: Table): Guess {
  const columns = columnsOf(table)
  const questions: Array<MappingQuestion> = []
  const cellsOf = (...fields: Array<ColumnField>) =>
    fields.flatMap((field) => {
      const at = columns[field]
      return at === undefined ? [] : table.lines.map(({ cells }) => cells[at] ?? '')
    })
  const dates = cellsOf('date').filter((cell) => cell !== '')
  const orders = dateOrdersOf(dates.filter(mayBeDate))
  if (orders.length > 1) questions.push('dateOrder')
  const amounts = cellsOf('amount', 'outflow', 'inflow').filter((cell) => cell !== '')
  const mark = decimalMarkOf([...amounts, ...cellsOf('balance')])
  if (mark === 'both' || (mark === null && amounts.some((cell) => /[.,]/.test(cell)))) {
    questions.push('decimal')
  }
  const decimal = mark === ',' ? ',' : '.'
  const positive = positiveOf(table, columns, amounts, decimal)
  if (positive === null) questions.push('positive')
  const hasMoney =
    columns.amount !== undefined || columns.outflow !== undefined || columns.inflow !== undefined
  if (columns.date === undefined || !hasMoney || orders.length === 0) questions.push('columns')
  return {
    mapping: {
      delimiter: table.delimiter,
      dateOrder: orders[0] ?? 'YMD',
      decimal,
      positive: positive ?? 'in',
      columns,
      currency: currencyInNames(table.header),
      account: null,
    },
    questions,
  }
}

function columnsOf(table: Table): Partial<Record<ColumnField, number>> {
  const columns: Partial<Record<ColumnField, number>> = {}
  // This tracker's own export: its ids are no bank's references.
  const isOwn = ['kind', 'direction', 'group'].every((name) => table.header.includes(name))
  table.header.forEach((name, index) => {
    const field = isOwn && name === 'id' ? null : fieldOfName(name)
    // The first of two columns with one meaning is the one that counts, unless it is empty.
    if (field && (columns[field] === undefined || isEmpty(table, columns[field])))
      columns[field] = index
  })
  // "Type: Debit" decides a sign only where its cells are such words.
  if (columns.direction !== undefined && !hasDirections(table, columns.direction))
    delete columns.direction
  if (columns.date === undefined) {
    if (columns.bookedOn !== undefined) {
      columns.date = columns.bookedOn
      delete columns.bookedOn
    } else {
      const at = findColumn(
        table,
        columns,
        (cells) => cells.every(mayBeDate) && dateOrdersOf(cells).length > 0,
      )
      if (at !== null) columns.date = at
    }
  }
  const hasMoney = columns.amount ?? columns.outflow ?? columns.inflow
  if (hasMoney === undefined) {
    const at = findColumn(table, columns, (cells) =>
      cells.every((cell) => readDecimal(cell, '.') !== null || readDecimal(cell, ',') !== null),
    )
    if (at !== null) columns.amount = at
  }
  // A pair needs both: a lone "Debit" beside an amount is something else.
  if (
    columns.amount !== undefined &&
    (columns.outflow === undefined) !== (columns.inflow === undefined)
  ) {
    delete columns.outflow
    delete columns.inflow
  }
  if (columns.merchant === undefined && columns.text === undefined) {
    const at = findColumn(table, columns, (cells) => cells.every((cell) => /\p{L}{2}/u.test(cell)))
    if (at !== null) columns.text = at
  }
  return columns
}

function findColumn(
  table: Table,
  taken: Partial<Record<ColumnField, number>>,
  holds: (cells: ReadonlyArray<string>) => boolean,
): number | null {
  const used = new Set(Object.values(taken))
  for (let index = 0; index < table.header.length; index++) {
    if (used.has(index)) continue
    const cells = table.lines.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '')
    if (cells.length > 0 && cells.length >= table.lines.length / 2 && holds(cells)) return index
  }
  return null
}

function isEmpty(table: Table, index: number): boolean {
  return table.lines.every(({ cells }) => (cells[index] ?? '') === '')
}

/** A date has a separator or a month, or is eight digits of a plausible year. */
function mayBeDate(cell: string): boolean {
  return /^\d{1,4}[./\-'’ ]\s?[\d\p{L}]|^(?:19|20)\d{6}|\p{L}{3,}/u.test(cell) && /\d/.test(cell)
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

function hasDirections(table: Table, index: number): boolean {
  const said = table.lines.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '')
  const known = said.filter((cell) => directionOfCell(cell) !== null).length
  return said.length > 0 && known >= said.length * 0.6
}

/** What a plain positive amount means; null where the file gives no hint. */
function positiveOf(
  table: Table,
  columns: Partial<Record<ColumnField, number>>,
  amounts: ReadonlyArray<string>,
  decimal: '.' | ',',
): 'in' | 'out' | null {
  if (columns.direction !== undefined || columns.outflow !== undefined) return 'in'
  const header = table.header.map(foldName)
  if (SPENDING_IS_POSITIVE.some((names) => names.every((name) => header.includes(name))))
    return 'out'
  const read = amounts.map((cell) => readDecimal(cell, decimal))
  if (read.some((amount) => amount?.startsWith('-'))) return 'in'
  // Nothing negative at all: a card's purchases, or an account that only ever got money.
  return amounts.length === 0 ? 'in' : null
}

/** "Amount (EUR)", "Betrag EUR", "Valor (R$)". */
function currencyInNames(header: ReadonlyArray<string>): string | null {
  const codes = new Set(
    header
      .flatMap((name) => /(?:^|[\s(])([A-Z]{3}|R\$|€|£|¥)\)?$/.exec(name)?.[1] ?? [])
      .map((code) => SIGNS[code] ?? code),
  )
  const known = [...codes].filter((code) => Intl.supportedValuesOf('currency').includes(code))
  return known.length === 1 ? (known[0] ?? null) : null
}

const SIGNS: Readonly<Record<string, string>> = { R$: 'BRL', '€': 'EUR', '£': 'GBP' }
