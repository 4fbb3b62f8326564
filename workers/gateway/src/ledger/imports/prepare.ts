/** Lines with their accounts, categories and keys, and what the ledger has near them. */
import { type CategoryId, isCategory } from '#shared/categories.ts'
import { directionOf } from '#shared/kinds.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { listCategories, titleOf } from '../categories/taxonomy.ts'
import { type Context, newId } from '../context.ts'
import { sha256 } from '../pure/hash.ts'
import { clip, fold } from '../pure/text.ts'
import { accounts, transactionsOnDays } from '../queries/transactions.ts'
import { dayKey } from '../record/event-key.ts'
import type { JoinedRow } from '../rows/transaction.ts'
import { toKnown } from '../rows/transaction.ts'
import { type ComparedLine, DAYS_TO_BOOK, type KnownTransaction } from './compare.ts'
import { kindOf, lineKey, minorOf, type PreparedLine } from './line-row.ts'
import { choices } from './queries.ts'
import type { ImportLine } from './schema.ts'

/** An account that is not in the ledger, or an amount that its currency cannot have. */
export class WrongLine extends Error {
  override name = 'WrongLine'
  readonly row: number | null
  constructor(row: number | null, message: string) {
    super(message)
    this.row = row
  }
}

type Account = PreparedLine['account'] & object

export type Prepared = {
  lines: Array<PreparedLine>
  /** Accounts that the file names and the ledger does not have yet. */
  newAccounts: Array<Account>
}

/** Throws WrongLine, which names the row. */
export async function prepareLines(
  context: Context,
  lines: ReadonlyArray<ImportLine>,
  accountId: string | null,
): Promise<Prepared> {
  const known = await accounts(context.database.kysely).execute()
  const chosen = accountId === null ? null : known.find(({ id }) => id === accountId)
  if (chosen === undefined) throw new WrongLine(null, 'there is no such account')
  const newAccounts: Array<Account> = []
  const categories = await categoriesOf(context, lines)
  const prepared: Array<PreparedLine> = []
  for (const line of lines) {
    const amountMinor = minorOf(line)
    if (amountMinor === null) {
      throw new WrongLine(line.row, `${line.amount} is no amount of ${line.currency}`)
    }
    const account = chosen ?? accountOf(line.account, [...known, ...newAccounts], newAccounts)
    prepared.push({
      line,
      key: await lineKey(line, account?.id ?? null),
      kind: kindOf(line),
      amountMinor,
      account,
      category: line.category === null ? null : (categories.get(fold(line.category)) ?? null),
    })
  }
  return { lines: prepared, newAccounts }
}

/** By its last digits, or by the name that the person gave it; a new one where there is none. */
function accountOf(
  name: string | null,
  known: ReadonlyArray<Account & { title?: string | null }>,
  added: Array<Account>,
): Account | null {
  if (name === null) return null
  const digits = /(\d{4})\D*$/.exec(name)?.[1] ?? null
  const found =
    known.find(({ title, mask }) => fold(title ?? '') === fold(name) || mask === name) ??
    only(known.filter(({ mask }) => digits !== null && mask.endsWith(digits)))
  if (found) return found
  const account = { id: newId(), bank: '', mask: digits ?? clip(name, 32) }
  added.push(account)
  return account
}

function only<T>(found: ReadonlyArray<T>): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

/** What the file's categories mean: as the person decided once, else the category of that name. */
async function categoriesOf(
  context: Context,
  lines: ReadonlyArray<ImportLine>,
): Promise<Map<string, CategoryId>> {
  const names = [
    ...new Set(lines.flatMap(({ category }) => (category === null ? [] : [fold(category)]))),
  ]
  const found = new Map<string, CategoryId>()
  if (names.length === 0) return found
  const all = await listCategories(context)
  for (const one of all) found.set(fold(titleOf(one)), one.category)
  const hashes = await Promise.all(names.map((name) => sha256(name)))
  const decided = await choices(
    camel(context.database.kysely),
    'category',
    hashes.slice(0, 90),
  ).execute()
  for (const { name, value } of decided) {
    if (value === '') found.delete(name)
    else if (isCategory(value) || all.some(({ category }) => category === value)) {
      found.set(name, value as CategoryId)
    }
  }
  return found
}

/** D1 takes at most 100 parameters in one statement. */
const KEYS_AT_ONCE = 90

export type Nearby = {
  /** Parallel to the lines. */
  known: Array<Array<KnownTransaction>>
  /** The highest position of each day key. */
  positions: Map<string, number>
}

/** Transactions with the amounts of these lines, from the days around. */
export async function nearby(
  { database }: Context,
  lines: ReadonlyArray<PreparedLine>,
): Promise<Nearby> {
  const keys = [...new Set(lines.flatMap(keysNear))]
  const rows: Array<JoinedRow> = []
  for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
    rows.push(
      ...(await transactionsOnDays(database.kysely, keys.slice(at, at + KEYS_AT_ONCE)).execute()),
    )
  }
  const byKey = Map.groupBy(rows, ({ day_key }) => day_key)
  const positions = new Map(
    [...byKey].map(([key, own]) => [
      key,
      Math.max(...own.map((row) => toInteger(row.day_position))),
    ]),
  )
  const known = lines.map((line) =>
    keysNear(line).flatMap((key) =>
      (byKey.get(key) ?? []).filter((row) => !isNobodys(row)).map(toCompared),
    ),
  )
  return { known, positions }
}

function keysNear({ line, amountMinor }: PreparedLine): Array<string> {
  const days = new Set<string>()
  for (const date of [line.date, line.bookedOn]) {
    if (date === null) continue
    for (let off = -DAYS_TO_BOOK; off <= DAYS_TO_BOOK; off++) {
      days.add(new Date(Date.parse(date) + off * 86_400_000).toISOString().slice(0, 10))
    }
  }
  return [...days].map((day) => dayKey(day, line.currency, amountMinor))
}

/** What a reader took back, and what undoing took back, which leaves its own id as its key. */
function isNobodys(row: JoinedRow): boolean {
  return row.deleted_by === 'reader' || row.event_key === row.id
}

function toCompared(row: JoinedRow): KnownTransaction {
  const { id, eventKey, date, kind, merchant, reference, isDeleted } = toKnown(row)
  return { id, eventKey, date, kind, merchant, reference, accountId: row.account_id, isDeleted }
}

export function toComparedLine({ line, key, kind, account }: PreparedLine): ComparedLine {
  const { date, bookedOn, merchant, text, reference } = line
  return {
    key,
    date,
    bookedOn,
    direction: directionOf(kind),
    merchant,
    text,
    reference,
    accountId: account?.id ?? null,
  }
}
