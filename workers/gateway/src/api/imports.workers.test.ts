/** Imports, as a script meets them. */
import { expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { aReading } from '../ledger/contract/fixtures.ts'
import { ok, refused } from './testing/answers.ts'
import { openTestApi } from './testing/test-api.ts'

const d1 = await sharedD1()
const start = () => openTestApi(async () => openD1(await d1.empty()))

const MAPPING = {
  delimiter: ',',
  dateOrder: 'DMY',
  decimal: ',',
  positive: 'out',
  columns: { date: 0, amount: 2 },
  currency: 'EUR',
  account: null,
}

it('remembers how a header is read and what a category means, the last word for each', async () => {
  const { ask } = await start()
  const header = ['Fecha', 'Quien', 'Importe']
  const asked = { header, categories: ['Comidas', 'groceries'] }
  expect(await ok(ask('POST', '/api/imports/known', asked))).toEqual({
    columns: null,
    categories: [
      { name: 'Comidas', category: null, isDecided: false },
      { name: 'groceries', category: 'groceries', isDecided: false },
    ],
  })
  for (const category of ['coffee', 'dining']) {
    const chosen = {
      columns: { header, mapping: MAPPING },
      categories: [{ name: 'comidas', category }],
    }
    await ok(ask('PUT', '/api/imports/choices', chosen), 204)
  }
  expect(await ok(ask('POST', '/api/imports/known', asked))).toMatchObject({
    columns: MAPPING,
    categories: [{ category: 'dining', isDecided: true }, { isDecided: false }],
  })
  const unknown = { categories: [{ name: 'x', category: 'dog_walker.spending' }] }
  expect((await refused(ask('PUT', '/api/imports/choices', unknown))).slice(0, 2)).toEqual([
    400,
    'invalid_request',
  ])
})

it('takes old mails once', async () => {
  const { ask, ledger } = await start()
  ledger.reader.reading = aReading()
  const mail = Buffer.from('From: bank@example.com\r\n\r\nYou paid').toString('base64')
  const { items } = await ok(ask('POST', '/api/imports/mails', { mails: [mail, mail] }))
  expect(items.map(({ status }: { status: string }) => status)).toEqual(['recorded', 'duplicate'])
  expect((await refused(ask('POST', '/api/imports/mails', { mails: ['!'] }))).slice(0, 2)).toEqual([
    400,
    'invalid_request',
  ])
  const large = { mails: ['A'.repeat(9 * 1024 * 1024)] }
  expect(await refused(ask('POST', '/api/imports/mails', large))).toEqual([413, 'too_large'])
})
