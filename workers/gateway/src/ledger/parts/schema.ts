/** The parts of a transaction: splits and tags. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { categoryId } from '../categories/schema.ts'

/** As many as anybody splits a purchase or tags it. */
export const MOST_SPLITS = 50
export const MOST_TAGS = 20

/** Lower case, one space, no leading #: `#Lisbon  Trip` is `lisbon trip`. */
export const tag = z
  .string('has to be text')
  .transform((text) =>
    text
      .replace(/^\s*#+/, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase(),
  )
  .pipe(
    z
      .string()
      .min(1, 'must not be empty')
      .max(40, 'may be at most 40 characters long')
      .refine((text) => !text.includes(','), 'must not have a comma'),
  )
  .openapi({ type: 'string', example: 'lisbon trip' })

export const tags = z
  .array(tag)
  .transform((all) => [...new Set(all)].sort())
  .pipe(z.array(z.string()).max(MOST_TAGS, `may be at most ${MOST_TAGS}`))
  .openapi({ type: 'array', items: { type: 'string' }, example: ['lisbon trip'] })

const amount = z
  .string('has to be a decimal in quotes, such as "12.34"')
  .regex(/^\d{1,16}(\.\d{1,4})?$/, 'has to be a decimal above 0 in quotes, such as "12.34"')

const note = z
  .string()
  .trim()
  .max(200, 'may be at most 200 characters long')
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
      .max(MOST_SPLITS, `may be at most ${MOST_SPLITS}`)
      .refine((all) => all.length !== 1, 'have to be at least two, or none to join it again')
      .openapi({ description: 'They add up to the amount; none: one category again' }),
  })
  .openapi('Splits')
