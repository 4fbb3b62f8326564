/** A change of many transactions at once. */
import { z } from '@hono/zod-openapi'
import { says } from '../../fields.ts'
import { categoryId } from '../categories/schema.ts'
import { hasAny } from '../common-schema.ts'
import { tags } from '../parts/schema.ts'
import { writtenFields } from '../transaction-schema.ts'

/** As many ids as one request may name; a filter has no limit. */
export const MOST_IDS = 1000

export const bulkSet = z
  .strictObject({
    category: categoryId.nullable().openapi({ description: 'null: none' }),
    addTags: tags,
    removeTags: tags,
    note: writtenFields.note.openapi({
      description: 'In place of whatever note each has; null: none',
    }),
    deleted: z.literal(true).openapi({ description: 'Into the bin' }),
  })
  .partial()
  .refine(hasAny, says('fields.nothingToChange'))
  .openapi('BulkSet')
export type BulkSet = Partial<z.output<typeof bulkSet>>

export const bulkAnswer = z
  .object({
    act: z.uuid().openapi({ description: 'POST /api/acts/{act}/undo undoes it' }),
    changed: z.number().int(),
  })
  .openapi('BulkChange')
