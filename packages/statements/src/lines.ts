/** A statement as the lines that POST /api/imports/{id}/lines takes. Pure. */
import { because, isReason, type Reason } from './reason.ts'
import type { RowProblem, StatementRow } from './statement.ts'
import { Tally } from './tally.ts'

/** A row that names its currency, cut to what the API takes; `occurrence`: which of the equal ones it is. */
export type StatementLine = Omit<StatementRow, 'currency' | 'tags' | 'splits'> & {
  occurrence: number
  currency: string
  tags: Array<string>
  splits: Array<{ amount: string; category: string | null; note: string | null }>
}

export type PreparedStatement = {
  lines: Array<StatementLine>
  problems: Array<RowProblem>
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'))
const MOST_TAGS = 20
const MOST_SPLITS = 50

/** Whether a currency can have an amount. */
export type IsAmountOf = (amount: string, currency: string) => boolean

/** All rows as lines, as `lineMaker` makes them. */
export function toLines(
  rows: ReadonlyArray<StatementRow>,
  currency: string | null,
  isAmountOf?: IsAmountOf,
): PreparedStatement {
  const toLine = lineMaker(currency, isAmountOf)
  const lines: Array<StatementLine> = []
  const problems: PreparedStatement['problems'] = []
  for (const row of rows) {
    const line = toLine(row)
    if (isReason(line)) problems.push({ row: row.row, reason: line })
    else lines.push(line)
  }
  return { lines, problems }
}

/**
 * Makes lines of the rows of one file, in their order. Rows without a currency take `currency`; without
 * either they are problems, and so is an amount that its currency cannot have.
 */
export function lineMaker(
  currency: string | null,
  isAmountOf: IsAmountOf = () => true,
): (row: StatementRow) => StatementLine | Reason {
  const seen = new Tally()
  return (row) => {
    const code = currencyOf(row, currency, isAmountOf)
    if (typeof code !== 'string') return code
    const { date, amount, merchant, text, reference, account } = row
    const same = hashOf(JSON.stringify([date, amount, code, merchant, text, reference, account]))
    const occurrence = seen.add(same)
    return {
      row: row.row,
      occurrence,
      date,
      bookedOn: row.bookedOn,
      time: row.time,
      amount,
      currency: code,
      merchant: clip(merchant, 200),
      text: clip(text, 500),
      reference: clip(reference, 100),
      account: clip(account, 100),
      bank: clip(row.bank, 100),
      operation: row.operation,
      category: clip(row.category, 200),
      note: clip(row.note, 1000),
      uncounted: row.uncounted,
      tags: tagsOf(row.tags),
      splits: row.splits.slice(0, MOST_SPLITS).map((part) => ({
        amount: part.amount,
        category: clip(part.category, 200),
        note: clip(part.note, 200),
      })),
    }
  }
}

/** The currency of a row that can be a line, or why it cannot. */
export function currencyOf(
  row: StatementRow,
  currency: string | null,
  isAmountOf: IsAmountOf,
): string | Reason {
  const code = row.currency ?? currency
  if (code === null) return because('no_currency')
  if (!CURRENCIES.has(code)) return because('not_a_currency', code)
  return wrongAmount(row, code, isAmountOf) ?? code
}

/**
 * 53 bits of a text, for a file of a million rows is not held to know which are the same. Two rows that
 * meet by chance (one in a hundred million such files of ten thousand) only change which of the equal
 * ones one says it is.
 */
function hashOf(text: string): number {
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13)
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0)
}

function wrongAmount(
  { amount, splits }: StatementRow,
  currency: string,
  isAmountOf: IsAmountOf,
): Reason | null {
  const wrong = [amount, ...splits.map((part) => part.amount)].find(
    (each) => !isAmountOf(each, currency),
  )
  if (wrong !== undefined) return because('not_an_amount_of', wrong, currency)
  const isOut = amount.startsWith('-')
  const isBoth = splits.some((part) => part.amount.startsWith('-') !== isOut)
  return isBoth ? because('parts_both_ways') : null
}

/** A comma divides tags, and none is as long as a sentence. */
function tagsOf(tags: ReadonlyArray<string>): Array<string> {
  const plain = tags.map((tag) =>
    tag.replace(/^#+|,/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 40),
  )
  // One of which nothing is seen is none.
  return [...new Set(plain.filter((tag) => /[^\p{C}\s]/u.test(tag)))].slice(0, MOST_TAGS)
}

/** Trimmed, and cut to `length`; null where nothing is left. */
export function clip(text: string | null, length: number): string | null {
  const clipped = text?.trim().slice(0, length).trim() ?? ''
  return clipped === '' ? null : clipped
}
