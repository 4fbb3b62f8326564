/** The parts of a transaction: splits and tags. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { says } from '../../fields.ts'
import { categoryId } from '../categories/schema.ts'
import { positiveDecimal } from '../common-schema.ts'
import { plain } from '../pure/text.ts'

/** As many as anybody splits a purchase or tags it. */
export const MOST_SPLITS = 50
export const MOST_TAGS = 20

/** Lower case, one space, no leading #: `#Lisbon  Trip` is `lisbon trip`. */
export const tag = z
  .string()
  .transform((text) =>
    plain(text)
      .replace(/^\s*#+/, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase(),
  )
  .pipe(
    z
      .string()
      .min(1)
      .max(40)
      .refine((text) => !text.includes(','), says('fields.noComma')),
  )
  .openapi({ type: 'string', example: 'lisbon trip' })

export const tags = z
  .array(tag)
  .transform((all) => [...new Set(all)].sort())
  .pipe(z.array(z.string()).max(MOST_TAGS))
  .openapi({ type: 'array', items: { type: 'string' }, example: ['lisbon trip'] })

const amount = positiveDecimal('12.34')

const note = z
  .string()
  .trim()
  .max(200)
  .transform((text) => text || null)

export const split = z
  .object({
    amount: z.string().openapi({ example: '7.50' }),
    category: categoryId,
    note: z.string().nullable(),
  })
  .openapi('Split')

export const splitsBody = z
  .strictObject({
    splits: z
      .array(
        z.strictObject({
          amount,
          category: categoryId,
          note: note.nullable().default(null),
        }),
      )
      .max(MOST_SPLITS)
      .refine((all) => all.length !== 1, says('fields.twoOrNone'))
      .openapi({ description: 'They add up to the amount; none: one category again' }),
  })
  .openapi('Splits')
