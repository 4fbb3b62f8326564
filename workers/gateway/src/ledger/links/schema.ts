/** Links: what belongs together. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'

export const LINK_KINDS = ['refund_of', 'transfer_with', 'reimbursed_by'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** Where a refund lowers spending: in the month of its purchase, or in its own. */
export const REFUND_MONTHS = ['purchase', 'refund'] as const
export type RefundMonth = (typeof REFUND_MONTHS)[number]

const id = z.uuid('has to be an id (UUID)').toLowerCase()

const who = z
  .string('has to be text')
  .trim()
  .min(1, 'must not be empty')
  .max(100, 'may be at most 100 characters long')

export const newLink = z
  .strictObject({
    as: z.enum(LINK_KINDS, `has to be one of ${LINK_KINDS.join(', ')}`),
    to: id.nullable().default(null).openapi({
      description:
        'The purchase of a refund; the other leg of a transfer; what was paid back, null while it is owed',
    }),
    who: who.optional().openapi({ description: 'Of reimbursed_by: who owes it', example: 'Ana' }),
    amount: z
      .string('has to be a decimal in quotes, such as "12.34"')
      .regex(/^\d{1,16}(\.\d{1,4})?$/, 'has to be a decimal above 0 in quotes, such as "12.34"')
      .optional()
      .openapi({ description: 'Of reimbursed_by: how much; all of it where left out' }),
  })
  .refine(({ as, to }) => as === 'reimbursed_by' || to !== null, {
    path: ['to'],
    message: 'has to be the id of the other transaction',
  })
  .refine(({ as, who, amount }) => as === 'reimbursed_by' || (who ?? amount) === undefined, {
    path: ['who'],
    message: 'and amount are for reimbursed_by only',
  })
  .openapi('NewLink', { example: { as: 'reimbursed_by', to: null, who: 'Ana', amount: '12.50' } })

export const link = z
  .object({
    id: z.uuid(),
    as: z.enum(LINK_KINDS),
    transactionId: z.uuid().openapi({
      description: 'The refund; the leg that goes out; the purchase that is paid back',
    }),
    to: z.uuid().nullable().openapi({ description: 'null: still owed' }),
    who: z.string().nullable(),
    amount: z.string().nullable().openapi({ description: 'In the currency of the purchase' }),
    setBy: z.enum(['ledger', 'person']).openapi({ description: 'ledger: found by itself' }),
  })
  .openapi('Link')
