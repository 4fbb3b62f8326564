/**
 * npm run import -- PATH… [--data DIR | --site URL] [--dry-run] [options]
 *
 * Imports bank statements (CSV, OFX, QFX, QIF, CAMT, MT940) and old mails (.eml, mbox, Gmail Takeout,
 * folders and zips of them) into the tracker that runs on DIR. What is there already is recognised, so
 * it can be stopped and run again. Ends with: N new, N known, N unreadable.
 *
 *   --data DIR           the folder of a tracker that runs here (.wrangler)
 *   --site URL           a tracker elsewhere; its token in EXPENSES_TOKEN
 *   --dry-run            says what would be new, and writes nothing
 *   --currency CODE      for statements that name none, such as EUR
 *   --date-order ORDER   DMY, MDY or YMD, where a CSV file leaves it open
 *   --year YEAR          of the newest day, where a CSV file writes days without one
 *   --decimal MARK       "." or ",", likewise
 *   --positive WAY       "in" or "out": what a plain amount of a CSV file means, likewise
 */
import './little-memory.ts'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { FileBytes } from 'statements'
import { MAILS_AT_ONCE, MAX_IMPORTED_BYTES } from '#shared/import-limits.ts'
import { hashOf } from './import/file-bytes.ts'
import { sourcesOf } from './import/sources.ts'
import { type Choices, inPieces, looked } from './import/statements.ts'
import { type Tracker, trackerOfFolder, trackerOfSite } from './import/tracker.ts'
import { DEFAULT_DATA, typedPath, UsageError } from './start/args.ts'

/** `written`: transactions that are new. */
type Counts = { new: number; known: number; unreadable: number; written: number }

async function run(): Promise<void> {
  const { values, positionals } = options()
  if (positionals.length === 0) throw new UsageError('Which files?')
  const tracker = values.site
    ? trackerOfSite(values.site, tokenOf())
    : await trackerOfFolder(values.data ? typedPath(values.data) : DEFAULT_DATA)
  const counts: Counts = { new: 0, known: 0, unreadable: 0, written: 0 }
  const isDry = values['dry-run'] ?? false
  const mails = mailsInto(tracker, counts)
  for (const path of positionals) {
    for await (const source of sourcesOf(typedPath(path))) {
      if (source.kind === 'problem') {
        counts.unreadable += 1
        console.error(`${source.name}: ${source.problem}`)
      } else if (source.kind === 'statement') {
        await importStatement(tracker, source, counts, {
          isDry,
          currency: values.currency ?? null,
          choices: choicesOf(values),
        })
      } else if (isDry) counts.new += 1
      else await mails.add(source)
    }
  }
  await mails.end()
  if (!isDry && counts.written > 0) {
    console.error(`labelling ${counts.written} transactions`)
    await tracker.label(counts.written)
  }
  console.log(`${counts.new} new, ${counts.known} known, ${counts.unreadable} unreadable`)
  // A script that calls this one should notice that nothing came of it.
  if (counts.unreadable > 0 && counts.new + counts.known === 0) process.exitCode = 1
}

