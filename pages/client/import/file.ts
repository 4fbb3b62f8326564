/** One dropped file or folder: what it is, how it is read, and what it would bring. */
import type { ColumnField, CsvMapping, MappingQuestion } from 'statements'
import { type Why, whyOf } from '#shared/i18n/why-unreadable.ts'
import { LINES_AT_ONCE } from '#shared/import-limits.ts'
import { ask } from './ask.ts'
import type { Named } from './contents.ts'
import type { Counts, KeptRun } from './kept.ts'
import { FileReading, Unreadable } from './reader.ts'
import type { Looked, Opened, Unpacked, Verdicts } from './reading.ts'

const PACKED: ReadonlySet<string | null> = new Set(['mail', 'mbox', 'zip', 'gzip'])

type Category = { name: string; category: string | null; isDecided: boolean }
const VERDICTS = ['new', 'known', 'maybe'] as const

export class FileImport {
  readonly number: number
  readonly name: string
  reading: FileReading
  /** How many mails it holds; null: it is a statement. */
  mailCount: number | null = null
  /** Statements in it, each to be looked at by itself. */
  inside: Array<Named> = []
  problem: Why | null = null
  looked: Looked | null = null
  accountId = ''
  currency = ''
  mapping: CsvMapping | null = null
  /** Of an import that began. */
  importId: string | null = null
  resumedAt: number | null = null
  /** How many transactions an earlier import of the same file brought, which had ended. */
  addedBefore = 0
  /** What came of its mails until now. */
  brought: Counts | null = null
  #opened: Opened | null = null
  #open: Array<MappingQuestion> = []
  #categories: Array<Category> = []
  #left: Pick<Unpacked, 'left' | 'leftCount'> = { left: [], leftCount: 0 }
  #verdicts: Verdicts | null = null
  /** How often it was read: what was asked of an earlier time is not waited for. */
  #times = 0

  /** Of several files, what all of them hold. */
  constructor(number: number, name: string, files: ReadonlyArray<Named>) {
    this.number = number
    this.name = name
    this.reading = new FileReading(files)
  }

