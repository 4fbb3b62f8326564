import { expect, test } from 'vitest'
import { cachedToken } from './token.ts'

const MINUTE = 60_000

function counting(validForMs: number, now: () => number) {
  let asked = 0
  const provider = async () => {
    asked += 1
    return { token: `token ${asked}`, expiresAt: now() + validForMs }
  }
  return cachedToken(provider, now)
}

test('a token is kept until five minutes before it expires', async () => {
  let now = 0
  const cache = counting(60 * MINUTE, () => now)
  expect((await cache.get()).token).toBe('token 1')
  now = 55 * MINUTE - 1
  expect((await cache.get()).token).toBe('token 1')
  now = 55 * MINUTE
  expect((await cache.get()).token).toBe('token 2')
})

test('callers at the same time share one request', async () => {
  const cache = counting(60 * MINUTE, () => 0)
  const tokens = await Promise.all([cache.get(), cache.get(), cache.get()])
  expect(new Set(tokens.map(({ token }) => token))).toEqual(new Set(['token 1']))
})

test('a token that the server refused is not given again', async () => {
  const cache = counting(60 * MINUTE, () => 0)
  await cache.get()
  cache.drop()
  expect((await cache.get()).token).toBe('token 2')
})

test('a failure is told, and not kept', async () => {
  let fails = true
  const cache = cachedToken(
    async () => {
      if (fails) throw new Error('no answer')
      return { token: 'late', expiresAt: 60 * MINUTE }
    },
    () => 0,
  )
  await expect(cache.get()).rejects.toThrow('no answer')
  fails = false
  expect((await cache.get()).token).toBe('late')
})
