/** What the columns of a table are, by their names and by looking at every cell of them. */
import { markOf } from '../decimal.ts'
import { foldName, isSubCategory } from './column-names.ts'
import { type ColumnFacts, CURRENCIES, factsOf } from './facts.ts'
import type { ColumnField, CsvMapping, MappingQuestion } from './mapping.ts'
import { ownExport } from './own-export.ts'
import { isYearOpen } from './period.ts'
import type { Table } from './table.ts'

export type Guess = {
  readonly mapping: CsvMapping
  readonly questions: ReadonlyArray<MappingQuestion>
}

/** Trackers whose plain amounts mean what was spent, by columns that only their exports have. */
const SPENDING_IS_POSITIVE: ReadonlyArray<ReadonlyArray<string>> = [
  ['payee', 'category', 'account', 'original name', 'exclude from totals'], // Lunch Money
  ['date', 'name', 'amount', 'status', 'parent category', 'excluded', 'account mask'], // Copilot
]

/** The mapping of a table, and what it leaves open. Throws a StatementError where a line cannot be read. */
export function guessMapping(table: Table): Guess {
  const facts = factsOf(table)
  const columns = columnsOf(table, facts)
  const questions: Array<MappingQuestion> = []
  const chosen = (...fields: Array<ColumnField>) =>
    fields.flatMap((field) => facts.columns[columns[field] ?? -1] ?? [])
  const orders = chosen('date')[0]?.orders.found() ?? []
  if (orders.length > 1) questions.push('dateOrder')
  const money = chosen('amount', 'outflow', 'inflow')
  const mark = markOf([...money, ...chosen('balance')].map(({ marks }) => marks))
  if (mark === 'both' || (mark === null && money.some(({ hasMark }) => hasMark))) {
    questions.push('decimal')
  }
  const decimal = mark === ',' ? ',' : '.'
  const positive = positiveOf(table, columns, money, decimal)
  if (positive === null) questions.push('positive')
  if (columns.date === undefined || money.length === 0 || orders.length === 0) {
    questions.push('columns')
  }
  const mapping: CsvMapping = {
    delimiter: table.delimiter,
    dateOrder: orders[0] ?? 'YMD',
    decimal,
    positive: positive ?? 'in',
    columns,
    currency: currencyInNames(table.header),
    account: null,
  }
  if (isYearOpen(table, mapping)) questions.push('year')
  return { mapping, questions }
}

type Columns = Partial<Record<ColumnField, number>>
type Facts = ReturnType<typeof factsOf>

function columnsOf(table: Table, facts: Facts): Columns {
  const columns: Columns = {}
  facts.columns.forEach(({ field }, index) => {
    if (!field) return
    // The first of two columns with one meaning is the one that counts, unless it is empty.
    const earlier = facts.columns[columns[field] ?? -1]
    if (!earlier || earlier.said === 0) columns[field] = index
  })
  // One column names the own account where money left, and who paid where it came in (Firefly III).
  if (table.header.includes('source_type')) columns.account ??= columns.payer
  // "Type: Debit" decides a sign only where its cells are such words.
  const direction = facts.columns[columns.direction ?? -1]
  const isForeign = ownExport(table.header) === null
  if (isForeign && direction && (direction.said === 0 || direction.ways < direction.said * 0.6)) {
    columns.operation ??= columns.direction
    delete columns.direction
  }
  addKnown(table.header.map(foldName))
  if (columns.date === undefined) {
    if (columns.bookedOn !== undefined) {
      columns.date = columns.bookedOn
      delete columns.bookedOn
    } else {
      take('date', ({ areDates, orders }) => areDates && orders.found().length > 0)
    }
  }
  if ((columns.amount ?? columns.outflow ?? columns.inflow) === undefined) {
    take('amount', ({ areNumbers }) => areNumbers)
  }
  if (columns.currency === undefined) take('currency', ({ areCurrencies }) => areCurrencies)
  const signed = [columns.amount, columns.outflow].map((at) => facts.columns[at ?? -1]?.isNegative)
  if (columns.direction === undefined && !signed.some((is) => is?.['.'] || is?.[','])) {
    take('direction', ({ areWays }) => areWays)
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
    take('text', ({ areWords }) => areWords)
  }
  return columns

  /** What a name means beside certain others. */
  function addKnown(header: ReadonlyArray<string>): void {
    const at = (name: string) => (header.includes(name) ? header.indexOf(name) : undefined)
    const set = (field: ColumnField, index: number | undefined) => {
      if (index !== undefined) columns[field] = index
    }
    // A time of day stands beside the day, and is both where it is alone.
    if (at('time') !== columns.date) set('time', columns.time ?? at('time'))
    const sub = table.header.findIndex(isSubCategory)
    if (sub !== -1) columns.category = sub
    // Revolut's amounts are without the fee, as its balance shows.
    if (at('product') !== undefined && at('state') !== undefined) set('fee', at('fee'))
    // A name as the tracker tidied it, and as the bank wrote it (Mint).
    const original = at('original description')
    if (
      original !== undefined &&
      columns.merchant === undefined &&
      at('description') !== undefined
    ) {
      set('merchant', at('description'))
      set('text', original)
    }
  }

  /** The first column that is nothing yet, says something in most lines, and is like that. */
  function take(field: ColumnField, isLike: (column: ColumnFacts) => boolean): void {
    const used = new Set(Object.values(columns))
    const at = facts.columns.findIndex(
      (column, index) =>
        !used.has(index) && column.said > 0 && column.said >= facts.lines / 2 && isLike(column),
    )
    if (at !== -1) columns[field] = at
  }
}

/** What a plain positive amount means; null where the file gives no hint. */
function positiveOf(
  table: Table,
  columns: Columns,
  money: ReadonlyArray<ColumnFacts>,
  decimal: '.' | ',',
): 'in' | 'out' | null {
  if (columns.direction !== undefined || columns.outflow !== undefined) return 'in'
  const header = table.header.map(foldName)
  if (SPENDING_IS_POSITIVE.some((names) => names.every((name) => header.includes(name))))
    return 'out'
  if (money.some(({ isNegative }) => isNegative[decimal])) return 'in'
  // Nothing negative at all: a card's purchases, or an account that only ever got money.
  return money.every(({ said }) => said === 0) ? 'in' : null
}

/** "Amount (EUR)", "Betrag EUR", "Valor (R$)". */
function currencyInNames(header: ReadonlyArray<string>): string | null {
  const codes = new Set(
    header
      .flatMap((name) => /(?:^|[\s(])([A-Z]{3}|R\$|€|£|¥)\)?$/.exec(name)?.[1] ?? [])
      .map((code) => SIGNS[code] ?? code),
  )
  const known = [...codes].filter((code) => CURRENCIES.has(code))
  return known.length === 1 ? (known[0] ?? null) : null
}

const SIGNS: Readonly<Record<string, string>> = { R$: 'BRL', '€': 'EUR', '£': 'GBP' }
