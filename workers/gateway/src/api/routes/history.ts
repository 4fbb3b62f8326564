/** /api/transactions/{id}/history */
import { createRoute, z } from '@hono/zod-openapi'
import { createRoutes, mayRead } from '../create-routes.ts'
import { absent } from '../problem.ts'
import { json, listAnswer, problems } from '../schemas/answers.ts'
import { id, idParam, instant } from '../schemas/common.ts'

const value = z.union([z.string(), z.number(), z.null()])

const change = z
  .object({
    id,
    createdAt: instant,
    person: z.string(),
    action: z.string(),
    changes: z
      .record(z.string(), z.tuple([value, value]))
      .openapi({ description: 'Field: before and after; amounts in minor units' }),
  })
  .openapi('Change')

const historyRoute = createRoute({
  method: 'get',
  path: '/transactions/{id}/history',
  tags: ['Transactions'],
  summary: 'What persons changed in a transaction, newest first',
  middleware: mayRead,
  request: { params: idParam },
  responses: { 200: json(listAnswer(change), 'Every change'), ...problems(404) },
})

export const history = createRoutes().openapi(historyRoute, async (c) => {
  const { transactions } = c.var.ledger
  const { id: of } = c.req.valid('param')
  const entries = await transactions.history(of)
  if (entries.length === 0 && !(await transactions.get(of))) throw absent('transaction')
  const items = entries.map(({ id, createdAt, person, action, changes }) => ({
    id,
    createdAt,
    person,
    action,
    changes,
  }))
  return c.json({ items }, 200)
})
