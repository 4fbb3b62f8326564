/** Webhooks, what they are told, and what they were told. */
import { type Insertable, sql, type Updateable } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { take } from '../../database/database.ts'

export function listWebhooks(db: CamelDb) {
  return db.selectFrom('webhook').selectAll().orderBy('createdAt').orderBy('id')
}

export function webhookById(db: CamelDb, id: string) {
  return db.selectFrom('webhook').selectAll().where('id', '=', id)
}

export function addWebhook(db: CamelDb, row: Insertable<CamelTables['webhook']>) {
  return db.insertInto('webhook').values(row)
}

export function changeWebhook(db: CamelDb, id: string, values: Updateable<CamelTables['webhook']>) {
  return db.updateTable('webhook').set(values).where('id', '=', id)
}

/** In order: what refers to it, then itself. */
export function removeWebhook(db: CamelDb, id: string) {
  return [
    db.deleteFrom('webhookSubject').where('webhookId', '=', id),
    db.deleteFrom('webhookDelivery').where('webhookId', '=', id),
    db.deleteFrom('webhook').where('id', '=', id),
  ]
}

/** Transactions of which this version was not told yet, those that changed first before others. */
export function untoldTransactions(db: CamelDb, webhookId: string, since: string, limit: number) {
  return db
    .selectFrom('ledgerTransaction as t')
    .select(['t.id', 't.version', 't.createdAt', 't.updatedAt', 't.deletedAt'])
    .select((eb) =>
      eb
        .case()
        .when(
          eb.exists(
            eb
              .selectFrom('webhookSubject as s')
              .select('s.subjectId')
              .where('s.webhookId', '=', webhookId)
              .whereRef('s.subjectId', '=', 't.id'),
          ),
        )
        .then(sql.lit(1))
        .else(sql.lit(0))
        .end()
        .as('isKnown'),
    )
    .where('t.updatedAt', '>', since)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('webhookSubject as told')
            .select('told.subjectId')
            .where('told.webhookId', '=', webhookId)
            .whereRef('told.subjectId', '=', 't.id')
            .whereRef('told.version', '=', 't.version'),
        ),
      ),
    )
    .orderBy('t.updatedAt')
    .orderBy('t.id')
    .$call(take(db, limit))
}

/** Mails that wait for the person and were not told of yet. */
export function untoldMails(db: CamelDb, webhookId: string, since: string, limit: number) {
  return db
    .selectFrom('mail as m')
    .select('m.id')
    .where('m.status', '=', 'review')
    .where('m.receivedAt', '>', since)
    .where('m.pending', '=', 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('webhookSubject as told')
            .select('told.subjectId')
            .where('told.webhookId', '=', webhookId)
            .whereRef('told.subjectId', '=', 'm.id'),
        ),
      ),
    )
    .orderBy('m.receivedAt')
    .orderBy('m.id')
    .$call(take(db, limit))
}

export function addSubjects(db: CamelDb, rows: Array<Insertable<CamelTables['webhookSubject']>>) {
  return db.insertInto('webhookSubject').values(rows)
}

export function subjectsOf(db: CamelDb, deliveryId: string) {
  return db
    .selectFrom('webhookSubject')
    .select('subjectId')
    .where('deliveryId', '=', deliveryId)
    .orderBy('subjectId')
}

export function addDelivery(db: CamelDb, row: Insertable<CamelTables['webhookDelivery']>) {
  return db.insertInto('webhookDelivery').values(row)
}

/** Those that may be tried now, of webhooks that are not paused. */
export function dueDeliveries(db: CamelDb, now: string, limit: number) {
  return db
    .selectFrom('webhookDelivery as d')
    .innerJoin('webhook as w', 'w.id', 'd.webhookId')
    .select(['d.id', 'd.webhookId', 'd.event', 'd.createdAt', 'd.attempts'])
    .where('d.nextAt', '<=', now)
    .where('w.pausedAt', 'is', null)
    .orderBy('d.nextAt')
    .orderBy('d.id')
    .$call(take(db, limit))
}

/** Whether anything is to be tried, now or later, of webhooks that are not paused. */
export function anyPending(db: CamelDb) {
  return db
    .selectFrom('webhookDelivery as d')
    .innerJoin('webhook as w', 'w.id', 'd.webhookId')
    .select('d.id')
    .where('d.nextAt', 'is not', null)
    .where('w.pausedAt', 'is', null)
    .$call(take(db, 1))
}

/** For whoever read it with so many attempts: another then finds it taken. */
export function claimDelivery(db: CamelDb, id: string, attempts: number, until: string) {
  return db
    .updateTable('webhookDelivery')
    .set({ attempts: attempts + 1, nextAt: until })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('nextAt', 'is not', null)
}

export function changeDelivery(
  db: CamelDb,
  id: string,
  values: Updateable<CamelTables['webhookDelivery']>,
) {
  return db.updateTable('webhookDelivery').set(values).where('id', '=', id)
}

export function deliveriesOf(db: CamelDb, webhookId: string, limit: number) {
  return db
    .selectFrom('webhookDelivery')
    .selectAll()
    .where('webhookId', '=', webhookId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .$call(take(db, limit))
}

/** What is over and long ago; one that is still tried stays. */
export function removeOldDeliveries(db: CamelDb, before: string) {
  return [
    db.deleteFrom('webhookSubject').where('toldAt', '<', before),
    db.deleteFrom('webhookDelivery').where('createdAt', '<', before).where('nextAt', 'is', null),
  ]
}
