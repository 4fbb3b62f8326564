/** A person settles a mail that is for review. */
import type { CompiledQuery, Insertable } from 'kysely'
import type { MailRow, TransactionTable } from '../../database/tables.ts'
import { type ActEntry, asAct } from '../acts/act.ts'
import { auditQuery } from '../audit.ts'
import { created as createdAudit } from '../change/create.ts'
import { entryRow } from '../change/entry-row.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { viewMail } from '../mail-view.ts'
import { sha256 } from '../pure/hash.ts'
import { requireVersion } from '../queries/db.ts'
import { changeMail, mail } from '../queries/mails.ts'
import { addTransaction } from '../queries/transactions.ts'
import { storedReading } from '../rows/mail.ts'
import { admissionWrites, admittedRows } from '../senders.ts'
import type { Author } from '../types/common.ts'
import type { Resolution, ResolveOutcome } from '../types/mail.ts'
import type { NewTransaction } from '../types/transaction.ts'
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
    if (row.status !== 'review') return { status: 'not_in_review' }
    const writes = await resolutionWrites(context, row, resolution, by)
    if (!writes) return { status: 'no_guess' }
    const admission = resolution.admit ? admissible(row) : 'already'
    if (admission === null) return { status: 'not_admissible' }
    const admitted = admission === 'already' ? null : admission.sender
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
      created: writes.created,
      rows: [
        { table: 'mail', key: { id }, before, after } as const,
        ...(admitted === null ? [] : admittedRows(context, admitted, by)),
      ],
    }
    await database.batch(
      asAct(context, by, entry, changes, [
        changeMail(db, row, { ...after, updated_at: config.now(), version }).compile(),
        requireVersion(db, 'mail', id, version).compile(),
        ...writes.queries,
        ...(admitted === null ? [] : admissionWrites(context, admitted, by)),
      ]),
    )
    const settled = await viewMail(context, id)
    return settled ? { status: 'resolved', mail: settled } : { status: 'absent' }
  })
}

async function resolutionWrites(
  context: Context,
  row: MailRow,
  resolution: Resolution,
  by: Author,
): Promise<Writes | null> {
  if (resolution.as === 'dismissed') return { queries: [], created: [] }
  if (resolution.as === 'entries') return entryWrites(context, row.id, resolution.entries, by)
  const { transactions } = storedReading(row)
  if (transactions.length === 0) return null
  const { queries, created } = await transactionWrites(context, {
    mailId: row.id,
    identity: identityOf(row),
    reading: { bank: row.bank, sentAt: row.sent_at, transactions },
    labels: [],
    by: 'person',
  })
  return { queries, created }
}

/** `created`: ids of the transactions that the queries add. */
type Writes = { queries: Array<CompiledQuery>; created: Array<string> }

async function entryWrites(
  context: Context,
  mailId: string,
  entries: Array<NewTransaction>,
  by: Author,
): Promise<Writes> {
  const before: Array<Insertable<TransactionTable>> = []
  const queries: Array<CompiledQuery> = []
  for (const [position, entry] of entries.entries()) {
    const id = newId()
    const eventKey = await sha256(JSON.stringify(['resolved', mailId, position]))
    const row = await entryRow(context, entry, { id, eventKey, mailId, before })
    before.push(row)
    queries.push(addTransaction(context.database.kysely, row).compile())
    queries.push(auditQuery(context, by, createdAudit(id, entry)))
  }
  return { queries, created: before.map(({ id }) => id) }
}
