/** Rows that are the parts of one transaction, as some trackers write it, made one again. Pure. */
import { sum } from '../decimal.ts'
import { because } from '../reason.ts'
import type { ReadLine, StatementRow } from '../statement.ts'

/** What a row is beside what it says. */
export type Part =
  /** Its parts follow, and add up to this (Actual). */
  | { readonly kind: 'whole'; readonly total: string }
  /** One of `count` in turn (YNAB), or of however many have this key (Firefly III). */
  | {
      readonly kind: 'part'
      readonly key: string
      readonly count: number | null
      /** What they are called together. */
      readonly title: string | null
    }

export type MarkedLine = { readonly line: ReadLine; readonly part: Part | null }

/** Parts of one transaction beyond this are taken as they are. */
const MOST_PARTS = 50

type Open = {
  head: StatementRow | null
  key: string | null
  title: string | null
  goal: string | number | null
  rows: Array<StatementRow>
}

/** The lines with parts put together; those that do not add up stay rows of their own. */
export function* joined(lines: Iterable<MarkedLine>): Generator<ReadLine> {
  let open: Open | null = null
  for (const { line, part } of lines) {
    if (!('row' in line)) {
      yield line
      continue
    }
    const { row } = line
    if (open && fits(open, row, part)) {
      open.rows.push(row)
      if (isWhole(open)) {
        yield* closed(open)
        open = null
      }
      continue
    }
    if (open) yield* closed(open)
    open = null
    if (part?.kind === 'whole')
      open = { head: row, key: null, title: null, goal: part.total, rows: [] }
    else if (part)
      open = { head: null, key: part.key, title: part.title, goal: part.count, rows: [row] }
    else yield line
  }
  if (open) yield* closed(open)
}

function fits({ head, key, rows }: Open, row: StatementRow, part: Part | null): boolean {
  const other = head ?? rows[0]
  if (!other || rows.length >= MOST_PARTS) return false
  if (row.date !== other.date || row.account !== other.account) return false
  return key === null ? part === null : part?.kind === 'part' && part.key === key
}

function isWhole({ goal, rows }: Open): boolean {
  if (typeof goal === 'string') return sum(rows.map(({ amount }) => amount)) === goal
  return goal !== null && rows.length >= goal
}

function* closed({ head, title, goal, rows }: Open): Generator<ReadLine> {
  const [first] = rows
  const total = sum(rows.map(({ amount }) => amount))
  const isSum = typeof goal === 'string' ? total === goal : goal === null || rows.length === goal
  if (!first || !isSum || rows.length < 2 || !isOneThing(rows)) {
    if (head && !isSum) yield { problem: { row: head.row, reason: because('parts_differ') } }
    for (const row of rows) yield { row }
    return
  }
  const whole = head ?? { ...first, text: null, note: title }
  const splits = rows.map(({ amount, category, merchant, note, text }) => ({
    amount,
    category,
    note:
      [merchant === whole.merchant ? null : merchant, note ?? text].filter(Boolean).join(': ') ||
      null,
  }))
  const reference = head ? head.reference : first.reference
  const tags = [...new Set([whole, ...rows].flatMap((row) => row.tags))]
  yield { row: { ...whole, amount: total, category: null, reference, tags, splits } }
}

/** Parts that went both ways, or of which one only moved to another own account, are rows of their own. */
function isOneThing(rows: ReadonlyArray<StatementRow>): boolean {
  const ways = new Set(rows.map(({ amount }) => amount.startsWith('-')))
  return ways.size === 1 && rows.every(({ operation }) => operation !== 'transfer')
}
