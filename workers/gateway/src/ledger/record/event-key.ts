/** What makes two tellings one transaction. */

import type { Reading, ReadTransaction } from 'bank-mail'
import type { MailIntake } from '#shared/ledger.ts'
import type { MailRow } from '../../database/tables.ts'
import { sha256 } from '../pure/hash.ts'
import { fold } from '../pure/text.ts'

/** What the mail as a whole adds to the identity of the transactions in it. */
export type MailIdentity = Pick<Reading, 'bank' | 'sentAt' | 'text'> & { messageKey: string }

/** The same of a mail's row. */
export function identityOf(
  row: Pick<MailRow, 'bank' | 'sent_at' | 'body_text' | 'message_key'>,
): MailIdentity {
  return {
    bank: row.bank,
    sentAt: row.sent_at,
    text: row.body_text,
    messageKey: row.message_key,
  }
}

/**
 * A mail by its Message-ID and what it says, since some senders use an id twice; relays change
 * neither. By its bytes where it has no id.
 */
export function messageKey({ messageId, raw, reading }: KeyedMail): Promise<string> {
  const id = messageId?.trim().replace(/^<|>$/g, '')
  if (!id) return sha256(raw as Uint8Array<ArrayBuffer>)
  const words = fold(`${reading.subject ?? ''} ${reading.text}`).split(/\s+/)
  return sha256(`message-id ${id} ${words.join(' ')}`)
}

type KeyedMail = Pick<MailIntake, 'messageId' | 'raw'> & {
  reading: Pick<Reading, 'subject' | 'text'>
}

/** Date, currency and amount: only transactions with the same may be one. */
export function dayKey(date: string, currency: string, amountMinor: number): string {
  return `${date} ${currency} ${amountMinor}`
}

/**
 * Equal for two tellings of one transaction: the bank's reference; else account, amount, kind and
 * minute; else, for a mail that names neither, the very same mail. `ordinal` tells apart equal
 * transactions of one mail, `merchant` those whose minute and amount are equal and whose merchants
 * clash.
 */
export function eventKey(
  mail: MailIdentity,
  read: ReadTransaction,
  distinct: { ordinal: number; merchant: string | null },
): Promise<string> {
  return sha256(
    JSON.stringify([
      ...identity(mail, read),
      mail.bank,
      read.kind,
      read.amountMinor,
      read.currency,
      read.occurredOn,
      distinct.ordinal,
      ...(distinct.merchant === null ? [] : [fold(distinct.merchant)]),
    ]),
  )
}

function identity(mail: MailIdentity, read: ReadTransaction): Array<string | null> {
  if (read.reference !== null) return ['reference', read.reference]
  if (read.occurredTime !== null) return ['minute', read.account, read.occurredTime]
  return ['mail', read.account, read.merchant, ...sameMail(mail)]
}

/**
 * One mail can come twice under two Message-IDs, when it is forwarded again by hand. The second in
 * which the bank sent it and its text then say so. A time without seconds is one that a mail program
 * quoted: two taps on a bus within that minute would be the same to it, so it does not count.
 */
function sameMail(mail: MailIdentity): Array<string> {
  const isExact = mail.sentAt !== null && !/:00\.000Z$/.test(mail.sentAt)
  return isExact ? [mail.sentAt ?? '', fold(mail.text)] : [mail.messageKey]
}
