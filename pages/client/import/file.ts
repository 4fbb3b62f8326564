/** One dropped file: what it is, how it is read, and what it would bring. */
import {
  type ColumnField,
  type CsvMapping,
  closingBalances,
  formatOf,
  type MappingQuestion,
  type ReadStatement,
  type Reason,
  readStatement,
  StatementError,
  type StatementLine,
  toLines,
} from 'statements'
import type { Why } from '#shared/i18n/why-unreadable.ts'
import { isAmountOf } from '#shared/money.ts'
import { ask } from './ask.ts'
import type { Balances } from './kept.ts'
import { type Mails, mailsOf, TooLarge } from './mails.ts'

/** Memory has the file and what is read of it. */
export const MAX_FILE = 200 * 1024 * 1024
const LINES_AT_ONCE = 200
const MOST_SHOWN = 100

const here = (code: Why['code']): Why => ({ code, said: '', more: '' })

type Verdict = { row: number; verdict: 'new' | 'known' | 'maybe'; transactionId: string | null }
type Category = { name: string; category: string | null; isDecided: boolean }

export class FileImport {
  readonly number: number
  readonly name: string
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array()
  mails: Mails | null = null
  problem: Why | null = null
  lines: Array<StatementLine> = []
  accountId = ''
  balances: Balances = []
  /** Of an import that began. */
  importId: string | null = null
  resumedAt: number | null = null
  #read: ReadStatement | null = null
  #mapping: CsvMapping | null = null
  #open: Array<MappingQuestion> = []
  #currency = ''
  #problems: Array<{ row: number; reason: Reason }> = []
  #needsCurrency = false
  #categories: Array<Category> = []
  #verdicts: Array<Verdict> | null = null

  constructor(number: number, name: string) {
    this.number = number
    this.name = name
  }

  get format(): string | null {
    return this.mails ? 'mails' : (this.#read?.statement.format ?? null)
  }

  get unreadable(): number {
    return this.#problems.length
  }

  get isOpen(): boolean {
    return this.#open.length > 0 || (this.#needsCurrency && this.#currency === '')
  }

  /** Reads it, by what was chosen for its header before, and asks what it would bring. */
  async look(): Promise<void> {
    if (this.problem !== null || this.mails) return
    try {
      const found = readStatement(this.bytes)
      if (found.csv) {
        const known = await this.#ask(found.csv.table.header)
        this.#mapping = known ?? found.csv.mapping
        this.#open = known ? [] : [...found.csv.questions]
      } else await this.#ask(null)
      await this.#readAgain()
    } catch (error) {
      if (!(error instanceof StatementError)) throw error
      this.problem = error.reason
    }
  }

  async setColumn(index: number, field: string): Promise<void> {
    if (!this.#mapping) return
    const columns = Object.fromEntries(
      Object.entries(this.#mapping.columns).filter(([name, at]) => at !== index && name !== field),
    )
    if (field !== '') columns[field as ColumnField] = index
    this.#mapping = { ...this.#mapping, columns }
    const { date, amount, outflow, inflow } = columns as CsvMapping['columns']
    const isFound = date !== undefined && (amount ?? outflow ?? inflow) !== undefined
    this.#open = this.#open.filter((question) => question !== 'columns')
    if (!isFound) this.#open.push('columns')
    await this.#readAgain(true)
  }

  async choose(name: string, value: string): Promise<void> {
    if (name === 'account') this.accountId = value
    else if (name === 'currency') this.#currency = value.trim().toUpperCase()
    else if (this.#mapping && value !== '') {
      this.#mapping = { ...this.#mapping, [name]: value }
      this.#open = this.#open.filter((question) => question !== name)
    }
    await this.#readAgain(name !== 'account' && name !== 'currency')
  }

  async setCategory(name: string, category: string): Promise<void> {
    const chosen = { name, category: category || null }
    await ask('PUT', '/imports/choices', { categories: [chosen] })
    this.#categories = this.#categories.map((one) =>
      one.name === name ? { ...chosen, isDecided: true } : one,
    )
  }

  card(): unknown {
    const table = this.#read?.csv?.table
    const shown = (this.#verdicts ?? []).slice(0, MOST_SHOWN)
    const count = (verdict: string) =>
      this.#verdicts?.filter((one) => one.verdict === verdict).length ?? 0
    return {
      file: this.number,
      name: this.name.slice(0, 200),
      format: this.format,
      problem: this.problem,
      rows: this.mails ? this.mails.count : this.lines.length,
      unreadable: this.#problems.slice(0, MOST_SHOWN),
      unreadableCount: this.#problems.length,
      csv:
        table && this.#mapping
          ? {
              header: table.header.slice(0, 100),
              sample: table.sample.map(({ cells }) =>
                cells.slice(0, 100).map((cell) => cell.slice(0, 80)),
              ),
              mapping: this.#mapping,
              questions: this.#open,
            }
          : null,
      currency: this.#needsCurrency ? { chosen: this.#currency } : null,
      account: this.#needsAccount() ? { chosen: this.accountId } : null,
      categories: this.#categories,
      verdicts: this.#verdicts && {
        new: count('new'),
        known: count('known'),
        maybe: count('maybe'),
        shown: shown.map(({ row, verdict }, index) => {
          const line = this.lines[index]
          const { date = '', merchant = null, amount = '', currency = '' } = line ?? {}
          return { row, verdict, date, merchant, amount, currency }
        }),
      },
      resumedAt: this.resumedAt,
    }
  }

  #needsAccount(): boolean {
    return this.#read !== null && this.lines.length > 0 && this.lines.every((one) => !one.account)
  }

  /** The mapping chosen before, if any; keeps what the file's categories mean. */
  async #ask(header: ReadonlyArray<string> | null): Promise<CsvMapping | null> {
    const known = await ask<{ columns: CsvMapping | null }>('POST', '/imports/known', {
      header: header?.map((name) => name.slice(0, 500)) ?? null,
    })
    return known.columns
  }

