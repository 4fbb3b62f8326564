/**
 * A newer program may clean a line better, so that its merchant has another key. What a person said of
 * the merchant, what recurs there and what acts keep of it then go on under the new one: it is as if it
 * had always been the key, and nothing that anybody sees changes.
 */
import type { CompiledQuery } from 'kysely'
import { camel } from '../../database/camel.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, keyOf } from '../context.ts'
import * as queries from './queries.ts'

/** Lines that are read at once; a merchant with more goes over some lines at a time. */
const MOST_LINES = 200
/** Lines in one statement: D1 takes a hundred parameters. */
const LINES = 80

/** Moves what is under other keys than these labels and this program give to the same lines. */
export async function rekey(
  context: Context,
  labelled: ReadonlyArray<{ id: string; merchantKey: string | null }>,
): Promise<void> {
  const moves = await findMoves(context, labelled)
  if (moves.length === 0) return
  const writes = moves.flatMap((move) => movesOf(context, move))
  await retryOnConflict(() => context.database.batch(writes))
}

async function findMoves(
  context: Context,
  labelled: ReadonlyArray<{ id: string; merchantKey: string | null }>,
): Promise<Array<queries.Move>> {
  const db = camel(context.database.kysely)
  const given = new Map(labelled.map(({ id, merchantKey }) => [id, merchantKey]))
  const now = await queries.keysOf(db, [...given.keys()]).execute()
  // Taking a line apart is dear, and the same line is here many times.
  const lineKeys = new Map<string | null, string | null>()
  const others = now.filter(({ id, merchant, merchantKey }) => {
    if (!lineKeys.has(merchant)) lineKeys.set(merchant, keyOf(context.config, merchant))
    const next = lineKeys.get(merchant) ?? null
    return next !== null && next !== merchantKey && next === given.get(id)
  })
  if (others.length === 0) return []
  const left = [...new Set(others.flatMap(({ merchantKey }) => merchantKey ?? []))]
  const read = await queries.linesOf(db, left, MOST_LINES).execute()
  const lines = [...read, ...others].map(({ merchant, merchantKey }) => {
    return { from: merchantKey, line: merchant, to: keyOf(context.config, merchant) }
  })
  const arriving = new Set(lines.map(({ from, to }) => (to === from ? null : to)))
  const moves: Array<queries.Move> = []
  for (const [from, own] of Map.groupBy(lines, (one) => one.from)) {
    const goals = Map.groupBy(own, ({ to }) => to)
    // Not where lines may have been cut off, nor where others' arrive in the same batch.
    const isAll = goals.size === 1 && read.length < MOST_LINES && !arriving.has(from)
    for (const [to, some] of goals) {
      if (from === null || to === null || to === from) continue
      if (isAll) moves.push({ from, to, lines: null })
      else for (const piece of inPieces(some)) moves.push({ from, to, lines: piece })
    }
  }
  return moves
}

/** The lines, each once, as many together as one statement takes. */
function inPieces(some: ReadonlyArray<{ line: string | null }>): Array<Array<string>> {
  const lines = [...new Set(some.flatMap(({ line }) => line ?? []))]
  const pieces: Array<Array<string>> = []
  for (let at = 0; at < lines.length; at += LINES) pieces.push(lines.slice(at, at + LINES))
  return pieces
}

function movesOf({ database }: Context, move: queries.Move): Array<CompiledQuery> {
  const db = camel(database.kysely)
  const isAll = move.lines === null
  return [
    queries.moveKept(db, move),
    queries.moveTransactions(db, move),
    queries.moveRecurring(db, move),
    ...queries.SAID_TABLES.map((table) => queries.copySaid(db, table, move)),
    // What some lines still have stays theirs.
    ...(isAll
      ? [
          ...queries.SAID_TABLES.map((table) => queries.removeSaid(db, table, move)),
          queries.moveSubjects(db, move),
          queries.moveInJson(db, 'ledgerRule', 'conditions', move),
          queries.moveInJson(db, 'savedView', 'query', move),
          ...(['rowKey', 'beforeRow', 'afterRow'] as const).map((column) =>
            queries.moveInActs(db, column, move),
          ),
        ]
      : []),
  ].map((query) => query.compile())
}
