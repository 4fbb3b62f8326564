/** /api/webhooks: programs that are told of what happens. */
import { createRoute, z } from '@hono/zod-openapi'
import { requireSession } from '../../auth/authenticate.ts'
import { t } from '../../language.ts'
import {
  delivery,
  MOST_WEBHOOKS,
  newWebhook,
  webhook,
  webhookPatch,
} from '../../ledger/webhooks/schema.ts'
import { refusalAsWritten } from '../../webhooks/address.ts'
import { createRoutes, mayRead } from '../create-routes.ts'
import { ApiError, absent, invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { idParam } from '../schemas/common.ts'

const tags = ['Webhooks']
const description =
  'For a person who signed in, not for a token: it opens a way out. Deliveries are posted as ' +
  '`{ type, timestamp, data }` and signed as Standard Webhooks does; `data` has `transactions` or ' +
  '`mails` as this API presents them, as they are when it is posted. An answer that is not 2xx is ' +
  'tried again for three days; after 20 failures in a row, or an answer of 410, it is paused. It is ' +
  'never posted to a private address, and a redirect is a failure.'

const list = createRoute({
  method: 'get',
  path: '/webhooks',
  tags,
  summary: 'Webhooks',
  middleware: mayRead,
  responses: { 200: json(listAnswer(webhook), 'All of them'), ...problems() },
})

const create = createRoute({
  method: 'post',
  path: '/webhooks',
  tags,
  summary: 'Tell a program of what happens',
  description,
  middleware: requireSession(),
  request: { body: jsonBody(newWebhook) },
  responses: {
    201: json(
      z
        .object({ webhook, secret: z.string().openapi({ example: 'whsec_…' }) })
        .openapi('MadeWebhook'),
      'The webhook, and the secret that its deliveries are signed with: shown once',
    ),
    ...problems(409),
  },
})

const update = createRoute({
  method: 'patch',
  path: '/webhooks/{id}',
  tags,
  summary: 'Change, pause or resume a webhook',
  description: 'For a person who signed in, not for a token',
  middleware: requireSession(),
  request: { params: idParam, body: jsonBody(webhookPatch) },
  responses: { 200: json(webhook, 'The webhook'), ...problems(404) },
})

const remove = createRoute({
  method: 'delete',
  path: '/webhooks/{id}',
  tags,
  summary: 'Remove a webhook, and what was still to be told',
  description: 'For a person who signed in, not for a token',
  middleware: requireSession(),
  request: { params: idParam },
  responses: { 204: { description: 'It is gone' }, ...problems(404) },
})

const deliveries = createRoute({
  method: 'get',
  path: '/webhooks/{id}/deliveries',
  tags,
  summary: 'What a webhook was told in the last two weeks, newest first',
  middleware: mayRead,
  request: { params: idParam },
  responses: { 200: json(listAnswer(delivery), 'The newest fifty'), ...problems(404) },
})

const test = createRoute({
  method: 'post',
  path: '/webhooks/{id}/test',
  tags,
  summary: 'Post something to try a webhook with',
  middleware: requireSession(),
  request: { params: idParam },
  responses: { 202: { description: 'It is on its way' }, ...problems(404) },
})

export const webhooks = createRoutes()
  .openapi(list, async (c) => c.json({ items: await c.var.ledger.webhooks.list() }, 200))
  .openapi(create, async (c) => {
    const entry = c.req.valid('json')
    checkAddress(entry.url, c.env)
    const made = await c.var.ledger.webhooks.create(entry, c.var.actor)
    if (!made) throw new ApiError('conflict', t('problems.mostWebhooks', { count: MOST_WEBHOOKS }))
    return c.json(made, 201)
  })
  .openapi(update, async (c) => {
    const { ledger, actor } = c.var
    const patch = c.req.valid('json')
    if (patch.url !== undefined) checkAddress(patch.url, c.env)
    const changed = await ledger.webhooks.update(c.req.valid('param').id, patch, actor)
    if (!changed) throw absent('webhook')
    return c.json(changed, 200)
  })
  .openapi(remove, async (c) => {
    const { id } = c.req.valid('param')
    if (!(await c.var.ledger.webhooks.remove(id, c.var.actor))) throw absent('webhook')
    return c.body(null, 204)
  })
  .openapi(deliveries, async (c) => {
    const { webhooks: store } = c.var.ledger
    const { id } = c.req.valid('param')
    if (!(await store.get(id))) throw absent('webhook')
    return c.json({ items: await store.deliveries(id) }, 200)
  })
  .openapi(test, async (c) => {
    if (!(await c.var.ledger.webhooks.test(c.req.valid('param').id))) throw absent('webhook')
    return c.body(null, 202)
  })

/** Throws what says why nothing would ever be posted there. */
function checkAddress(url: string, env: { WEBHOOK_HOSTS?: string }): void {
  const refused = refusalAsWritten(new URL(url), env)
  if (refused) throw invalidField('url', t(`webhooks.${refused}`))
}
