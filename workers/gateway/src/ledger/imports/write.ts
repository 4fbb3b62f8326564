/** Writing the lines of an import: all of a piece, or none of it. */
import type { CompiledQuery } from 'kysely'
import { type CamelRow, camel } from '../../database/camel.ts'
import { insertMany, readInTurns, VALUES_AT_ONCE } from '../../database/many.ts'
import { keepTransactions } from '../acts/queries.ts'
import { type Context, newId } from '../context.ts'
import { linked } from '../links/found.ts'
import { additionsAtOnce, withRules } from '../rules/give.ts'
import { personZone } from '../zone.ts'
import { broughtRows } from './brought-rows.ts'
import type { Match } from './compare.ts'
import type { PreparedLine } from './line-row.ts'
import { type Matched, matched } from './match.ts'
import { daysOf } from './nearby.ts'
import { isSameNumber } from './other-currency.ts'
import { prepareLines } from './prepare.ts'
import * as queries from './queries.ts'
import type { ImportLines, LineVerdict } from './schema.ts'

/** `found`: what lines are or may be, by id. */
export function verdictOf(
  { line, amountMinor }: PreparedLine,
  match: Match | undefined,
  found: Matched['found'],
): LineVerdict {
  const known = match?.id ? found.get(match.id) : undefined
  const isElsewise = known && isSameNumber({ amountMinor, currency: line.currency }, known)
  return {
    row: line.row,
    verdict: match?.verdict ?? 'new',
    transactionId: match?.id ?? null,
    otherCurrency: isElsewise ? known.currency : null,
  }
}

/** Lines that the import has are left as they are. Throws WrongLine. */
export async function writeLines(
  context: Context,
  one: CamelRow<'fileImport'>,
  { lines, accountId }: ImportLines,
): Promise<Array<LineVerdict>> {
  const { database, config } = context
  const db = camel(database.kysely)
  const prepared = await prepareLines(context, lines, accountId)
  const rows = await readInTurns(
    prepared.lines.flatMap(({ key, oldKey }) => [key, oldKey]),
    (keys) => queries.linesOf(db, one.id, keys).execute(),
    VALUES_AT_ONCE,
  )
  const writtenBy = new Map(rows.map((row) => [row.lineKey, row.transactionId]))
  const written = new Map(
    prepared.lines.flatMap(({ key, oldKey }) => {
      const id = writtenBy.get(key) ?? writtenBy.get(oldKey)
      return id === undefined ? [] : [[key, id] as const]
    }),
  )
  const fresh = firstOfEach(prepared.lines).filter(({ key }) => !written.has(key))
  const { near, matches, found } = await matched(context, fresh, ({ answered }) =>
    answered.flatMap(({ importId, transactionId }) => (importId === one.id ? [transactionId] : [])),
  )
  const now = config.now()
  const of = { importId: one.id, zone: await personZone(context), now, version: newId() }
  const brought = broughtRows(fresh, matches, near.positions, of)
  const accounts = prepared.newAccounts.map((row) => ({ ...row, title: null, created_at: now }))
  const changes = [
    ...widened(context, one, fresh),
    ...insertMany(database.kysely, 'account', accounts),
    ...additionsAtOnce(database.kysely, await withRules(context, brought.transactions)),
    ...insertMany(database.kysely, 'import_line', brought.lines),
    ...keep(
      context,
      one.actId,
      'after',
      brought.transactions.map(({ row }) => row.id),
    ),
    ...bookings(context, one.actId, fresh, matches, found),
  ]
  if (changes.length > 0) await database.batch(changes)
  await linked(
    context,
    brought.transactions.map(({ row }) => row),
  )
  const byKey = new Map(fresh.map((line, index) => [line.key, matches[index]]))
  return prepared.lines.map((line) => {
    const id = written.get(line.key)
    const match: Match | undefined =
      id === undefined ? byKey.get(line.key) : { verdict: 'known', id }
    return verdictOf(line, match, found)
  })
}

/** The days of the import, with those of these lines. */
function widened(
  { database }: Context,
  { id, firstDay, lastDay }: CamelRow<'fileImport'>,
  lines: ReadonlyArray<PreparedLine>,
): Array<CompiledQuery> {
  const known = [firstDay, lastDay].flatMap((date) => (date === null ? [] : [{ date }]))
  const days = daysOf([...known, ...lines.map(({ line }) => line)])
  if (days === null || (days.first === firstDay && days.last === lastDay)) return []
  return [queries.widenImport(camel(database.kysely), id, days).compile()]
}

function firstOfEach(lines: ReadonlyArray<PreparedLine>): Array<PreparedLine> {
  return [...new Map(lines.toReversed().map((line) => [line.key, line])).values()].reverse()
}

/** Keeps how transactions are, for undoing. */
function keep(context: Context, actId: string, side: 'before' | 'after', ids: Array<string>) {
  if (ids.length === 0) return []
  const db = camel(context.database.kysely)
  return [keepTransactions(db, actId, side, queries.idsOf(db, ids)).compile()]
}

/** Tells what was known already when the bank booked it. */
function bookings(
  context: Context,
  actId: string,
  lines: ReadonlyArray<PreparedLine>,
  matches: ReadonlyArray<Match>,
  found: Matched['found'],
): Array<CompiledQuery> {
  const days = new Map<string, Array<string>>()
  lines.forEach(({ line }, index) => {
    const match = matches[index]
    if (match?.verdict !== 'known') return
    const known = match.id === null ? undefined : found.get(match.id)
    if (!known || known.isDeleted || known.bookedOn !== null) return
    const day = line.bookedOn ?? line.date
    // The day that it happened says nothing more.
    if (line.bookedOn === null && day === known.date) return
    days.set(day, [...(days.get(day) ?? []), known.id])
  })
  const ids = [...days.values()].flat()
  const db = camel(context.database.kysely)
  const updatedAt = context.config.now()
  return [
    ...keep(context, actId, 'before', ids),
    ...[...days].map(([bookedOn, own]) =>
      queries.bookOn(db, own, { bookedOn, version: newId(), updatedAt }).compile(),
    ),
    ...keep(context, actId, 'after', ids),
  ]
}
