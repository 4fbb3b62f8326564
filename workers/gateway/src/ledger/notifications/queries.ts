/** Transactions to mail at once, and what became of their mails. */
import { sql } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import { take } from '../../database/database.ts'

/** An import writes mails of its own to nobody. */
const IMPORTED = 'import'

/**
 * Payments that a mail told of since, that the reader wrote by itself, and that nobody was mailed
 * about: no import, nothing that a person entered or confirmed, no second telling, nothing old.
 */
export function untoldPayments(
  db: CamelDb,
  since: { writtenAt: string; occurredAt: string },
  kinds: ReadonlyArray<string>,
  limit: number,
) {
  return db
    .selectFrom('ledgerTransaction as t')
    .innerJoin('mail as m', 'm.id', 't.mailId')
    .select([
      't.id',
      't.amountMinor',
      't.currency',
      't.localDate',
      't.merchantKey',
      't.createdAt',
      't.updatedAt',
    ])
    .where('t.updatedAt', '>', since.writtenAt)
    .where('t.createdAt', '>', since.writtenAt)
    .where('t.occurredAt', '>', since.occurredAt)
    .where('t.deletedAt', 'is', null)
    .where('t.possibleDuplicateOf', 'is', null)
    .where('t.importId', 'is', null)
    .where('t.amountBy', '=', sql.lit('reader'))
    .where('t.kind', 'in', kinds)
    .where('m.recipient', '<>', sql.lit(IMPORTED))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('notification as told')
            .select('told.transactionId')
            .whereRef('told.transactionId', '=', 't.id'),
        ),
      ),
    )
    .orderBy('t.updatedAt')
    .orderBy('t.id')
    .$call(take(db, limit))
}

/** What these merchants took before, by currency; these transactions aside. */
export function paidBefore(
  db: CamelDb,
  merchantKeys: ReadonlyArray<string>,
  kinds: ReadonlyArray<string>,
  except: ReadonlyArray<string>,
) {
  return db
    .selectFrom('ledgerTransaction')
    .select(({ fn }) => [
      'merchantKey',
      'currency',
      fn.sum<number | string>('amountMinor').as('sum'),
      fn.countAll<number | string>().as('number'),
    ])
    .where('merchantKey', 'in', merchantKeys)
    .where('deletedAt', 'is', null)
    .where('kind', 'in', kinds)
    .where('id', 'not in', except)
    .groupBy(['merchantKey', 'currency'])
}

/** The first local date of anything that counts. */
export function firstDay(db: CamelDb) {
  return db.selectFrom('dayTotal').select('localDate').orderBy('localDate').$call(take(db, 1))
}

export function dueNotifications(db: CamelDb, now: string, limit: number) {
  return db
    .selectFrom('notification')
    .select(['transactionId', 'person'])
    .where('nextAt', '<=', now)
    .orderBy('nextAt')
    .orderBy('transactionId')
    .orderBy('person')
    .$call(take(db, limit))
}

/** Those of a person's that nobody else took meanwhile. */
export function claimNotifications(
  db: CamelDb,
  person: string,
  ids: ReadonlyArray<string>,
  { mailKey, now, until }: { mailKey: string; now: string; until: string },
) {
  return db
    .updateTable('notification')
    .set(({ ref }) => ({
      mailKey,
      attempts: sql<number>`${ref('attempts')} + 1`,
      nextAt: until,
    }))
    .where('transactionId', 'in', ids)
    .where('person', '=', person)
    .where('nextAt', '<=', now)
}

export function notificationsOf(db: CamelDb, mailKey: string) {
  return db.selectFrom('notification').selectAll().where('mailKey', '=', mailKey)
}

/** From now on it may have left: it is not tried again unless it was refused. */
export function markLeaving(db: CamelDb, mailKey: string, sendingAt: string) {
  return db
    .updateTable('notification')
    .set({ sendingAt, nextAt: null })
    .where('mailKey', '=', mailKey)
    .where('nextAt', 'is not', null)
}

export function markTold(db: CamelDb, mailKey: string, sentAt: string) {
  return db.updateTable('notification').set({ sentAt }).where('mailKey', '=', mailKey)
}

export function tryAgain(db: CamelDb, mailKey: string, nextAt: string | null) {
  return db
    .updateTable('notification')
    .set({ sendingAt: null, nextAt })
    .where('mailKey', '=', mailKey)
    .where('sentAt', 'is', null)
}

export function anyWaiting(db: CamelDb) {
  return db
    .selectFrom('notification')
    .select('transactionId')
    .where('nextAt', 'is not', null)
    .$call(take(db, 1))
}

export function removeOldNotifications(db: CamelDb, before: string) {
  return db.deleteFrom('notification').where('createdAt', '<', before)
}
