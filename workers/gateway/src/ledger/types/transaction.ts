/** A transaction as the ledger keeps it, and what can be done with it. */

import type { CategoryId, Counts, Group } from '#shared/categories.ts'
import type { Kind } from '#shared/kinds.ts'
import type { Evidence } from '#shared/label.ts'
import type { Why } from '#shared/label-why.ts'
import type { BulkSet } from '../bulk/schema.ts'
import type { Link } from '../links/counting.ts'
import type { Facts, Written, WrittenName } from '../transaction-schema.ts'
import type { AuditEntry } from './audit.ts'
import type { Author, Page, PageRequest } from './common.ts'

/** Who set a value. What a person set, no machine changes. */
export type SetBy = 'reader' | 'import' | 'labeler' | 'rule' | 'person'

/** `pending`: not labelled yet. `suggest` and `none` ask the person. `person`: decided by them. */
export type LabelDecision = 'pending' | 'auto' | 'suggest' | 'none' | 'person'

export type Account = {
  id: string
  bank: string
  /** Last digits, as the bank's mails show them. */
  mask: string
  /** The person's own name for it. */
  title: string | null
  /** Whose it is, as the allow list has them; null: nobody said. */
  person: string | null
}

export type AccountPatch = Partial<Pick<Account, 'title' | 'person'>>

/** A part of a transaction: its share of the amount, under a category of its own. */
export type Split = {
  amountMinor: number
  category: CategoryId
  note: string | null
  /** How much of it counts for nothing; 0 where nobody says. */
  uncountedMinor?: number
}

/** The rules that set values, by what they set; null: none did. */
export type SetByRules = {
  /** The category, or the splits. */
  category: string | null
  name: string | null
  note: string | null
  /** That it counts for nothing. */
  notSpending: string | null
  /** By tag; those that the person gave are not in it. */
  tags: Readonly<Record<string, string>>
}

export type Transaction = Facts & {
  kind: Kind
  kindBy: SetBy
  /** Minor units, always positive: the kind says which way. */
  amountMinor: number
  amountBy: SetBy
  merchantBy: SetBy
  /** What a person would write for the merchant; null until labelled, and where there is none. */
  name: string | null
  nameBy: 'labeler' | 'rule' | 'person' | null
  category: CategoryId | null
  /** Null where there is no category. */
  categoryBy: SetBy | null
  label: {
    decision: LabelDecision
    confidence: number | null
    evidence: Evidence | null
    nearest: string | null
    /** A sentence in English, where a labeler of before said it. */
    why: Why | string | null
  }
  /** The person's local date and time (HH:MM; null where nobody gave a time). */
  localDate: string
  localTime: string | null
  occurredBy: SetBy
  account: Account | null
  /** What it adds to spending, in minor units: negative for a refund, 0 for what is no spending. */
  spendingMinor: number
  /** What it adds to income: negative where income was paid back, 0 for what is none. */
  incomeMinor: number
  /** How much of the amount counts for nothing, whatever the category, and who said so. */
  uncountedMinor: number
  /** What it belongs to, oldest first. */
  links: Array<TransactionLink>
  /** The same amount in another currency, as whoever told of it said. */
  other: { amountMinor: number; currency: string } | null
  uncountedBy: 'rule' | 'link' | 'person' | null
  rules: SetByRules
  /** Its parts, where it is of several categories; it has no category itself then. */
  splits: Array<Split>
  /** In lower case, sorted. */
  tags: Array<string>
  /** What its category makes of it; its kind, while none is decided. */
  counts: Counts
  /** Another with every change, by a machine too. */
  version: string
}

/** A link, seen from one of its sides. */
export type TransactionLink = Link & { other: LinkedOther | null }

export type LinkedOther = {
  id: string
  /** What it is called; null: by its kind alone. */
  title: string | null
  kind: Kind
  amountMinor: number
  currency: string
  localDate: string
  account: Account | null
}

export type TransactionFilter = {
  /** Local dates, both inclusive. */
  from?: string
  to?: string
  /** Any of them; `none` is no category. */
  categories?: Array<CategoryId | 'none'>
  groups?: Array<Group>
  kinds?: Array<Kind>
  currency?: string
  /** `none`: those whose account nobody knows. */
  accountId?: string | 'none'
  merchantKey?: string
  mailId?: string
  /** Any of these tags. */
  tags?: Array<string>
  /** Any of them; beside `currency`, `accountId` and `merchantKey`, which are one each. */
  currencies?: Array<string>
  accountIds?: Array<string>
  /** Paid from an account of any of these people. */
  paidBy?: Array<string>
  merchantKeys?: Array<string>
  /** Decimals, both inclusive, in whatever currency the amount is. */
  minAmount?: string
  maxAmount?: string
  /** Who set the category. */
  setBy?: Array<SetBy>
  hasNote?: boolean
  /** Days of the month, both inclusive; from the 28th to the 3rd goes over its end. */
  days?: { from: number; to: number }
  /** Pairs of legs as one line: without the one that comes in. */
  pairsAsOne?: boolean
  /** Words; each must occur in merchant, note, bank, account or reference, accents and case aside. */
  q?: string
  /** `label`: the category is suggested or missing. `duplicate`: may be told twice. `any`: either. */
  review?: 'label' | 'duplicate' | 'any'
  /** Only what persons deleted: the bin. Otherwise none of it. */
  deleted?: true
}

