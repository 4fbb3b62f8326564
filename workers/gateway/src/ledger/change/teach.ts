/** What a correction teaches: later transactions of the merchant, and earlier ones if asked. */

import type { CompiledQuery, Expression } from 'kysely'
import type { CategoryId } from '#shared/categories.ts'
import type { Kind } from '#shared/kinds.ts'
import { writeWhy } from '#shared/label-why.ts'
import type { RowChange } from '../acts/act.ts'
import type { NewAudit } from '../audit.ts'
import { type Context, newId } from '../context.ts'
import { clip, clipKey } from '../pure/text.ts'
import {
  addTaught,
  changeTaught,
  followersOf,
  labelPast,
  type Past,
  taughtMerchant,
} from '../queries/merchants.ts'
import type { Author } from '../types/common.ts'

export type Lesson = {
  merchantKey: string
  /** A descriptor of the merchant. */
  merchant: string
  category: CategoryId
  /** Kinds of earlier transactions that follow; none: only later ones do. */
  pastKinds: Array<Kind>
  /** The transaction that was corrected: it is the person's own, no follower. */
  exceptId: string | null
}

/** Kinds whose category a merchant decides; that of the others follows from the kind. */
export const MERCHANT_KINDS: ReadonlyArray<Kind> = ['purchase', 'payment', 'refund']

/** What a lesson changes, for the act that it is part of. */
export type Taught = {
  rows: Array<RowChange>
  /** The earlier transactions that follow. */
  followers: Array<Expression<unknown>>
  queries: Array<CompiledQuery>
  audit: NewAudit
}

export async function taughtBy(context: Context, lesson: Lesson, by: Author): Promise<Taught> {
  const db = context.database.kysely
  const now = context.config.now()
  const key = clipKey(lesson.merchantKey)
  const before = await taughtMerchant(db, key).executeTakeFirst()
  const values = {
    merchant: clip(lesson.merchant, 200),
    category: lesson.category,
    person: by.person,
    updated_at: now,
  }
  const after = { merchant_key: key, created_at: before?.created_at ?? now, ...values }
  const isPast = lesson.pastKinds.length > 0
  const past = { merchantKey: key, kinds: lesson.pastKinds, exceptId: lesson.exceptId }
  return {
    audit: {
      action: 'merchant.teach',
      subject: 'merchant',
      subjectId: key,
      changes: { category: [before?.category ?? null, lesson.category] },
    },
    rows: [{ table: 'merchant_label', key: { merchant_key: key }, before: before ?? null, after }],
    followers: isPast ? [followersOf(db, past)] : [],
    queries: [
      (before ? changeTaught(db, key, values) : addTaught(db, after)).compile(),
      ...(isPast ? [pastQuery(context, lesson, past)] : []),
    ],
  }
}

function pastQuery({ database, config }: Context, lesson: Lesson, past: Past) {
  return labelPast(database.kysely, past, {
    category: lesson.category,
    category_by: 'rule',
    label_decision: 'auto',
    label_confidence: 1,
    label_evidence: 'person',
    label_nearest: clip(lesson.merchant, 200),
    label_why: writeWhy({ code: 'taught' }),
    updated_at: config.now(),
    version: newId(),
  }).compile()
}
