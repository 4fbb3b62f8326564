/** What a correction teaches: later transactions of the merchant, and earlier ones if asked. */
import type { CompiledQuery } from 'kysely'
import type { Category } from '#shared/categories.ts'
import type { Kind } from '#shared/kinds.ts'
import { auditQuery } from '../audit.ts'
import { type Context, newId } from '../context.ts'
import { clip } from '../pure/text.ts'
import { addTaught, changeTaught, labelPast, taughtMerchant } from '../queries/merchants.ts'
import type { Author } from '../types/common.ts'

export type Lesson = {
  merchantKey: string
  /** A descriptor of the merchant. */
  merchant: string
  category: Category
  /** The person's own name for the merchant; undefined: as it was. */
  title?: string | null
  /** Kinds of earlier transactions that follow; none: only later ones do. */
  pastKinds: Array<Kind>
  /** The transaction that was corrected: it is the person's own, no follower. */
  exceptId: string | null
}

/** Kinds whose category a merchant decides; that of the others follows from the kind. */
export const MERCHANT_KINDS: ReadonlyArray<Kind> = ['purchase', 'payment', 'refund']

/**
 * The queries of a lesson, for an atomic batch. The last one changes earlier transactions where
 * `pastKinds` names any; how many rows it changed is how many followed.
 */
export async function lessonQueries(
  context: Context,
  lesson: Lesson,
  by: Author,
): Promise<Array<CompiledQuery>> {
  const db = context.database.kysely
  const now = context.config.now()
  const key = clip(lesson.merchantKey, 200)
  const before = await taughtMerchant(db, key).executeTakeFirst()
  const values = {
    merchant: clip(lesson.merchant, 200),
    category: lesson.category,
    title: lesson.title === undefined ? (before?.title ?? null) : lesson.title,
    person: by.person,
    updated_at: now,
  }
  const queries: Array<CompiledQuery> = [
    before
      ? changeTaught(db, key, values).compile()
      : addTaught(db, { merchant_key: key, created_at: now, ...values }).compile(),
    auditQuery(context, by, {
      action: 'merchant.teach',
      subject: 'merchant',
      subjectId: key,
      changes: { category: [before?.category ?? null, lesson.category] },
    }),
  ]
  if (lesson.pastKinds.length > 0) queries.push(pastQuery(context, lesson, key))
  return queries
}

function pastQuery({ database, config }: Context, lesson: Lesson, merchantKey: string) {
  return labelPast(
    database.kysely,
    { merchantKey, kinds: lesson.pastKinds, exceptId: lesson.exceptId },
    {
      category: lesson.category,
      category_by: 'rule',
      label_decision: 'auto',
      label_confidence: 1,
      label_evidence: 'person',
      label_nearest: clip(lesson.merchant, 200),
      label_why: 'You chose this category for this merchant.',
      updated_at: config.now(),
      version: newId(),
    },
  ).compile()
}
