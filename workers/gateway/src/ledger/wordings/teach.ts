/** The changes with which an act of a person teaches how a sender words its mails. */
import { senderKey, teach, type Wording } from 'bank-mail'
import type { CompiledQuery } from 'kysely'
import { type CamelRow, camel } from '../../database/camel.ts'
import type { MailRow } from '../../database/tables.ts'
import type { RowChange } from '../acts/act.ts'
import { type Context, newId } from '../context.ts'
import { requireVersion } from '../queries/db.ts'
import type { Author } from '../types/common.ts'
import { personZone } from '../zone.ts'
import { type Confirmed, lessonOf, nothingOf, onItsClock, taughtMail } from './lesson.ts'
import * as queries from './queries.ts'

/** A sender with more wordings than this changes them all the time: the oldest goes. */
export const MOST_WORDINGS = 40

export type TaughtWording = {
  id: string
  senderKey: string
  rows: Array<RowChange>
  queries: Array<CompiledQuery>
}

type Kept = Wording & { row: CamelRow<'wording'> }

/**
 * What a person said of the mail of `row` changes (`confirmed`: null for no transaction); null where
 * nothing can be learned from it.
 */
export async function taughtWording(
  context: Context,
  row: MailRow,
  confirmed: Confirmed | null,
  by: Author,
): Promise<TaughtWording | null> {
  const db = camel(context.database.kysely)
  const key = senderKey(row.sender)
  const kept = (await queries.wordingRows(db, key).execute()).map(
    (known): Kept => ({ ...(JSON.parse(known.wording) as Wording), row: known }),
  )
  // Said again of the same mail: what it taught alone before was not meant.
  const before = kept.find((known) => known.row.mailId === row.id && known.lessons === 1)
  const others = kept.filter((known) => known !== before)
  const zone = await personZone(context)
  const banks = row.bank === null ? [] : await context.config.reader.banks()
  const bank = banks.find(({ name }) => name === row.bank)
  const mail = taughtMail(row, bank, zone)
  const lesson = confirmed ? lessonOf(row, confirmed) : nothingOf(row)
  const taught = teach(others, mail, lesson)
  if (taught.status === 'nothing') return before ? forgotten(context, key, before) : null
  const replaced = taught.refined ?? before
  const gone = taught.refined && before ? forgotten(context, key, before) : null
  const wording = confirmed
    ? onItsClock(taught.wording, row, mail, confirmed, zone)
    : taught.wording
  const change = replaced
    ? changed(context, replaced.row, wording)
    : added(context, row, key, wording, by)
  const oldest = !replaced && others.length >= MOST_WORDINGS ? others.at(-1) : undefined
  const last = oldest ? forgotten(context, key, oldest) : null
  return {
    id: change.id,
    senderKey: key,
    rows: [...change.rows, ...(gone?.rows ?? []), ...(last?.rows ?? [])],
    queries: [...change.queries, ...(gone?.queries ?? []), ...(last?.queries ?? [])],
  }
}

function json({ row: _, ...wording }: Wording & { row?: unknown }): string {
  return JSON.stringify(wording)
}

function changed(context: Context, row: CamelRow<'wording'>, wording: Wording) {
  const db = camel(context.database.kysely)
  const version = newId()
  const { outcome, lessons } = wording
  const after = { outcome, wording: json(wording), lessons }
  const before = { outcome: row.outcome, wording: row.wording, lessons: Number(row.lessons) }
  return {
    id: row.id,
    rows: [{ table: 'wording', key: { id: row.id }, before, after } satisfies RowChange],
    queries: [
      queries
        .changeWording(db, row, { ...after, updatedAt: context.config.now(), version })
        .compile(),
      requireVersion(context.database.kysely, 'wording', row.id, version).compile(),
    ],
  }
}

function added(context: Context, mail: MailRow, key: string, wording: Wording, by: Author) {
  const db = camel(context.database.kysely)
  const id = newId()
  const now = context.config.now()
  const { outcome, lessons } = wording
  const { sender, subject } = mail
  const row = {
    id,
    mailId: mail.id,
    senderKey: key,
    sender,
    subject,
    outcome,
    wording: json(wording),
    lessons,
    person: by.person,
    createdAt: now,
    updatedAt: now,
    version: id,
  }
  const change: RowChange = { table: 'wording', key: { id }, before: null, after: toColumns(row) }
  return { id, rows: [change], queries: [queries.addWording(db, row).compile()] }
}

function forgotten(context: Context, key: string, { row }: Kept): TaughtWording {
  const db = camel(context.database.kysely)
  const before = toColumns(row)
  return {
    id: row.id,
    senderKey: key,
    rows: [{ table: 'wording', key: { id: row.id }, before, after: null }],
    queries: [queries.removeWording(db, row.id).compile()],
  }
}

/** A row under the names that its columns have, as acts keep it. */
export function toColumns(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  )
}
