/** What a dropped file says, a part at a time: it is read anew where the part before is not the last asked for. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
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
import { type Why, whyOf } from '#shared/i18n/why-unreadable.ts'
import { LINES_AT_ONCE, MOST_CATEGORIES, MOST_ROWS_TOLD } from '#shared/import-limits.ts'
import { isAmountOf } from '#shared/money.ts'
import { ask } from './ask.ts'
import { contentsOf, type Named } from './contents.ts'

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

/** What is in a zip, a folder or a packed file. */
export type Unpacked = {
  mailCount: number
  statements: Array<Named>
  /** The first of what is in it and cannot be read. */
  left: Array<{ name: string; why: Why }>
  leftCount: number
}

type Verdict = {
  row: number
  verdict: 'new' | 'known' | 'maybe'
  transactionId: string | null
  otherCurrency: string | null
}

/** What lines would bring. */
export type Verdicts = {
  counts: Record<Verdict['verdict'], number>
  /** How many are there in another currency, by which the first of them is. */
  otherCurrency: { count: number; currency: string; own: string } | null
  /** The first of them. */
  shown: Array<{ verdict: Verdict; line: StatementLine | undefined }>
}

/** Of so many lines before it, the tracker is told which transactions they are. */
const MOST_TAKEN = 2000

/** As many statements of one zip or folder are shown, each with all that can be chosen of it. */
const MOST_STATEMENTS = 100

export class Reading {
  readonly #files: ReadonlyArray<Named>
  readonly #bytes: FileBytes
  #statement: OpenStatement | null = null
  /** The lines of a currency that come next, and the mails. */
  #next: { of: string; at: number; iterator: Iterator<StatementLine> } | null = null
  /** Transactions that lines of this file are, until now. */
  #taken: Array<string> = []
  #mails: { at: number; iterator: AsyncIterator<Uint8Array> } | null = null

  /** `bytes`: of the one file, where it is one. */
  constructor(files: ReadonlyArray<Named>, bytes: FileBytes) {
    this.#files = files
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
      asksCurrency: true,
      refuse(problem) {
        if (problems.length < MOST_ROWS_TOLD) problems.push(problem)
      },
    })
    return { ...survey, problems }
  }

  /**
   * Asks the tracker what the lines of the one at `from` would bring. Lines are sent from here, not
   * given to the page: it would hold each of them a second time. Throws Refused.
   */
  async preview(currency: string | null, accountId: string | null, from: number) {
    if (from === 0) this.#taken = []
    const found: Verdicts = {
      counts: { new: 0, known: 0, maybe: 0 },
      otherCurrency: null,
      shown: [],
    }
    const lines = this.#lines(currency, from)
    const { items } = await ask<{ items: Array<Verdict> }>('POST', '/imports/preview', {
      lines,
      accountId,
      taken: this.#taken,
    })
    const are = items.flatMap(({ transactionId }) => transactionId ?? [])
    this.#taken = [...this.#taken, ...are].slice(-MOST_TAKEN)
    items.forEach((verdict, index) => {
      found.counts[verdict.verdict] += 1
      const { otherCurrency: is } = verdict
      if (is !== null) {
        found.otherCurrency ??= { count: 0, currency: is, own: lines[index]?.currency ?? '' }
        found.otherCurrency.count += 1
      }
      if (from + index < MOST_ROWS_TOLD) found.shown.push({ verdict, line: lines[index] })
    })
    return found
  }

  /** Gives the tracker the lines of the one at `from`. Throws Refused. */
  async send(importId: string, currency: string | null, accountId: string | null, from: number) {
    const lines = this.#lines(currency, from)
    await ask('POST', `/imports/${importId}/lines`, { lines, accountId })
  }

  /** As many lines as go at once, of the one at `from`, from 0. */
  #lines(currency: string | null, from: number): Array<StatementLine> {
    const statement = this.#statement
    if (!statement) return []
    const of = `lines in ${currency}`
    if (this.#next?.of !== of || this.#next.at !== from) {
      const iterator = readableLines(statement, currency, isAmountOf)
      this.#next = { of, at: 0, iterator }
      for (; this.#next.at < from; this.#next.at += 1) iterator.next()
    }
    const { iterator } = this.#next
    const part: Array<StatementLine> = []
    while (part.length < LINES_AT_ONCE) {
      const { done, value } = iterator.next()
      if (done) break
      part.push(value)
    }
    this.#next.at = from + part.length
    return part
  }

  /** SHA-256, in hex. */
  hash(): string {
    const hash = sha256.create()
    for (let at = 0; at < this.#bytes.length; at += HASHED_AT_ONCE) {
      hash.update(this.#bytes.subarray(at, at + HASHED_AT_ONCE))
    }
    return bytesToHex(hash.digest())
  }

  /** Throws where a file is broken. */
  async unpack(): Promise<Unpacked> {
    const found: Unpacked = { mailCount: 0, statements: [], left: [], leftCount: 0 }
    const leave = (name: string, why: Why) => {
      found.leftCount += 1
      if (found.left.length < MOST_ROWS_TOLD) found.left.push({ name, why })
    }
    for await (const one of contentsOf(this.#files)) {
      if ('mail' in one) found.mailCount += 1
      else if ('left' in one) leave(one.left.name, one.left.why)
      else if (found.statements.length < MOST_STATEMENTS) found.statements.push(one.statement)
      else leave(one.statement.name, whyOf('too_many_here'))
    }
    return found
  }

  /** As many mails as of the one at `from`, from 0; empty ones are too large to be taken. */
  async mails(from: number, count: number): Promise<Array<Uint8Array>> {
    if (this.#mails?.at !== from) {
      this.#mails = { at: 0, iterator: mailsOf(this.#files) }
      for (; this.#mails.at < from; this.#mails.at += 1) await this.#mails.iterator.next()
    }
    const part: Array<Uint8Array> = []
    while (part.length < count) {
      const { done, value } = await this.#mails.iterator.next()
      if (done) break
      part.push(value)
    }
    this.#mails.at = from + part.length
    return part
  }
}

const HASHED_AT_ONCE = 256 * 1024

async function* mailsOf(files: ReadonlyArray<Named>): AsyncGenerator<Uint8Array> {
  for await (const one of contentsOf(files)) if ('mail' in one) yield one.mail
}
