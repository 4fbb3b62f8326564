/** A category, shipped or the person's own. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { type CategoryId, GROUPS, isCategoryId } from '#shared/categories.ts'

const COUNTS = ['spending', 'income', 'nothing'] as const

export const group = z.enum(GROUPS, `has to be one of ${GROUPS.join(', ')}`)

const NO_CATEGORY = 'is not a category: GET /api/categories lists them'

// A string to the document, where `z.custom` would lose that it may be null.
export const categoryId = z
  .string(NO_CATEGORY)
  .refine(isCategoryId, NO_CATEGORY)
  .openapi({ example: 'groceries' }) as unknown as z.ZodType<CategoryId, CategoryId>

const title = z
  .string('has to be text')
  .trim()
  .min(1, 'must not be empty')
  .max(60, 'may be at most 60 characters long')

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const icon = z
  .string('has to be text')
  .max(16, 'has to be one character or emoji')
  .refine((text) => [...graphemes.segment(text)].length === 1, 'has to be one character or emoji')
  .openapi({ example: '🐕' })

const color = z
  .string('has to be text')
  .regex(/^#[0-9a-fA-F]{6}$/, 'has to be a colour such as #2a7f62')
  .transform((text) => text.toLowerCase())
  .openapi({ example: '#2a7f62' })

export const category = z
  .object({
    category: categoryId,
    group,
    title: z.string(),
    hasOwnTitle: z.boolean(),
    isOwn: z.boolean().openapi({ description: 'Made by the person, not shipped' }),
    counts: z.enum(COUNTS),
    hidden: z.boolean().openapi({ description: 'Not offered in pickers' }),
    icon: z.string().nullable(),
    color: z.string().nullable(),
  })
  .openapi('Category')

export const newCategory = z
  .strictObject({
    title,
    group,
    counts: z.enum(COUNTS).optional().openapi({
      description:
        'For good. Categories of the group money count for nothing unless told, others as spending',
    }),
    icon: icon.nullable().default(null),
    color: color.nullable().default(null),
  })
  .refine(({ group, counts }) => group === 'money' || !counts || counts === 'spending', {
    path: ['counts'],
    message: 'can only be spending, but for categories of the group money',
  })
  .openapi('NewCategory')
export type NewCategory = z.output<typeof newCategory>

export const categoryPatch = z
  .strictObject({
    title: title.nullable().openapi({ description: 'null: the shipped name' }),
    group: group.openapi({ description: 'Moves it; what it counts as stays' }),
    hidden: z.boolean(),
    icon: icon.nullable(),
    color: color.nullable(),
  })
  .partial()
  .refine((patch) => Object.values(patch).some((value) => value !== undefined), {
    message: 'names nothing to change',
  })
  .openapi('CategoryPatch')
export type CategoryPatch = Partial<z.output<typeof categoryPatch>>
