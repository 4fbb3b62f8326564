import { expect, it } from 'vitest'
import { isLoopback } from './host.ts'

it.each([
  ['http://127.0.0.1:8787/', undefined, true],
  ['http://localhost:8787/', 'localhost:8787', true],
  ['http://[::1]:8787/', '[::1]:8787', true],
  ['http://evil.example:8787/', undefined, false],
  // Miniflare takes the address from a header of the request: a page on a rebound name may set one.
  ['http://127.0.0.1:8787/', 'evil.example:8787', false],
  ['http://127.0.0.1:8787/', '127.0.0.1.evil.example', false],
  ['http://127.0.0.1:8787/', 'user@127.0.0.1@evil.example', false],
  ['http://127.0.0.1:8787/', '', false],
])('%s asked as %s: %s', (url, host, expected) => {
  const headers: Record<string, string> = host === undefined ? {} : { host }
  expect(isLoopback(new Request(url, { headers }))).toBe(expected)
})
