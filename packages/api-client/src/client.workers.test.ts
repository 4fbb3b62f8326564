/** The client over the real API: what it is typed as is what comes. */
import { afterAll, expect, test } from 'vitest'
import { openTestApi } from '../../../workers/gateway/src/api/testing/test-api.ts'
import { openD1 } from '../../../workers/gateway/src/database/d1-dialect.ts'
import { startD1 } from '../../../workers/gateway/src/database/testing/d1.ts'
import { ANA } from '../../../workers/gateway/src/ledger/contract/fixtures.ts'
import { createClient } from './index.ts'

const d1 = await startD1()
afterAll(() => d1[Symbol.asyncDispose]())

async function start() {
  const { app, token } = await openTestApi(async () => openD1(await d1.empty()))
  const env = { ALLOWED_PEOPLE: ANA.person }
  const fetch = async (request: Request) => app.request(request, undefined, env)
  return createClient({ site: 'http://localhost', token, fetch })
}

test('a transaction is made, found, changed and deleted by its types alone', async () => {
  const client = await start()
  const made = await client.POST('/api/transactions', {
    body: { amount: '12.00', currency: 'USD', merchant: 'Flower stall', occurredOn: '2026-11-21' },
  })
  const id = made.data?.id ?? ''
  const found = await client.GET('/api/transactions', {
    params: { query: { q: 'flower', from: '2026-11-01', limit: 10 } },
  })
  expect(found.data?.items.map(({ merchant, amount }) => [merchant, amount])).toEqual([
    ['Flower stall', '12.00'],
  ])
  const path = { id }
  const changed = await client.PATCH('/api/transactions/{id}', {
    params: { path },
    body: { category: 'gifts_charity', note: 'for Ana' },
  })
  expect(changed.data?.category).toBe('gifts_charity')
  const totals = await client.GET('/api/summary', {
    params: { query: { from: '2026-11-01', to: '2026-11-30', by: 'category' } },
  })
  expect(totals.data).toMatchObject({ items: [{ key: 'gifts_charity', spent: '12.00' }] })
  expect((await client.DELETE('/api/transactions/{id}', { params: { path } })).response.ok).toBe(
    true,
  )
  const gone = await client.GET('/api/transactions/{id}', { params: { path } })
  expect(gone.error?.code).toBe('gone')
})
