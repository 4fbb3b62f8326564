/** Mails and their raw text. */
import {
  type Expression,
  expressionBuilder,
  type Insertable,
  type SqlBool,
  sql,
  type Updateable,
} from 'kysely'
import { contains, isMssql, take } from '../../database/database.ts'
import type { MailTable } from '../../database/tables.ts'
import { searchWords } from '../pure/text.ts'
import { LISTED_COLUMNS } from '../rows/mail-fields.ts'
import type { Db } from './db.ts'
import { numberOf } from './number-of.ts'

/** Where a page ended. */
export type MailKey = { receivedAt: string; id: string }

/** As the type of the same name, with days as instants: from is inclusive, until exclusive. */
export type MailCondition = {
  status?: string
  reason?: string
  isPending?: boolean
  q?: string
  receivedFrom?: string
  receivedUntil?: string
}

const eb = expressionBuilder<{ mail: MailTable }, 'mail'>()

export function addMail(db: Db, row: Insertable<MailTable>) {
  return db.insertInto('mail').values(row)
}

export function mailByKey(db: Db, messageKey: string) {
  return db.selectFrom('mail').select('id').where('message_key', '=', messageKey)
}

export function mail(db: Db, id: string) {
  return db.selectFrom('mail').selectAll().where('id', '=', id)
}

/** `until`: the oldest mail that is looked at. */
export function listMails(
  db: Db,
  condition: MailCondition,
  after: MailKey | null,
  limit: number,
  until: MailKey | null = null,
) {
  const isIn = [...matchesMail(db, condition), ...isAfterMail(after), ...isNotBefore(until)]
  return db
    .selectFrom('mail')
    .select(LISTED_COLUMNS)
    .where(eb.and(isIn))
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .$call(take(db, limit))
}

/** The mail that is so many further on in the list; the index alone answers. */
export function mailFurther(db: Db, after: MailKey | null, count: number) {
  const ordered = db
    .selectFrom('mail')
    .select(['received_at', 'id'])
    .where(eb.and(isAfterMail(after)))
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
  const skipped = sql.lit(count - 1)
  return isMssql(db) ? ordered.offset(skipped).fetch(1) : ordered.limit(1).offset(skipped)
}

/** Changes a mail if it is still of the version that was read. */
export function changeMail(
  db: Db,
  { id, version }: { id: string; version: string },
  values: Updateable<MailTable>,
) {
  return db.updateTable('mail').set(values).where('id', '=', id).where('version', '=', version)
}

/** Mails for review that another reader left there, or whose sender is to be asked about again; oldest first. */
export function outdatedMails(db: Db, readerVersion: number, limit: number) {
  return db
    .selectFrom('mail')
    .select('id')
    .where('status', '=', 'review')
    .where((eb) => eb.or([eb('pending', '=', 1), eb('reader_version', '<>', readerVersion)]))
    .orderBy('received_at')
    .$call(take(db, limit))
}

export function forwardingConfirmations(db: Db, since: string, limit: number) {
  return db
    .selectFrom('mail')
    .select(['id', 'received_at', 'reading'])
    .where('reason', '=', 'forwarding_confirmation')
    .where('received_at', '>=', since)
    .orderBy('received_at', 'desc')
    .$call(take(db, limit))
}

export function sendersInReview(db: Db, limit: number) {
  return db
    .selectFrom('mail')
    .select(({ fn }) => [
      'sender',
      'bank',
      fn.countAll<number | string>().as('number'),
      fn.max('received_at').as('newest'),
    ])
    .where('status', '=', 'review')
    .where('pending', '=', 0)
    .groupBy(['sender', 'bank'])
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy(({ fn }) => fn.max('received_at'), 'desc')
    .orderBy('sender')
    .orderBy('bank')
    .$call(take(db, limit))
}

/** Mails that came in a time, were put aside by the reader, and name an amount. */
function putAsideIn(db: Db, { from, until }: { from: string; until: string }) {
  return db
    .selectFrom('mail')
    .where('status', '=', 'ignored')
    .where('received_at', '>=', from)
    .where('received_at', '<', until)
    .where('status_by', '=', 'reader')
    .where('has_amount', '=', 1)
}

export function putAside(db: Db, time: { from: string; until: string }, limit: number) {
  return putAsideIn(db, time)
    .select(['id', 'subject', 'sender'])
    .orderBy('received_at', 'desc')
    .$call(take(db, limit))
}

export function countPutAside(db: Db, time: { from: string; until: string }) {
  return putAsideIn(db, time).select(({ fn }) => fn.countAll<number | string>().as('number'))
}

/** Up to `most`, past which nothing is read; null: all. */
export function countMailsInReview(db: Db, most: number | null) {
  const some = db
    .selectFrom('mail')
    .select('id')
    .where('status', '=', 'review')
    .where('pending', '=', 0)
  return numberOf(db, some, most)
}

function matchesMail(db: Db, condition: MailCondition): Array<Expression<SqlBool>> {
  const all: Array<Expression<SqlBool>> = []
  if (condition.status) all.push(eb('status', '=', condition.status))
  if (condition.reason) all.push(eb('reason', '=', condition.reason))
  if (condition.isPending !== undefined) all.push(eb('pending', '=', condition.isPending ? 1 : 0))
  if (condition.receivedFrom) all.push(eb('received_at', '>=', condition.receivedFrom))
  if (condition.receivedUntil) all.push(eb('received_at', '<', condition.receivedUntil))
  for (const word of searchWords(condition.q ?? '')) all.push(contains(db, 'search_text', word))
  return all
}

function isNotBefore(key: MailKey | null): Array<Expression<SqlBool>> {
  if (key === null) return []
  return [
    eb('received_at', '>=', key.receivedAt),
    eb.or([eb('received_at', '>', key.receivedAt), eb('id', '>=', key.id)]),
  ]
}

function isAfterMail(key: MailKey | null): Array<Expression<SqlBool>> {
  if (key === null) return []
  return [
    // As for transactions: lets the index start at the right place.
    eb('received_at', '<=', key.receivedAt),
    eb.or([eb('received_at', '<', key.receivedAt), eb('id', '<', key.id)]),
  ]
}
