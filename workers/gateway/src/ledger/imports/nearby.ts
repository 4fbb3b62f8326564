/** What the ledger has near the lines of a statement. */
import type { InferResult } from 'kysely'
import { directionOf, type Kind } from '#shared/kinds.ts'
import { addDays, daysBetween } from '#shared/local-time.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { readInTurns, VALUES_AT_ONCE } from '../../database/many.ts'
import type { Context } from '../context.ts'
import { dayKey } from '../record/event-key.ts'
import { type ComparedLine, DAYS_TO_BOOK, type KnownTransaction } from './likeness.ts'
import type { PreparedLine } from './line-row.ts'
import * as queries from './queries.ts'

export type Nearby = {
  /** Parallel to the lines: with the same currency and amount, from the days around. */
  known: Array<Array<KnownTransaction>>
  /** The highest position of each day key. */
  positions: Map<string, number>
  /** Which of them lines of which imports are. */
  answered: ReadonlyArray<Answer>
}

type Answer = InferResult<ReturnType<typeof queries.linesOfTransactions>>[number]

export async function nearby(
  context: Context,
  lines: ReadonlyArray<PreparedLine>,
): Promise<Nearby> {
  const rows = await rowsAround(context, lines)
  const byAmount = Map.groupBy(rows, ({ dayKey }) => amountOf(dayKey))
  const near = lines.map((line) =>
    (byAmount.get(amountKey(line)) ?? []).filter((row) => isAround(line, row)),
  )
  const own = [...new Set(near.flat())]
  const answered = await answeredOf(context, own)
  const statements = statementsOf(answered)
  const positions = new Map<string, number>()
  for (const { dayKey, dayPosition } of own) {
    positions.set(dayKey, Math.max(positions.get(dayKey) ?? 0, toInteger(dayPosition)))
  }
  const known = near.map((some) =>
    some.filter((row) => !isNobodys(row)).map((row) => toCompared(row, statements.get(row.id))),
  )
  return { known, positions, answered }
}

type NearRow = InferResult<ReturnType<typeof queries.transactionsNear>>[number]

/** At least all that is near a line, in order of days. */
async function rowsAround(
  context: Context,
  lines: ReadonlyArray<PreparedLine>,
): Promise<Array<NearRow>> {
  const db = camel(context.database.kysely)
  if (context.database.dialect === 'sqlite') {
    // A statement's days hold little beside it, mostly, so that eleven keys a line need not be asked for.
    const days = daysOf(lines.flatMap(({ line }) => [line, { date: line.bookedOn ?? line.date }]))
    if (days === null) return []
    const most = 2 * lines.length
    const rows = await queries.transactionsKeyed(db, aroundThese(days), most + 1).execute()
    if (rows.length <= most) return rows
  }
  const daysAround = aroundDays()
  const rows = await readInTurns(
    [...new Set(lines.flatMap((line) => keysNear(line, daysAround)))],
    (keys) => queries.transactionsNear(db, keys).execute(),
    VALUES_AT_ONCE,
  )
  return rows.sort((a, b) => (a.dayKey < b.dayKey ? -1 : 1))
}

function aroundThese({ first, last }: queries.Days): queries.Days {
  return { first: addDays(first, -DAYS_TO_BOOK), last: addDays(last, DAYS_TO_BOOK) }
}

/** Of a day key, what stands behind the day. */
function amountOf(key: string): string {
  return key.slice('YYYY-MM-DD '.length)
}

function amountKey({ line, amountMinor }: PreparedLine): string {
  return amountOf(dayKey(line.date, line.currency, amountMinor))
}

function isAround({ line }: PreparedLine, { dayKey }: NearRow): boolean {
  const day = dayKey.slice(0, 'YYYY-MM-DD'.length)
  return [line.date, line.bookedOn ?? line.date].some(
    (own) => Math.abs(daysBetween(own, day)) <= DAYS_TO_BOOK,
  )
}

