/** What persons changed. */
import { ACT_ACTIONS } from '../acts/schema.ts'

/** Every act, and what is kept for the record without being one that can be undone. */
export const AUDIT_ACTIONS = [
  ...ACT_ACTIONS,
  'mail.reread',
  'sender.admit',
  'sender.dismiss',
  'address.add',
  'address.confirm',
  'address.remove',
  'settings.update',
  'token.create',
  'token.revoke',
  'session.create',
  'session.remove',
  'webhook.create',
  'webhook.update',
  'webhook.remove',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** `{ field: [before, after] }`; null is nothing. */
export type Changes = Record<
  string,
  [before: string | number | null, after: string | number | null]
>

export type AuditEntry = {
  id: string
  createdAt: string
  person: string
  action: AuditAction
  /** Such as `transaction`, and its id. */
  subject: string
  subjectId: string
  changes: Changes
}

export type AuditStore = {
  /** For what is not written by another method of the ledger, such as a sign-in. */
  add(entry: Omit<AuditEntry, 'id' | 'createdAt'>): Promise<void>
  /** Newest first. */
  recent(limit: number): Promise<Array<AuditEntry>>
}
