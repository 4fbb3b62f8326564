/** What the sign-in's door answers where the settings let nobody in; tests/system has the ways that work. */
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { answerError } from '../api/problem.ts'
import type { App } from '../app.ts'
import { auth } from './routes.ts'

const app = new Hono<App>().route('/auth', auth)
app.onError(answerError)

const WELL = {
  ALLOWED_PEOPLE: 'ana@example.com',
  ENTRA_TENANT_ID: '0f8fad5b-d9cb-469f-a165-70867728950e',
  ENTRA_CLIENT_ID: 'client',
  ENTRA_AUTHORITY: 'http://127.0.0.1:9',
  ENTRA_CLIENT_SECRET: 'hidden-value',
}

test.each([
  ['without anybody who may', { ALLOWED_PEOPLE: '' }, 'ALLOWED_PEOPLE'],
  ['without a secret', { ENTRA_CLIENT_SECRET: '' }, 'ENTRA_CLIENT_SECRET'],
  ['by two ways at once', { OPENID_ISSUER: 'https://id.example' }, 'OPENID_ISSUER'],
])('%s nobody signs in, and the answer names it', async (_, changed, name) => {
  const response = await app.request('/auth/login', undefined, { ...WELL, ...changed })
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  const { status, code, detail } = (await response.json()) as Record<string, unknown>
  expect({ status, code }).toEqual({ status: 503, code: 'not_configured' })
  expect(detail).toContain(name)
  expect(detail).not.toContain('hidden-value')
})
