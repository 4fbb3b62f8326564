/** JSON lines: transactions as this tracker's API and its export write them, one a line. */
import { operationOfKind } from '../csv/kinds.ts'
import { isoDate } from '../dates.ts'
import { isZero, negate, readDecimal, sum } from '../decimal.ts'
import { linesOf } from '../lines-of.ts'
import { because, isReason, type Reason } from '../reason.ts'
import { bareRow, type ReadLine, type StatementRow, type Texts } from '../statement.ts'

type Fields = Record<string, unknown>

/** Lines that are no transaction are problems with their number. */
export function* readJsonLines(texts: Texts): Generator<ReadLine> {
  for (const { text, number } of linesOf(texts())) {
    if (text.trim() === '') continue
    const row = readLine(text, number)
    yield isReason(row) ? { problem: { row: number, reason: row } } : { row }
  }
}

function readLine(line: string, row: number): StatementRow | Reason {
  const one = objectOf(line)
  if (one === null) return because('not_json')
  const date = dayOf(text(one.occurredOn))
  if (date === null) return because('no_occurred_on')
  const size = readDecimal(text(one.amount) ?? '', '.')
  if (size === null || size.startsWith('-')) return because('no_plain_amount')
  if (isZero(size)) return because('zero')
  if (one.direction !== 'in' && one.direction !== 'out') return because('no_direction')
  const signed = (amount: string) => (one.direction === 'out' ? negate(amount) : amount)
  const splits = splitsOf(one.splits)
  if (splits === null) return because('parts_without_amount')
  if (splits.length > 0 && sum(splits.map(({ amount }) => amount)) !== size) {
    return because('parts_differ')
  }
  const account = isObject(one.account) ? one.account : {}
  return {
    ...bareRow(row, date, signed(size)),
    bookedOn: dayOf(text(one.bookedOn)),
    time: text(one.occurredTime),
    currency: text(one.currency),
    merchant: text(one.merchant),
    reference: text(one.reference),
    account: text(account.mask),
    bank: text(account.bank) ?? text(one.bank),
    operation: operationOfKind(text(one.kind) ?? ''),
    category: text(one.category),
    tags: Array.isArray(one.tags) ? one.tags.flatMap((tag) => text(tag) ?? []) : [],
    note: text(one.note),
    splits: splits.map((split) => ({ ...split, amount: signed(split.amount) })),
  }
}

function splitsOf(value: unknown): StatementRow['splits'] | null {
  if (!Array.isArray(value)) return []
  const splits = value.flatMap((one: unknown) => {
    const amount = isObject(one) ? readDecimal(text(one.amount) ?? '', '.') : null
    if (!isObject(one) || amount === null || amount.startsWith('-')) return []
    return [{ amount, category: text(one.category), note: text(one.note) }]
  })
  return splits.length === value.length ? splits : null
}

function objectOf(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function dayOf(value: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? '') ?? []
  return day === undefined ? null : isoDate(Number(year), Number(month), Number(day))
}
