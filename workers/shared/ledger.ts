/**
 * The door to the database, for the other workers: RPC over a service binding to the gateway's
 * `Ledger` entrypoint. Everything is plain data. Instants are ISO 8601 UTC with milliseconds;
 * local dates YYYY-MM-DD.
 */

import type { Reading } from 'bank-mail'
import type { Source } from './backup/file.ts'
import type { Category, CategoryId } from './categories.ts'
import type { Label, LabelRequest } from './label.ts'
import type { Outlook, Sum } from './outlook.ts'
import type { RateOfDay } from './rates.ts'
import type { KnownToReader, SenderCheck } from './reader.ts'
import type { SummaryTime } from './summary-times.ts'

/** One mail, read and labelled, to be written in one atomic batch. */
export type MailIntake = {
  /** The envelope recipient it came to. */
  recipient: string
  envelopeFrom: string
  /** Message-ID header without angle brackets; null where the mail has none. */
  messageId: string | null
  receivedAt: string
  raw: Uint8Array
  /** As far as its sender can be believed. */
  reading: Reading
  sender: SenderCheck
  /** Parallel to `reading.transactions`; null where labelling failed or was not tried. */
  labels: Array<Label | null>
}

export type RecordOutcome = {
  /** `duplicate`: this mail was written before; nothing changed. */
  status: 'recorded' | 'duplicate'
  mailId: string
  /** Transactions written; fewer than read where another mail told of the same one. */
  written: number
}

/** A merchant that the person labelled; the shipped ones travel with the labeler. */
export type PersonLabel = {
  merchantKey: string
  /** A descriptor of that merchant, as last met. */
  merchant: string
  category: Category
}

export type StoredVector = {
  /** The text that was embedded. */
  text: string
  vector: Float32Array
}

/** What the labeler is asked once, and the transactions that all get its answer. */
export type Unlabelled = LabelRequest & { ids: Array<string> }

/** A label, and the transactions that get it. */
export type Labelled = { ids: Array<string>; label: Label }

/** Somebody of the household who gets summaries. */
export type SummaryReader = {
  person: string
  /** Where it goes. */
  to: string
  every: Array<SummaryTime>
  /** The clock that says when it comes; its days are the ledger's. */
  timeZone: string
}

/** The ledger's days, and who gets a summary of them. */
export type SummaryReaders = { timeZone: string; readers: Array<SummaryReader> }

/** The summary of a local date of the ledger, for one person. */
export type SummaryOf = { person: string; localDate: string }

/** A day whose summary this caller, and no other, now has to send to that person. */
export type ClaimedSummary = SummaryOf & {
  /** How often it was tried before. */
  attempts: number
  /** Earlier days whose summary may never have arrived; this one has to say so. */
  unconfirmed: Array<string>
}

export type SummaryTransaction = {
  id: string
  kind: string
  amountMinor: number
  currency: string
  /** As the mail or the person wrote it, and as a person would write it. */
  merchant: string | null
  name: string | null
  category: CategoryId | null
  /** What the person calls the category; null: as shipped, or none. */
  categoryTitle: string | null
  occurredAt: string
  /** HH:MM in the person's zone; null where the mail gave no time. */
  localTime: string | null
}

export type PutAside = {
  count: number
  /** The newest of them. */
  mails: Array<{ id: string; subject: string | null; sender: string | null }>
}

export type DayTotal = Pick<Sum, 'currency' | 'spentMinor' | 'originals' | 'isUnrated'> & {
  usualMinor: number | null
}

/** What a day's summary tells; totals per currency, spending only. */
export type DaySummary = {
  localDate: string
  timeZone: string
  /** BCP 47: how the person whom it is sent to reads. */
  locale: string
  /** In the home currency, where there is one and a rate is known; else each in its own. */
  totals: Array<DayTotal>
  byCategory: Array<{
    category: CategoryId | null
    /** What the person calls it; null: as shipped, or none. */
    title: string | null
    currency: string
    spentMinor: number
  }>
  transactions: Array<SummaryTransaction>
  /** Mails waiting for review, and transactions whose category is only suggested or missing. */
  mailsToReview: number
  labelsToReview: number
  /** Once a week: mails that were put aside although an amount stands in them. */
  putAside: PutAside
  outlook: Outlook
  /** The last backup of the night failed: when one was made last (UTC instant), null: never. */
  backupFailed?: { doneAt: string | null } | null
}

/** Of which transactions a person gets a mail at once. Amounts in minor units by currency; empty: none. */
export type MailAtOnce = {
  /** From these amounts on. */
  large: Readonly<Record<string, number>>
  /** Of a merchant never met before, or twice what is usual there, from these amounts on. */
  unusual: Readonly<Record<string, number>>
  /** In another currency than the person's own. */
  foreign: boolean
}

/** `new`: a merchant never met before; `twice`: at least twice what is usual there. */
export const NOTABLE = ['large', 'new', 'twice', 'foreign'] as const
export type Notable = (typeof NOTABLE)[number]

export type NotableTransaction = SummaryTransaction & {
  localDate: string
  reasons: Array<Notable>
  /** What is usual at its merchant, where it is twice that. */
  usualMinor: number | null
}

