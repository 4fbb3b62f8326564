/** What a bank is to the reader. A bank is data: one file, no code. */
import type { DateOrder } from '../dates/date.ts'
import type { Kind } from '../kinds.ts'
import type { DecimalSign } from '../money/number.ts'
import type { IgnoredReason } from '../reasons.ts'

/** What can be captured from a mail, in `{braces}` of a sentence or under a label. */
export const FIELDS = [
  'amount',
  'currency',
  'merchant',
  'date',
  'time',
  'account',
  'reference',
  'operation',
  'mcc',
] as const
export type Field = (typeof FIELDS)[number]

/**
 * A phrase or sentence as the mail writes it, in the small notation of `pattern.ts`: case, accents,
 * line breaks, runs of spaces, commas and colons do not matter; `(a|b)` alternatives, `[a]` optional,
 * `…` anything short in between, `{field}` captures.
 */
export type Pattern = string

/** Where the operation is a captured word: which words (a pattern) mean which kind, in order. */
export type KindByOperation = ReadonlyArray<readonly [words: Pattern, kind: Kind | IgnoredReason]>

type Conditions = {
  /** Stable within the bank: `purchase` becomes `bancolombia/purchase`. */
  readonly id: string
  /** All of these occur in body or subject. May be left out where `sentences` are proof enough. */
  readonly when?: ReadonlyArray<Pattern>
  /** None of these occurs. */
  readonly unless?: ReadonlyArray<Pattern>
}

/** A mail that moves no money. */
export type IgnoringTemplate = Conditions & {
  readonly when: ReadonlyArray<Pattern>
  readonly ignored: IgnoredReason
}

/** A mail that tells of one movement of money, or with `rows` of several. */
export type RecordingTemplate = Conditions & {
  readonly kind: Kind | KindByOperation
  /** Sentences; every field is taken from the first one that captures it. */
  readonly sentences?: ReadonlyArray<Pattern>
  /** Labels beside, before or above their value; used for fields no sentence captured. */
  readonly labels?: Readonly<Partial<Record<Field, Pattern>>>
  /** Words that end a merchant or other text where the mail runs on in one line. */
  readonly stops?: ReadonlyArray<Pattern>
  /** One transaction per match of `each`, between `after` and `before`; every amount there must belong to one. */
  readonly rows?: { readonly each: Pattern; readonly after?: Pattern; readonly before?: Pattern }
  /**
   * Its words are so common that a reminder or a changed limit could have them too: it is tried
   * after the refusals, before the general reader.
   */
  readonly isCommon?: true
}

export type Template = IgnoringTemplate | RecordingTemplate

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
  /** In order; the first that applies and finds its amount wins. */
  readonly templates: ReadonlyArray<Template>
}

/** What is told of a bank beside reading: to choose it by, and how it writes dates. */
export type KnownBank = Pick<Bank, 'id' | 'name' | 'senders' | 'country' | 'timeZone' | 'dateOrder'>
