/** A statement as the command reads it: once to its end, then in pieces to send. */
import {
  type CsvMapping,
  type FileBytes,
  type OpenStatement,
  openStatement,
  readableLines,
  StatementError,
  type StatementLine,
  surveyOf,
} from 'statements'
import { english } from '#shared/i18n/translate.ts'
import { whyUnreadable } from '#shared/i18n/why-unreadable.ts'
import { LINES_AT_ONCE, MOST_CATEGORIES, MOST_ROWS_TOLD } from '#shared/import-limits.ts'
import { addDays } from '#shared/local-time.ts'
import { isAmountOf } from '#shared/money.ts'

/** What the person chose for all CSV files. */
export type Choices = Partial<Pick<CsvMapping, 'dateOrder' | 'year' | 'decimal' | 'positive'>>

/** Reads it once to its end, so that one which was cut brings nothing; null, and said, where it cannot be. */
export function looked(name: string, bytes: FileBytes, choices: Choices, currency: string | null) {
  try {
    const statement = readAs(name, bytes, choices)
    if (statement === null) return null
    let said = 0
    const survey = surveyOf(statement, {
      currency,
      isAmountOf,
      mostCategories: MOST_CATEGORIES,
      asksCurrency: false,
      refuse({ row, reason }) {
        said += 1
        if (said > MOST_ROWS_TOLD) return
        const hint = reason.code === 'no_currency' ? ': say --currency' : ''
        console.error(`${name}, row ${row}: ${whyUnreadable(english, reason)}${hint}`)
      },
    })
    if (said > MOST_ROWS_TOLD) console.error(`${name}: and ${said - MOST_ROWS_TOLD} more rows`)
    return { statement, ...survey }
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
  let lines: Array<StatementLine> = []
  let size = 0
  let first = ''
  let last = ''
  for (const line of readableLines(statement, currency, isAmountOf)) {
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
  year: 'its days have no year and nothing in it tells which: say --year, of the newest day',
  decimal: 'nothing in it tells decimals from thousands: say --decimal',
  positive: 'nothing in it tells what was spent from what came in: say --positive',
  columns: 'its columns for date and amount are not found',
} as const
