/** How often somebody may ask, by the platform's rate limits (wrangler.toml, [[ratelimits]]). */

import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { App } from './app.ts'
import { AuthError } from './auth/auth-error.ts'
import { readCookie } from './auth/cookies.ts'
import { hashSecret } from './auth/secrets.ts'
import { t } from './language.ts'

type Limit = 'SIGN_IN_LIMIT' | 'FAILED_TOKEN_LIMIT' | 'API_LIMIT'

/** Counts one use; throws `too_many_requests` where it is one too many. */
export async function countUse(c: Context<App>, limit: Limit, key: string): Promise<void> {
  // Absent only where a part is tested without wrangler.
  const { success } = (await c.env[limit]?.limit({ key })) ?? { success: true }
  if (!success) throw new AuthError('too_many_requests', t('problems.tooOften'))
}

/** Who asks, as far as the platform knows: Cloudflare writes this header itself. */
export function addressOf(c: Context<App>): string {
  return c.req.header('cf-connecting-ip') ?? 'unknown'
}

/** The API's limit: per token or session, whatever it is worth, else per address. */
export const limitApi = createMiddleware<App>(async (c, next) => {
  const credential = c.req.header('authorization') ?? readCookie(c, 'session')
  await countUse(c, 'API_LIMIT', credential ? await hashSecret(credential) : addressOf(c))
  await next()
})

export const limitSignIn = createMiddleware<App>(async (c, next) => {
  await countUse(c, 'SIGN_IN_LIMIT', addressOf(c))
  await next()
})
