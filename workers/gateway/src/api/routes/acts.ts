/** /api/acts */
import { createRoute, z } from '@hono/zod-openapi'
import type { Actor } from '../../app.ts'
import { t } from '../../language.ts'
import { type Act, act, undone } from '../../ledger/acts/schema.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { HIDDEN, mayOnlyRead } from '../hide-secrets.ts'
import { ApiError, absent } from '../problem.ts'
import { json, pageOf, problems } from '../schemas/answers.ts'
import { cursor, idParam, limit } from '../schemas/common.ts'

const tags = ['Acts']

const list = createRoute({
  method: 'get',
  path: '/acts',
  tags,
  summary: 'What persons did in the last thirty days, newest first',
  middleware: mayRead,
  request: { query: z.strictObject({ cursor: cursor.optional(), limit }) },
  responses: { 200: json(pageOf(act), 'One page'), ...problems() },
})

const get = createRoute({
  method: 'get',
  path: '/acts/{id}',
  tags,
  summary: 'One act',
  middleware: mayRead,
  request: { params: idParam },
  responses: { 200: json(act, 'The act'), ...problems(404) },
})

const undo = createRoute({
  method: 'post',
  path: '/acts/{id}/undo',
  tags,
  summary: 'Undo an act: all of it that nobody changed again since',
  middleware: mayWrite,
  request: { params: idParam },
  responses: { 200: json(undone, 'What came of it'), ...problems(404, 409, 410) },
})

export const acts = createRoutes()
  .openapi(list, async (c) => {
    const { cursor = null, limit } = c.req.valid('query')
    const page = await c.var.ledger.acts.list({ cursor, limit })
    return c.json({ ...page, items: page.items.map((one) => shownTo(c.var.actor, one)) }, 200)
  })
  .openapi(get, async (c) => {
    const found = await c.var.ledger.acts.get(c.req.valid('param').id)
    if (!found) throw absent('act')
    return c.json(shownTo(c.var.actor, found), 200)
  })
  .openapi(undo, async (c) => {
    const { ledger, actor } = c.var
    const outcome = await ledger.acts.undo(c.req.valid('param').id, actor)
    if (outcome.status === 'absent') throw absent('act')
    if (outcome.status === 'already_undone') {
      throw new ApiError('conflict', t('problems.undoneAlready'))
    }
    if (outcome.status === 'too_old') {
      throw new ApiError('gone', t('problems.undoTooLate'))
    }
    const { act, transactions, kept } = outcome
    return c.json({ act, transactions, kept }, 200)
  })

/** The subject of a mail may hold a provider's code, which a token that only reads does not see. */
function shownTo(actor: Actor, one: Act): Act {
  return one.subject === 'mail' && mayOnlyRead(actor) ? { ...one, title: HIDDEN } : one
}
