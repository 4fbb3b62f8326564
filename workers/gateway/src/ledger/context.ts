/** What every part of the ledger works with. */
import type { Reading } from 'bank-mail'
import { v7 } from 'uuid'
import type { Database } from '../database/database.ts'
import { clip } from './pure/text.ts'

/** Reads a raw mail; never throws for what stands in it. */
export type ReadMail = (raw: Uint8Array, options: { receivedAt: string }) => Promise<Reading>

export type LedgerConfig = {
  /** IANA zone of the person until they set another. */
  timeZone: string
  /** Mail arrives at inbox+<alias>@mailDomain. */
  mailDomain: string
  /** Where the summary goes until the person says otherwise; null: nowhere. */
  summaryTo: string | null
  /** For how many days raw mails are kept. */
  rawMailDays: number
  readMail: ReadMail
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
  return merchant === null ? null : clip(config.merchantKey(merchant), 200)
}