  async #readAgain(isChosen = false): Promise<void> {
    this.#read = readStatement(this.bytes, this.#mapping ?? undefined)
    const { statement, csv } = this.#read
    this.#needsCurrency = statement.rows.some(({ currency }) => currency === null)
    const { lines, problems } = toLines(statement.rows, this.#currency || null, isAmountOf)
    this.lines = lines
    this.balances = closingBalances(statement.balances, this.#currency || null)
    const without = this.#currency === '' ? [] : problems
    this.#problems = [...statement.problems, ...without].sort((a, b) => a.row - b.row)
    if (isChosen && csv && this.#mapping && this.#open.length === 0) {
      const header = csv.table.header.map((name) => name.slice(0, 500))
      await ask('PUT', '/imports/choices', { columns: { header, mapping: this.#mapping } })
    }
    await this.#askCategories()
    this.#verdicts = this.isOpen ? null : await this.#preview()
  }

  async #askCategories(): Promise<void> {
    const names = new Set(
      this.lines
        .flatMap(({ category, splits }) => [category, ...splits.map((part) => part.category)])
        .filter((name) => name !== null),
    )
    const known = await ask<{ categories: Array<Category> }>('POST', '/imports/known', {
      categories: [...names].slice(0, 500),
    })
    this.#categories = known.categories
  }

  async #preview(): Promise<Array<Verdict>> {
    const verdicts: Array<Verdict> = []
    for (let at = 0; at < this.lines.length; at += LINES_AT_ONCE) {
      const taken = verdicts.flatMap(({ transactionId }) => transactionId ?? []).slice(-2000)
      const { items } = await ask<{ items: Array<Verdict> }>('POST', '/imports/preview', {
        lines: this.lines.slice(at, at + LINES_AT_ONCE),
        accountId: this.accountId || null,
        taken,
      })
      verdicts.push(...items)
    }
    return verdicts
  }
}

/** A file as it is dropped. */
export async function openFile(file: File, number: number): Promise<FileImport> {
  const one = new FileImport(number, file.name)
  if (file.size > MAX_FILE) {
    one.problem = here('too_large_here')
    return one
  }
  one.bytes = new Uint8Array(await file.arrayBuffer())
  const format = formatOf(one.bytes.subarray(0, 4096))
  if (format === 'mail' || format === 'mbox' || format === 'zip' || format === 'gzip') {
    try {
      one.mails = mailsOf(one.bytes, format)
      if (one.mails.count === 0) one.problem = here('nothing_in_it')
    } catch (error) {
      one.problem = here(error instanceof TooLarge ? 'unpacks_too_far' : 'broken_file')
    }
  }
  return one
}
