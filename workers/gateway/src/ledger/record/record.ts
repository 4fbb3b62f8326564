/** Writing a mail and what it tells, all or nothing, and only once. */
import type { CompiledQuery } from 'kysely'
import type { MailIntake, RecordOutcome } from '#shared/ledger.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { packRaw } from '../pure/raw-parts.ts'
import { clip, clipOrNull } from '../pure/text.ts'
import { addMail, addRawPart, mailByKey, removeRaw } from '../queries/mails.ts'
import { readingColumns } from '../rows/mail.ts'
import { identityOf, messageKey } from './event-key.ts'
import { soundReading } from './sound-reading.ts'
import { transactionWrites } from './transaction-writes.ts'

/**
 * Idempotent by Message-ID (else by the hash of the mail) and by what happened. Throws DatabaseError
 * when the database is down; nothing is written then.
 */
export async function recordMail(context: Context, intake: MailIntake): Promise<RecordOutcome> {
  const key = await messageKey(intake.messageId, intake.raw)
  const raw = await packRaw(intake.raw)
  return retryOnConflict(async () => {
    const earlier = await mailByKey(context.database.kysely, key).executeTakeFirst()
    if (earlier) return { status: 'duplicate', mailId: earlier.id, written: 0 }
    return writeMail(context, intake, key, raw)
  })
}

async function writeMail(
  context: Context,
  intake: MailIntake,
  key: string,
  raw: Array<string>,
): Promise<RecordOutcome> {
  const { database } = context
  const mailId = newId()
  const { row, transactions } = await mailWrites(context, intake, key, mailId)
  const parts = raw.map((content, part) =>
    addRawPart(database.kysely, {
      mail_id: mailId,
      part,
      content,
      stored_at: row.created_at,
    }).compile(),
  )
  const isLarge = parts.length > 1
  // A large mail's parts go first, one by one, because a batch of them would not fit into memory;
  // without its row in `mail` there is no such mail.
  if (isLarge) for (const part of parts) await database.batch([part])
  try {
    await database.batch([
      addMail(database.kysely, row).compile(),
      ...(isLarge ? [] : parts),
      ...transactions.queries,
    ])
  } catch (error) {
    // What is left behind if this fails too goes when its time is over.
    if (isLarge)
      await removeRaw(database.kysely, mailId)
        .execute()
        .catch(() => {})
    throw error
  }
  return { status: 'recorded', mailId, written: transactions.written }
}

async function mailWrites(context: Context, intake: MailIntake, key: string, mailId: string) {
  const now = context.config.now()
  const reading = soundReading(intake.reading)
  const row = {
    id: mailId,
    message_key: key,
    message_id: clipOrNull(intake.messageId, 500),
    recipient: clip(intake.recipient, 320),
    envelope_from: clip(intake.envelopeFrom, 320),
    received_at: intake.receivedAt,
    size_bytes: intake.raw.byteLength,
    status: reading.outcome,
    status_by: 'reader',
    ...readingColumns(reading),
    created_at: now,
    updated_at: now,
    version: newId(),
  }
  const transactions =
    reading.outcome === 'recorded'
      ? await transactionWrites(context, {
          mailId,
          identity: identityOf(row),
          reading,
          labels: intake.labels,
          by: 'reader',
        })
      : { queries: [] as Array<CompiledQuery>, written: 0 }
  return { row, transactions }
}