/** Mails go in some at a time; one that was handed in before changes nothing. */
function mailsInto(tracker: Tracker, counts: Counts) {
  let waiting: Array<Uint8Array> = []
  let size = 0
  let done = 0
  const began = Date.now()
  async function end(): Promise<void> {
    if (waiting.length === 0) return
    const verdicts = await tracker.deliver(waiting)
    for (const { status, written } of verdicts) {
      counts[status === 'duplicate' ? 'known' : 'new'] += 1
      counts.written += written
    }
    done += waiting.length
    waiting = []
    size = 0
    const rate = Math.round(done / ((Date.now() - began) / 1000))
    if (done % 500 < MAILS_AT_ONCE && done > MAILS_AT_ONCE)
      console.error(`${done} mails, ${rate} a second`)
  }
  return {
    end,
    async add({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<void> {
      if (bytes.length > MAX_IMPORTED_BYTES) {
        counts.unreadable += 1
        return console.error(`${name}: is larger than ${MAX_IMPORTED_BYTES / 1024 / 1024} MB`)
      }
      waiting.push(bytes)
      size += bytes.length
      if (waiting.length >= MAILS_AT_ONCE || size > MOST_BYTES_AT_ONCE) await end()
    },
  }
}

/** With base64 around them, less than a request may have. */
const MOST_BYTES_AT_ONCE = 3 * 1024 * 1024

async function importStatement(
  tracker: Tracker,
  { name, bytes }: { name: string; bytes: FileBytes },
  counts: Counts,
  { isDry, currency, choices }: { isDry: boolean; currency: string | null; choices: Choices },
): Promise<void> {
  const found = looked(name, bytes, choices, currency)
  if (found === null) {
    counts.unreadable += 1
    return
  }
  const { statement, lineCount, balances, problemCount, categories } = found
  const unknown = categories.length === 0 ? [] : await tracker.unknown(categories)
  if (unknown.length > 0) {
    const some = unknown.slice(0, 20).join(', ')
    console.error(
      `${name}: categories that mean nothing here yet, so they and splits with them are left out: ${some}. The import page of the site asks what they mean.`,
    )
  }
  counts.unreadable += problemCount
  const entry = {
    title: basename(name).slice(0, 200),
    format: statement.format,
    lineCount,
    fileHash: hashOf(bytes),
  }
  const id = isDry || lineCount === 0 ? null : await tracker.begin(entry)
  let done = 0
  const currencies = new Set<string>()
  let inOther = 0
  for (const lines of inPieces(statement, currency, tracker.linesAtOnce)) {
    const verdicts = id === null ? await tracker.preview(lines) : await tracker.add(id, lines)
    for (const { verdict, otherCurrency } of verdicts) {
      counts[verdict === 'known' ? 'known' : 'new'] += 1
      if (otherCurrency === null) continue
      currencies.add(otherCurrency)
      inOther += 1
    }
    counts.written += verdicts.filter(({ verdict }) => verdict !== 'known').length
    done += lines.length
    if (lineCount > tracker.linesAtOnce) console.error(`${name}: ${done} of ${lineCount} lines`)
  }
  if (inOther > 0) {
    console.error(
      `${name}: ${inOther} rows are there already in ${[...currencies].join(', ')}, of the same days, with the same amounts and names: is the currency right? ${isDry ? 'Imported all the same, they are' : 'They are'} asked about under Review.`,
    )
  }
  if (id !== null) await tracker.finish(id, balances)
}

function options() {
  return parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      site: { type: 'string' },
      'dry-run': { type: 'boolean' },
      currency: { type: 'string' },
      'date-order': { type: 'string' },
      year: { type: 'string' },
      decimal: { type: 'string' },
      positive: { type: 'string' },
    },
  })
}

function choicesOf(values: ReturnType<typeof options>['values']): Choices {
  const one = <const V extends string>(
    name: string,
    value: string | undefined,
    allowed: ReadonlyArray<V>,
  ): V | undefined => {
    if (value === undefined) return undefined
    const found = allowed.find((each) => each === value)
    if (!found) throw new UsageError(`--${name} has to be one of ${allowed.join(' ')}`)
    return found
  }
  const { year } = values
  if (year !== undefined && !/^(?:19[5-9]|20\d)\d$/.test(year)) {
    throw new UsageError('--year has to be one such as 2025')
  }
  const chosen = {
    year: year === undefined ? undefined : Number(year),
    dateOrder: one('date-order', values['date-order'], ['DMY', 'MDY', 'YMD']),
    decimal: one('decimal', values.decimal, ['.', ',']),
    positive: one('positive', values.positive, ['in', 'out']),
  }
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined))
}

function tokenOf(): string {
  const token = process.env.EXPENSES_TOKEN
  if (!token)
    throw new UsageError('EXPENSES_TOKEN is not set: make a token in the settings of the site')
  return token
}

await run()
