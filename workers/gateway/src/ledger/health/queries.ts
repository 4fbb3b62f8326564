/** What shows whether a ledger is well; small looks, by keys. */
import type { CamelDb } from '../../database/camel.ts'
import { take } from '../../database/database.ts'

/** The newest mails: when they came, and what was found out about their senders. */
export function newestMails(db: CamelDb, count: number) {
  return db
    .selectFrom('mail')
    .select(['receivedAt', 'verdict'])
    .orderBy('receivedAt', 'desc')
    .orderBy('id', 'desc')
    .$call(take(db, count))
}

/** A model whose vectors there are; none: nothing was embedded yet. */
export function embeddingModel(db: CamelDb) {
  return db.selectFrom('merchantVector').select((eb) => eb.fn.max('model').as('model'))
}

export function lastSummary(db: CamelDb) {
  return db
    .selectFrom('personSummary')
    .select((eb) => eb.fn.max('sentAt').as('sentAt'))
    .where('sentAt', 'is not', null)
}

/** When a summary was last tried again that nobody has got yet: its first try failed. */
export function unsentSummary(db: CamelDb) {
  return db
    .selectFrom('personSummary')
    .select((eb) => eb.fn.max('claimedAt').as('triedAt'))
    .where('sentAt', 'is', null)
    .where('attempts', '>', 1)
}
