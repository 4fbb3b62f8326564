/** The queries that write what a mail tells: transactions, their accounts, and what was told again. */
import type { Reading } from 'bank-mail'
import type { CompiledQuery } from 'kysely'
import type { Label } from '#shared/label.ts'
import { readInTurns } from '../../database/many.ts'
import { type Context, keyOf, newId } from '../context.ts'
import type { Written } from '../links/found.ts'
import { clip } from '../pure/text.ts'
import * as queries from '../queries/transactions.ts'
import { ownLabels } from '../rows/taught.ts'
import { toKnown } from '../rows/transaction.ts'
import { additions } from '../rules/give.ts'
import { personZone } from '../zone.ts'
import { claim, enrichment } from './enrich.ts'
import type { MailIdentity } from './event-key.ts'
import { dayKeysNear, daysOf, type Planned, planTransactions } from './plan.ts'
import { type RowSource, transactionRow } from './transaction-row.ts'

export type Telling = {
  mailId: string
  identity: MailIdentity
  reading: Pick<Reading, 'bank' | 'sentAt' | 'transactions'>
  labels: ReadonlyArray<Label | null>
  by: 'reader' | 'person'
}

/** Queries for one atomic batch, after the mail's own, and which transactions are new. */
export async function transactionWrites(
  context: Context,
  telling: Telling,
): Promise<{ queries: Array<CompiledQuery>; written: number; created: Array<Written> }> {
  const db = context.database.kysely
  if (telling.reading.transactions.length === 0) return { queries: [], written: 0, created: [] }
  const [{ source, queries: accountQueries }, plans] = await Promise.all([
    prepareSource(context, telling),
    planTelling(context, telling, null),
  ])
  const written = plans.filter((plan) => plan.status === 'new')
  const again = plans.filter((plan) => plan.status === 'same')
  const rows = written.map((plan) =>
    transactionRow(context.config, plan, telling.labels[plan.index] ?? null, source),
  )
  const added = await additions(
    context,
    rows.map((row, index) => ({ row, mask: written[index]?.read.account ?? null })),
  )
  const repeated = new Set(again.map(({ known }) => known.id))
  return {
    written: rows.length,
    created: rows,
    queries: [
      ...accountQueries,
      ...added.flat(),
      ...[...repeated].map((id) => queries.addRepeat(db, telling.mailId, id).compile()),
      ...again.flatMap((plan) => [
        ...claim(context, plan.known, plan.eventKey, source),
        ...enrichment(context, plan.known, plan.read, source),
      ]),
    ],
  }
}

/** Compares a mail with the ledger; `exceptMailId`: what that mail told of does not count. */
export async function planTelling(
  { database }: Context,
  { identity, reading }: Telling,
  exceptMailId: string | null,
): Promise<Array<Planned>> {
  const db = database.kysely
  const [known, beside] = await Promise.all([
    readInTurns(dayKeysNear(reading.transactions), (keys) =>
      queries.transactionsOnDays(db, keys).execute(),
    ),
    readInTurns(
      daysOf(reading.transactions),
      (days) => queries.transactionsOfDays(db, days).execute(),
      // Each day is two parameters.
      40,
    ),
  ])
  // What a reader took back is nobody's any more.
  const isOther = (row: { deleted_by: string | null; mail_id: string | null }) =>
    row.deleted_by !== 'reader' && (exceptMailId === null || row.mail_id !== exceptMailId)
  const brought = known.filter(({ import_id }) => import_id !== null)
  const repeats = await readInTurns(
    brought.map(({ id }) => id),
    (ids) => queries.repeatsOf(db, ids, exceptMailId).execute(),
  )
  const told = new Set(repeats.map(({ transaction_id }) => transaction_id))
  const all = (rows: typeof known) => rows.map((row) => toKnown(row, told))
  return planTransactions(
    identity,
    reading.transactions,
    all(known),
    all(known.filter(isOther)),
    all(beside.filter(isOther)),
  )
}

/** Zone and accounts; accounts met for the first time come with the query that adds them. */
export async function prepareSource(
  context: Context,
  { mailId, reading, labels, by }: Telling,
): Promise<{ source: RowSource; queries: Array<CompiledQuery> }> {
  const db = context.database.kysely
  const now = context.config.now()
  const bank = clip(reading.bank ?? '', 100)
  const masks = new Set(reading.transactions.flatMap(({ account }) => account ?? []))
  const keys = [
    ...reading.transactions.map(({ merchant }) => keyOf(context.config, merchant)),
    ...labels.map((label) => label?.merchantKey ?? null),
  ]
  const [zone, own, found] = await Promise.all([
    personZone(context),
    ownLabels(context, keys),
    masks.size === 0 ? [] : queries.accountsOfBank(db, bank).execute(),
  ])
  const accounts = new Map(found.map(({ mask, id }) => [mask, id]))
  const added = [...masks]
    .filter((mask) => !accounts.has(mask))
    .map((mask) => ({ id: newId(), bank, mask: clip(mask, 32), title: null, created_at: now }))
  for (const { mask, id } of added) accounts.set(mask, id)
  return {
    source: { mailId, bank: reading.bank, sentAt: reading.sentAt, zone, accounts, by, now, own },
    queries: added.map((row) => queries.addAccount(db, row).compile()),
  }
}