  /** What a reload left behind. Its files are read as they were. */
  static async resumed(
    { run, files }: { run: KeptRun; files: ReadonlyArray<Named> },
    number: number,
  ) {
    const one = new FileImport(number, run.name, files)
    const { importId, mailCount, accountId, currency, mapping, lineCount, balances, at } = run
    Object.assign(one, { importId, mailCount, accountId, currency, mapping, resumedAt: at })
    one.brought = run.counts
    const problems = { problems: [], problemCount: run.counts.unreadable }
    const needs = { needsCurrency: false, needsAccount: false, categories: [] }
    one.looked = { lineCount, balances, ...problems, ...needs }
    if (mailCount === null) {
      await one.#say(async () => {
        one.#opened = await one.reading.ask('open', mapping)
      })
    }
    return one
  }

  get format(): string | null {
    if (this.mailCount === null) return this.#opened?.format ?? null
    return 'mails'
  }

  /** How many mails or rows it would bring. */
  get count(): number {
    return this.mailCount ?? this.looked?.lineCount ?? 0
  }

  get unreadable(): number {
    return this.looked?.problemCount ?? this.#left.leftCount
  }

  /** Gives the tracker its lines as of one, from 0. Throws Refused. */
  sendLines(importId: string, from: number): Promise<void> {
    return this.reading.ask('send', importId, this.currency || null, this.accountId || null, from)
  }

  /** Reads it, by what was chosen for its header before, and asks what it would bring. */
  async look(): Promise<void> {
    await this.#say(async () => {
      const isOne = this.reading.files.length === 1
      if (!isOne || PACKED.has(await this.reading.ask('format'))) await this.#unpack()
      if (this.mailCount !== null) return
      const { csv } = await this.reading.ask('open', null)
      const known = await ask<{ columns: CsvMapping | null }>('POST', '/imports/known', {
        header: csv?.header ?? null,
      })
      if (csv) {
        this.mapping = known.columns ?? csv.mapping
        this.#open = known.columns ? [] : [...csv.questions]
      }
      await this.#readAgain()
    })
  }

  async #unpack(): Promise<void> {
    const { mailCount, statements, ...left } = await this.reading.ask('unpack')
    const [only] = statements
    if (only && statements.length === 1 && mailCount + left.leftCount === 0) {
      this.reading = new FileReading([only])
      return
    }
    this.mailCount = mailCount
    this.inside = statements
    this.#left = left
    if (mailCount + statements.length + left.leftCount === 0) {
      throw new Unreadable(whyOf('nothing_in_it'))
    }
  }

  async setColumn(index: number, field: string): Promise<void> {
    if (!this.mapping) return
    const columns = Object.fromEntries(
      Object.entries(this.mapping.columns).filter(([name, at]) => at !== index && name !== field),
    )
    if (field !== '') columns[field as ColumnField] = index
    this.mapping = { ...this.mapping, columns }
    const { date, amount, outflow, inflow } = columns as CsvMapping['columns']
    const isFound = date !== undefined && (amount ?? outflow ?? inflow) !== undefined
    this.#open = this.#open.filter((question) => question !== 'columns')
    if (!isFound) this.#open.push('columns')
    await this.#say(() => this.#readAgain(true))
  }

  async choose(name: string, value: string): Promise<void> {
    if (name === 'account') this.accountId = value
    else if (name === 'currency') this.currency = value.trim().toUpperCase()
    else if (this.mapping && value !== '') {
      this.mapping = { ...this.mapping, [name]: name === 'year' ? Number(value) : value }
      this.#open = this.#open.filter((question) => question !== name)
    }
    await this.#say(() => this.#readAgain(name !== 'account' && name !== 'currency'))
  }

  async setCategory(name: string, category: string): Promise<void> {
    const chosen = { name, category: category || null }
    await ask('PUT', '/imports/choices', { categories: [chosen] })
    this.#categories = this.#categories.map((one) =>
      one.name === name ? { ...chosen, isDecided: true } : one,
    )
  }

  card(): unknown {
    const { csv } = this.#opened ?? {}
    const { needsCurrency, needsAccount, problems } = this.looked ?? {}
    return {
      file: this.number,
      name: this.name.slice(0, 200),
      format: this.format,
      problem: this.problem,
      rows: this.count,
      inside: this.inside.length,
      left: this.#left.left.map(({ name, why }) => ({ name: name.slice(0, 200), why })),
      leftCount: this.#left.leftCount,
      unreadable: problems ?? [],
      unreadableCount: this.looked?.problemCount ?? 0,
      csv:
        csv && this.mapping && this.resumedAt === null
          ? {
              header: csv.header.slice(0, 100),
              sample: csv.sample.map((cells) => cells.map((cell) => cell.slice(0, 80))),
              mapping: this.mapping,
              questions: this.#open,
            }
          : null,
      currency: needsCurrency ? { chosen: this.currency } : null,
      account: needsAccount ? { chosen: this.accountId } : null,
      categories: this.#categories,
      verdicts: this.#verdicts && {
        ...this.#verdicts.counts,
        otherCurrency: this.#verdicts.otherCurrency,
        shown: this.#verdicts.shown.map(({ verdict: { row, verdict }, line }) => {
          const { date = '', merchant = null, amount = '', currency = '' } = line ?? {}
          return { row, verdict, date, merchant, amount, currency }
        }),
      },
      resumedAt: this.resumedAt,
    }
  }

  /** What makes the file unreadable is said on its card. */
  async #say(read: () => Promise<void>): Promise<void> {
    try {
      await read()
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      this.problem = error.why
    }
  }

  async #readAgain(isChosen = false): Promise<void> {
    this.#times += 1
    const time = this.#times
    this.#opened = await this.reading.ask('open', this.mapping)
    // The year of another file of that header says nothing of this one.
    this.#open = [...new Set([...this.#open, ...(this.#opened.csv?.questions ?? [])])]
    this.looked = await this.reading.ask('look', this.currency || null)
    const { header } = this.#opened.csv ?? {}
    if (isChosen && header && this.mapping && this.#open.length === 0) {
      const { year: _, ...mapping } = this.mapping
      await ask('PUT', '/imports/choices', { columns: { header, mapping } })
    }
    const { categories } = await ask<{ categories: Array<Category> }>('POST', '/imports/known', {
      categories: this.looked.categories,
    })
    this.#categories = categories
    const isOpen = this.#open.length > 0 || (this.looked.needsCurrency && this.currency === '')
    const verdicts = isOpen ? null : await this.#preview(() => time === this.#times)
    if (time === this.#times) this.#verdicts = verdicts
  }

  async #preview(isWanted: () => boolean): Promise<Verdicts> {
    const found: Verdicts = {
      counts: { new: 0, known: 0, maybe: 0 },
      otherCurrency: null,
      shown: [],
    }
    for (let at = 0; at < this.count && isWanted(); at += LINES_AT_ONCE) {
      const part = await this.reading.ask(
        'preview',
        this.currency || null,
        this.accountId || null,
        at,
      )
      for (const verdict of VERDICTS) found.counts[verdict] += part.counts[verdict]
      if (part.otherCurrency) {
        found.otherCurrency ??= { ...part.otherCurrency, count: 0 }
        found.otherCurrency.count += part.otherCurrency.count
      }
      found.shown.push(...part.shown)
    }
    return found
  }
}
