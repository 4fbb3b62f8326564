/** One example of every query of webhooks. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as webhooks from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const NOW = '2026-11-22T14:14:00.000Z'
const SUBJECT = { webhookId: ID, subjectId: ID, version: ID, deliveryId: ID, toldAt: NOW }

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'webhooks.listWebhooks': (db) => webhooks.listWebhooks(db),
  'webhooks.webhookById': (db) => webhooks.webhookById(db, ID),
  'webhooks.addWebhook': (db) => webhooks.addWebhook(db, { id: ID } as never),
  'webhooks.changeWebhook': (db) => webhooks.changeWebhook(db, ID, { failures: 1 }),
  'webhooks.removeWebhook, subjects': (db) => webhooks.removeWebhook(db, ID)[0] as Compilable,
  'webhooks.removeWebhook, deliveries': (db) => webhooks.removeWebhook(db, ID)[1] as Compilable,
  'webhooks.removeWebhook, itself': (db) => webhooks.removeWebhook(db, ID)[2] as Compilable,
  'webhooks.untoldTransactions': (db) => webhooks.untoldTransactions(db, ID, NOW, 200),
  'webhooks.untoldMails': (db) => webhooks.untoldMails(db, ID, NOW, 200),
  'webhooks.addSubjects': (db) => webhooks.addSubjects(db, [SUBJECT]),
  'webhooks.subjectsOf': (db) => webhooks.subjectsOf(db, ID),
  'webhooks.addDelivery': (db) => webhooks.addDelivery(db, { id: ID } as never),
  'webhooks.dueDeliveries': (db) => webhooks.dueDeliveries(db, NOW, 10),
  'webhooks.anyPending': (db) => webhooks.anyPending(db),
  'webhooks.claimDelivery': (db) => webhooks.claimDelivery(db, ID, 1, NOW),
  'webhooks.changeDelivery': (db) => webhooks.changeDelivery(db, ID, { answer: '200' }),
  'webhooks.deliveriesOf': (db) => webhooks.deliveriesOf(db, ID, 50),
  'webhooks.removeOldDeliveries, subjects': (db) =>
    webhooks.removeOldDeliveries(db, NOW)[0] as Compilable,
  'webhooks.removeOldDeliveries, themselves': (db) =>
    webhooks.removeOldDeliveries(db, NOW)[1] as Compilable,
}

/** A handful of rows, read whole on purpose. */
export const WHOLE = ['webhooks.listWebhooks']
