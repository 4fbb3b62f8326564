/** Reading a mail again: what a machine set follows the new reading, what a person set stays. */
import type { Reading } from 'bank-mail'
import type { CompiledQuery } from 'kysely'
import type { ReadOptions, WayIn } from '#shared/reader.ts'
import { DatabaseError } from '../../database/database.ts'
import type { MailRow } from '../../database/tables.ts'
import { auditQuery, changesOf, type NewAudit } from '../audit.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { viewMail } from '../mail-view.ts'
import { unpackRaw } from '../pure/raw-parts.ts'
import { requireVersion } from '../queries/db.ts'
import { changeMail, mail, outdatedMails } from '../queries/mails.ts'
import { rawPart } from '../queries/raw-mails.ts'
import { NoReader } from '../reader.ts'
import { readingColumns, senderColumns } from '../rows/mail.ts'
import type { Author } from '../types/common.ts'
import type { RereadOutcome } from '../types/mail.ts'
import { knownBy } from '../wordings/known.ts'
import { rereadWrites } from './reread-writes.ts'
import { soundReading } from './sound-reading.ts'

export async function rereadMail(
  context: Context,
  id: string,
  by?: Author,
): Promise<RereadOutcome> {
  const { database, config } = context
  const db = database.kysely
  const before = await mail(db, id).executeTakeFirst()
  if (!before) return { status: 'absent' }
  const raw = await rawMail(context, id)
  if (!raw) return { status: 'raw_gone' }
  const read = await config.reader.read(
    raw,
    { receivedAt: before.received_at, before: foundBefore(before) },
    (senderKeys) => knownBy(context, senderKeys),
  )
  const reading = soundReading(read.reading)
  // DNS was asked a second time by now: whatever it said, a person may be asked.
  const sender = senderColumns({ ...read.sender, isPending: false })
  const counts = await retryOnConflict(async () => {
    const row = await mail(db, id).executeTakeFirstOrThrow()
    const { queries, ...counted } = await writesOf(context, row, reading)
    const version = newId()
    await database.batch([
      changeMail(db, row, {
        ...readingColumns(reading, config.readerVersion),
        ...(isKept(before) ? {} : sender),
        ...(row.status_by === 'reader' ? { status: reading.outcome } : {}),
        updated_at: config.now(),
        version,
      }).compile(),
      requireVersion(db, 'mail', id, version).compile(),
      ...(by ? [auditQuery(context, by, rereadEntry(row, reading, config.readerVersion))] : []),
      ...queries,
    ])
    return counted
  })
  const after = await viewMail(context, id)
  return after ? { status: 'reread', mail: after, ...counts } : { status: 'absent' }
}

export async function rereadOutdated(context: Context, limit: number): Promise<number> {
  const db = context.database.kysely
  const outdated = await outdatedMails(db, context.config.readerVersion, limit).execute()
  for (const { id } of outdated) {
    const isRead = await rereadMail(context, id).then(
      ({ status }) => status === 'reread',
      (error) => {
        if (error instanceof DatabaseError) throw error
        // The next tick asks again; the others may be read meanwhile.
        return error instanceof NoReader
      },
    )
    // Without its raw mail, or with one that this reader fails on, it waits for a person.
    if (!isRead) await markRead(context, id)
  }
  return outdated.length
}

/** One that came before senders were checked stays as it was. */
function isKept({ verdict, status }: MailRow): boolean {
  return verdict === null && status === 'recorded'
}

/** What was found out about its sender, where that was certain. */
function foundBefore(row: MailRow): ReadOptions['before'] {
  const { outer_from: address, outer_domain: domain } = row
  const certain = row.verdict === 'authentic' || row.verdict === 'failed' ? row.verdict : null
  return {
    verdict: certain && { result: certain, address, domain, isTemporary: false },
    wayIn: row.way_in as WayIn | null,
    isBelieved: row.status === 'recorded',
  }
}

/** A mail that a person settled is theirs: a new reading adds nothing to the ledger. */
async function writesOf(context: Context, row: MailRow, reading: Reading) {
  if (row.status_by === 'person') {
    return { queries: [] as Array<CompiledQuery>, added: 0, changed: 0, withdrawn: 0 }
  }
  return rereadWrites(context, row, reading)
}

function rereadEntry(row: MailRow, reading: Reading, readerVersion: number): NewAudit {
  const status = row.status_by === 'reader' ? reading.outcome : row.status
  const before = { status: row.status, template: row.template, reader: Number(row.reader_version) }
  const after = { status, template: reading.template, reader: readerVersion }
  const changes = changesOf(before, after)
  return { action: 'mail.reread', subject: 'mail', subjectId: row.id, changes }
}

async function markRead({ database, config }: Context, id: string): Promise<void> {
  const db = database.kysely
  const row = await mail(db, id).executeTakeFirstOrThrow()
  const values = { pending: 0, updated_at: config.now(), version: newId() }
  await changeMail(db, row, { reader_version: config.readerVersion, ...values }).execute()
}

async function rawMail({ database }: Context, id: string): Promise<Uint8Array | null> {
  const first = await rawPart(database.kysely, id, 0).executeTakeFirst()
  if (!first) return null
  const stream = unpackRaw(async (part) => {
    if (part === 0) return first.content
    return (await rawPart(database.kysely, id, part).executeTakeFirst())?.content ?? null
  })
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
