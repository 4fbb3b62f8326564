/** Whom the person trusts to write to the ledger, beside the known banks. */
import type { CompiledQuery } from 'kysely'
import type { Trusted } from '#shared/reader.ts'
import type { RowChange } from './acts/act.ts'
import { auditQuery } from './audit.ts'
import { type Context, newId } from './context.ts'
import { createAddresses, signInAddresses } from './own-addresses.ts'
import * as queries from './queries/senders.ts'
import type { Author } from './types/common.ts'
import type { SenderStore } from './types/senders.ts'

export function createSenders(context: Context): SenderStore {
  const { database } = context
  const db = database.kysely
  return {
    trusted: () => trustedBy(context),
    ...createAddresses(context),
    async admitted() {
      const rows = await queries.admittedSenders(db).execute()
      return rows.map(({ sender, created_at }) => ({ sender, createdAt: created_at }))
    },
    async dismiss(sender, by) {
      const [removed] = await database.batch([
        queries.removeAdmittedSender(db, sender).compile(),
        auditQuery(context, by, {
          action: 'sender.dismiss',
          subject: 'sender',
          subjectId: sender,
          changes: { admitted: ['yes', null] },
        }),
      ])
      return removed?.changed === 1
    },
  }
}

/** Admits a sender; mails of theirs that wait are read again by the next tick. */
export function admissionWrites(
  context: Context,
  sender: string,
  by: Author,
): Array<CompiledQuery> {
  const { database, config } = context
  const db = database.kysely
  const row = { sender, person: by.person, created_at: config.now() }
  return [
    queries.addAdmittedSender(db, row).compile(),
    queries.askAgainAbout(db, sender, newId()).compile(),
    auditQuery(context, by, {
      action: 'sender.admit',
      subject: 'sender',
      subjectId: sender,
      changes: { admitted: [null, 'yes'] },
    }),
  ]
}

/** The same for the act, so that undoing it dismisses the sender again. */
export function admittedRows(
  { config }: Context,
  sender: string,
  by: Author,
): ReadonlyArray<RowChange> {
  const after = { sender, person: by.person, created_at: config.now() }
  return [{ table: 'admitted_sender', key: { sender }, before: null, after }]
}

export async function trustedBy({ database, config }: Context): Promise<Trusted> {
  const db = database.kysely
  const [admitted, confirmed] = await Promise.all([
    queries.admittedSenders(db).execute(),
    queries.confirmedAddresses(db).execute(),
  ])
  return {
    own: [...signInAddresses(config), ...confirmed.map(({ address }) => address)],
    admitted: admitted.map(({ sender }) => sender),
  }
}
