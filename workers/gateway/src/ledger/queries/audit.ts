/** What persons changed. */
import type { Insertable } from 'kysely'
import { take } from '../../database/database.ts'
import type { Tables } from '../../database/tables.ts'
import type { Db } from './db.ts'

export function addAudit(db: Db, row: Insertable<Tables['audit']>) {
  return db.insertInto('audit').values(row)
}

export function recentAudit(db: Db, limit: number) {
  return db.selectFrom('audit').selectAll().orderBy('id', 'desc').$call(take(db, limit))
}

export function auditOf(db: Db, subject: string, subjectId: string) {
  return db
    .selectFrom('audit')
    .selectAll()
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .orderBy('id', 'desc')
}
