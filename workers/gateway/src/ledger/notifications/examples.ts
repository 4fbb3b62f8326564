/** One example of every query of notifications. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as notifications from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const NOW = '2026-11-22T14:14:00.000Z'
const KINDS = ['purchase', 'fee']

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'notifications.untoldPayments': (db) =>
    notifications.untoldPayments(db, { writtenAt: NOW, occurredAt: NOW }, KINDS, 50),
  'notifications.paidBefore': (db) => notifications.paidBefore(db, ['cornerbakery'], KINDS, [ID]),
  'notifications.firstDay': (db) => notifications.firstDay(db),
  'notifications.dueNotifications': (db) => notifications.dueNotifications(db, NOW, 10),
  'notifications.claimNotifications': (db) =>
    notifications.claimNotifications(db, 'ana@example.com', [ID], {
      mailKey: ID,
      now: NOW,
      until: NOW,
    }),
  'notifications.notificationsOf': (db) => notifications.notificationsOf(db, ID),
  'notifications.markLeaving': (db) => notifications.markLeaving(db, ID, NOW),
  'notifications.markTold': (db) => notifications.markTold(db, ID, NOW),
  'notifications.tryAgain': (db) => notifications.tryAgain(db, ID, NOW),
  'notifications.anyWaiting': (db) => notifications.anyWaiting(db),
  'notifications.removeOldNotifications': (db) => notifications.removeOldNotifications(db, NOW),
}
