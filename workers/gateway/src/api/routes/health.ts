/** /api/health */
import { createRoute, z } from '@hono/zod-openapi'
import { createRoutes } from '../create-routes.ts'
import { json, problems } from '../schemas/answers.ts'

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  tags: ['Health'],
  summary: 'Whether the ledger and its database answer',
  security: [],
  responses: {
    200: json(z.object({ status: z.literal('ok') }).openapi('Health'), 'It does'),
    ...problems(),
  },
})

export const health = createRoutes().openapi(healthRoute, async (c) => {
  await c.var.ledger.ping()
  return c.json({ status: 'ok' } as const, 200)
})
