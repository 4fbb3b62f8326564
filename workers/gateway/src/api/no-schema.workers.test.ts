/** A database whose migrations were not applied: named as such, with the line to run, and in the log. */
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { ledgerConfig } from '../ledger/open.ts'
import { createLedger } from '../ledger/store.ts'
import { gatewayOf } from './testing/test-api.ts'

let miniflare: Miniflare
beforeAll(async () => {
  miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: 'export default {}',
      compatibilityDate: '2026-11-01',
      d1Databases: ['DB'],
    }),
  )
  await miniflare.ready
})
afterAll(() => miniflare.dispose())

it.each(['/api/health', '/api/transactions'])('%s says it', async (path) => {
  const config = ledgerConfig({
    TIME_ZONE: 'Etc/UTC',
    MAIL_DOMAIN: 'expenses.example',
    SUMMARY_TO: '',
    RAW_MAIL_DAYS: '90',
  })
  const app = gatewayOf(createLedger(openD1(await miniflare.getD1Database('DB')), config))
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const response = await app.request(
    path,
    { headers: { cookie: 'session-80=of-somebody', origin: 'http://localhost' } },
    { ALLOWED_PEOPLE: 'ana@example.com' },
  )
  const lines = logged.mock.calls.map(([line]) => JSON.parse(line))
  logged.mockRestore()
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({
    code: 'no_schema',
    detail: expect.stringContaining('npm run deploy'),
  })
  expect(lines).toContainEqual(
    expect.objectContaining({ event: 'request_failed', problem: 'no_schema' }),
  )
})
