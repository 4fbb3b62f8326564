/** A statement as the lines that POST /api/imports/{id}/lines takes. Pure. */
import { because, type Reason } from './reason.ts'
import type { RowProblem, StatementRow } from './statement.ts'

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

/**
 * Rows without a currency take `currency`; without either they are problems, and so is an amount that
 * its currency cannot have, as `isAmountOf` says.
 */
export function toLines(
  rows: ReadonlyArray<StatementRow>,
  currency: string | null,
  isAmountOf: (amount: string, currency: string) => boolean = () => true,
): PreparedStatement {
  const seen = new Map<string, number>()
  const lines: Array<StatementLine> = []
  const problems: PreparedStatement['problems'] = []
  for (const row of rows) {
    const code = row.currency ?? currency
    if (code === null || !CURRENCIES.has(code)) {
      problems.push({
        row: row.row,
        reason: code === null ? because('no_currency') : because('not_a_currency', code),
      })
      continue
    }
    const wrong = wrongAmount(row, code, isAmountOf)
    if (wrong) {
      problems.push({ row: row.row, reason: wrong })
      continue
    }
    const { date, amount, merchant, text, reference, account } = row
    const same = JSON.stringify([date, amount, code, merchant, text, reference, account])
    const occurrence = (seen.get(same) ?? 0) + 1
    seen.set(same, occurrence)
    lines.push({
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
      tags: tagsOf(row.tags),
      splits: row.splits.slice(0, MOST_SPLITS).map((part) => ({
        amount: part.amount,
        category: clip(part.category, 200),
        note: clip(part.note, 200),
      })),
    })
  }
  return { lines, problems }
}

function wrongAmount(
  { amount, splits }: StatementRow,
  currency: string,
  isAmountOf: (amount: string, currency: string) => boolean,
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
  return [...new Set(plain.filter((tag) => tag !== ''))].slice(0, MOST_TAGS)
}

function clip(text: string | null, length: number): string | null {
  const clipped = text?.trim().slice(0, length).trim() ?? ''
  return clipped === '' ? null : clipped
}
