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
import { type Match, matchLines } from './compare.ts'
import type { PreparedLine } from './line-row.ts'
import { type Nearby, nearby, prepareLines, toComparedLine } from './prepare.ts'
import * as queries from './queries.ts'
import type { ImportLines, LineVerdict } from './schema.ts'

/** What is near the lines, and which of it they are; `taken`: what other lines are. */
export async function matched(
  context: Context,
  lines: ReadonlyArray<PreparedLine>,
  takenOf: (near: Nearby) => Promise<Iterable<string>> | Iterable<string>,
): Promise<{ near: Nearby; matches: Array<Match> }> {
  const near = await nearby(context, lines)
  const taken = await takenOf(near)
  return { near, matches: matchLines(lines.map(toComparedLine), near.known, taken) }
}

export function verdictOf({ line }: PreparedLine, match: Match | undefined): LineVerdict {
  return { row: line.row, verdict: match?.verdict ?? 'new', transactionId: match?.id ?? null }
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
  const keys = prepared.lines.map(({ key }) => key)
  const rows = await queries.linesOf(db, one.id, keys).execute()
  const written = new Map(rows.map((row) => [row.lineKey, row.transactionId]))
  const fresh = firstOfEach(prepared.lines).filter(({ key }) => !written.has(key))
  const { near, matches } = await matched(context, fresh, (around) => takenBy(context, one, around))
  const now = config.now()
  const of = { importId: one.id, zone: await personZone(context), now }
  const brought = broughtRows(fresh, matches, near.positions, of)
  const accounts = prepared.newAccounts.map((row) => ({ ...row, title: null, created_at: now }))
  const changes = [
    ...insertMany(database.kysely, 'account', accounts),
    ...additionsAtOnce(database.kysely, await withRules(context, brought.transactions)),
    ...insertMany(database.kysely, 'import_line', brought.lines),
    ...keep(
      context,
      one.actId,
      'after',
      brought.transactions.map(({ row }) => row.id),
    ),
    ...bookings(context, one.actId, fresh, matches, near),
  ]
  if (changes.length > 0) await database.batch(changes)
  await linked(
    context,
    brought.transactions.map(({ row }) => row),
  )
  const byKey = new Map(fresh.map((line, index) => [line.key, matches[index]]))
  return prepared.lines.map((line) => {
    const id = written.get(line.key)
    return verdictOf(line, id === undefined ? byKey.get(line.key) : { verdict: 'known', id })
  })
}

function firstOfEach(lines: ReadonlyArray<PreparedLine>): Array<PreparedLine> {
  return [...new Map(lines.toReversed().map((line) => [line.key, line])).values()].reverse()
}

/** The transactions near that lines of this import are already. */
async function takenBy(
  { database }: Context,
  one: CamelRow<'fileImport'>,
  { known }: Nearby,
): Promise<Array<string>> {
  const ids = [...new Set(known.flat().map(({ id }) => id))]
  const db = camel(database.kysely)
  const taken = await readInTurns(
    ids,
    (some) => queries.linesOfTransactions(db, one.id, some).execute(),
    VALUES_AT_ONCE,
  )
  return taken.map(({ transactionId }) => transactionId)
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
  near: Nearby,
): Array<CompiledQuery> {
  const days = new Map<string, Array<string>>()
  lines.forEach(({ line }, index) => {
    const match = matches[index]
    if (match?.verdict !== 'known') return
    const known = near.known[index]?.find(({ id }) => id === match.id)
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
