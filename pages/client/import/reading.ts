/** What a dropped file says, a part at a time: it is read anew where the part before is not the last asked for. */
import {
  ClosingBalances,
  type CsvMapping,
  type FileBytes,
  type FileFormat,
  FORMAT_SAMPLE,
  formatOf,
  isReason,
  lineMaker,
  type MappingQuestion,
  type OpenStatement,
  openStatement,
  type RowProblem,
  type StatementLine,
} from 'statements'
import { isAmountOf } from '#shared/money.ts'
import { mailsIn } from './mails.ts'

/** More than this is counted and not told. */
export const MOST_SHOWN = 100
const MOST_CATEGORIES = 500

export type Balances = ReturnType<ClosingBalances['found']>

export type Opened = {
  format: string
  csv: {
    header: Array<string>
    sample: Array<Array<string>>
    mapping: CsvMapping
    questions: ReadonlyArray<MappingQuestion>
  } | null
}

export type Looked = {
  lineCount: number
  /** Whether a row names no currency, and whether none names an account. */
  needsCurrency: boolean
  needsAccount: boolean
  /** The first of the rows that cannot be read, and how many there are. */
  problems: Array<RowProblem>
  problemCount: number
  balances: Balances
  categories: Array<string>
}

export class Reading {
  readonly #bytes: FileBytes
  #statement: OpenStatement | null = null
  /** The part that comes next, of the lines of a currency or of the mails. */
  #next: { of: string; at: number; iterator: Iterator<unknown> } | null = null

  constructor(bytes: FileBytes) {
    this.#bytes = bytes
  }

  /** What kind of file it is; null: none that can be read. */
  format(): FileFormat | null {
    return formatOf(this.#bytes.subarray(0, FORMAT_SAMPLE))
  }

  /** Throws a StatementError. */
  open(mapping: CsvMapping | null): Opened {
    this.#next = null
    this.#statement = openStatement(this.#bytes, mapping ?? undefined)
    const { format, csv } = this.#statement
    if (!csv) return { format, csv: null }
    const header = csv.table.header.map((name) => name.slice(0, 500))
    const sample = csv.table.sample.map(({ cells }) => cells.slice(0, 100))
    return { format, csv: { header, sample, mapping: csv.mapping, questions: csv.questions } }
  }

  /** Reads it to its end. Throws a StatementError. */
  look(currency: string | null): Looked {
    const toLine = lineMaker(currency, isAmountOf)
    const closing = new ClosingBalances(currency)
    const problems: Array<RowProblem> = []
    const categories = new Set<string>()
    let problemCount = 0
    let lineCount = 0
    let needsCurrency = false
    let needsAccount = true
    const refuse = (problem: RowProblem) => {
      problemCount += 1
      if (problems.length < MOST_SHOWN) problems.push(problem)
    }
    for (const one of this.#statement?.lines() ?? []) {
      if ('problem' in one) refuse(one.problem)
      else if ('balance' in one) closing.add(one.balance)
      else {
        needsCurrency ||= one.row.currency === null
        const line = toLine(one.row)
        // What wants a currency is asked about, not refused.
        const isOpen = isReason(line) && currency === null && line.code === 'no_currency'
        if (isReason(line) && !isOpen) {
          refuse({ row: one.row.row, reason: line })
          continue
        }
        lineCount += 1
        needsAccount &&= !one.row.account
        for (const name of [one.row.category, ...one.row.splits.map((part) => part.category)]) {
          if (name !== null && categories.size < MOST_CATEGORIES) categories.add(name.slice(0, 200))
        }
      }
    }
    return {
      lineCount,
      needsCurrency,
      needsAccount: needsAccount && lineCount > 0,
      problems,
      problemCount,
      balances: closing.found(),
      categories: [...categories],
    }
  }

  /** As many lines as of the one at `from`, from 0. */
  lines(currency: string | null, from: number, count: number): Array<StatementLine> {
    const statement = this.#statement
    if (!statement) return []
    return this.#part(`lines in ${currency}`, () => linesOf(statement, currency), from, count)
  }

  countMails(): number {
    let count = 0
    for (const _ of mailsIn(this.#bytes)) count += 1
    return count
  }

  /** As many mails as of the one at `from`, from 0. */
  mails(from: number, count: number): Array<Uint8Array> {
    return this.#part('mails', () => mailsIn(this.#bytes), from, count)
  }

  #part<One>(of: string, all: () => Iterator<One>, from: number, count: number): Array<One> {
    if (this.#next?.of !== of || this.#next.at !== from) {
      this.#next = { of, at: 0, iterator: all() }
      for (; this.#next.at < from; this.#next.at += 1) this.#next.iterator.next()
    }
    const part: Array<One> = []
    while (part.length < count) {
      const { done, value } = this.#next.iterator.next() as IteratorResult<One>
      if (done) break
      part.push(value)
    }
    this.#next.at = from + part.length
    return part
  }
}

function* linesOf(statement: OpenStatement, currency: string | null): Generator<StatementLine> {
  const toLine = lineMaker(currency, isAmountOf)
  for (const one of statement.lines()) {
    const line = 'row' in one ? toLine(one.row) : null
    if (line !== null && !isReason(line)) yield line
  }
}
