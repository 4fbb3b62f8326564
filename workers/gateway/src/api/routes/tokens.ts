/** /api/tokens */
import { createRoute, z } from '@hono/zod-openapi'
import { refuseWithout, requireSession } from '../../auth/authenticate.ts'
import { issueToken } from '../../auth/personal-token.ts'
import { t } from '../../language.ts'
import type { PersonalToken } from '../../ledger/store.ts'
import { createRoutes, mayRead } from '../create-routes.ts'
import { absent, invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { id, idParam, instant, text } from '../schemas/common.ts'

const tags = ['Tokens']

const scope = z.enum(['read', 'write', 'calendar']).openapi({
  description: 'calendar: for the feed at /calendar/<token>.ics alone',
})

const tokenAnswer = z
  .object({
    id,
    title: z.string(),
    prefix: z.string().openapi({ description: 'Its first characters, to tell tokens apart' }),
    scopes: z.array(scope),
    createdAt: instant,
    lastUsedAt: instant.nullable(),
    expiresAt: instant.nullable(),
  })
  .openapi('Token')

const list = createRoute({
  method: 'get',
  path: '/tokens',
  tags,
  summary: 'Your personal tokens, newest first',
  middleware: mayRead,
  responses: { 200: json(listAnswer(tokenAnswer), 'All that are not revoked'), ...problems() },
})

const create = createRoute({
  method: 'post',
  path: '/tokens',
  tags,
  summary: 'Make a personal token; it is shown this once',
  description: 'For a person who signed in, not for a token',
  middleware: requireSession('read'),
  request: {
    body: jsonBody(
      z
        .strictObject({
          title: text(100),
          scopes: z.array(scope).min(1).default(['read']),
          expiresAt: z.iso
            .datetime()
            .nullable()
            .default(null)
            .openapi({ description: 'null: until it is revoked' }),
        })
        .openapi('NewToken'),
    ),
  },
  responses: {
    201: json(
      tokenAnswer.extend({ token: z.string().openapi({ description: 'Shown this once' }) }),
      'The token',
    ),
    ...problems(),
  },
})

const revoke = createRoute({
  method: 'delete',
  path: '/tokens/{id}',
  tags,
  summary: 'Revoke a token of yours; it works no more at once',
  description: 'For a person who signed in, not for a token',
  middleware: requireSession('read'),
  request: { params: idParam },
  responses: { 204: { description: 'It is revoked' }, ...problems(404) },
})

export const tokens = createRoutes()
  .openapi(list, async (c) => {
    const items = await c.var.ledger.tokens.list(c.var.actor.person)
    return c.json({ items: items.map(presentToken) }, 200)
  })
  .openapi(create, async (c) => {
    const { title, scopes, expiresAt } = c.req.valid('json')
    const until = expiresAt === null ? null : new Date(expiresAt).toISOString()
    if (until !== null && until <= new Date().toISOString()) {
      throw invalidField('expiresAt', t('fields.past'))
    }
    const request = { title, scopes, expiresAt: until }
    const { ledger, actor } = c.var
    if (scopes.includes('write')) refuseWithout(actor, 'write')
    const { secret, token } = await issueToken(ledger.tokens, request, actor.person)
    return c.json({ ...presentToken(token), token: secret }, 201)
  })
  .openapi(revoke, async (c) => {
    const isRevoked = await c.var.ledger.tokens.revoke(c.req.valid('param').id, c.var.actor)
    if (!isRevoked) throw absent('token')
    return c.body(null, 204)
  })

function presentToken(token: PersonalToken) {
  const { id, title, prefix, scopes, createdAt, lastUsedAt, expiresAt } = token
  return { id, title, prefix, scopes, createdAt, lastUsedAt, expiresAt }
}
