/** /api/review/labels */
import { createRoute, z } from '@hono/zod-openapi'
import { toDecimal } from '#shared/money.ts'
import { askedNow } from '../../asked-now.ts'
import { createRoutes, mayRead } from '../create-routes.ts'
import { json, listAnswer, problems } from '../schemas/answers.ts'
import { category, currency, decimal, id, limit } from '../schemas/common.ts'

const question = z
  .object({
    transaction: id.openapi({
      description: 'The newest: PATCH it with a category and learn "past", and all are settled',
    }),
    merchantKey: z.string().nullable().openapi({ description: 'null: it settles itself alone' }),
    merchant: z.string().nullable(),
    name: z.string().nullable(),
    suggestion: category.nullable(),
    settles: z.number().int().openapi({ description: 'How many transactions one answer settles' }),
    open: z.array(z.object({ currency, amount: decimal })),
  })
  .openapi('LabelQuestion')

const labels = createRoute({
  method: 'get',
  path: '/review/labels',
  tags: ['Transactions'],
  summary: 'Which categories to answer first: what settles most money goes first',
  middleware: mayRead,
  request: { query: z.strictObject({ limit }) },
  responses: { 200: json(listAnswer(question), 'By the money that is open'), ...problems() },
})

export const review = createRoutes().openapi(labels, async (c) => {
  const asked = await askedNow(c.var.ledger, c.req.valid('query').limit)
  const items = asked.map(({ merchantKey, newest, count, sums, suggestion }) => ({
    transaction: newest.id,
    merchantKey,
    merchant: newest.merchant,
    name: newest.name,
    suggestion,
    settles: count,
    open: sums.map(({ currency, spentMinor }) => ({
      currency,
      amount: toDecimal(spentMinor, currency),
    })),
  }))
  return c.json({ items }, 200)
})
