/** /api/export.csv */
import { createRoute, z } from '@hono/zod-openapi'
import { createRoutes, mayRead } from '../create-routes.ts'
import { csvRows } from '../csv.ts'
import { groupsOf } from '../present.ts'
import { problems } from '../schemas/answers.ts'
import { exportQuery } from '../schemas/transaction.ts'
import { toFilter } from './transactions.ts'

const exportRoute = createRoute({
  method: 'get',
  path: '/export.csv',
  tags: ['Transactions'],
  summary: 'Transactions as a spreadsheet, newest first',
  middleware: mayRead,
  request: { query: exportQuery },
  responses: {
    200: {
      description: 'UTF-8 with a header row',
      content: { 'text/csv': { schema: z.string() } },
    },
    ...problems(),
  },
})

export const exported = createRoutes().openapi(exportRoute, async (c) => {
  const { ledger } = c.var
  const groupOf = await groupsOf(ledger)
  const rows = csvRows(ledger.transactions, toFilter(c.req.valid('query')), groupOf)
  const mark = (await rows.next()).value ?? ''
  // The first page is read before anything is answered, so that a fault is an error and no torso.
  const first = await rows.next()
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(mark + (first.value ?? '')))
    },
    async pull(controller) {
      const { value, done } = await rows.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  return c.body(stream, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="transactions.csv"',
  })
})
