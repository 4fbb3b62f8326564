/** Writing a mail and what it tells, all or nothing, and only once. */
import type { MailIntake, RecordOutcome } from '#shared/ledger.ts'
import { DatabaseError } from '../../database/database.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { linked } from '../links/found.ts'
import { clip, clipOrNull } from '../pure/text.ts'
import { addMail, mailByKey } from '../queries/mails.ts'
import { readingColumns, senderColumns } from '../rows/mail.ts'
import { identityOf, messageKey } from './event-key.ts'
import { type KeptRaw, keepRaw } from './keep-raw.ts'
import { soundReading } from './sound-reading.ts'
import { transactionWrites } from './transaction-writes.ts'

/**
 * Idempotent by Message-ID and text (else by the hash of the mail) and by what happened. Throws DatabaseError
 * when the database is down; nothing is written then, unless the error is of unknown outcome: the mail
 * may be there then, and is found when it comes again.
 */
export async function recordMail(context: Context, intake: MailIntake): Promise<RecordOutcome> {
  const key = await messageKey(intake)
  const earlier = await earlierOutcome(context, key)
  if (earlier) return earlier
  const mailId = newId()
  const raw = await keepRaw(context, mailId, intake.raw)
  try {
    const outcome = await retryOnConflict(
      async () =>
        (await earlierOutcome(context, key)) ??
        (await writeMail(context, intake, { key, mailId, raw })),
    )
    if (outcome.mailId !== mailId) await raw.drop()
    return outcome
  } catch (error) {
    // A mail that may have been written keeps its raw text.
    if (!(error instanceof DatabaseError && error.isUnknown)) await raw.drop()
    throw error
  }
}

async function earlierOutcome({ database }: Context, key: string): Promise<RecordOutcome | null> {
  const earlier = await mailByKey(database.kysely, key).executeTakeFirst()
  return earlier ? { status: 'duplicate', mailId: earlier.id, written: 0 } : null
}

async function writeMail(
  context: Context,
  intake: MailIntake,
  { key, mailId, raw }: { key: string; mailId: string; raw: KeptRaw },
): Promise<RecordOutcome> {
  const { database, config } = context
  const now = config.now()
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
    ...readingColumns(reading, config.readerVersion),
    ...senderColumns(intake.sender),
    created_at: now,
    updated_at: now,
    version: newId(),
  }
  const told = reading.outcome === 'recorded' ? reading.transactions : []
  const { queries, written, created } = await transactionWrites(context, {
    mailId,
    identity: identityOf(row),
    reading: { ...reading, transactions: told },
    labels: intake.labels,
    by: 'reader',
  })
  const mail = addMail(database.kysely, row).compile()
  await database.batch([mail, ...raw.queries, ...queries])
  await linked(context, created)
  return { status: 'recorded', mailId, written }
}
