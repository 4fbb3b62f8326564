import { Hono } from 'hono'
import { expect, it } from 'vitest'
import type { App } from './app.ts'
import { AuthError } from './auth/auth-error.ts'
import { limitApi } from './limits.ts'

/** In the platform's place: so many per key. */
function limitOf(most: number) {
  const used = new Map<string, number>()
  return {
    keys: used,
    async limit({ key }: { key: string }) {
      used.set(key, (used.get(key) ?? 0) + 1)
      return { success: (used.get(key) ?? 0) <= most }
    },
  }
}

it('refuses one too many by the same token, and nobody else for it', async () => {
  const API_LIMIT = limitOf(2)
  const app = new Hono<App>()
  app.use(limitApi)
  app.get('/', (c) => c.body(null, 204))
  app.onError((error) => (error instanceof AuthError ? error.getResponse() : new Response()))
  const ask = (token: string) => {
    const headers = { authorization: `Bearer ${token}` }
    return app.request('/', { headers }, { API_LIMIT })
  }
  const answers: Array<Response> = []
  for (const token of ['a', 'a', 'a', 'b']) answers.push(await ask(token))
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 429, 204])
  expect(answers[2]?.headers.get('retry-after')).toBe('60')
  expect([...API_LIMIT.keys.keys()].join()).not.toContain('Bearer')
})
