/** A person's change of a transaction: what they set is locked, and what they correct teaches. */
import type { Kind } from '#shared/kinds.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { type ActEntry, asAct, transactionIds } from '../acts/act.ts'
import { auditQuery, changesOf } from '../audit.ts'
import { refuseStale, retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { settleAfter } from '../links/after.ts'
import { addTag, removeSplits, removeTags } from '../parts/queries.ts'
import { toOne } from '../parts/read.ts'
import { liveTransaction } from '../queries/transactions.ts'
import { writtenOf } from '../rows/facts.ts'
import { type JoinedRow, titleOf, toTransaction } from '../rows/transaction.ts'
import type { Author } from '../types/common.ts'
import type { TransactionPatch, Updated } from '../types/transaction.ts'
import { applyToWaiting } from '../wordings/apply.ts'
import { taughtByCorrecting } from '../wordings/confirm.ts'
import { changeRow } from './change-row.ts'
import { patchColumns } from './columns.ts'
import { type Lesson, MERCHANT_KINDS, taughtBy } from './teach.ts'

/** Null where there is no such transaction. Throws UnknownAccount, StaleVersion. */
export function updateTransaction(
  context: Context,
  id: string,
  patch: TransactionPatch,
  by: Author,
): Promise<Updated | null> {
  const { database } = context
  const db = database.kysely
  return retryOnConflict(async () => {
    const row = await liveTransaction(db, id).executeTakeFirst()
    if (!row) return null
    refuseStale(row, by.seen ?? null)
    const act = newId()
    const columns = await patchColumns(context, row, patch)
    const isJoined = columns.split_count === 0 && toInteger(row.split_count) > 0
    const lesson = lessonOf({ ...row, ...columns } as JoinedRow, patch)
    const taught = lesson ? await taughtBy(context, lesson, by) : null
    const changedRow = { ...row, ...columns } as JoinedRow
    const wording = await taughtByCorrecting(context, changedRow, patch, by)
    const entry: ActEntry = {
      action: patch.isNoDuplicate ? 'duplicate.dismiss' : 'transaction.update',
      subject: 'transaction',
      subjectId: id,
      title: titleOf(row),
      changes: changesOf(audited(row), audited({ ...row, ...columns } as JoinedRow)),
    }
    const changed = {
      transactions: [transactionIds(context, [id]), ...(taught?.followers ?? [])],
      rows: [...(taught?.rows ?? []), ...(wording?.rows ?? [])],
      parts: [
        ...(isJoined ? (['splits'] as const) : []),
        ...(patch.tags ? (['tags'] as const) : []),
      ],
    }
    const queries = [
      ...changeRow(context, row, columns),
      ...(isJoined ? [removeSplits(camel(db), id).compile()] : []),
      ...(patch.tags ? tagQueries(context, id, patch.tags) : []),
      ...(taught ? [...taught.queries, auditQuery(context, by, taught.audit)] : []),
      ...(wording?.queries ?? []),
    ]
    const results = await database.batch(asAct(context, by, entry, changed, queries, act))
    if (wording) await applyToWaiting(context, wording.senderKey)
    await settleAfter(context, act)
    const after = await liveTransaction(db, id).executeTakeFirstOrThrow()
    // The last query keeps what the act changed: this transaction, and those that followed.
    const followed = (results.at(-1)?.changed ?? 1) - 1
    return {
      transaction: await toOne(context, after),
      alsoChanged: followed,
      countedAs: toTransaction(row).counts,
      act,
    }
  })
}

/** The queries that give a transaction these tags and no others. */
export function tagQueries({ database }: Context, id: string, tags: ReadonlyArray<string>) {
  const db = camel(database.kysely)
  return [removeTags(db, id).compile(), ...tags.map((tag) => addTag(db, id, tag).compile())]
}

/** What the corrected row teaches; null where it teaches nothing. */
function lessonOf(row: JoinedRow, patch: TransactionPatch): Lesson | null {
  if (!patch.category || patch.learn === 'this') return null
  if (row.merchant_key === null || row.merchant === null) return null
  const kinds = new Set([...MERCHANT_KINDS, row.kind as Kind])
  return {
    merchantKey: row.merchant_key,
    merchant: row.merchant,
    category: patch.category,
    pastKinds: patch.learn === 'past' ? [...kinds] : [],
    exceptId: row.id,
  }
}

/** What the audit compares. */
function audited(row: JoinedRow) {
  return {
    kind: row.kind,
    amountMinor: Number(row.amount_minor),
    currency: row.currency,
    merchant: row.merchant,
    category: row.category,
    localDate: row.local_date,
    localTime: row.local_time,
    account: row.account_id,
    ...writtenOf(row),
    possibleDuplicateOf: row.possible_duplicate_of,
  }
}
