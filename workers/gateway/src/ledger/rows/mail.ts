/** A mail and its reading as columns, and back. */
import type { ForwardingConfirmation, Reading, ReadTransaction } from 'bank-mail'
import { READER_VERSION } from 'bank-mail'
import { toInteger } from '../../database/database.ts'
import type { MailRow } from '../../database/tables.ts'
import { clip, clipOrNull, searchText } from '../pure/text.ts'
import type { MailStatus, MailSummary } from '../types/mail.ts'

/** Longer texts are cut; the raw mail has it all. Well under D1's 2 MB a row, in any script. */
const TEXT_LENGTH = 200_000

/** What a reading says, as columns. */
export function readingColumns(reading: Reading) {
  const sender = clipOrNull(reading.sender, 320)
  const subject = clipOrNull(reading.subject, 500)
  const bank = clipOrNull(reading.bank, 100)
  return {
    reason: reading.reason,
    reader_version: READER_VERSION,
    bank,
    country: clipOrNull(reading.country, 2),
    template: clipOrNull(reading.template, 100),
    sender,
    subject,
    sent_at: reading.sentAt,
    body_text: clip(reading.text, TEXT_LENGTH),
    search_text: searchText(sender, subject, bank),
    reading: JSON.stringify({
      transactions: reading.transactions,
      confirmation: reading.confirmation,
    }),
  }
}

export type StoredReading = {
  transactions: Array<ReadTransaction>
  confirmation: ForwardingConfirmation | null
}

/** What `readingColumns` kept of transactions and confirmation. */
export function storedReading(row: Pick<MailRow, 'reading'>): StoredReading {
  return JSON.parse(row.reading)
}

type Listed = Pick<
  MailRow,
  | 'id'
  | 'received_at'
  | 'sent_at'
  | 'sender'
  | 'subject'
  | 'bank'
  | 'country'
  | 'template'
  | 'status'
  | 'status_by'
  | 'reason'
  | 'size_bytes'
>

export function toMailSummary(row: Listed): MailSummary {
  return {
    id: row.id,
    receivedAt: row.received_at,
    sentAt: row.sent_at,
    sender: row.sender,
    subject: row.subject,
    bank: row.bank,
    country: row.country,
    template: row.template,
    status: row.status as MailStatus,
    statusBy: row.status_by as MailSummary['statusBy'],
    reason: row.reason as MailSummary['reason'],
    sizeBytes: toInteger(row.size_bytes),
  }
}
