import { expect, test } from 'vitest'
import { sessionCookieName } from './session-cookie.ts'

test('over https a cookie is the host’s own; on a laptop two ledgers have two', () => {
  expect(sessionCookieName(new URL('https://tracker.example/x'))).toBe('__Host-session')
  expect(sessionCookieName(new URL('http://127.0.0.1:8787/'))).toBe('session-8787')
  expect(sessionCookieName(new URL('http://localhost/'))).toBe('session-80')
})
