/** What every part of the ledger works with. */
import { v7 } from 'uuid'
import type { ReaderRpc } from '#shared/reader.ts'
import type { AllowedPeople } from '../auth/people.ts'
import type { Database } from '../database/database.ts'
import { clipKey } from './pure/text.ts'

export type LedgerConfig = {
  /** IANA zone of the person until they set another. */
  timeZone: string
  /** Mail arrives at inbox+<alias>@mailDomain. */
  mailDomain: string
  /** Where the summary of the first person goes until they say otherwise; null: nowhere. */
  summaryTo: string | null
  /** For how many days raw mails are kept. */
  rawMailDays: number
  /** Which reader this program has: mails for review that another one left there are read again. */
  readerVersion: number
  /** The newest migration of this program; not known: the schema is not looked at. */
  newestMigration?: string | null
  /** As many rows as a page looks through for what no index has; unless told, ten thousand transactions or a thousand mails. */
  rowsWalked?: number
  /** A text that is another one after every change, where the database does not keep it itself. */
  changeMark?: () => Promise<string>
  /** Throws NoReader where it does not answer. */
  reader: ReaderRpc
  /** Who may sign in, those first who may change the ledger. */
  people: AllowedPeople
  /** The labeler's key of a merchant: equal for descriptors of one merchant. */
  merchantKey: (merchant: string) => string
  /** The clock, as an ISO 8601 UTC instant with milliseconds. */
  now: () => string
}

export type Context = { database: Database; config: LedgerConfig }

/** A new id: UUIDv7, so that ids sort by when they were made. */
export function newId(): string {
  return v7()
}

/** The key of a merchant as columns keep it; null where there is no merchant. */
export function keyOf(config: LedgerConfig, merchant: string | null): string | null {
  return merchant === null ? null : clipKey(config.merchantKey(merchant))
}
