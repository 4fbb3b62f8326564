/** /api/health */
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { App } from '../../app.ts'
import { AuthError } from '../../auth/auth-error.ts'
import { authenticate } from '../../auth/authenticate.ts'
import { CHECKS, checksOf, signInCheck } from '../../health.ts'
import { t } from '../../language.ts'
import { createRoutes } from '../create-routes.ts'
import { json, problems } from '../schemas/answers.ts'

const check = z
  .object({
    name: z.enum(CHECKS),
    status: z.enum(['ok', 'wrong', 'unknown']),
    what: z.string(),
    remedy: z.string().openapi({ description: 'What to do; empty where nothing is to be done' }),
  })
  .openapi('HealthCheck')

const answer = z
  .object({
    status: z.literal('ok'),
    checks: z.array(check).optional().openapi({
      description: 'A line for each part, for whoever may read the ledger',
    }),
  })
  .openapi('Health')

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  tags: ['Health'],
  summary: 'Whether the ledger and its database answer; for its owner, what else is wrong',
  security: [{}, { bearer: [] }],
  responses: { 200: json(answer, 'It does'), ...problems() },
})

export const health = createRoutes().openapi(healthRoute, async (c) => {
  await c.var.ledger.ping()
  if (!(await isOwner(c))) return c.json({ status: 'ok' } as const, 200)
  const found = await c.var.ledger.health.look()
  const told = { instant: (at: string) => at, number: String, t: t as never }
  const checks = [...checksOf(found, Date.now(), told), await signInCheck(c.env)]
  const lines = checks.map(({ remedy, ...line }) => ({ ...line, remedy: remedy ? t(remedy) : '' }))
  return c.json({ status: 'ok', checks: lines } as const, 200)
})

/** Whoever asks may be anybody: those who bring nothing, or nothing good, get the short answer. */
async function isOwner(c: Context<App>): Promise<boolean> {
  try {
    await authenticate()(c, async () => {})
    return c.var.actor.scopes.includes('read')
  } catch (error) {
    if (error instanceof AuthError && error.status < 429) return false
    throw error
  }
}
