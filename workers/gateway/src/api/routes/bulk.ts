/** /api/transactions/bulk and /api/views */
import { createRoute, z } from '@hono/zod-openapi'
import { says } from '../../fields.ts'
import { bulkAnswer, bulkSet, MOST_IDS } from '../../ledger/bulk/schema.ts'
import { newView, view, viewPatch } from '../../ledger/views/schema.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { absent, invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { id, idParam } from '../schemas/common.ts'
import { exportQuery } from '../schemas/transaction.ts'
import { toFilter } from './transactions.ts'

const bulkBody = z
  .strictObject({
    ids: z.array(id).min(1).max(MOST_IDS),
    filter: exportQuery.openapi({ description: 'As the query of GET /api/transactions' }),
    set: bulkSet,
  })
  .partial({ ids: true, filter: true })
  .refine(({ ids, filter }) => (ids === undefined) !== (filter === undefined), {
    path: ['ids'],
    ...says('fields.idsOrFilter'),
  })

const bulkRoute = createRoute({
  method: 'post',
  path: '/transactions/bulk',
  tags: ['Transactions'],
  summary: 'Change many transactions as one act: categorise, tag, note, delete',
  middleware: mayWrite,
  request: { body: jsonBody(bulkBody) },
  responses: { 200: json(bulkAnswer, 'What came of it'), ...problems(413) },
})

const tags = ['Views']

const list = createRoute({
  method: 'get',
  path: '/views',
  tags,
  summary: 'Saved views, by title',
  middleware: mayRead,
  responses: { 200: json(listAnswer(view), 'All views'), ...problems() },
})

const create = createRoute({
  method: 'post',
  path: '/views',
  tags,
  summary: 'Save a view',
  middleware: mayWrite,
  request: { body: jsonBody(newView) },
  responses: { 201: json(view, 'The view'), ...problems() },
})

const update = createRoute({
  method: 'patch',
  path: '/views/{id}',
  tags,
  summary: 'Rename a view, or change what it shows',
  middleware: mayWrite,
  request: { params: idParam, body: jsonBody(viewPatch) },
  responses: { 200: json(view, 'The view'), ...problems(404) },
})

const remove = createRoute({
  method: 'delete',
  path: '/views/{id}',
  tags,
  summary: 'Remove a view',
  middleware: mayWrite,
  request: { params: idParam },
  responses: { 204: { description: 'It is removed' }, ...problems(404) },
})

export const bulk = createRoutes()
  .openapi(bulkRoute, async (c) => {
    const { ids, filter, set } = c.req.valid('json')
    const which = ids ? { ids } : { filter: toFilter(filter ?? {}) }
    return c.json(await c.var.ledger.transactions.bulk(which, set, c.var.actor), 200)
  })
  .openapi(list, async (c) => c.json({ items: await c.var.ledger.views.list() }, 200))
  .openapi(create, async (c) => {
    const body = c.req.valid('json')
    requireQuery(body.query)
    const made = await c.var.ledger.views.create(body, c.var.actor)
    return c.json(made, 201, { location: `/api/views/${made.id}` })
  })
  .openapi(update, async (c) => {
    const body = c.req.valid('json')
    if (body.query) requireQuery(body.query)
    const updated = await c.var.ledger.views.update(c.req.valid('param').id, body, c.var.actor)
    if (!updated) throw absent('view')
    return c.json(updated, 200)
  })
  .openapi(remove, async (c) => {
    if (!(await c.var.ledger.views.remove(c.req.valid('param').id, c.var.actor))) {
      throw absent('view')
    }
    return c.body(null, 204)
  })

/** A view that the list would refuse is no view. */
function requireQuery(query: Record<string, string>): void {
  const { error } = exportQuery.safeParse(query)
  const [issue] = error?.issues ?? []
  if (issue) throw invalidField(['query', ...issue.path.slice(0, 1)].join('.'), issue.message)
}
