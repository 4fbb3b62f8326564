/**
 * /mcp: the Model Context Protocol over streamable HTTP, for assistants. A personal token (which OAuth
 * gives out as well), or an access token of the directory.
 */
import { Hono } from 'hono'
import { answerError } from '../api/problem.ts'
import type { App } from '../app.ts'
import { AuthError } from '../auth/auth-error.ts'
import { authenticate } from '../auth/authenticate.ts'
import { limitBody } from '../body-limit.ts'
import { t } from '../language.ts'
import { limitApi } from '../limits.ts'
import { RESOURCE_METADATA } from '../oauth/routes.ts'
import type { ApiCall } from './tools.ts'

/** The gateway itself, asked from within. */
type Gateway = (
  request: Request,
  env: GatewayEnv,
  context: ExecutionContext,
) => Response | Promise<Response>

export function mcp(gateway: () => Gateway): Hono<App> {
  const routes = new Hono<App>()

  routes.use('/mcp', limitApi, async (c, next) => {
    // A cookie counts for nothing here: clients are told where to get a token.
    if (!c.req.header('authorization')) throw new AuthError('unauthenticated', t('api.bearer'))
    await next()
  })
  routes.use('/mcp', authenticate(), limitBody())
  routes.all('/mcp', async (c) => {
    const { actor } = c.var
    const origin = new URL(c.req.url).origin
    const authorization = c.req.header('authorization') ?? ''
    const ask = async ({ method, path, body }: ApiCall) => {
      const headers: Record<string, string> = { authorization }
      if (body !== undefined) headers['content-type'] = 'application/json'
      const init = { method, headers, body: body === undefined ? null : JSON.stringify(body) }
      return gateway()(
        new Request(`${origin}/api${path}`, init),
        c.env,
        c.executionCtx as ExecutionContext,
      )
    }
    // Loaded at its first use: most ledgers never are asked this way.
    const { answerMcp } = await import('./server.ts')
    return answerMcp(c.req.raw, actor.scopes, ask)
  })

  routes.onError(async (error, c) => {
    const response = await answerError(error, c)
    if (response.status !== 401) return response
    const url = `${new URL(c.req.url).origin}${RESOURCE_METADATA}`
    response.headers.set('www-authenticate', `Bearer resource_metadata="${url}"`)
    return response
  })
  return routes
}
