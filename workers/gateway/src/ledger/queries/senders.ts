/** Senders whom the person admitted, and addresses of their own. */
import { type Insertable, sql, type Updateable } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { absent, type Db, insertWhere } from './db.ts'

export function admittedSenders(db: Db) {
  return db
    .selectFrom('admitted_sender')
    .select(['sender', 'created_at'])
    .orderBy('created_at', 'desc')
}

function admittedSender(db: Db, sender: string) {
  return db.selectFrom('admitted_sender').select('sender').where('sender', '=', sender)
}

export function addAdmittedSender(db: Db, row: Insertable<Tables['admitted_sender']>) {
  return insertWhere(db, 'admitted_sender', row, absent(admittedSender(db, row.sender)))
}

export function removeAdmittedSender(db: Db, sender: string) {
  return db.deleteFrom('admitted_sender').where('sender', '=', sender)
}

/** Mails for review that arrived from this domain or address: they are read again before long. */
export function askAgainAbout(db: Db, sender: string, version: string) {
  return db
    .updateTable('mail')
    .set({ pending: 1, version })
    .where('status', '=', 'review')
    .where('verdict', '=', 'authentic')
    .where(sender.includes('@') ? 'outer_from' : 'outer_domain', '=', sender)
}

export function ownAddresses(db: Db) {
  return db.selectFrom('own_address').selectAll().orderBy('created_at')
}

export function ownAddress(db: Db, address: string) {
  return db.selectFrom('own_address').selectAll().where('address', '=', address)
}

export function addOwnAddress(db: Db, row: Insertable<Tables['own_address']>) {
  return db.insertInto('own_address').values(row)
}

export function changeOwnAddress(
  db: Db,
  address: string,
  values: Updateable<Tables['own_address']>,
) {
  return db.updateTable('own_address').set(values).where('address', '=', address)
}

/** Counts a code that was typed, of at most `most`; of nobody who has confirmed. */
export function countAttempt(db: Db, address: string, most: number) {
  return db
    .updateTable('own_address')
    .set({ attempts: sql<number>`attempts + 1` })
    .where('address', '=', address)
    .where('attempts', '<', most)
    .where('confirmed_at', 'is', null)
}

export function removeOwnAddress(db: Db, address: string) {
  return db.deleteFrom('own_address').where('address', '=', address)
}

export function confirmedAddresses(db: Db) {
  return db.selectFrom('own_address').select('address').where('confirmed_at', 'is not', null)
}
