/** What a person taught about the mails of one sender. */
import type { DateOrder } from '../dates/date.ts'
import type { LocalDate } from '../dates/local-date.ts'
import type { Kind } from '../kinds.ts'
import type { NumberStyle } from './number-style.ts'

/** What the person said of a mail: a movement of money, or none at all. */
export type Lesson =
  | {
      readonly outcome: 'ignored'
      /** What the reader took for a movement: its values are other ones next time. */
      readonly guess: Movement | null
    }
  | Movement

export type Movement = {
  readonly outcome: 'recorded'
  readonly kind: Kind
  readonly amountMinor: number
  /** ISO 4217. */
  readonly currency: string
  readonly merchant: string | null
  /** The bank's day. */
  readonly occurredOn: LocalDate
  /** Last digits of the person's card or account, and the bank's own number, where known. */
  readonly account: string | null
  readonly reference: string | null
  /** What the reader took for the merchant, where the person gave it another name. */
  readonly readMerchant: string | null
}

/** A mail to be learned from. */
export type TaughtMail = {
  /** The bank's own, forwarding undone; '' where a forwarded mail does not say it. */
  readonly sender: string
  readonly subject: string
  /** As the reader lays it out. */
  readonly text: string
  /** The day it was sent, in the zone that its dates are local to. */
  readonly sentOn: LocalDate
  /** IANA zone that its dates and times are local to. */
  readonly timeZone: string
  /** In which order the bank writes the numbers of a date, where that is known. */
  readonly dateOrder: DateOrder | null
  readonly bank: string | null
  readonly country: string | null
}

/** How the senders' days are written: in the orders that fit all the days that were confirmed. */
export type DateStyle = {
  readonly orders: ReadonlyArray<DateOrder>
  /** Names of months in languages that the reader does not know: folded, 1 to 12. */
  readonly months: Readonly<Record<string, number>>
  /** Words that stand in such a date and are no month. */
  readonly fillers: ReadonlyArray<string>
}

export type Wording = {
  readonly sender: string
  readonly bank: string | null
  readonly country: string | null
  readonly timeZone: string
  readonly outcome: 'recorded' | 'ignored'
  /** Null where mails of these words were confirmed as money that came and as money that went. */
  readonly kind: Kind | null
  readonly currency: string | null
  /** What stands beside amounts, and the currency that it was confirmed to be. */
  readonly currencies: Readonly<Record<string, string>>
  readonly numbers: NumberStyle
  readonly sign: '' | '+' | '-' | null
  /** Null: the mail does not write its day, it is the one on which it was sent. */
  readonly dates: DateStyle | null
  /** The counterparty where the mail writes none and it is always the same. */
  readonly merchant: string | null
  /** The person's own names for counterparties, by how the mail writes them, folded. */
  readonly names: Readonly<Record<string, string>>
  /** The counterparty as the first mail wrote it: a place that never changes is no place of it. */
  readonly firstMerchant: string | null
  /** How many days before its mail a confirmed movement was, at most. */
  readonly oldest: number
  /** The words that stay, and the places of the values: see skeleton.ts. */
  readonly skeleton: string
  /** Some of the words that stay: see `signatureOf`. */
  readonly signature: string
  /** How many mails it was learned from. */
  readonly lessons: number
}