/** The most that are looked at, and the longest time: a piece of a statement is of some weeks. */
const MOST_TOLD = 3000
const MOST_DAYS = 400

/** What mails told of in the days of these lines and that no statement has answered for. */
export async function unanswered(
  context: Context,
  lines: ReadonlyArray<ComparedLine>,
): Promise<Array<KnownTransaction>> {
  const days = daysOf(lines)
  if (days === null || addDays(days.first, MOST_DAYS) < days.last) return []
  const db = camel(context.database.kysely)
  const rows = await queries.toldByMails(db, aroundThese(days), MOST_TOLD).execute()
  const statements = statementsOf(await answeredOf(context, rows))
  return rows.filter(({ id }) => !statements.has(id)).map((row) => toCompared(row, undefined))
}

/** The first and the last day that lines happened on; null: there are none. */
export function daysOf(lines: ReadonlyArray<{ date: string }>): queries.Days | null {
  const days = lines.map(({ date }) => date).sort()
  const [first] = days
  return first === undefined ? null : { first, last: days.at(-1) ?? first }
}

function answeredOf({ database }: Context, rows: ReadonlyArray<{ id: string }>) {
  return readInTurns(
    rows.map(({ id }) => id),
    (ids) => queries.linesOfTransactions(camel(database.kysely), ids).execute(),
    VALUES_AT_ONCE,
  )
}

/** The days of the widest statement that has a line for each. */
function statementsOf(answered: ReadonlyArray<Answer>): Map<string, queries.Days> {
  const found = new Map<string, queries.Days>()
  for (const { transactionId, firstDay, lastDay } of answered) {
    const earlier = found.get(transactionId)
    const days = [firstDay, earlier?.first, lastDay, earlier?.last].filter((day) => day != null)
    // One that was brought before its days were kept says nothing of others.
    const { first, last } = daysOf(days.map((date) => ({ date }))) ?? { first: '9', last: '' }
    found.set(transactionId, { first, last })
  }
  return found
}

function keysNear(
  { line, amountMinor }: PreparedLine,
  daysAround: (date: string) => ReadonlyArray<string>,
): Array<string> {
  const { date, bookedOn } = line
  const days =
    bookedOn === null || bookedOn === date
      ? daysAround(date)
      : new Set([...daysAround(date), ...daysAround(bookedOn)])
  return Array.from(days, (day) => dayKey(day, line.currency, amountMinor))
}

/** Many lines of a statement are of one day. */
function aroundDays(): (date: string) => ReadonlyArray<string> {
  const known = new Map<string, ReadonlyArray<string>>()
  return (date) => {
    const found =
      known.get(date) ??
      Array.from({ length: 2 * DAYS_TO_BOOK + 1 }, (_, off) => addDays(date, off - DAYS_TO_BOOK))
    known.set(date, found)
    return found
  }
}

/** What a reader took back, and what undoing took back, which leaves its own id as its key. */
export function isNobodys(row: NearRow): boolean {
  return row.deletedBy === 'reader' || row.eventKey === row.id
}

export function toCompared(row: NearRow, statement: queries.Days | undefined): KnownTransaction {
  const { id, eventKey, currency, merchant, reference, accountId, bookedOn } = row
  return {
    id,
    eventKey,
    date: row.bankDate ?? row.localDate,
    kind: row.kind as Kind,
    amountMinor: toInteger(row.amountMinor),
    currency,
    merchant,
    reference,
    accountId,
    bookedOn,
    isDeleted: row.deletedAt !== null,
    statement: statement ?? null,
  }
}

export function toComparedLine({
  line,
  key,
  oldKey,
  kind,
  amountMinor,
  account,
}: PreparedLine): ComparedLine {
  const { date, bookedOn, currency, merchant, text, reference } = line
  return {
    key,
    oldKey,
    date,
    bookedOn,
    direction: directionOf(kind),
    amountMinor,
    currency,
    merchant,
    text,
    reference,
    accountId: account?.id ?? null,
  }
}
