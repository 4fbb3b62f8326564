/** What a bank is to the reader: one line of data. */
import type { DateOrder } from '../dates/date.ts'
import type { DecimalSign } from '../money/number.ts'

/** What a mail says of a movement, and where in its text. */
export type Field = 'amount' | 'merchant' | 'date' | 'time' | 'account' | 'reference' | 'mcc'

/**
 * A phrase or sentence as the mail writes it, in the small notation of `notation.ts`: case, accents,
 * line breaks, runs of spaces, commas and colons do not matter; `(a|b)` alternatives, `[a]` optional,
 * `…` anything short in between, `{field}` captures.
 */
export type Pattern = string

export type Bank = {
  /** Lower case, words joined by `-`; stable: it is kept with every transaction. */
  readonly id: string
  /** As people write it. */
  readonly name: string
  /** ISO 3166 alpha-2, or null where one domain writes for several countries. */
  readonly country: string | null
  /** IANA zone in which its dates and times are local. */
  readonly timeZone: string
  /**
   * ISO 4217 of amounts that name no currency, and of `$` where its country writes it so; null where
   * the bank writes for several countries, so that only the mail can say it.
   */
  readonly currency: string | null
  /** Signs that mean something else here: `{ $: 'USD' }`. */
  readonly symbols?: Readonly<Record<string, string>>
  /** What it writes before the cents. */
  readonly decimal: DecimalSign
  readonly dateOrder: DateOrder
  /** Domains (subdomains included) and addresses its mail comes from. */
  readonly senders: ReadonlyArray<string>
  /** Domains and addresses that only advertise, even in the words of an alert. */
  readonly advertisers?: ReadonlyArray<string>
  /** Words that show the bank in a mail whose sender is not its own: forwarded by hand. */
  readonly names: ReadonlyArray<Pattern>
}

/** What is told of a bank beside reading: to choose it by, and how it writes dates. */
export type NamedBank = Pick<Bank, 'id' | 'name' | 'senders' | 'country' | 'timeZone' | 'dateOrder'>