/** Transactions that this caller, and no other, now has to mail. */
export type ClaimedNotification = {
  mailKey: string
  to: string
  /** BCP 47: how the person whom it is sent to reads. */
  locale: string
  /** In order of time. */
  transactions: Array<NotableTransaction>
}

export type LedgerSettings = {
  timeZone: string
  /** The address to forward to. */
  forwardTo: string
  /** Where a refund lowers spending: in the month of its purchase, or in its own. */
  refundMonth: 'purchase' | 'refund'
  /** ISO 4217: what totals can be told in beside their own currencies; null: nobody chose one. */
  homeCurrency: string | null
  /** Everything in it is invented: `npm start -- --demo`. */
  isDemo?: true
}

/** `generation` counts the changes: what a run finds is true of the one at which it began. */
export type QuietNow = { generation: number; isQuiet: boolean }

export type LedgerRpc = {
  /** Whether mail to this envelope recipient is for this ledger. */
  admits(recipient: string): Promise<boolean>
  /** Whom the person trusts beside the known banks, and what they taught of these senders. */
  known(senderKeys: Array<string>): Promise<KnownToReader>
  /** Idempotent by Message-ID and text (else by the hash of the mail) and by what happened. Throws when the database is down. */
  record(intake: MailIntake): Promise<RecordOutcome>

  /** The person's corrections, and a version that changes whenever they do. */
  personLabels(): Promise<{ version: string; labels: Array<PersonLabel> }>
  vectors(model: string): Promise<Array<StoredVector>>
  saveVectors(model: string, vectors: Array<StoredVector>): Promise<void>

  /** How the model was measured with this labeler, as JSON; null: it was not, and decides nothing. */
  calibration(model: string, dataVersion: string): Promise<string | null>

  /** Transactions without a label of this labeler version, oldest first: `limit` requests at most, each once. */
  unlabelled(labelerVersion: string | null, limit: number): Promise<Array<Unlabelled>>
  saveLabels(labels: Array<Labelled>): Promise<void>

  /** Reads again mails in review that an older reader left there; how many it looked at. */
  rereadOutdated(limit: number): Promise<number>

  /** Links what a crash left unlinked; whether everything is looked at. */
  lookForLinks(): Promise<boolean>

  /** Looks for what recurs where something changed; whether everything is looked at. */
  lookForRecurring(): Promise<boolean>

  /** The rates that the ledger lacks; null: none now. */
  ratesWanted(now: string): Promise<{ currencies: Array<string>; since: string } | null>
  /** Keeps what the bank published; what a person set stays. */
  saveRates(rates: Array<RateOfDay>): Promise<void>
  settings(): Promise<LedgerSettings>
  summaryReaders(): Promise<SummaryReaders>
  /**
   * Claims the oldest day up to `upTo` whose summary is owed to the person, if any. A claim whose
   * sender died before it said `summarySending` is given again after a while: `retryAt` is when the
   * next of those that others hold is. One whose sender died after that is not, because the mail may
   * have left; the person's next summary tells of it as `unconfirmed`.
   */
  claimSummary(
    person: string,
    upTo: string,
    now: string,
  ): Promise<{ summary: ClaimedSummary | null; retryAt: string | null }>
  /** What somebody may only see, the summary of somebody who may only see tells. */
  daySummary(of: SummaryOf): Promise<DaySummary>
  /** Said before the mail is handed over; false: the claim is somebody else's by now, send nothing. */
  summarySending(of: SummaryOf, attempts: number, sendingAt: string): Promise<boolean>
  summarySent(of: SummaryOf, sentAt: string): Promise<void>
  /** Gives the claim of that many `attempts` back: its mail has certainly not left. */
  summaryFailed(of: SummaryOf, attempts: number): Promise<void>

  /**
   * Looks for transactions to mail at once, and claims those that wait. `isPending`: some are left to
   * try, now or later. A claim whose sender died before `notificationSending` is given again after a
   * while; one whose sender died after it is not, because the mail may have left.
   */
  claimNotification(
    now: string,
  ): Promise<{ notification: ClaimedNotification | null; isPending: boolean }>
  /** Said before the mail is handed over; false: the claim is somebody else's by now, send nothing. */
  notificationSending(mailKey: string, sendingAt: string): Promise<boolean>
  notificationSent(mailKey: string, sentAt: string): Promise<void>
  /** The mail has certainly not left: it is tried again later, some times. */
  notificationFailed(mailKey: string, now: string): Promise<void>

  /** Forgets raw mails, sessions and tokens past their time; how many rows went. */
  purge(): Promise<number>

  /** Whether a backup of the night is to be made now, by whoever asks first. */
  backupDue(now: string): Promise<boolean>
  /** How it went; `bytes` null: it failed. */
  noteBackup(now: string, bytes: number | null): Promise<void>
  /** Everything that a backup holds, piece by piece. */
  backupState: Source['state']
  backupRows: Source['rows']

  /** Tells webhooks what they were not told yet; whether nothing is left, now or later. */
  tellWebhooks(): Promise<boolean>

  /** Whether nothing is due at `now` for certain. It asks no database. */
  quiet(now: string): Promise<QuietNow>
  /** A run that began at this generation found nothing to do, and nothing is due before `until`. */
  settle(generation: number, until: string): Promise<void>
}
