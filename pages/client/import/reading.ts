/** What a dropped file says, a part at a time: it is read anew where the part before is not the last asked for. */
import {
  type CsvMapping,
  type FileBytes,
  type FileFormat,
  FORMAT_SAMPLE,
  formatOf,
  type MappingQuestion,
  type OpenStatement,
  openStatement,
  type RowProblem,
  readableLines,
  type StatementLine,
  type Survey,
  surveyOf,
} from 'statements'
import { MOST_CATEGORIES, MOST_ROWS_TOLD } from '#shared/import-limits.ts'
import { isAmountOf } from '#shared/money.ts'
import { mailsIn } from './mails.ts'

export type Opened = {
  format: string
  csv: {
    header: Array<string>
    sample: Array<Array<string>>
    mapping: CsvMapping
    questions: ReadonlyArray<MappingQuestion>
  } | null
}

/** With the first of the rows that cannot be read. */
export type Looked = Survey & { problems: Array<RowProblem> }

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
    if (!this.#statement) throw new Error('it is opened before it is looked at')
    const problems: Array<RowProblem> = []
    const survey = surveyOf(this.#statement, {
      currency,
      isAmountOf,
      mostCategories: MOST_CATEGORIES,
      asksCurrency: currency === null,
      refuse(problem) {
        if (problems.length < MOST_ROWS_TOLD) problems.push(problem)
      },
    })
    return { ...survey, problems }
  }

  /** As many lines as of the one at `from`, from 0. */
  lines(currency: string | null, from: number, count: number): Array<StatementLine> {
    const statement = this.#statement
    if (!statement) return []
    return this.#part(
      `lines in ${currency}`,
      () => readableLines(statement, currency, isAmountOf),
      from,
      count,
    )
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
