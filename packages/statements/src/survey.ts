/** What a statement holds, found by reading it to its end before any of it is imported. Pure. */
import { ClosingBalances } from './balances.ts'
import { clip, currencyOf, type IsAmountOf, lineMaker, type StatementLine } from './lines.ts'
import type { OpenStatement } from './read-statement.ts'
import { isReason } from './reason.ts'
import type { RowProblem } from './statement.ts'

export type Balances = ReturnType<ClosingBalances['found']>

export type Survey = {
  lineCount: number
  problemCount: number
  /** Whether a row names no currency, and whether none names an account. */
  needsCurrency: boolean
  needsAccount: boolean
  balances: Balances
  /** Each once, as its lines have it; no more than were asked for. */
  categories: Array<string>
}

type Options = {
  /** ISO 4217, for rows that name none. */
  currency: string | null
  isAmountOf: IsAmountOf
  mostCategories: number
  /** Whether a row that lacks a currency is still to be asked about, and counts as a line. */
  asksCurrency: boolean
  /** Told of each row that cannot be read. */
  refuse: (problem: RowProblem) => void
}

/** Throws a StatementError where the file was cut. */
export function surveyOf(
  statement: OpenStatement,
  { currency, isAmountOf, mostCategories, asksCurrency, refuse }: Options,
): Survey {
  const closing = new ClosingBalances(currency)
  const categories = new Set<string>()
  let lineCount = 0
  let problemCount = 0
  let needsCurrency = false
  let needsAccount = true
  const count = (problem: RowProblem) => {
    problemCount += 1
    refuse(problem)
  }
  for (const one of statement.lines()) {
    if ('problem' in one) count(one.problem)
    else if ('balance' in one) closing.add(one.balance)
    else {
      const { row } = one
      needsCurrency ||= row.currency === null
      const code = currencyOf(row, currency, isAmountOf)
      const isOpen = typeof code !== 'string' && asksCurrency && code.code === 'no_currency'
      if (typeof code !== 'string' && !isOpen) {
        count({ row: row.row, reason: code })
        continue
      }
      lineCount += 1
      needsAccount &&= !row.account
      for (const text of [row.category, ...row.splits.map((part) => part.category)]) {
        const name = clip(text, 200)
        if (name !== null && categories.size < mostCategories) categories.add(name)
      }
    }
  }
  return {
    lineCount,
    problemCount,
    needsCurrency,
    needsAccount: needsAccount && lineCount > 0,
    balances: closing.found(),
    categories: [...categories],
  }
}

/** The lines of a statement, without the rows that cannot be read. Throws a StatementError where it was cut. */
export function* readableLines(
  statement: OpenStatement,
  currency: string | null,
  isAmountOf: IsAmountOf,
): Generator<StatementLine> {
  const toLine = lineMaker(currency, isAmountOf)
  for (const one of statement.lines()) {
    const line = 'row' in one ? toLine(one.row) : null
    if (line !== null && !isReason(line)) yield line
  }
}
