/** Links that the ledger finds by itself, when a transaction is recorded. */
import { addDays } from '#shared/local-time.ts'
import { camel } from '../../database/camel.ts'
import { DatabaseError, toInteger } from '../../database/database.ts'
import { readInTurns } from '../../database/many.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { convert, rounded } from '../rates/convert.ts'
import { readRates } from '../rates/store.ts'
import { type Link, purchaseOf } from './counting.ts'
import {
  type Candidate,
  type Convert,
  LEG_DAYS,
  otherLeg,
  outOf,
  purchaseFor,
  REFUND_DAYS,
} from './find.ts'
import * as queries from './queries.ts'
import { readLinks } from './read.ts'
import { settled } from './settle.ts'

/** As many new transactions as are looked at, of one mail or one part of a statement. */
const MOST = 500

/** A transaction that was just written. */
export type Written = Pick<Candidate, 'id' | 'kind'>

/** Links what of these belongs to something that is there; a person's refusal is remembered. */
export async function findLinks(context: Context, written: ReadonlyArray<Written>): Promise<void> {
  const those = written.filter(({ kind }) => MAY_LINK.has(kind))
  for (const { id } of those.slice(0, MOST)) {
    await retryOnConflict(() => findFor(context, id))
  }
}

async function findFor(context: Context, id: string): Promise<void> {
  const db = camel(context.database.kysely)
  const row = await queries.candidate(db, id).executeTakeFirst()
  if (!row) return
  const one = toCandidate(row)
  const link = row.kind === 'refund' ? await refundLink(context, one) : await legLink(context, one)
  if (!link) return
  const follows = await settled(context, [link.transactionId, link.toId ?? ''], { added: [link] })
  await context.database.batch([queries.addLink(db, link).compile(), ...follows])
}

/** The same after a write that stands: what fails here loses a link, and nothing else. */
export async function linked(context: Context, written: ReadonlyArray<Written>): Promise<void> {
  await findLinks(context, written).catch((error) => {
    if (!(error instanceof DatabaseError)) throw error
  })
}

/** Kinds that belong to another transaction; of any other, nothing is asked. */
export const MAY_LINK: ReadonlySet<string> = new Set([
  'refund',
  'transfer_out',
  'transfer_in',
  'deposit',
  'payment',
])

async function legLink(context: Context, one: Candidate): Promise<Link | null> {
  const db = camel(context.database.kysely)
  const range = { from: addDays(one.localDate, -LEG_DAYS), to: addDays(one.localDate, LEG_DAYS) }
  const rows = await queries.transfersNear(db, range).execute()
  const others = await unlinked(context, one, rows.map(toCandidate))
  const other = others && otherLeg(one, others, await converter(context, [one, ...others], range))
  if (!other) return null
  const [out, into] = outOf(one, other)
  return aLink(context, 'transfer_with', out.id, into.id)
}

/** By the rates of the day; where all are of one currency, none is asked for. */
async function converter(
  context: Context,
  those: ReadonlyArray<Candidate>,
  range: { from: string; to: string },
): Promise<Convert> {
  const currencies = [...new Set(those.map(({ currency }) => currency))]
  if (currencies.length === 1) return () => null
  const rates = await readRates(context, currencies, range)
  return (minor, from, to, onDay) => {
    const exact = convert(minor, from, to, onDay, rates)
    return exact === null ? null : rounded(exact)
  }
}

async function refundLink(context: Context, one: Candidate): Promise<Link | null> {
  const db = camel(context.database.kysely)
  const range = { from: addDays(one.localDate, -REFUND_DAYS), to: one.localDate }
  const rows = [
    ...(one.reference ? await queries.withReference(db, one.reference).execute() : []),
    ...(one.merchantKey ? await queries.paidTo(db, one.merchantKey, range).execute() : []),
  ]
  const refused = await refusedWith(context, one.id)
  const purchases = rows.map(toCandidate).filter(({ id }) => !refused.has(id))
  const links = await readLinks(context, [one.id, ...purchases.map(({ id }) => id)])
  if (links.some(({ transactionId, toId }) => transactionId === one.id || toId === one.id))
    return null
  const earlier = links.filter(({ kind }) => kind === 'refund_of')
  const given = await readInTurns(
    earlier.map(({ transactionId }) => transactionId),
    (some) => queries.candidatesAmong(db, some).execute(),
  )
  const amounts = new Map(given.map((row) => [row.id, toInteger(row.amountMinor)]))
  const refunds = new Map<string, number>()
  for (const link of earlier) {
    const purchase = purchaseOf(link) ?? ''
    const amount = amounts.get(link.transactionId) ?? 0
    refunds.set(purchase, (refunds.get(purchase) ?? 0) + amount)
  }
  const left = ({ id, amountMinor }: Candidate) => amountMinor - (refunds.get(id) ?? 0)
  const purchase = purchaseFor(one, purchases, left)
  return purchase && aLink(context, 'refund_of', one.id, purchase.id)
}

/** Those that have no link and were not refused; null where it is linked itself. */
async function unlinked(context: Context, one: Candidate, others: ReadonlyArray<Candidate>) {
  const refused = await refusedWith(context, one.id)
  const links = await readLinks(context, [one.id, ...others.map(({ id }) => id)])
  const linked = new Set(links.flatMap(({ transactionId, toId }) => [transactionId, toId]))
  if (linked.has(one.id)) return null
  return others.filter(({ id }) => !linked.has(id) && !refused.has(id))
}

async function refusedWith({ database }: Context, id: string): Promise<Set<string>> {
  const rows = await queries.refusalsOf(camel(database.kysely), id).execute()
  return new Set(rows.flatMap(({ transactionId, toId }) => [transactionId, toId]))
}

type Row = Omit<Candidate, 'amountMinor'> & { amountMinor: number | string }

function toCandidate(row: Row): Candidate {
  return { ...row, amountMinor: toInteger(row.amountMinor) }
}

function aLink(context: Context, kind: Link['kind'], transactionId: string, toId: string): Link {
  const by = { setBy: 'ledger' as const, createdAt: context.config.now() }
  return { id: newId(), kind, transactionId, toId, who: null, amountMinor: null, ...by }
}
