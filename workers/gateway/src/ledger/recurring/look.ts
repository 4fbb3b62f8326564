/**
 * Looks for what recurs where something changed since it last looked, a bounded part at a time. A
 * ledger that was never looked at, or of which much changed at once, is gone through by its payees.
 */
import { type CompiledQuery, expressionBuilder } from 'kysely'
import { addMs, DAY_MS } from '#shared/local-time.ts'
import { type CamelTables, camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { type Context, newId } from '../context.ts'
import { addSetting, setting } from '../queries/settings.ts'
import { MOST_PAYMENTS } from './detect/detect.ts'
import { FEWEST } from './detect/fit.ts'
import { compare } from './keep.ts'
import { findSeries, type PaymentRow } from './payees.ts'
import * as queries from './queries.ts'

const MARK = 'recurring_seen'
/** Three years and some days: three payments of a year are that far apart. */
const DAYS = 1200
/** Payees at once: as many as D1 takes parameters. */
const PAYEES = 60
const ROWS = 4000

/** How much one look takes on: of a walk, and changes after which payees are gone through instead. */
export type Part = { payees: number; payments: number; changes: number }
/** For the tick, and what goes on after an answer. */
export const LARGE: Part = { payees: PAYEES, payments: ROWS, changes: 1000 }
/** For who waits for an answer. */
export const SMALL: Part = { payees: 15, payments: 400, changes: 100 }
/** A row may be written a moment after the instant that it says. */
const LAG_MS = 10_000
/** Statements of one batch. */
const BATCH = 40

/** `seen`: everything that changed until then was looked at. `after`: how far a walk over payees is. */
type Mark = { id: string; seen: string; after: string | null }

/** Looks once. Whether everything is looked at; to be called again where it is not. */
export async function lookOnce(context: Context, part: Part = LARGE): Promise<boolean> {
  const { database, config } = context
  const stored = await readMark(context)
  const mark: Mark = JSON.parse(stored)
  const now = config.now()
  if (mark.after !== null) return walk(context, stored, mark, part)
  const db = camel(database.kysely)
  const changed = await queries.changedPayees(db, mark.seen, part.changes + 1).execute()
  if (changed.length === 0) return true
  if (changed.length > part.changes) {
    const next = { id: newId(), seen: addMs(now, -LAG_MS), after: '' }
    await move(context, stored, next, [])
    return false
  }
  const latest = changed.at(-1)?.updatedAt ?? mark.seen
  const [earlier = now] = [latest, addMs(now, -LAG_MS)].sort()
  const [, seen = mark.seen] = [mark.seen, earlier].sort()
  const keys = [...new Set(changed.map(({ merchantKey }) => merchantKey))]
  await look(context, stored, { id: newId(), seen, after: null }, keys)
  return true
}

/** The next payees in the order of their keys; those without a name come last. */
async function walk(context: Context, stored: string, mark: Mark, part: Part): Promise<boolean> {
  const db = camel(context.database.kysely)
  const since = sinceOf(context)
  const of = { since, fewest: FEWEST, limit: part.payees }
  const next = await queries.payeesAfter(db, mark.after ?? '', of).execute()
  const payees = firstOf(next, part.payments)
  const last = payees.at(-1)?.merchantKey ?? null
  const isLast = next.length < part.payees && payees.length === next.length
  const keys: Array<string | null> = payees.map(({ merchantKey }) => merchantKey)
  if (isLast) keys.push(null)
  await look(context, stored, { ...mark, id: newId(), after: isLast ? null : last }, keys)
  return isLast
}

/** The first payees that have so many payments together, and at least one. */
function firstOf<Payee extends { number: number | string }>(
  payees: ReadonlyArray<Payee>,
  payments: number,
): Array<Payee> {
  let sum = 0
  return payees.filter(({ number }, at) => {
    sum += Math.min(toInteger(number), MOST_PAYMENTS)
    return at === 0 || sum <= payments
  })
}

/** Looks at these payees and moves the mark, as one batch where it fits in one. */
async function look(
  context: Context,
  stored: string,
  next: Mark,
  payees: ReadonlyArray<string | null>,
): Promise<void> {
  const named = payees.filter((key) => key !== null)
  const db = camel(context.database.kysely)
  const writes: Array<CompiledQuery> = []
  for (let at = 0; at < named.length; at += PAYEES) {
    const keys = named.slice(at, at + PAYEES)
    const rows = await readPayments(context, keys)
    writes.push(...(await differences(context, rows, queries.recurringOf(db, keys), next)))
  }
  if (payees.includes(null)) {
    const rows = await queries.namelessPayments(db, MOST_PAYMENTS).execute()
    writes.push(...(await differences(context, rows, queries.namelessRecurring(db), next)))
  }
  await move(context, stored, next, writes)
}

async function readPayments(context: Context, keys: Array<string>): Promise<Array<PaymentRow>> {
  const db = camel(context.database.kysely)
  const since = sinceOf(context)
  const counts = await queries.countPayments(db, keys, since).execute()
  const rows: Array<PaymentRow> = []
  let some: Array<string> = []
  let expected = 0
  const read = async () => {
    if (some.length > 0) rows.push(...(await queries.paymentsOf(db, some, since).execute()))
    some = []
    expected = 0
  }
  for (const { merchantKey, number } of counts) {
    const count = toInteger(number)
    if (merchantKey === null || count < FEWEST) continue
    if (count > MOST_PAYMENTS) {
      rows.push(...(await queries.latestPayments(db, merchantKey, MOST_PAYMENTS).execute()))
      continue
    }
    if (expected + count > ROWS) await read()
    some.push(merchantKey)
    expected += count
  }
  await read()
  return rows
}

async function differences(
  context: Context,
  rows: ReadonlyArray<PaymentRow>,
  keptRows: ReturnType<typeof queries.recurringOf>,
  next: Mark,
): Promise<Array<CompiledQuery>> {
  const db = camel(context.database.kysely)
  const now = context.config.now()
  const { added, changed, gone } = compare(await keptRows.execute(), findSeries(rows))
  const isMine = eb.exists(queries.isMarked(db, MARK, JSON.stringify(next)) as never)
  const decided = { name: null, decision: 'open', createdAt: now, updatedAt: now }
  return [
    ...added.map((found) =>
      queries.addRecurring(db, { id: newId(), ...found, ...decided }, isMine).compile(),
    ),
    ...changed.map(({ id, found }) =>
      queries.changeRecurring(db, id, { ...found, updatedAt: now }).compile(),
    ),
    ...gone.map((id) => queries.removeFound(db, id).compile()),
  ]
}

const eb = expressionBuilder<CamelTables>()

/** The mark goes first: of two who look at once, only one still adds what both found. */
async function move(
  { database, config }: Context,
  stored: string,
  next: Mark,
  writes: ReadonlyArray<CompiledQuery>,
): Promise<void> {
  const db = camel(database.kysely)
  const value = JSON.stringify(next)
  const mark = queries.moveMark(db, MARK, { value, updatedAt: config.now() }, stored)
  // Where nothing came of it, nobody's open page has anything new to show.
  if (writes.length === 0) {
    await mark.execute()
    return
  }
  await database.batch([mark.compile(), ...writes.slice(0, BATCH)])
  for (let at = BATCH; at < writes.length; at += BATCH) {
    await database.batch(writes.slice(at, at + BATCH))
  }
}

/** Made at first use: then every payee is looked at. */
async function readMark({ database, config }: Context): Promise<string> {
  const db = database.kysely
  const found = await setting(db, MARK).executeTakeFirst()
  if (found) return found.value
  const now = config.now()
  const first: Mark = { id: newId(), seen: addMs(now, -LAG_MS), after: '' }
  await addSetting(db, { name: MARK, value: JSON.stringify(first), updated_at: now }).execute()
  return (await setting(db, MARK).executeTakeFirstOrThrow()).value
}

function sinceOf({ config }: Context): string {
  return addMs(config.now(), -DAYS * DAY_MS).slice(0, 10)
}