/** What a person enters by hand; date and time are their own. */
export type NewTransaction = Partial<Written> & {
  kind: Kind
  amountMinor: number
  currency: string
  merchant: string | null
  category: CategoryId | null
  localDate: string
  /** HH:MM. */
  localTime: string | null
  accountId: string | null
  tags?: ReadonlyArray<string>
  /** Equal keys of one person make one transaction, so that a repeated request adds nothing. */
  idempotencyKey?: string | null
}

/** Every field given is set by the person and locked. */
export type TransactionPatch = Partial<Written> & {
  kind?: Kind
  /** Amount and currency go together. */
  amount?: { minor: number; currency: string }
  merchant?: string | null
  category?: CategoryId | null
  /** `localTime: null` says that no time is known. */
  occurred?: { localDate: string; localTime: string | null }
  accountId?: string | null
  /** All of them; none for no tag. */
  tags?: ReadonlyArray<string>
  /** The same amount in another currency: its own rate; null: none. */
  other?: { minor: number; currency: string } | null
  /** Whether it counts for nothing, whatever its category. */
  notSpending?: boolean
  /** The person looked: it is not told twice. */
  isNoDuplicate?: true
  /**
   * With `category`: what else learns from it. `this`: nothing. `merchant` (the default where the
   * merchant is known): later transactions of that merchant. `past`: earlier unlocked ones as well.
   */
  learn?: 'this' | 'merchant' | 'past'
}

/** One whose category is open, with what says how much settling it settles. */
export type OpenTransaction = Pick<
  Transaction,
  'id' | 'merchantKey' | 'currency' | 'amountMinor' | 'category'
>

export type Totals = { currency: string; spentMinor: number; incomeMinor: number; count: number }

/** `accountId` is null for transactions whose account nobody knows. */
export type AccountSpan = {
  accountId: string | null
  currency: string
  first: string
  last: string
  count: number
  spentMinor: number
  incomeMinor: number
}

export type Updated = {
  transaction: Transaction
  /** Earlier transactions that took over its category. */
  alsoChanged: number
  /** What it counted as before. */
  countedAs: Counts
  /** The act, by which it can be undone. */
  act: string
}

/** What a file tells of a transaction. */
export type PlainTransaction = Pick<
  Transaction,
  | 'id'
  | 'kind'
  | 'amountMinor'
  | 'currency'
  | 'merchant'
  | 'name'
  | 'category'
  | 'localDate'
  | 'localTime'
  | 'bookedOn'
  | 'bank'
  | 'reference'
  | 'tags'
  | 'splits'
  | WrittenName
> & { account: Pick<NonNullable<Transaction['account']>, 'bank' | 'mask'> | null }

export type TransactionStore = {
  /** What no index finds is looked for a part at a time: a page may have fewer, and go on all the same. */
  list(filter: TransactionFilter, page: PageRequest): Promise<Page<Transaction>>
  /** The same, with what a file tells of each. */
  plain(filter: TransactionFilter, page: PageRequest): Promise<Page<PlainTransaction>>
  /**
   * What is found as far as a first page looks: its totals, null where it is more than `most`. `since`:
   * the local day up to which it looked back; null: all the way.
   */
  found(
    filter: TransactionFilter,
    most: number,
  ): Promise<{ totals: Array<Totals> | null; since: string | null }>
  /** Spending and number of transactions per currency, over everything the filter lets through. */
  totals(filter: TransactionFilter): Promise<Array<Totals>>
  /** How many the filter lets through, `most` at most: no more of them are looked at. */
  count(filter: TransactionFilter, most: number): Promise<number>
  /** What of each account and currency the filter lets through, with its first and last day. */
  byAccount(filter: TransactionFilter): Promise<Array<AccountSpan>>
  /** Null where there is none, or it is deleted. */
  get(id: string): Promise<Transaction | null>
  /** These, those in the bin too, in no order. */
  among(ids: ReadonlyArray<string>): Promise<Array<Transaction>>
  /** Those whose category is suggested or missing, the newest first, `most` at most. */
  open(most: number): Promise<Array<OpenTransaction>>
  create(entry: NewTransaction, by: Author): Promise<Transaction>
  /** Null: there is none. */
  update(id: string, patch: TransactionPatch, by: Author): Promise<Updated | null>
  /**
   * Splits it over categories, whose amounts add up to its own; none: joins it again. Null where
   * there is none. Throws WrongSum and UnknownCategory.
   */
  split(
    id: string,
    splits: ReadonlyArray<Split>,
    by: Author,
  ): Promise<{ transaction: Transaction; act: string } | null>
  /** Changes these, or all that the filter lets through, as one act. Throws UnknownCategory. */
  bulk(
    which: { ids: ReadonlyArray<string> } | { filter: TransactionFilter },
    set: BulkSet,
    by: Author,
  ): Promise<{ act: string; changed: number }>
  /** Every tag with how many transactions have it. */
  tags(): Promise<Array<{ tag: string; count: number }>>
  /** Keeps the row, so that the same mail does not bring it back. False: there was none. */
  remove(id: string, by: Author, why?: 'transaction.delete' | 'duplicate.merge'): Promise<boolean>
  /** One that a person deleted; null where there is none. */
  inBin(id: string): Promise<Transaction | null>
  /** Undoes `remove`; null where there is none. */
  restore(id: string, by: Author): Promise<Transaction | null>
  /** What persons changed in it, newest first. */
  history(id: string): Promise<Array<AuditEntry>>
  /** Cards and accounts met so far, by bank. */
  accounts(): Promise<Array<Account>>
  changeAccount(id: string, patch: AccountPatch, by: Author): Promise<Account | null>
}
