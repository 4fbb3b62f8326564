/** A mail's best guess as the form for it is filled in, and back. */
import type { ReadTransaction } from 'bank-mail'
import { localDateTime } from '#shared/local-time.ts'
import type { Mail, Resolution } from '../../ledger/store.ts'
import type { Entry, Typed } from '../entry/parse.ts'
import type { Formats } from '../format.ts'

/** Entries in the form: one for each that was guessed, else an empty one with the mail's date. */
export function guessesOf(mail: Mail, formats: Formats, timeZone: string): Array<Typed> {
  if (mail.read.length > 0) return mail.read.map((read) => typedOfRead(read, formats))
  const arrived = localDateTime(mail.sentAt ?? mail.receivedAt, timeZone)
  return [
    {
      kind: 'purchase',
      amount: '',
      currency: '',
      merchant: '',
      category: '',
      date: arrived.date,
      time: '',
      account: '',
      note: '',
    },
  ]
}

function typedOfRead(read: ReadTransaction, formats: Formats): Typed {
  return {
    kind: read.kind,
    amount: formats.amountInput(read.amountMinor, read.currency),
    currency: read.currency,
    merchant: read.merchant ?? '',
    category: '',
    date: read.occurredOn,
    time: read.occurredTime ?? '',
    account: '',
    note: '',
  }
}

/**
 * What the person's form says of the mail. A guess that they left as it is counts as the reader's
 * own reading, which also knows the bank's reference and the card; anything else is theirs.
 */
export function resolutionOf(mail: Mail, entries: ReadonlyArray<Entry>): Resolution {
  const isGuess =
    entries.length === mail.read.length &&
    entries.every((entry, index) => isSame(entry, mail.read[index]))
  return isGuess ? { as: 'guess' } : { as: 'entries', entries: [...entries] }
}

function isSame(entry: Entry, read: ReadTransaction | undefined): boolean {
  return (
    read !== undefined &&
    entry.kind === read.kind &&
    entry.amountMinor === read.amountMinor &&
    entry.currency === read.currency &&
    entry.merchant === (read.merchant?.trim() || null) &&
    entry.localDate === read.occurredOn &&
    entry.localTime === read.occurredTime &&
    entry.category === null &&
    entry.accountId === null &&
    entry.note === null
  )
}
