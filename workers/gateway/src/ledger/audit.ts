/** The audit: what persons changed. */
import { type Context, newId } from './context.ts'
import { addAudit, auditOf, recentAudit } from './queries/audit.ts'
import type { AuditAction, AuditEntry, AuditStore, Changes } from './types/audit.ts'
import type { Author } from './types/common.ts'

export function createAudit({ database, config }: Context): AuditStore {
  const db = database.kysely
  return {
    async add({ person, ...entry }) {
      await addAudit(db, auditRow(config.now(), { person }, entry)).execute()
    },
    async recent(limit) {
      return (await recentAudit(db, limit).execute()).map(toEntry)
    },
  }
}

/** The entries about one thing, newest first. */
export async function auditTrail(
  { database }: Context,
  subject: string,
  subjectId: string,
): Promise<Array<AuditEntry>> {
  return (await auditOf(database.kysely, subject, subjectId).execute()).map(toEntry)
}

export type NewAudit = {
  action: AuditAction
  subject: string
  subjectId: string
  changes: Changes
}

/** The query that writes an entry, for the batch that makes the change. */
export function auditQuery({ database, config }: Context, by: Author, entry: NewAudit) {
  return addAudit(database.kysely, auditRow(config.now(), by, entry)).compile()
}

/** The fields whose value differs. */
export function changesOf<T extends Record<string, string | number | null>>(
  before: T,
  after: T,
): Changes {
  const changes: Changes = {}
  for (const [field, value] of Object.entries(after)) {
    const old = before[field] ?? null
    if (old !== value) changes[field] = [old, value]
  }
  return changes
}

function auditRow(createdAt: string, by: Author, entry: NewAudit) {
  return {
    id: newId(),
    created_at: createdAt,
    person: by.person,
    action: entry.action,
    subject: entry.subject,
    subject_id: entry.subjectId,
    changes: JSON.stringify(entry.changes),
  }
}

function toEntry(row: {
  id: string
  created_at: string
  person: string
  action: string
  subject: string
  subject_id: string
  changes: string
}): AuditEntry {
  return {
    id: row.id,
    createdAt: row.created_at,
    person: row.person,
    action: row.action as AuditAction,
    subject: row.subject,
    subjectId: row.subject_id,
    changes: JSON.parse(row.changes),
  }
}
