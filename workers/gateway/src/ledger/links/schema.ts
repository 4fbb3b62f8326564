/** Links: what belongs together. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { says } from '../../fields.ts'
import { positiveDecimal, text } from '../common-schema.ts'

export const LINK_KINDS = ['refund_of', 'transfer_with', 'reimbursed_by'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** Where a refund lowers spending: in the month of its purchase, or in its own. */
export const REFUND_MONTHS = ['purchase', 'refund'] as const
export type RefundMonth = (typeof REFUND_MONTHS)[number]

const id = z.uuid().toLowerCase()

const who = text(100)

export const newLink = z
  .strictObject({
    as: z.enum(LINK_KINDS),
    to: id.nullable().default(null).openapi({
      description:
        'The purchase of a refund; the other leg of a transfer; what was paid back, null while it is owed',
    }),
    who: who.optional().openapi({ description: 'Of reimbursed_by: who owes it', example: 'Ana' }),
    amount: positiveDecimal('12.34')
      .optional()
      .openapi({ description: 'Of reimbursed_by: how much; all of it where left out' }),
  })
  .refine(({ as, to }) => as === 'reimbursed_by' || to !== null, {
    path: ['to'],
    ...says('fields.otherTransaction'),
  })
  .refine(({ as, who, amount }) => as === 'reimbursed_by' || (who ?? amount) === undefined, {
    path: ['who'],
    ...says('fields.reimbursedOnly'),
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
