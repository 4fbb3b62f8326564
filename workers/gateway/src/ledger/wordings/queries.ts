/** Wordings, and the mails that they read. */
import type { Insertable, Updateable } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { contains, take } from '../../database/database.ts'

/** What reading a mail needs of the wordings of its senders: one query per mail, newest first. */
export function wordingsOf(db: CamelDb, senderKeys: ReadonlyArray<string>, limit: number) {
  return db
    .selectFrom('wording')
    .select(['id', 'wording'])
    .where('senderKey', 'in', [...senderKeys])
    .orderBy('id', 'desc')
    .$call(take(db as never, limit))
}

export function wordingRows(db: CamelDb, senderKey: string) {
  return db
    .selectFrom('wording')
    .selectAll()
    .where('senderKey', '=', senderKey)
    .orderBy('id', 'desc')
}

export function listWordings(db: CamelDb, limit: number) {
  return db
    .selectFrom('wording')
    .selectAll()
    .orderBy('id', 'desc')
    .$call(take(db as never, limit))
}

export function wordingById(db: CamelDb, id: string) {
  return db.selectFrom('wording').selectAll().where('id', '=', id)
}

export function addWording(db: CamelDb, row: Insertable<CamelTables['wording']>) {
  return db.insertInto('wording').values(row)
}

export function changeWording(
  db: CamelDb,
  { id, version }: { id: string; version: string },
  values: Updateable<CamelTables['wording']>,
) {
  return db.updateTable('wording').set(values).where('id', '=', id).where('version', '=', version)
}

export function removeWording(db: CamelDb, id: string) {
  return db.deleteFrom('wording').where('id', '=', id)
}

/** How many mails each template read, and when the last one came. */
export function usesOf(db: CamelDb, templates: ReadonlyArray<string>) {
  return db
    .selectFrom('mail')
    .select(({ fn }) => [
      'template',
      fn.countAll<number | string>().as('number'),
      fn.max('receivedAt').as('newest'),
    ])
    .where('template', 'in', [...templates])
    .groupBy('template')
}

/** Mails that a wording settled by itself. */
export function mailsReadBy(db: CamelDb, template: string, limit: number) {
  return db
    .selectFrom('mail')
    .select('id')
    .where('template', '=', template)
    .where('status', '<>', 'review')
    .where('statusBy', '=', 'reader')
    .orderBy('receivedAt', 'desc')
    .$call(take(db as never, limit))
}

/** Mails of a sender that wait for the person, newest first. */
export function waitingOf(db: CamelDb, senderKey: string, limit: number) {
  const mails = db
    .selectFrom('mail')
    .select('id')
    .where('status', '=', 'review')
    .where('statusBy', '=', 'reader')
  const own =
    senderKey === ''
      ? mails.where('sender', 'is', null)
      : senderKey.includes('@')
        ? mails.where('sender', '=', senderKey)
        : mails.where(contains(db as never, 'sender', `@${senderKey}`))
  return own.orderBy('receivedAt', 'desc').$call(take(db as never, limit))
}

/** Has mails read again by the next tick. */
export function markOutdated(db: CamelDb, ids: ReadonlyArray<string>) {
  return db
    .updateTable('mail')
    .set({ readerVersion: 0 })
    .where('id', 'in', [...ids])
}
