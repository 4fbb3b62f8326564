/** Links, as a person makes and takes them away, and as the ledger finds them. */
import type { CompiledQuery } from 'kysely'
import { directionOf, type Kind } from '#shared/kinds.ts'
import { camel, toSnake } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { t } from '../../language.ts'
import { type ActEntry, asAct, type RowChange, transactionIds } from '../acts/act.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { liveTransaction } from '../queries/transactions.ts'
import { type JoinedRow, titleOf } from '../rows/transaction.ts'
import type { Author } from '../types/common.ts'
import type { LinkedOther, Transaction } from '../types/transaction.ts'
import { type Link, purchaseOf, sidesOf } from './counting.ts'
import { outOf } from './find.ts'
import { lookOnce } from './look.ts'
import * as queries from './queries.ts'
import { readLinks } from './read.ts'
import type { LinkKind } from './schema.ts'
import { type LinkChanges, settled } from './settle.ts'
import { suggested } from './suggest.ts'

/** Two that cannot be linked so; the message says why, in words for a person. */
export class WrongLink extends Error {
  override name = 'WrongLink'
  readonly why: 'self' | 'direction' | 'linked' | 'absent' | 'too_much'

  constructor(why: WrongLink['why'], message: string) {
    super(message)
    this.why = why
  }
}

export type NewLink = { as: LinkKind; to: string | null; who?: string | null; amountMinor?: number }

export type Owed = {
  id: string
  transactionId: string
  who: string | null
  amountMinor: number
  currency: string
  localDate: string
  /** What it was paid for, as a list calls it. */
  merchant: string | null
}

export type LinkStore = {
  /** Links of which one of these is a side. */
  of(ids: ReadonlyArray<string>): Promise<Array<Link>>
  /** Links it, as one act. Null where there is no such transaction. Throws WrongLink. */
  add(id: string, link: NewLink, by: Author): Promise<{ link: Link; act: string } | null>
  /**
   * Takes its links away and never finds them again, or `only` the one with that transaction, or of that id:
   * what turns out not to have been paid back by it is owed again. Null: it has none.
   */
  remove(id: string, only: string | null, by: Author): Promise<{ act: string } | null>
  /** What a person may want to link it with: the other direction, closest in amount and day. */
  suggest(transaction: Transaction): Promise<Array<LinkedOther>>
  /** Links what a crash left unlinked, a bounded part at a time; whether everything was looked at. */
  look(): Promise<boolean>
  /** What others still owe, oldest first. */
  owed(): Promise<Array<Owed>>
}

export function createLinks(context: Context): LinkStore {
  const { database } = context
  const db = camel(database.kysely)

  async function find(id: string): Promise<JoinedRow | null> {
    return (await liveTransaction(database.kysely, id).executeTakeFirst()) ?? null
  }

  return {
    of: (ids) => readLinks(context, ids),
    add: (id, wanted, by) =>
      retryOnConflict(async () => {
        const row = await find(id)
        if (!row) return null
        const other = wanted.to === null ? null : await find(wanted.to)
        if (wanted.to !== null && !other) {
          throw new WrongLink('absent', t('fields.link.absent'))
        }
        const { before, after } = await linkFor(context, row, other, wanted)
        const act = await write(context, 'link.add', row, [{ before, after }], by)
        return { link: after, act }
      }),
    remove: (id, only, by) =>
      retryOnConflict(async () => {
        const links = (await readLinks(context, [id])).filter(
          (link) => only === null || [link.id, link.transactionId, link.toId].includes(only),
        )
        const row = links.length > 0 ? await find(id) : null
        if (!row) return null
        const changes = links.map((before) => {
          const isOwed = before.kind === 'reimbursed_by' && before.toId !== null && only !== null
          return { before, after: isOwed ? { ...before, toId: null } : null }
        })
        return { act: await write(context, 'link.remove', row, changes, by) }
      }),
    suggest: (transaction) => suggested(context, transaction),
    look: () => lookOnce(context),
    async owed() {
      const rows = await queries.openReimbursements(db).execute()
      return rows.map((row) => ({ ...row, amountMinor: toInteger(row.amountMinor) }))
    },
  }
}

type Change = { before: Link | null; after: Link | null }

