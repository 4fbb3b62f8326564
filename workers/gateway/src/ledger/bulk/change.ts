/** Changing many transactions as one act, in a few statements however many they are. */
import type { CompiledQuery } from 'kysely'
import { camel } from '../../database/camel.ts'
import { asAct } from '../acts/act.ts'
import { listCategories, requireCategory, titleOf } from '../categories/taxonomy.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { settleAfter } from '../links/after.ts'
import { countedColumns } from '../queries/merchants.ts'
import type { ResolvedFilter } from '../queries/transaction-filter.ts'
import { idsMatching } from '../queries/transactions.ts'
import type { Author } from '../types/common.ts'
import { noteWrites } from './notes.ts'
import * as queries from './queries.ts'
import type { BulkSet } from './schema.ts'

/** `ids`, or all that the filter lets through. Throws UnknownCategory and TooManyNotes. */
export function changeMany(
  context: Context,
  which: { ids: ReadonlyArray<string> } | { filter: ResolvedFilter },
  set: BulkSet,
  by: Author,
): Promise<{ act: string; changed: number }> {
  const { database } = context
  const db = camel(database.kysely)
  return retryOnConflict(async () => {
    await requireCategory(context, set.category)
    const act = newId()
    const ids =
      'ids' in which
        ? queries.idsAmong(db, which.ids)
        : idsMatching(database.kysely, { ...which.filter, deleted: undefined })
    const parts = [
      ...(set.category === undefined ? [] : (['splits'] as const)),
      ...(set.addTags || set.removeTags ? (['tags'] as const) : []),
    ]
    const entry = {
      action: 'transaction.bulk' as const,
      subject: 'transactions',
      subjectId: null,
      title: await titleFor(context, set),
      changes: {},
    }
    const writes = [
      ...(set.note === undefined ? [] : await noteWrites(context, act, ids, set.note)),
      ...changesFor(context, act, set),
    ]
    const results = await database.batch(
      asAct(context, by, entry, { transactions: [ids], parts }, writes, act),
    )
    await settleAfter(context, act)
    return { act, changed: results.at(-1)?.changed ?? 0 }
  })
}

function changesFor(context: Context, act: string, set: BulkSet): Array<CompiledQuery> {
  const db = camel(context.database.kysely)
  const now = context.config.now()
  const tags = [
    ...(set.addTags ?? []).map((tag) => queries.tagKept(db, act, tag)),
    ...(set.removeTags ?? []).map((tag) => queries.untagKept(db, act, tag)),
  ]
  const label = { category: set.category ?? null, label_decision: 'person' as const }
  const counts = countedColumns(label)
  return [
    queries.changeKept(db, act, { updatedAt: now, version: act }).compile(),
    ...(set.category === undefined
      ? []
      : [
          queries.joinKept(db, act).compile(),
          queries
            .changeKept(db, act, {
              category: label.category,
              categoryBy: label.category === null ? null : 'person',
              categoryRule: null,
              labelDecision: 'person',
              splitCount: 0,
              spendingMinor: counts.spending_minor as never,
              incomeMinor: counts.income_minor as never,
            })
            .compile(),
        ]),
    ...tags.map((query) => query.compile()),
    ...(set.deleted
      ? [
          queries
            .changeKept(db, act, {
              deletedAt: now,
              deletedBy: 'person',
              spendingMinor: 0,
              incomeMinor: 0,
            })
            .compile(),
          queries.forgetDuplicatesOfKept(db, act, newId()).compile(),
        ]
      : []),
  ]
}

/** What a list of acts calls it: the category, or the tags, or the note. */
async function titleFor(context: Context, set: BulkSet): Promise<string | null> {
  const tags = [...(set.addTags ?? []), ...(set.removeTags ?? [])].map((tag) => `#${tag}`)
  if (!set.category) return tags.join(' ') || (set.note ?? null)
  const found = (await listCategories(context)).find(({ category }) => category === set.category)
  return found ? titleOf(found) : null
}
