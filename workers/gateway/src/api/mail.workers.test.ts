/** Mails, settings and the description of the API, as a script meets them. */
import { describe, expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { anIntake, aReading } from '../ledger/contract/fixtures.ts'
import { type Json, ok, refused } from './testing/answers.ts'
import { ENTRY, openTestApi, openTestApiWithMail } from './testing/test-api.ts'

const d1 = await sharedD1()
const open = async () => openD1(await d1.empty())
const start = () => openTestApi(open)
const withMail = () => openTestApiWithMail(open)

describe('mail', () => {
  it('is shown with its text, reading and raw bytes', async () => {
    const { ask, mailId } = await withMail()
    const { items } = await ok(ask('GET', '/api/mail?status=recorded'))
    expect(items).toMatchObject([
      { id: mailId, bank: 'Harbor Bank', sizeBytes: expect.any(Number) },
    ])
    expect(items[0]).not.toHaveProperty('text')
    const mail = await ok(ask('GET', `/api/mail/${mailId}`))
    expect(mail).toMatchObject({
      text: 'You spent $18.50 at CORNER BAKERY 0451',
      read: [{ amount: '18.50', occurredOn: '2026-11-20', account: '4821' }],
      transactions: [{ amount: '18.50' }],
      hasRaw: true,
    })
    const raw = await ask('GET', `/api/mail/${mailId}/raw`)
    expect(raw.headers.get('content-type')).toBe('message/rfc822')
    expect(await raw.text()).toMatch(/^Message-ID: /)
  })

  it('is read again, and that is over when the raw mail is', async () => {
    const { ask, mailId, ledger } = await withMail()
    ledger.reader.reading = aReading({ text: 'read better' })
    const again = await ok(ask('POST', `/api/mail/${mailId}/reread`))
    expect(again).toMatchObject({ mail: { text: 'read better' }, added: 0, changed: 0 })
    await ledger.purge('2028-01-01T00:00:00.000Z')
    expect(await refused(ask('POST', `/api/mail/${mailId}/reread`))).toEqual([410, 'gone'])
    expect(await refused(ask('GET', `/api/mail/${mailId}/raw`))).toEqual([410, 'gone'])
  })

  it('in review is counted by sender and settled once', async () => {
    const { ask, ledger } = await start()
    const reading = aReading({ outcome: 'review', reason: 'several_amounts', transactions: [] })
    const { mailId } = await ledger.mails.record(anIntake({ reading }))
    expect(await ok(ask('GET', '/api/review'))).toMatchObject({
      mails: 1,
      senders: [{ bank: 'Harbor Bank', count: 1 }],
    })
    const path = `/api/mail/${mailId}/resolve`
    expect(await refused(ask('POST', path, { as: 'guess' }))).toEqual([409, 'conflict'])
    const settled = await ok(ask('POST', path, { as: 'entries', transactions: [ENTRY] }))
    expect(settled).toMatchObject({ status: 'recorded', transactions: [{ amount: '12.00' }] })
    expect(await refused(ask('POST', path, { as: 'guess' }))).toEqual([409, 'conflict'])
  })

  it('that asks whether to forward shows its code', async () => {
    const { ask, ledger } = await start()
    const reading = aReading({
      outcome: 'ignored',
      reason: 'forwarding_confirmation',
      transactions: [],
      confirmation: { provider: 'gmail', code: '123', link: null, mailbox: 'ana@mail.example' },
    })
    await ledger.mails.record(anIntake({ reading, receivedAt: '2026-11-22T10:00:00.000Z' }))
    const { items } = await ok(ask('GET', '/api/mail/forwarding-confirmations'))
    expect(items).toMatchObject([{ provider: 'gmail', code: '123', mailbox: 'ana@mail.example' }])
  })
})

describe('what is set up', () => {
  it('is read and changed', async () => {
    const { ask, askSignedIn } = await start()
    const { forwardTo } = await ok(ask('GET', '/api/settings'))
    const changes = { timeZone: 'Asia/Kathmandu', summaryTo: null, summaryEvery: ['week'] }
    expect(await ok(askSignedIn('PATCH', '/api/settings', changes))).toMatchObject({
      ...changes,
      forwardTo,
    })
    const renewed = await ok(askSignedIn('POST', '/api/settings/renew-address'))
    expect(renewed.forwardTo).not.toBe(forwardTo)

    const category = await ok(ask('PATCH', '/api/categories/coffee', { title: 'Cafés' }))
    expect(category).toMatchObject({ category: 'coffee', title: 'Cafés', hasOwnTitle: true })
    const { items } = await ok(ask('GET', '/api/categories'))
    expect(items.find((one: Json) => one.category === 'coffee').title).toBe('Cafés')
    expect(items.find((one: Json) => one.category === 'dining').title).toBe('Restaurants')
  })

  it('has accounts that take a name', async () => {
    const { ask } = await withMail()
    const { items } = await ok(ask('GET', '/api/accounts'))
    const named = await ok(ask('PATCH', `/api/accounts/${items[0].id}`, { title: 'Blue card' }))
    expect(named).toEqual({ ...items[0], title: 'Blue card' })
  })

  it('has tokens that are shown once and can be revoked', async () => {
    const { ask, askSignedIn } = await start()
    const made = await ok(askSignedIn('POST', '/api/tokens', { title: 'sheet' }), 201)
    expect(made).toMatchObject({ title: 'sheet', scopes: ['read'] })
    const authorization = `Bearer ${made.token}`
    await ok(ask('GET', '/api/transactions', undefined, { authorization }))
    const listed = (await ok(ask('GET', '/api/tokens'))).items
    expect(listed.map(({ id }: Json) => id)).toContain(made.id)
    expect(JSON.stringify(listed)).not.toContain(made.token)
    await ok(askSignedIn('DELETE', `/api/tokens/${made.id}`), 204)
    expect(await refused(ask('GET', '/api/tokens', undefined, { authorization }))).toEqual([
      401,
      'unauthenticated',
    ])
  })
})

describe('the description', () => {
  it('is OpenAPI 3.1 of every route, open to anybody, like the health', async () => {
    const { ask } = await start()
    const anybody = { authorization: '' }
    expect(await ok(ask('GET', '/api/health', undefined, anybody))).toEqual({ status: 'ok' })
    const { openapi, paths, components } = await ok(
      ask('GET', '/api/openapi.json', undefined, anybody),
    )
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/api/health',
        '/api/transactions',
        '/api/transactions/{id}',
        '/api/summary',
        '/api/mail',
        '/api/mail/{id}/reread',
        '/api/categories',
        '/api/export.csv',
        '/api/tokens/{id}',
      ]),
    )
    expect(components.schemas.Transaction.properties.amount).toMatchObject({ type: 'string' })
    const codes = components.schemas.Problem.properties.code.enum
    expect(codes).toEqual(expect.arrayContaining(['invalid_request', 'unauthenticated']))
    for (const methods of Object.values<Json>(paths)) {
      for (const route of Object.values<Json>(methods)) expect(route.summary).toBeTruthy()
    }
  })
})