async function linkFor(
  context: Context,
  row: JoinedRow,
  other: JoinedRow | null,
  { as, who = null, amountMinor }: NewLink,
): Promise<{ before: Link | null; after: Link }> {
  if (other?.id === row.id) throw new WrongLink('self', t('fields.link.self'))
  const existing = await readLinks(context, other ? [row.id, other.id] : [row.id])
  const common = {
    id: newId(),
    kind: as,
    setBy: 'person' as const,
    createdAt: context.config.now(),
    who: null,
    amountMinor: null,
  }
  if (as === 'transfer_with' && other) {
    if (existing.length > 0) throw new WrongLink('linked', t('fields.link.oneLinked'))
    const [out, into] = outOf(facts(row), facts(other))
    if (
      directionOf(row.kind as Kind) === directionOf(other.kind as Kind) &&
      row.kind !== 'payment'
    ) {
      throw new WrongLink('direction', t('fields.link.legs'))
    }
    return { before: null, after: { ...common, transactionId: out.id, toId: into.id } }
  }
  if (as === 'refund_of' && other) {
    if (existing.some((link) => link.transactionId === row.id || link.toId === row.id)) {
      throw new WrongLink('linked', t('fields.link.linked'))
    }
    requireDirection(row, 'in', t('fields.link.refundIn'))
    requireDirection(other, 'out', t('fields.link.boughtOut'))
    return { before: null, after: { ...common, transactionId: row.id, toId: other.id } }
  }
  requireDirection(row, 'out', t('fields.link.owedOut'))
  if (other) requireDirection(other, 'in', t('fields.link.owedIn'))
  const open = existing.filter(
    (link) => link.kind === 'reimbursed_by' && link.transactionId === row.id && link.toId === null,
  )
  const settles =
    other &&
    (open.find((link) => link.who === who) ?? (open.length === 1 && who === null ? open[0] : null))
  if (settles) return { before: settles, after: { ...settles, toId: other.id } }
  const amount = toInteger(row.amount_minor)
  const taken = existing
    .filter((link) => purchaseOf(link) === row.id)
    .reduce((sum, link) => sum + (link.amountMinor ?? 0), 0)
  const paid = other?.currency === row.currency ? toInteger(other.amount_minor) : amount
  const wanted = amountMinor ?? Math.min(paid, amount - taken)
  if (wanted <= 0 || wanted > amount - taken) {
    throw new WrongLink('too_much', t('fields.link.tooMuch'))
  }
  const owed = { who, amountMinor: wanted, transactionId: row.id, toId: other?.id ?? null }
  return { before: null, after: { ...common, ...owed } }
}

function facts(row: JoinedRow) {
  return { id: row.id, kind: row.kind, localDate: row.local_date } as Parameters<typeof outOf>[0]
}

function requireDirection({ kind }: JoinedRow, direction: 'in' | 'out', message: string): void {
  if (directionOf(kind as Kind) !== direction) throw new WrongLink('direction', message)
}

async function write(
  context: Context,
  action: 'link.add' | 'link.remove',
  row: JoinedRow,
  changes: ReadonlyArray<Change>,
  by: Author,
): Promise<string> {
  const db = camel(context.database.kysely)
  const act = newId()
  const all = changes
    .flatMap(({ before, after }) => [before, after])
    .filter((link) => link !== null)
  const ids = [...new Set(all.flatMap(sidesOf))]
  const rows: Array<RowChange> = []
  const writes: Array<CompiledQuery> = []
  for (const { before, after } of changes) {
    const key = { id: (after ?? before)?.id }
    const kept = (link: Link | null) => link && toSnake(link)
    rows.push({ table: 'transaction_link', key, before: kept(before), after: kept(after) })
    if (after && before)
      writes.push(queries.changeLink(db, after.id, { toId: after.toId }).compile())
    else if (after) writes.push(queries.addLink(db, after).compile())
    else if (before) writes.push(queries.removeLink(db, before.id).compile())
    if (before?.toId && after?.toId !== before.toId) {
      const refused = await refusalOf(context, before.transactionId, before.toId)
      rows.push(...refused.rows)
      writes.push(...refused.queries)
    }
  }
  const linkChanges: LinkChanges = {
    added: changes.flatMap(({ after }) => after ?? []),
    removed: changes.flatMap(({ before, after }) => (after || !before ? [] : before.id)),
  }
  const entry: ActEntry = {
    action,
    subject: 'transaction',
    subjectId: row.id,
    title: titleOf(row),
    changes: {},
  }
  const touched = { transactions: [transactionIds(context, ids)], rows, parts: ['splits'] as const }
  const follows = await settled(context, ids, linkChanges)
  await context.database.batch(asAct(context, by, entry, touched, [...writes, ...follows], act))
  return act
}

/** That the two do not belong together, remembered. */
async function refusalOf({ database, config }: Context, transactionId: string, toId: string) {
  const db = camel(database.kysely)
  const known = await queries.refusal(db, transactionId, toId).executeTakeFirst()
  if (known) return { rows: [], queries: [] }
  const after = { transactionId, toId, createdAt: config.now() }
  const key = { transaction_id: transactionId, to_id: toId }
  const row: RowChange = { table: 'link_refusal', key, before: null, after: toSnake(after) }
  return { rows: [row], queries: [queries.addRefusal(db, after).compile()] }
}
