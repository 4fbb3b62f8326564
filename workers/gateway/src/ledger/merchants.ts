/** What the person taught about merchants, and what the labeler needs of the ledger. */
import { type CategoryId, isCategory } from '#shared/categories.ts'
import type { StoredVector } from '#shared/ledger.ts'
import type { MerchantLabelRow } from '../database/tables.ts'
import { type ActEntry, asAct } from './acts/act.ts'
import { requireCategory } from './categories/taxonomy.ts'
import { renamedBy } from './change/rename.ts'
import { MERCHANT_KINDS, taughtBy } from './change/teach.ts'
import { retryOnConflict } from './conflict.ts'
import { type Context, newId } from './context.ts'
import { sha256 } from './pure/hash.ts'
import { clip, clipKey } from './pure/text.ts'
import * as queries from './queries/merchants.ts'
import { rekey } from './rekey/rekey.ts'
import { unlabelledAlike } from './relabel/alike.ts'
import { keepRelabelled } from './relabel/relabel.ts'
import { labelColumns } from './rows/label.ts'
import { ownLabels } from './rows/taught.ts'
import { decodeVector, encodeVector } from './rows/vector.ts'
import { ruledLabels } from './rules/labelled.ts'
import type { MerchantStore, TaughtMerchant } from './types/merchant.ts'

/** Vectors per query: D1 answers with at most a few MB at once. */
const VECTORS_AT_ONCE = 200

/** Statements per batch. */
const BATCH = 50

export function createMerchants(context: Context): MerchantStore {
  const { database, config } = context
  const db = database.kysely

  async function taught(): Promise<Array<TaughtMerchant>> {
    const [rows, names] = await Promise.all([
      queries.taughtMerchants(db).execute(),
      queries.merchantNames(db).execute(),
    ])
    const nameOf = new Map(names.map(({ merchant_key, name }) => [merchant_key, name]))
    return rows.map((row) => toTaught(row, nameOf.get(row.merchant_key) ?? null))
  }

  return {
    taught,
    teach(lesson, by) {
      return retryOnConflict(async () => {
        const pastKinds = lesson.applyToPast ? [...MERCHANT_KINDS] : []
        await requireCategory(context, lesson.category)
        const key = clipKey(lesson.merchantKey)
        const taught = await taughtBy(context, { ...lesson, pastKinds, exceptId: null }, by)
        const renamed =
          lesson.name === undefined ? null : await renamedBy(context, key, lesson.name, by)
        const entry = {
          ...taught.audit,
          action: 'merchant.teach',
          title: lesson.name ?? lesson.merchant,
        } as const
        const rows = [...(renamed?.rows ?? []), ...taught.rows]
        const changes = { rows, transactions: taught.followers }
        const all = [...(renamed?.queries ?? []), ...taught.queries]
        const results = await database.batch(asAct(context, by, entry, changes, all))
        const named = await queries.merchantName(db, key).executeTakeFirst()
        const row = await queries.taughtMerchant(db, key).executeTakeFirstOrThrow()
        const followed = lesson.applyToPast ? results.at(-1)?.changed : 0
        return { merchant: toTaught(row, named?.name ?? null), alsoChanged: followed ?? 0 }
      })
    },
    rename(merchantKey, name, by) {
      return retryOnConflict(async () => {
        const renamed = await renamedBy(context, clipKey(merchantKey), name, by)
        if (!renamed) return
        const { entry, rows } = renamed
        await database.batch(asAct(context, by, entry, { rows }, renamed.queries))
      })
    },
    async forget(told, by) {
      const merchantKey = clipKey(told)
      const row = await queries.taughtMerchant(db, merchantKey).executeTakeFirst()
      if (!row) return false
      const named = await queries.merchantName(db, merchantKey).executeTakeFirst()
      const entry: ActEntry = {
        action: 'merchant.forget',
        subject: 'merchant',
        subjectId: merchantKey,
        title: named?.name ?? row.merchant,
        changes: { category: [row.category, null] },
      }
      const key = { merchant_key: merchantKey }
      const rows = [{ table: 'merchant_label', key, before: row, after: null } as const]
      const results = await database.batch(
        asAct(context, by, entry, { rows }, [queries.removeTaught(db, merchantKey).compile()]),
      )
      return results.at(-1)?.changed === 1
    },
    async personLabels() {
      const labels = await taught()
      const newest = labels.map(({ updatedAt }) => updatedAt).sort()
      return {
        version: `${labels.length} ${newest.at(-1) ?? ''}`,
        // The labeler knows the shipped categories; own ones are given when a label is kept.
        labels: labels.flatMap(({ merchantKey, merchant, category }) =>
          isCategory(category) ? [{ merchantKey, merchant, category }] : [],
        ),
      }
    },
    async vectors(model) {
      const vectors: Array<StoredVector> = []
      for (let after = ''; ; ) {
        const rows = await queries.vectorsAfter(db, model, after, VECTORS_AT_ONCE).execute()
        for (const row of rows) {
          vectors.push({ text: row.text_value, vector: decodeVector(row.vector) })
        }
        if (rows.length < VECTORS_AT_ONCE) return vectors
        after = rows.at(-1)?.text_hash ?? after
      }
    },
    async saveVectors(model, vectors) {
      for (let at = 0; at < vectors.length; at += BATCH) {
        const rows = await Promise.all(
          vectors.slice(at, at + BATCH).map(async ({ text, vector }) => ({
            model: clip(model, 100),
            text_hash: await sha256(text),
            text_value: text,
            vector: encodeVector(vector),
            created_at: config.now(),
          })),
        )
        await retryOnConflict(() =>
          database.batch(rows.map((row) => queries.addVector(db, row).compile())),
        )
      }
    },
    unlabelled: (labelerVersion, limit) => unlabelledAlike(context, labelerVersion, limit),
    async saveLabels(labels) {
      for (let at = 0; at < labels.length; at += BATCH) {
        const some = labels.slice(at, at + BATCH)
        await rekey(
          context,
          some.flatMap(({ ids, label }) =>
            ids.map((id) => ({ id, merchantKey: label.merchantKey })),
          ),
        )
        const own = await ownLabels(
          context,
          some.map(({ label }) => label.merchantKey),
        )
        const labelled = some.map(({ ids, label }) => {
          const taught = own.get(label.merchantKey)
          const times = { updated_at: config.now(), version: newId() }
          return { ids, columns: { ...labelColumns(label), ...taught, ...times } }
        })
        const kept = await keepRelabelled(context, labelled)
        await database.batch([
          ...kept.before,
          // What says the same stays as it was; only what differs is a change of the transaction.
          ...labelled.flatMap(({ ids, columns }) => [
            queries.keepLabel(db, ids, columns).compile(),
            queries.setLabel(db, ids, columns).compile(),
            queries.nameDecided(db, ids, columns).compile(),
            queries.keepDecided(db, ids, columns.label_version ?? '').compile(),
          ]),
          ...(await ruledLabels(context, labelled)),
          ...kept.after,
        ])
      }
    },
  }
}

function toTaught(row: MerchantLabelRow, name: string | null): TaughtMerchant {
  return {
    merchantKey: row.merchant_key,
    merchant: row.merchant,
    name,
    category: row.category as CategoryId,
    person: row.person,
    updatedAt: row.updated_at,
  }
}
