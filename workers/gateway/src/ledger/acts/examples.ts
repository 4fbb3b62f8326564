/** One example of every query of acts. */
import type { Compilable } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import * as acts from './queries.ts'

const ID = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
const NOW = '2026-11-22T15:00:00.000Z'
const ACT = { id: ID, undoing: ID, now: NOW }

export const EXAMPLES: Readonly<Record<string, (db: CamelDb) => Compilable>> = {
  'acts.addAct': (db) => acts.addAct(db, { id: ID } as never),
  'acts.addActRow': (db) => acts.addActRow(db, { actId: ID } as never),
  'acts.keepTransactions': (db) =>
    acts.keepTransactions(db, ID, 'after', acts.keptIds(db, ID, 'before')),
  'acts.keepPart': (db) => acts.keepPart(db, 'splits', ID, 'before'),
  'acts.keepPart of tags': (db) => acts.keepPart(db, 'tags', ID, 'after'),
  'acts.restorePart': (db) => acts.restorePart(db, 'splits', ACT)[1] as Compilable,
  'acts.restorePart, first': (db) => acts.restorePart(db, 'tags', ACT)[0] as Compilable,
  'acts.keptIds': (db) => acts.keptIds(db, ID, 'before'),
  'acts.listActs': (db) => acts.listActs(db, ID, 50),
  'acts.actById': (db) => acts.actById(db, ID),
  'acts.countTransactions': (db) => acts.countTransactions(db, [ID, ID]),
  'acts.actsOfTransaction': (db) => acts.actsOfTransaction(db, ID),
  'acts.actRows': (db) => acts.actRows(db, ID),
  'acts.changedSince': (db) => acts.changedSince(db, ID, 40),
  'acts.countChangedSince': (db) => acts.countChangedSince(db, ID),
  'acts.undoableIds': (db) => acts.undoableIds(db, ID),
  'acts.keptOf': (db) => acts.keptOf(db, ID, [ID, ID]),
  'acts.unchangedIds': (db) => acts.unchangedIds(db, ID),
  'acts.restoreTransactions': (db) => acts.restoreTransactions(db, ACT),
  'acts.withdrawCreated': (db) => acts.withdrawCreated(db, ACT),
  'acts.touchedByOthers': (db) => acts.touchedByOthers(db, ID),
  'acts.markUndone': (db) => acts.markUndone(db, ID, { id: ID, now: NOW }),
  'acts.markDone': (db) => acts.markDone(db, ID, ID),
  'acts.removeOldActs': (db) => acts.removeOldActs(db, NOW)[0] as Compilable,
}

/** Small tables, read whole on purpose. */
export const WHOLE = ['acts.removeOldActs', 'acts.markDone']
