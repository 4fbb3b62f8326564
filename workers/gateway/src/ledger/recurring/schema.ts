/** Something that recurs: a bill, a subscription, a wage. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { says } from '../../fields.ts'
import { categoryId } from '../categories/schema.ts'
import { text } from '../common-schema.ts'
import { INTERVALS } from './detect/interval.ts'

export const DECISIONS = ['open', 'confirmed', 'refused'] as const
export const STATES = ['active', 'overdue', 'stopped'] as const

const decimal = z.string().openapi({ example: '12.99' })
const localDate = z.iso.date().openapi({ example: '2026-12-05' })

export const recurring = z
  .object({
    id: z.uuid().openapi({ example: '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b' }),
    name: z.string().nullable().openapi({
      description: "The person's name for it, else the merchant's; null: it names nobody",
      example: 'Harbor Gym',
    }),
    hasOwnName: z.boolean(),
    merchant: z.string().nullable().openapi({
      description: 'As the bank writes it',
      example: 'HARBOR GYM 0291',
    }),
    merchantKey: z.string().nullable().openapi({ example: 'harborgym' }),
    decision: z.enum(DECISIONS).openapi({
      description: 'open: found, and nobody said yet whether it recurs',
      example: 'confirmed',
    }),
    state: z.enum(STATES).openapi({
      description: 'overdue: it should have come by now; stopped: nobody waits for it any more',
      example: 'active',
    }),
    direction: z.enum(['in', 'out']).openapi({ example: 'out' }),
    counts: z.enum(['spending', 'income', 'nothing']).openapi({ example: 'spending' }),
    category: categoryId.nullable(),
    interval: z.enum(INTERVALS).openapi({ example: 'monthly' }),
    currency: z.string().openapi({ example: 'USD' }),
    usualAmount: decimal.openapi({ description: 'What the next one is expected to be' }),
    varies: z.boolean().openapi({ description: 'Its amounts differ', example: false }),
    nextOn: localDate.nullable().openapi({
      description: 'When the next is due, which may be past; null: it has stopped',
    }),
    yearlyAmount: decimal.openapi({ description: 'What it comes to in a year', example: '155.88' }),
    previousAmount: decimal.nullable().openapi({
      description: 'The price before it last changed',
      example: '10.99',
    }),
    changedOn: localDate.nullable().openapi({
      description: 'Since when the new price counts',
      example: '2026-08-05',
    }),
    firstOn: localDate.openapi({ example: '2025-03-05' }),
    lastOn: localDate.openapi({ example: '2026-11-05' }),
    payments: z.number().int().openapi({ example: 21 }),
    latest: z.array(z.object({ id: z.uuid(), date: localDate, amount: decimal })).openapi({
      description: 'The latest transactions of it, newest first',
    }),
  })
  .openapi('Recurring')

const name = text(100)

export const recurringPatch = z
  .strictObject({
    decision: z.enum(DECISIONS).openapi({
      description: 'refused: it is left out, and never found again',
      example: 'confirmed',
    }),
    name: name.nullable().openapi({
      description: "null: the merchant's name again",
      example: 'Gym',
    }),
  })
  .partial()
  .refine((patch) => (patch.decision === undefined) !== (patch.name === undefined), {
    ...says('fields.decisionOrName'),
  })
  .openapi('RecurringPatch')
export type RecurringPatch = Partial<z.output<typeof recurringPatch>>
