/** What a newer labeler labels otherwise, and the one act that keeps it. */
import { sql } from 'kysely'
import type { CamelDb } from '../../database/camel.ts'
import { isAnyOf } from '../../database/many.ts'
import { keptIds, type Side } from '../acts/queries.ts'

/** Those of these transactions that a labeler labelled, as a person sees their label. */
export function labelledAmong(db: CamelDb, ids: ReadonlyArray<string>) {
  return db
    .selectFrom('ledgerTransaction')
    .select(['id', 'merchant', 'name', 'nameRule', 'category', 'labelVersion'])
    .where(isAnyOf(db, 'id', ids))
    .where('deletedAt', 'is', null)
    .where('labelDecision', 'in', ['auto', 'suggest', 'none'])
    .where('categoryRule', 'is', null)
    .where(sql<boolean>`coalesce(label_evidence, ${sql.lit('')}) <> ${sql.lit('link')}` as never)
}

/** The act of a labeler's version that nobody undid. */
export function actOfLabeler(db: CamelDb, labelerVersion: string) {
  return db
    .selectFrom('act')
    .select(['id', 'title'])
    .where('action', '=', 'labels.update')
    .where('subjectId', '=', labelerVersion)
    .where('undoneAt', 'is', null)
    .orderBy('id', 'desc')
}

/** Ids of those that the act does not keep on this side yet: a label may be made twice. */
export function notKept(db: CamelDb, actId: string, side: Side, ids: ReadonlyArray<string>) {
  return db
    .selectFrom('ledgerTransaction')
    .select('id')
    .where(isAnyOf(db, 'id', ids))
    .where('deletedAt', 'is', null)
    .where('id', 'not in', keptIds(db, actId, side))
}

export function titleAct(db: CamelDb, actId: string, title: string) {
  return db.updateTable('act').set({ title }).where('id', '=', actId)
}

/** A labeler whose labels a person took back does not give them again; a newer one may. */
export function refuseLabels(db: CamelDb, actId: string, labelerVersion: string) {
  return db
    .updateTable('ledgerTransaction')
    .set({ labelVersion: labelerVersion })
    .where('id', 'in', keptIds(db, actId, 'after'))
    .where('labelDecision', 'in', ['auto', 'suggest', 'none'])
}
