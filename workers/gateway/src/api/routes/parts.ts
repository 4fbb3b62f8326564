/** /api/transactions/{id}/splits and /api/tags */
import { createRoute, z } from '@hono/zod-openapi'
import { splitsBody } from '../../ledger/parts/schema.ts'
import { toMinor } from '../amounts.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { groupsOf, presentTransaction } from '../present.ts'
import { absent } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { id, idParam } from '../schemas/common.ts'
import { transactionAnswer } from '../schemas/transaction.ts'

const split = createRoute({
  method: 'put',
  path: '/transactions/{id}/splits',
  tags: ['Transactions'],
  summary: 'Split a transaction over several categories, or join it again',
  description: 'The amounts have to add up to its amount. An empty list joins it.',
  middleware: mayWrite,
  request: { params: idParam, body: jsonBody(splitsBody) },
  responses: {
    200: json(
      transactionAnswer.extend({
        act: id.openapi({ description: 'POST /api/acts/{act}/undo undoes it' }),
      }),
      'The transaction as it is now',
    ),
    ...problems(404, 413),
  },
})

const tags = createRoute({
  method: 'get',
  path: '/tags',
  tags: ['Transactions'],
  summary: 'Every tag, and how many transactions have it',
  middleware: mayRead,
  responses: {
    200: json(
      listAnswer(
        z.object({ tag: z.string().openapi({ example: 'holiday' }), count: z.number().int() }),
      ),
      'All tags',
    ),
    ...problems(),
  },
})

export const parts = createRoutes()
  .openapi(split, async (c) => {
    const { id } = c.req.valid('param')
    const { ledger, actor } = c.var
    const before = await ledger.transactions.get(id)
    if (!before) throw absent('transaction')
    const splits = c.req.valid('json').splits.map(({ amount, ...rest }, index) => ({
      ...rest,
      amountMinor: toMinor(amount, before.currency, `splits.${index}.amount`),
    }))
    const done = await ledger.transactions.split(id, splits, actor)
    if (!done) throw absent('transaction')
    const shown = presentTransaction(done.transaction, await groupsOf(ledger))
    return c.json({ ...shown, act: done.act }, 200)
  })
  .openapi(tags, async (c) => {
    return c.json({ items: await c.var.ledger.transactions.tags() }, 200)
  })
