/** What persons changed. */

export const AUDIT_ACTIONS = [
  'transaction.create',
  'transaction.update',
  'transaction.delete',
  'transaction.restore',
  'transaction.split',
  'transaction.bulk',
  'view.create',
  'view.update',
  'view.remove',
  'duplicate.merge',
  'duplicate.dismiss',
  'import',
  'act.undo',
  'mail.resolve',
  'mail.dismiss',
  'mail.reread',
  'sender.admit',
  'sender.dismiss',
  'address.add',
  'address.confirm',
  'address.remove',
  'merchant.teach',
  'merchant.rename',
  'merchant.forget',
  'category.create',
  'category.update',
  'category.merge',
  'category.delete',
  'budget.set',
  'budget.remove',
  'account.update',
  'wording.add',
  'wording.forget',
  'settings.update',
  'token.create',
  'token.revoke',
  'session.create',
  'session.remove',
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
