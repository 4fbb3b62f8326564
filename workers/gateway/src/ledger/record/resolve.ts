/** A person says what a mail tells: money, another thing than was read, or nothing. */
import type { CompiledQuery, Expression, Insertable } from 'kysely'
import type { MailRow, TransactionTable } from '../../database/tables.ts'
import { type ActEntry, asAct } from '../acts/act.ts'
import { auditQuery } from '../audit.ts'
import { changeRow } from '../change/change-row.ts'
import { created as createdAudit } from '../change/create.ts'
import { entryRow } from '../change/entry-row.ts'
import { COUNTS_NOTHING } from '../change/values.ts'
import { refuseStale, retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { linked, type Written } from '../links/found.ts'
import { viewMail } from '../mail-view.ts'
import { sha256 } from '../pure/hash.ts'
import { requireVersion } from '../queries/db.ts'
import { changeMail, mail } from '../queries/mails.ts'
import { forgetDuplicatesOf, transactionsOfMail, withDuplicates } from '../queries/transactions.ts'
import { storedReading } from '../rows/mail.ts'
import { additions } from '../rules/give.ts'
import { admissionWrites, admittedRows } from '../senders.ts'
import type { Author } from '../types/common.ts'
import type { Resolution, ResolveOutcome } from '../types/mail.ts'
import type { NewTransaction } from '../types/transaction.ts'
import { applyToWaiting } from '../wordings/apply.ts'
import { taughtByResolving } from '../wordings/confirm.ts'
import { admissible } from './admission.ts'
import { identityOf } from './event-key.ts'
import { transactionWrites } from './transaction-writes.ts'

/** Throws UnknownAccount. */
export function resolveMail(
  context: Context,
  id: string,
  resolution: Resolution,
  by: Author,
): Promise<ResolveOutcome> {
  const { database, config } = context
  const db = database.kysely
  return retryOnConflict(async (): Promise<ResolveOutcome> => {
    const row = await mail(db, id).executeTakeFirst()
    if (!row) return { status: 'absent' }
    refuseStale(row, by.seen ?? null)
    if (!mayBecome(row.status, resolution)) return { status: 'not_in_review' }
    const writes = await resolutionWrites(context, row, resolution, by)
    if (!writes) return { status: 'no_guess' }
    const admission = resolution.admit ? await admissible(context, row) : 'already'
    if (admission === null) return { status: 'not_admissible' }
    const admitted = admission === 'already' ? null : admission.sender
    const taught = await taughtByResolving(context, row, resolution, by)
    const version = newId()
    const isDismissed = resolution.as === 'dismissed'
    const status = isDismissed ? 'ignored' : 'recorded'
    const entry: ActEntry = {
      action: isDismissed ? 'mail.dismiss' : 'mail.resolve',
      subject: 'mail',
      subjectId: id,
      title: row.subject,
      changes: { status: [row.status, status] },
    }
    const before = { status: row.status, status_by: row.status_by }
    const after = { status, status_by: 'person' }
    const changes = {
      transactions: writes.removed,
      created: writes.created.map(({ id }) => id),
      rows: [
        { table: 'mail', key: { id }, before, after } as const,
        ...(taught?.rows ?? []),
        ...(admitted === null ? [] : admittedRows(context, admitted, by)),
      ],
    }
    await database.batch(
      asAct(context, by, entry, changes, [
        changeMail(db, row, { ...after, updated_at: config.now(), version }).compile(),
        requireVersion(db, 'mail', id, version).compile(),
        ...writes.queries,
        ...(admitted === null ? [] : admissionWrites(context, admitted, by)),
        ...(taught?.queries ?? []),
      ]),
    )
    await linked(context, writes.created)
    if (taught) await applyToWaiting(context, taught.senderKey)
    const settled = await viewMail(context, id)
    return settled ? { status: 'resolved', mail: settled } : { status: 'absent' }
  })
}

/** What is for review can become anything, what was put aside money, and what is money nothing. */
function mayBecome(status: string, { as }: Resolution): boolean {
  if (status === 'review') return true
  return status === 'ignored' ? as !== 'dismissed' : as === 'dismissed'
}

async function resolutionWrites(
  context: Context,
  row: MailRow,
  resolution: Resolution,
  by: Author,
): Promise<Writes | null> {
  if (resolution.as === 'dismissed') return withdrawWrites(context, row.id)
  if (resolution.as === 'entries') return entryWrites(context, row, resolution.entries, by)
  const { transactions } = storedReading(row)
  if (transactions.length === 0) return null
  const { queries, created } = await transactionWrites(context, {
    mailId: row.id,
    identity: identityOf(row),
    reading: { bank: row.bank, sentAt: row.sent_at, transactions },
    labels: [],
    by: 'person',
  })
  return { queries, created, removed: [] }
}

type Writes = {
  queries: Array<CompiledQuery>
  /** The transactions that the queries add. */
  created: Array<Written>
  /** Queries of the ids of those that they delete. */
  removed: Array<Expression<unknown>>
}

/** What the mail told of goes, as if the person had deleted it. */
async function withdrawWrites(context: Context, mailId: string): Promise<Writes> {
  const { database, config } = context
  const db = database.kysely
  const told = await transactionsOfMail(db, mailId).execute()
  const live = told.filter(({ deleted_at }) => deleted_at === null)
  if (live.length === 0) return { queries: [], created: [], removed: [] }
  const deleted = { deleted_at: config.now(), deleted_by: 'person', ...COUNTS_NOTHING }
  const queries = live.flatMap((row) => [
    ...changeRow(context, row, deleted),
    forgetDuplicatesOf(db, row.id, { version: newId() }).compile(),
  ])
  const ids = live.map(({ id }) => id)
  return { queries, created: [], removed: [withDuplicates(db, ids)] }
}

async function entryWrites(
  context: Context,
  { id: mailId, version }: MailRow,
  entries: Array<NewTransaction>,
  by: Author,
): Promise<Writes> {
  const before: Array<Insertable<TransactionTable>> = []
  const queries: Array<CompiledQuery> = []
  for (const [position, entry] of entries.entries()) {
    const id = newId()
    // What was said of it before, and taken back, stays in the bin.
    const eventKey = await sha256(JSON.stringify(['resolved', mailId, version, position]))
    const made = await entryRow(context, entry, { id, eventKey, mailId, before })
    before.push(made.row)
    queries.push(...(await additions(context, [made])).flat())
    queries.push(auditQuery(context, by, createdAudit(id, entry)))
  }
  return { queries, created: before, removed: [] }
}
