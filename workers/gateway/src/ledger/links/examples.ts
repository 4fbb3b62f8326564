/** One example of every query of links. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as links from './queries.ts'

const AT = '2026-11-22T14:14:00.000Z'
const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const DAYS = { from: '2026-11-01', to: '2026-11-09' }
const WANTED = { ...DAYS, kinds: ['deposit', 'refund'] }

/** Links are few beside transactions. */
export const WHOLE = ['links.linkedRefunds', 'links.openReimbursements', 'links.refusalsOf']

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'links.linksOf': (db) => links.linksOf(db, [ID, ID]),
  'links.linksTouched': (db) => links.linksTouched(db, ID),
  'links.linkedRefunds': (db) => links.linkedRefunds(db),
  'links.openReimbursements': (db) => links.openReimbursements(db),
  'links.addLink': (db) => links.addLink(db, { id: ID } as never),
  'links.changeLink': (db) => links.changeLink(db, ID, { toId: ID }),
  'links.removeLink': (db) => links.removeLink(db, ID),
  'links.refusalsOf': (db) => links.refusalsOf(db, ID),
  'links.refusal': (db) => links.refusal(db, ID, ID),
  'links.addRefusal': (db) => links.addRefusal(db, { toId: ID } as never),
  'links.countSplit': (db) => links.countSplit(db, ID, 0, 500),
  'links.candidate': (db) => links.candidate(db, ID),
  'links.writtenAfter': (db) =>
    links.writtenAfter(db, { since: AT, at: AT, id: ID }, ['refund'], 200),
  'links.candidatesAmong': (db) => links.candidatesAmong(db, [ID, ID]),
  'links.transfersNear': (db) => links.transfersNear(db, DAYS),
  'links.nearestIncoming': (db) => links.nearestIncoming(db, DAYS, 'before'),
  'links.nearestIncoming after': (db) => links.nearestIncoming(db, DAYS, 'after'),
  'links.nearestOutgoing': (db) => links.nearestOutgoing(db, DAYS, 'before', 2000),
  'links.nearestOutgoing after': (db) => links.nearestOutgoing(db, DAYS, 'after', 2000),
  'links.ofMerchant': (db) => links.ofMerchant(db, WANTED, 'cornerbakery'),
  'links.ofAmount': (db) => links.ofAmount(db, WANTED, 1850, 'USD'),
  'links.paidTo': (db) => links.paidTo(db, 'cornerbakery', DAYS),
  'links.withReference': (db) => links.withReference(db, 'R-1'),
}
