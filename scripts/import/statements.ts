/** A statement as the command reads it: once to its end, then in pieces to send. */
import {
  ClosingBalances,
  type CsvMapping,
  type FileBytes,
  isReason,
  lineMaker,
  type OpenStatement,
  openStatement,
  type RowProblem,
  StatementError,
  type StatementLine,
} from 'statements'
import { english } from '#shared/i18n/translate.ts'
import { whyUnreadable } from '#shared/i18n/why-unreadable.ts'
import { addDays } from '#shared/local-time.ts'
import { isAmountOf } from '#shared/money.ts'
import { LINES_AT_ONCE } from '../../workers/gateway/src/ledger/imports/limits.ts'

/** What the person chose for all CSV files. */
export type Choices = Partial<Pick<CsvMapping, 'dateOrder' | 'decimal' | 'positive'>>

/** As many rows of a file that cannot be read are named. */
const MOST_SAID = 100
/** As many categories as the tracker is asked about. */
const MOST_CATEGORIES = 500

/** Reads it once to its end, so that one which was cut brings nothing; null, and said, where it cannot be. */
export function looked(name: string, bytes: FileBytes, choices: Choices, currency: string | null) {
  try {
    const statement = readAs(name, bytes, choices)
    if (statement === null) return null
    const toLine = lineMaker(currency, isAmountOf)
    const closing = new ClosingBalances(currency)
    const categories = new Set<string>()
    let problemCount = 0
    let lineCount = 0
    const refuse = ({ row, reason }: RowProblem) => {
      problemCount += 1
      if (problemCount > MOST_SAID) return
      const hint = reason.code === 'no_currency' ? ': say --currency' : ''
      console.error(`${name}, row ${row}: ${whyUnreadable(english, reason)}${hint}`)
    }
    for (const one of statement.lines()) {
      if ('problem' in one) refuse(one.problem)
      else if ('balance' in one) closing.add(one.balance)
      else {
        const line = toLine(one.row)
        if (isReason(line)) refuse({ row: one.row.row, reason: line })
        else {
          lineCount += 1
          for (const name of [line.category, ...line.splits.map((part) => part.category)]) {
            if (name !== null && categories.size < MOST_CATEGORIES) categories.add(name)
          }
        }
      }
    }
    if (problemCount > MOST_SAID)
      console.error(`${name}: and ${problemCount - MOST_SAID} more rows`)
    const balances = closing.found()
    return { statement, lineCount, balances, problemCount, categories: [...categories] }
  } catch (error) {
    if (!(error instanceof StatementError)) throw error
    console.error(`${name}: ${whyUnreadable(english, error.reason)}`)
    return null
  }
}

/** Not more text than a request may have, nor more days than the ledger compares at once. */
const MOST_TEXT = 2 * 1024 * 1024
const MOST_DAYS = 300

export function* inPieces(
  statement: OpenStatement,
  currency: string | null,
  most: number,
): Generator<Array<StatementLine>> {
  const toLine = lineMaker(currency, isAmountOf)
  let lines: Array<StatementLine> = []
  let size = 0
  let first = ''
  let last = ''
  for (const one of statement.lines()) {
    const line = 'row' in one ? toLine(one.row) : null
    if (line === null || isReason(line)) continue
    first = lines.length === 0 || line.date < first ? line.date : first
    last = lines.length === 0 || line.date > last ? line.date : last
    size += JSON.stringify(line).length
    lines.push(line)
    const isLong = lines.length >= LINES_AT_ONCE && addDays(first, MOST_DAYS) < last
    if (lines.length < most && size < MOST_TEXT && !isLong) continue
    yield lines
    lines = []
    size = 0
  }
  if (lines.length > 0) yield lines
}

/** Null, and said, where the file leaves something open that nobody chose. Throws a StatementError. */
function readAs(name: string, bytes: FileBytes, choices: Choices): OpenStatement | null {
  const found = openStatement(bytes)
  const open =
    found.csv?.questions.filter(
      (question) => question === 'columns' || choices[question] === undefined,
    ) ?? []
  if (open.length > 0) {
    console.error(`${name}: ${open.map((question) => OPEN[question]).join('; ')}`)
    return null
  }
  return found.csv ? openStatement(bytes, { ...found.csv.mapping, ...choices }) : found
}

const OPEN = {
  dateOrder: 'nothing in it tells day from month: say --date-order',
  decimal: 'nothing in it tells decimals from thousands: say --decimal',
  positive: 'nothing in it tells what was spent from what came in: say --positive',
  columns: 'its columns for date and amount are not found',
} as const
