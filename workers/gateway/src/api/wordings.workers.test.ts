/** /api/wordings: what settling mails taught, and correcting by the API. */
import { expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { anIntake, aReading } from '../ledger/contract/fixtures.ts'
import { ok, refused } from './testing/answers.ts'
import { openTestApi } from './testing/test-api.ts'

const d1 = await sharedD1()
const startApi = () => openTestApi(async () => openD1(await d1.empty()))

const ENTRY = {
  kind: 'purchase',
  amount: '18.50',
  currency: 'USD',
  merchant: 'CORNER BAKERY 0451',
  occurredOn: '2026-11-20',
}

it('lists what was taught, hands it on, and forgets it', async () => {
  const { ask, ledger } = await startApi()
  const reading = aReading({ outcome: 'review', reason: 'unknown_template', transactions: [] })
  const { mailId } = await ledger.mails.record(anIntake({ reading }))
  await ok(ask('POST', `/api/mail/${mailId}/resolve`, { as: 'entries', transactions: [ENTRY] }))
  const { items } = await ok(ask('GET', '/api/wordings'))
  expect(items).toMatchObject([
    {
      senderKey: 'harborbank.example',
      subject: 'You made a purchase',
      mailId,
      lessons: 1,
      uses: 0,
      wording: { skeleton: 'you made a purchase ¶ you spent {amount} at {merchant}' },
    },
  ])
  const [{ id, wording }] = items as [{ id: string; wording: object }]
  const file = await (await ask('GET', `/api/wordings/${id}/bank`)).text()
  expect(file).toContain('Harbor Bank')
  expect(file).toMatch(/at BLUE CAFE/i)
  expect(file).not.toContain('CORNER BAKERY')
  expect(
    await refused(ask('POST', '/api/wordings', { wording: { ...wording, kind: 'gift' } })),
  ).toEqual([400, 'invalid_request', 'wording'])
  const added = await ok(ask('POST', '/api/wordings', { wording }), 201)
  expect(added).toMatchObject({ senderKey: 'harborbank.example', mailId: null, wording })
  expect((await ask('DELETE', `/api/wordings/${added.id}`)).status).toBe(204)
  expect(await refused(ask('DELETE', `/api/wordings/${added.id}`))).toEqual([404, 'not_found'])
  expect(await ok(ask('POST', `/api/wordings/${id}/take-back`))).toEqual({ mails: 0 })
  expect((await ok(ask('GET', '/api/wordings'))).items).toEqual([])
})

it('takes a currency alone for the same number', async () => {
  const { ask, ledger } = await startApi()
  const { mailId } = await ledger.mails.record(anIntake())
  const [told] = (await ledger.mails.get(mailId))?.transactions ?? []
  const path = `/api/transactions/${told?.id}`
  expect(await ok(ask('PATCH', path, { currency: 'CAD' }))).toMatchObject({
    amount: '18.50',
    currency: 'CAD',
  })
  expect(await refused(ask('PATCH', path, { currency: 'JPY' }))).toEqual([
    400,
    'invalid_request',
    'amount',
  ])
})
