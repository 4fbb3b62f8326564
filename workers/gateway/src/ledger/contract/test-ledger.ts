/** A ledger for a test, on whichever database the suite runs, with a clock and a reader of its own. */
import type { Reading } from 'bank-mail'
import type { MailIntake } from '#shared/ledger.ts'
import type { ReaderRpc, SenderCheck } from '#shared/reader.ts'
import { type Database, isMssql } from '../../database/database.ts'
import type { LedgerConfig } from '../context.ts'
import { createLedger, type LedgerStore, type Transaction } from '../store.ts'
import { aReading, aSender } from './fixtures.ts'

/** Opens a database with the ledger's schema and no row in it. */
export type OpenDatabase = () => Promise<Database>

export type TestLedger = LedgerStore & {
  database: Database
  /** What the clock says; a test may move it. */
  clock: { now: string }
  /** What the reader makes of a mail that is read again, and of its sender. */
  reader: { reading: Reading; sender: SenderCheck }
}

export async function openTestLedger(
  open: OpenDatabase,
  config: Partial<LedgerConfig> = {},
): Promise<TestLedger> {
  const database = await open()
  // What the pool's object does for Azure SQL; D1 writes its mark itself.
  let changes = 0
  const batch: Database['batch'] = async (queries) => {
    changes += 1
    return database.batch(queries)
  }
  const marked = isMssql(database.kysely) ? { ...database, batch } : database
  const clock = { now: '2026-11-22T15:00:00.000Z' }
  const reader = { reading: aReading(), sender: aSender() }
  const ledger = createLedger(marked, {
    timeZone: 'America/New_York',
    mailDomain: 'expenses.example',
    summaryTo: 'ana@example.com',
    rawMailDays: 90,
    readerVersion: 2,
    reader: aReader(async () => ({ messageId: null, ...reader })),
    people: new Map([['ana@example.com', 'change']]),
    merchantKey: (merchant) => merchant.toLowerCase().replace(/[^a-z]/g, ''),
    now: () => clock.now,
    ...(isMssql(database.kysely) ? { changeMark: async () => String(changes) } : {}),
    ...config,
  })
  return { ...ledger, database, clock, reader }
}

/** A reader for a test; it knows no bank, and no domain where people have mailboxes. */
export function aReader(read: ReaderRpc['read']): ReaderRpc {
  return { read, banks: async () => [], isShared: async () => false }
}

/** Every transaction, newest first. */
export async function all(ledger: TestLedger): Promise<Array<Transaction>> {
  return (await ledger.transactions.list({}, { cursor: null, limit: 100 })).items
}

/** Transactions without what says only when they were written. */
export const asSeen = (rows: Array<Transaction>) =>
  rows.map(({ updatedAt: _, version: __, ...row }) => row)

/** What the ledger has after these mails, oldest mail first. */
export async function keptOf(
  open: OpenDatabase,
  mails: Array<MailIntake>,
): Promise<Array<Transaction>> {
  const ledger = await openTestLedger(open)
  for (const mail of mails) await ledger.mails.record(mail)
  return (await all(ledger)).sort((a, b) => (a.id < b.id ? -1 : 1))
}
