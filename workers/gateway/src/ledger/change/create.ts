/** A transaction that a person enters by hand. */
import { type ActEntry, asAct } from '../acts/act.ts'
import { auditTrail, type NewAudit } from '../audit.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { linked } from '../links/found.ts'
import { toOne } from '../parts/read.ts'
import { sha256 } from '../pure/hash.ts'
import { anyTransaction, transactionByEvent } from '../queries/transactions.ts'
import { additions } from '../rules/give.ts'
import { WRITTEN_NAMES } from '../transaction-schema.ts'
import type { Changes } from '../types/audit.ts'
import type { Author } from '../types/common.ts'
import type { NewTransaction, Transaction } from '../types/transaction.ts'
import { entryRow } from './entry-row.ts'

/** Throws UnknownAccount, and UsedKey where the key made another transaction than this. */
export async function createByHand(
  context: Context,
  entry: NewTransaction,
  by: Author,
): Promise<Transaction> {
  const { database } = context
  const db = database.kysely
  const id = newId()
  const key = entry.idempotencyKey ?? null
  const eventKey = await sha256(JSON.stringify(['hand', key === null ? id : [by.person, key]]))
  return retryOnConflict(async () => {
    const earlier = await transactionByEvent(db, eventKey).executeTakeFirst()
    if (!earlier) {
      const { row, mask } = await entryRow(context, entry, {
        id,
        eventKey,
        mailId: null,
        before: [],
      })
      const act = { ...created(id, entry), title: row.merchant ?? null } as ActEntry
      await database.batch(
        asAct(context, by, act, { created: [id] }, [
          ...(await additions(context, [{ row, mask, tags: entry.tags ?? [] }])).flat(),
        ]),
      )
    } else if (!(await isSame(context, earlier.id, entry))) {
      throw new UsedKey('the key was used for another entry')
    }
    if (!earlier) await linked(context, [{ id, kind: entry.kind }])
    const row = await anyTransaction(db, earlier?.id ?? id).executeTakeFirstOrThrow()
    return toOne(context, row)
  })
}

/** An idempotency key that came with another entry before; nothing was written. */
export class UsedKey extends Error {
  override name = 'UsedKey'
}

/** Whether this is what was entered then, whatever became of it since. */
async function isSame(context: Context, id: string, entry: NewTransaction): Promise<boolean> {
  const trail = await auditTrail(context, 'transaction', id)
  const made = trail.find(({ action }) => action === 'transaction.create')
  const { changes } = created(id, entry)
  const given = (all: Changes) => Object.entries(all).filter(([, [, value]]) => value !== null)
  return (
    made !== undefined && JSON.stringify(given(made.changes)) === JSON.stringify(given(changes))
  )
}

/** The audit of an entry. */
export function created(id: string, entry: NewTransaction): NewAudit {
  return {
    action: 'transaction.create',
    subject: 'transaction',
    subjectId: id,
    changes: {
      kind: [null, entry.kind],
      amountMinor: [null, entry.amountMinor],
      currency: [null, entry.currency],
      merchant: [null, entry.merchant],
      category: [null, entry.category],
      localDate: [null, entry.localDate],
      ...(entry.localTime === null ? {} : { localTime: [null, entry.localTime] }),
      ...(entry.accountId === null ? {} : { account: [null, entry.accountId] }),
      ...Object.fromEntries(
        WRITTEN_NAMES.flatMap((name) => (entry[name] ? [[name, [null, entry[name]]]] : [])),
      ),
      ...(entry.tags?.length ? { tags: [null, entry.tags.join(' ')] } : {}),
    },
  }
}
