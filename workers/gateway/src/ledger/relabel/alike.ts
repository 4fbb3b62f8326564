/**
 * What the labeler is to be asked. An import brings a merchant's line a hundred times, and its label
 * depends on nothing but line, kind and card category: each of these is asked once, for all of them.
 */
import type { Kind } from '#shared/kinds.ts'
import type { LabelRequest } from '#shared/label.ts'
import type { Unlabelled } from '#shared/ledger.ts'
import type { Context } from '../context.ts'
import * as queries from '../queries/merchants.ts'
import { readRules } from '../rules/read.ts'

/** Transactions in one answer: as many ids as a statement takes on SQL Server, twice over. */
const AT_ONCE = 1000
/** Where there are rules, each of them may need a statement of its own. */
const RULED_AT_ONCE = 100

/** Oldest first, `limit` requests at most; what has more transactions than are given comes again. */
export async function unlabelledAlike(
  context: Context,
  labelerVersion: string | null,
  limit: number,
): Promise<Array<Unlabelled>> {
  const db = context.database.kysely
  const most = (await readRules(context)).length > 0 ? RULED_AT_ONCE : AT_ONCE
  const oldest = await queries.unlabelled(db, labelerVersion, most).execute()
  const found = new Map<string, Unlabelled>()
  const chosen = oldest.filter((row) => {
    const request = requestOf(row)
    const key = textOf(request)
    if (!found.has(key) && found.size < limit) found.set(key, { ...request, ids: [] })
    const alike = found.get(key)
    alike?.ids.push(row.id)
    return alike !== undefined
  })
  // With fewer than that, these are all.
  if (oldest.length < most || chosen.length === oldest.length) return [...found.values()]
  const known = new Set(chosen.map(({ id }) => id))
  const keys = [...new Set(chosen.flatMap(({ merchant_key }) => merchant_key ?? []))]
  const lines = [...new Set(chosen.flatMap(({ merchant }) => merchant ?? []))]
  if (keys.length === 0 || lines.length === 0) return [...found.values()]
  const more = await queries.unlabelledLines(db, labelerVersion, keys, lines, most).execute()
  for (const row of more.filter(({ id }) => !known.has(id)).slice(0, most - chosen.length)) {
    found.get(textOf(requestOf(row)))?.ids.push(row.id)
  }
  return [...found.values()]
}

type Row = Awaited<ReturnType<ReturnType<typeof queries.unlabelled>['execute']>>[number]

function requestOf({ merchant, name, kind, mcc }: Row): LabelRequest {
  // Where a mail names nobody, the name is made of what it called the wages.
  return { merchant: merchant ?? name, kind: kind as Kind, mcc }
}

function textOf({ merchant, kind, mcc }: LabelRequest): string {
  return JSON.stringify([merchant, kind, mcc])
}
