/** A mail's reading as columns, and back. */
import type {
  ForwardingConfirmation,
  Reading,
  ReadTransaction,
  ReadWithoutCurrency,
  ValueSpan,
} from 'bank-mail'
import { hasAmount } from 'bank-mail'
import type { SenderCheck } from '#shared/reader.ts'
import type { MailRow } from '../../database/tables.ts'
import { clip, clipOrNull, searchText } from '../pure/text.ts'
import type { WhyStep } from '../types/mail.ts'

/** Longer texts are cut; the raw mail has it all. Well under D1's 2 MB a row, in any script. */
const TEXT_LENGTH = 200_000

/** What a reading says, as columns; `readerVersion` is the reader's. */
export function readingColumns(reading: Reading, readerVersion: number) {
  const sender = clipOrNull(reading.sender, 320)
  const subject = clipOrNull(reading.subject, 500)
  const bank = clipOrNull(reading.bank, 100)
  return {
    reason: reading.reason,
    reader_version: readerVersion,
    bank,
    country: clipOrNull(reading.country, 2),
    template: clipOrNull(reading.template, 100),
    sender,
    subject,
    sent_at: reading.sentAt,
    body_text: clip(reading.text, TEXT_LENGTH),
    // Only of what nobody is asked about: for the rest nobody wants to know.
    has_amount:
      reading.outcome === 'ignored' && hasAmount(`${reading.subject ?? ''}\n${reading.text}`)
        ? 1
        : 0,
    search_text: searchText(sender, subject, bank),
    reading: JSON.stringify({
      transactions: reading.transactions,
      confirmation: reading.confirmation,
      ...(reading.withoutCurrency ? { withoutCurrency: reading.withoutCurrency } : {}),
      ...(reading.values ? { values: reading.values } : {}),
      why: whyOf(reading),
    }),
  }
}

/** What was found out about its sender, as columns. */
export function senderColumns({ verdict, address, domain, wayIn, isPending }: SenderCheck) {
  return {
    verdict,
    outer_from: clipOrNull(address, 320),
    outer_domain: clipOrNull(domain, 255),
    way_in: wayIn,
    pending: isPending ? 1 : 0,
  }
}

/** So many steps, and so long, at most. */
const STEPS = 12
const STEP_LENGTH = 200

function whyOf({ why = [] }: Reading): Array<WhyStep> {
  return why.slice(0, STEPS).map(({ of, by }) => ({ of, by: clip(by, STEP_LENGTH) }))
}

export type StoredReading = {
  transactions: Array<ReadTransaction>
  confirmation: ForwardingConfirmation | null
  /** What is told of a movement whose currency is not; missing where there is none. */
  withoutCurrency?: ReadWithoutCurrency
  /** Where the values stand; missing where nobody kept it. */
  values?: ReadonlyArray<ValueSpan>
  /** By what each value was found; missing in mails of earlier releases. */
  why?: ReadonlyArray<WhyStep>
}

/** What `readingColumns` kept of transactions and confirmation. */
export function storedReading(row: Pick<MailRow, 'reading'>): StoredReading {
  return JSON.parse(row.reading)
}
