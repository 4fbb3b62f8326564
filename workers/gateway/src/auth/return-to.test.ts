import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeReturnTo } from './return-to.ts'

const ORIGIN = 'https://tracker.example'

test('a page of this site is gone back to, with its query and fragment', () => {
  expect(safeReturnTo('/transactions?q=a&kind=fee', ORIGIN)).toBe('/transactions?q=a&kind=fee')
  expect(safeReturnTo('/budgets#typed', ORIGIN)).toBe('/budgets#typed')
  expect(safeReturnTo('/', ORIGIN)).toBe('/')
})

test.each([
  undefined,
  '',
  'transactions',
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  'javascript:alert(1)',
  '/auth/login',
  '/auth/callback?code=1',
])('%j leads to the front', (text) => {
  expect(safeReturnTo(text, ORIGIN)).toBe('/')
})

test('whatever a link says, a browser stays on this site', () => {
  const tricky = fc.constantFrom('/', '\\', '.', '..', '//', '@', ':', '?', '#', '\t', '\n', '%2f')
  const text = fc
    .array(fc.oneof(tricky, fc.string({ maxLength: 4 })))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (rest) => {
      const result = safeReturnTo(`/${rest}`, ORIGIN)
      expect(new URL(result, ORIGIN).origin).toBe(ORIGIN)
      expect(result).toMatch(/^\/(?!\/)/)
    }),
  )
})
