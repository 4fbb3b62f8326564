/** A category, shipped or the person's own. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { type CategoryId, GROUPS, isCategoryId } from '#shared/categories.ts'
import { says } from '../../fields.ts'
import { hasAny, text } from '../common-schema.ts'

const COUNTS = ['spending', 'income', 'nothing'] as const

export const group = z.enum(GROUPS)

// A string to the document, where `z.custom` would lose that it may be null.
export const categoryId = z
  .string(says('fields.category'))
  .refine(isCategoryId, says('fields.category'))
  .openapi({ example: 'groceries' }) as unknown as z.ZodType<CategoryId, CategoryId>

const title = text(60)

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const icon = z
  .string()
  .max(16, says('fields.oneCharacter'))
  .refine((text) => [...graphemes.segment(text)].length === 1, says('fields.oneCharacter'))
  .openapi({ example: '🐕' })

const color = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, says('fields.colour'))
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
    ...says('fields.spendingOnly'),
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
  .refine(hasAny, says('fields.nothingToChange'))
  .openapi('CategoryPatch')
export type CategoryPatch = Partial<z.output<typeof categoryPatch>>
