/**
 * QIF, Quicken's interchange format. The parsers on npm read amounts with `parseFloat`, which makes
 * 1 of "1,234.56", and stop at the first list that is no account; the format is a letter a line, so
 * it is read here.
 */
import { dateOrdersOf, readDate } from '../dates.ts'
import { decimalMarkOf, isZero, readDecimal, sum } from '../decimal.ts'
import { because, isReason, type Reason } from '../reason.ts'
import {
  bareRow,
  type RowProblem,
  type Statement,
  StatementError,
  type StatementRow,
  type StatementSplit,
} from '../statement.ts'

type Record = {
  readonly line: number
  readonly account: string | null
  readonly fields: ReadonlyArray<readonly [letter: string, value: string]>
}

/** The types of list that hold an account's transactions. */
const TRANSACTIONS = /^!type:(?:bank|cash|ccard|oth a|oth l)\b/i

/** `[Savings]` is an account that the money went to or came from. */
const TRANSFER = /^\[(.*)\]$/

/** Throws a StatementError where the file holds no list of transactions. */
export function readQif(text: string): Statement {
  const records = recordsOf(text)
  if (records === null) throw new StatementError('no_list')
  const values = (letter: string) =>
    records.flatMap(({ fields }) => fields.filter(([l]) => l === letter).map(([, value]) => value))
  const order = dateOrdersOf(values('D').map(plainDate))[0] ?? 'MDY'
  const mark = decimalMarkOf([...values('T'), ...values('$')]) === ',' ? ',' : '.'
  const rows: Array<StatementRow> = []
  const problems: Array<RowProblem> = []
  for (const record of records) {
    const read = readRecord(record, order, mark)
    if (isReason(read)) problems.push({ row: record.line, reason: read })
    else rows.push(read)
  }
  return { format: 'qif', rows, balances: [], problems }
}

/** "1/ 5'26" is the fifth of January 2026. */
function plainDate(value: string): string {
  return value.replace(/\s+/g, '').replace("'", '/')
}

function recordsOf(text: string): Array<Record> | null {
  const records: Array<Record> = []
  let isListed = false
  let hasList = false
  let isAccount = false
  let account: string | null = null
  let fields: Array<readonly [string, string]> = []
  let start = 0
  text.split('\n').forEach((raw, index) => {
    const line = raw.trimEnd()
    if (line === '') return
    if (line.startsWith('!')) {
      isAccount = /^!account/i.test(line)
      isListed = TRANSACTIONS.test(line)
      hasList ||= isListed
      fields = []
      return
    }
    if (line === '^') {
      if (isAccount) account = fields.find(([letter]) => letter === 'N')?.[1] ?? account
      else if (isListed && fields.length > 0) records.push({ line: start, account, fields })
      fields = []
      return
    }
    if (fields.length === 0) start = index + 1
    fields.push([line[0] ?? '', line.slice(1).trim()])
  })
  return hasList ? records : null
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
