/**
 * QIF, Quicken's interchange format. The parsers on npm read amounts with `parseFloat`, which makes
 * 1 of "1,234.56", and stop at the first list that is no account; the format is a letter a line, so
 * it is read here.
 */
import { DateOrders, readDate } from '../dates.ts'
import { DecimalMarks, isZero, markOf, readDecimal, sum } from '../decimal.ts'
import { linesOf } from '../lines-of.ts'
import { because, isReason, type Reason } from '../reason.ts'
import {
  bareRow,
  type ReadLine,
  StatementError,
  type StatementRow,
  type StatementSplit,
  type Texts,
} from '../statement.ts'

type Record = {
  readonly line: number
  readonly account: string | null
  readonly fields: ReadonlyArray<readonly [letter: string, value: string]>
  /** The file ends before it does, perhaps within a number. */
  readonly isCut: boolean
}

/** More lines than any record has, however many its parts. */
const MOST_FIELDS = 10_000

/** The types of list that hold an account's transactions. */
const TRANSACTIONS = /^!type:(?:bank|cash|ccard|oth a|oth l)\b/i

/** `[Savings]` is an account that the money went to or came from. */
const TRANSFER = /^\[(.*)\]$/

/** Read twice: all of its dates and amounts tell how they are written. Throws a StatementError. */
export function* readQif(texts: Texts): Generator<ReadLine> {
  const orders = new DateOrders()
  const marks = new DecimalMarks()
  for (const { fields } of recordsOf(texts())) {
    for (const [letter, value] of fields) {
      if (letter === 'D') orders.add(plainDate(value))
      else if (letter === 'T' || letter === '$') marks.add(value)
    }
  }
  const order = orders.found()[0] ?? 'MDY'
  const mark = markOf([marks]) === ',' ? ',' : '.'
  for (const record of recordsOf(texts())) {
    const read = record.isCut ? because('cut_entry') : readRecord(record, order, mark)
    yield isReason(read) ? { problem: { row: record.line, reason: read } } : { row: read }
  }
}

/** "1/ 5'26" is the fifth of January 2026. */
function plainDate(value: string): string {
  return value.replace(/\s+/g, '').replace("'", '/')
}

/** Throws a StatementError where there is no list of transactions, or a record without an end. */
function* recordsOf(texts: Iterable<string>): Generator<Record> {
  let isListed = false
  let hasList = false
  let isAccount = false
  let account: string | null = null
  let fields: Array<readonly [string, string]> = []
  let start = 0
  for (const { text, number } of linesOf(texts)) {
    const line = text.trimEnd()
    if (line === '') continue
    if (line.startsWith('!')) {
      isAccount = /^!account/i.test(line)
      isListed = TRANSACTIONS.test(line)
      hasList ||= isListed
      fields = []
    } else if (line === '^') {
      if (isAccount) account = fields.find(([letter]) => letter === 'N')?.[1] ?? account
      else if (isListed && fields.length > 0) yield { line: start, account, fields, isCut: false }
      fields = []
    } else {
      if (fields.length === 0) start = number
      fields.push([line[0] ?? '', line.slice(1).trim()])
      if (fields.length > MOST_FIELDS) throw new StatementError('long_entry', String(start))
    }
  }
  if (!hasList) throw new StatementError('no_list')
  if (isListed && fields.length > 0) yield { line: start, account, fields, isCut: true }
}

function readRecord(
  { line, account, fields }: Record,
  order: 'DMY' | 'MDY' | 'YMD',
  mark: '.' | ',',
): StatementRow | Reason {
  const first = (letter: string) => fields.find(([each]) => each === letter)?.[1] || null
  const written = plainDate(first('D') ?? '')
  const date = readDate(written, order)
  if (date === null) return written === '' ? because('no_date') : because('not_a_date', written)
  const total = first('T') ?? first('U') ?? ''
  const amount = readDecimal(total, mark)
  if (amount === null) return total === '' ? because('no_amount') : because('not_an_amount', total)
  if (isZero(amount)) return because('zero')
  const splits = splitsOf(fields, mark)
  if (splits === null) return because('parts_without_amount')
  if (splits.length > 0 && sum(splits.map((split) => split.amount)) !== amount) {
    return because('parts_differ')
  }
  const category = first('L')
  const isTransfer = TRANSFER.test(category ?? '')
  return {
    ...bareRow(line, date, amount),
    account,
    merchant:
      first('P') ?? (isTransfer ? (TRANSFER.exec(category ?? '')?.[1] ?? null) : first('M')),
    note: first('P') === null && !isTransfer ? null : first('M'),
    reference: first('N'),
    operation: isTransfer ? 'transfer' : null,
    category: isTransfer || splits.length > 0 ? null : category,
    splits,
  }
}

function splitsOf(fields: Record['fields'], mark: '.' | ','): Array<StatementSplit> | null {
  const splits: Array<{ category: string | null; note: string | null; amount: string | null }> = []
  for (const [letter, value] of fields) {
    if (letter === 'S') splits.push({ category: value || null, note: null, amount: null })
    const last = splits.at(-1)
    if (last && letter === 'E') last.note = value || null
    if (last && letter === '$') last.amount = readDecimal(value, mark)
  }
  const whole = splits.flatMap(({ amount, ...rest }) =>
    amount === null ? [] : [{ ...rest, amount }],
  )
  return whole.length === splits.length ? whole : null
}
