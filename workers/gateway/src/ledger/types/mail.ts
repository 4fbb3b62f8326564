/** A mail as the ledger keeps it, and what can be done with it. */
import type {
  ForwardingConfirmation,
  ReadTransaction,
  ReadWithoutCurrency,
  ValueSpan,
} from 'bank-mail'
import type { MailIntake, RecordOutcome } from '#shared/ledger.ts'
import type { MailFields, MailFilter, MailSummary } from '../mail-schema.ts'
import type { Author, Page, PageRequest } from './common.ts'
import type { NewTransaction, Transaction } from './transaction.ts'

export type { MailFilter, MailSummary } from '../mail-schema.ts'

/** One step of how a mail was read: what was decided, and by what, in English. */
export type WhyStep = { readonly of: string; readonly by: string }

export type Mail = MailFields & {
  /** Another with every change, by a machine too. */
  version: string
  /** The mail as plain text, for the person who reviews it; a very long one is cut. */
  text: string
  /** What the reader made of it; its best guess (possibly none) where it is for review. */
  read: Array<ReadTransaction>
  /** What it tells of a movement whose currency nothing says; null: of none. */
  withoutCurrency: ReadWithoutCurrency | null
  /** Where what was read stands in the text and the subject. */
  values: ReadonlyArray<ValueSpan>
  /** By what each value was found: a label, words, how surely; empty where nobody kept it. */
  why: ReadonlyArray<WhyStep>
  confirmation: ForwardingConfirmation | null
  /** What the ledger has of it, also where another mail told of it first. */
  transactions: Array<Transaction>
  /** Whether the raw mail is still kept. */
  hasRaw: boolean
  /** Whom the person may admit with it: a domain, or a whole address; null: nobody. */
  admissible: string | null
}

export type Confirmation = ForwardingConfirmation & { mailId: string; receivedAt: string }

/** Mails left for review, per sender: where a bank changed its template, this number jumps. */
export type SenderInReview = {
  sender: string | null
  bank: string | null
  count: number
  newestAt: string
}

/** `guess`: what the reader guessed is right. `entries`: this is what it says. */
export type Resolution = (
  | { as: 'guess' }
  | { as: 'entries'; entries: Array<NewTransaction> }
  /** It tells of no money. `learn: false`: that is said of this mail alone. */
  | { as: 'dismissed'; learn?: boolean }
) & {
  /** "This is my bank": the sender's next mails are believed. */
  admit?: boolean
}

export type ResolveOutcome =
  | { status: 'resolved'; mail: Mail }
  /** There is no such mail. */
  | { status: 'absent' }
  /** What is put aside can only become money, what is recorded only nothing. */
  | { status: 'not_in_review' }
  /** `guess`, and the reader had none. */
  | { status: 'no_guess' }
  /** `admit`, and nobody vouches for the sender, or somebody else forwarded it. */
  | { status: 'not_admissible' }

export type RereadOutcome =
  | { status: 'reread'; mail: Mail; added: number; changed: number; withdrawn: number }
  | { status: 'absent' }
  /** The raw mail is past its retention. */
  | { status: 'raw_gone' }

export type MailStore = {
  /** Idempotent by Message-ID (else by the hash of the mail) and by what happened; one atomic batch. */
  record(intake: MailIntake): Promise<RecordOutcome>
  list(filter: MailFilter, page: PageRequest): Promise<Page<MailSummary>>
  get(id: string): Promise<Mail | null>
  /** The raw mail as it came, as a stream; null where there is none (any more). */
  raw(id: string): Promise<ReadableStream<Uint8Array> | null>
  /**
   * Reads it again: machine-set unlocked values follow the new reading, locked ones stay. `by`: who
   * asked for it; nobody where a newer reader is the reason.
   */
  reread(id: string, by?: Author): Promise<RereadOutcome>
  /** Reads again mails in review that an older reader left there; how many it looked at. */
  rereadOutdated(limit: number): Promise<number>
  /** A person says what a mail tells. */
  resolve(id: string, resolution: Resolution, by: Author): Promise<ResolveOutcome>
  /** Forwarding confirmations of the last 30 days, newest first. */
  forwardingConfirmations(): Promise<Array<Confirmation>>
  sendersInReview(): Promise<Array<SenderInReview>>
}
