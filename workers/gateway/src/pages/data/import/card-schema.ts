/** What the script tells of a file that was dropped, so that the page can show it. */
import { z } from '@hono/zod-openapi'
import { REASONS } from 'statements/reason'
import { OF_A_BROWSER } from '#shared/i18n/why-unreadable.ts'
import { MOST_CATEGORIES, MOST_ROWS_TOLD } from '#shared/import-limits.ts'
import { fileChoices, knownFile, lineVerdict } from '../../../ledger/imports/schema.ts'

const count = z.number().int().min(0)
const text = z.string().max(1000)
/** Why a file or a row is not taken. */
const why = z.strictObject({ code: z.enum([...REASONS, ...OF_A_BROWSER]), said: text, more: text })

export const cardProps = z.strictObject({
  /** Which of the dropped files it is. */
  file: count,
  name: text,
  /** Null: it cannot be read at all, and `problem` says why. */
  format: z.string().max(20).nullable(),
  problem: why.nullable(),
  rows: count,
  /** Statements in it, which follow. */
  inside: count,
  /** The first files in it that are left out. */
  left: z.array(z.strictObject({ name: text, why })).max(MOST_ROWS_TOLD),
  leftCount: count,
  unreadable: z.array(z.strictObject({ row: count, reason: why })).max(MOST_ROWS_TOLD),
  unreadableCount: count,
  csv: z
    .strictObject({
      header: z.array(text).max(100),
      sample: z.array(z.array(text).max(100)).max(8),
      mapping: fileChoices.shape.columns
        .unwrap()
        .unwrap()
        .shape.mapping.extend({
          year: z.number().int().nullable().default(null),
        }),
      questions: z.array(z.enum(['dateOrder', 'year', 'decimal', 'positive', 'columns'])).max(5),
    })
    .nullable(),
  /** For the rows that name none; null: all do. */
  currency: z.strictObject({ chosen: z.string().max(3) }).nullable(),
  account: z.strictObject({ chosen: z.string().max(36) }).nullable(),
  categories: knownFile.shape.categories.max(MOST_CATEGORIES),
  verdicts: z
    .strictObject({
      new: count,
      known: count,
      maybe: count,
      /** Of these, those that are there in another currency, and which that is. */
      otherCurrency: z
        .strictObject({ count, currency: z.string().max(3), own: z.string().max(3) })
        .nullable(),
      shown: z
        .array(
          z.strictObject({
            row: count,
            verdict: lineVerdict.shape.verdict,
            date: text,
            merchant: text.nullable(),
            amount: text,
            currency: text,
          }),
        )
        .max(MOST_ROWS_TOLD),
    })
    .nullable(),
  /** It was interrupted here, and goes on. */
  resumedAt: count.nullable(),
})
export type CardProps = z.output<typeof cardProps>
