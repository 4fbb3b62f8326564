/** Whom the person trusts to write to the ledger, beside the known banks. */
import type { Trusted } from '#shared/verdict/way-in.ts'
import { auditQuery } from './audit.ts'
import type { Context } from './context.ts'
import * as queries from './queries/senders.ts'
import type { SenderStore } from './types/senders.ts'

export function createSenders(context: Context): SenderStore {
  const { database } = context
  const db = database.kysely
  return {
    trusted: () => trustedBy(context),
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

export async function trustedBy({ database, config }: Context): Promise<Trusted> {
  const db = database.kysely
  const [admitted, confirmed] = await Promise.all([
    queries.admittedSenders(db).execute(),
    queries.confirmedAddresses(db).execute(),
  ])
  return {
    own: [...config.signInAddresses, ...confirmed.map(({ address }) => address)],
    admitted: admitted.map(({ sender }) => sender),
  }
}
