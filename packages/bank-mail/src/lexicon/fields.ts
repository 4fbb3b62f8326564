/**
 * What the reader knows of a language's field labels and of the words around a name: one concept a
 * key, one phrase a line or parted by `|`. `(a|b)` one of them, `[a]` perhaps, `word~` every word
 * that begins so, `#` a number, `*` any word, `{amount}` `{date}` `{time}` one of those. Case and accents do not
 * matter; write the accents.
 */

/** What a label says its value is, as far as it concerns a counterparty. */
export const LABELS = [
  'merchant', // a shop, a biller
  'party', // the other side, whichever way the money went
  'payee', // who gets the money
  'payer', // who gives it
  'toAccount', // the account it goes to: the heading of a side, sometimes with its owner
  'fromAccount', // the account it comes from
  'name', // somebody's name: of the side under whose heading it stands
  'description', // what the bank or a sender wrote beside it; often the shop
  'place', // where it was; sometimes the shop
  'other', // amounts, days, numbers, banks, states, the person's own name: never a counterparty
] as const
export type Label = (typeof LABELS)[number]

/** Words before a name: where, to whom, from whom. */
export const PREPOSITIONS = ['at', 'to', 'from'] as const
export type Preposition = (typeof PREPOSITIONS)[number]

export type Fields = Readonly<Partial<Record<Label | Preposition, string>>> & {
  /** Words behind a name that belong to the sentence again. */
  readonly ends?: string
  /** Words that no name begins with: the person's own things, ways of payment, polite phrases. */
  readonly notName?: string
  /** What a mail says before the name of the person it is written to. */
  readonly greeting?: string
  /** Words behind the name of who gives ("sent you"), and of who takes ("charged your account"). */
  readonly gives?: string
  readonly takes?: string
  /** Words to which a preposition behind them belongs: "log on to", "account of". */
  readonly notBefore?: string
  /** What no name contains, in languages that put no space between words. */
  readonly never?: string
  /** Words for a card or an account, those before its last digits, and those that say whose it is. */
  readonly account?: string
  readonly ending?: string
  readonly own?: string
  /** Whole patterns (`template/pattern.ts`) with `{merchant}`, where a language puts its words behind a name. */
  readonly spent?: string
  readonly received?: string
}
