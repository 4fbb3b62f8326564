/** Rates and totals in the home currency, as a script meets them. */
import { describe, expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { ok, refused } from './testing/answers.ts'
import { ENTRY, openTestApi } from './testing/test-api.ts'

const d1 = await sharedD1()
const start = () => openTestApi(async () => openD1(await d1.empty()))

const HOME = '/api/summary?from=2026-11-01&to=2026-11-30&currency=home'
const RATE = { currency: 'USD', date: '2026-11-01', perEuro: '1.2000' }

describe('rates', () => {
  it('are set, listed, and tell totals in the home currency', async () => {
    const { ask } = await start()
    expect(await refused(ask('GET', HOME))).toEqual([400, 'invalid_request', 'currency'])
    const patch = { homeCurrency: 'EUR', refundMonth: 'refund' }
    expect(await ok(ask('PATCH', '/api/settings', patch))).toMatchObject(patch)
    const { id } = await ok(ask('POST', '/api/transactions', { ...ENTRY, category: 'pets' }), 201)
    expect((await ok(ask('GET', HOME))).totals).toMatchObject([{ currency: 'USD', spent: '12.00' }])
    const { act } = await ok(ask('PUT', '/api/rates', { rates: [RATE] }))
    const listed = await ok(ask('GET', '/api/rates?from=2026-11-01&to=2026-11-30&currency=USD'))
    expect(listed.items).toEqual([{ ...RATE, setBy: 'person' }])
    expect(await ok(ask('GET', HOME))).toMatchObject({
      totals: [{ currency: 'EUR', spent: '10.00', count: 1 }],
      items: [
        {
          key: 'pets',
          currency: 'EUR',
          spent: '10.00',
          originals: [{ currency: 'USD', amount: '12.00' }],
        },
      ],
    })
    const other = { amount: '10.55', currency: 'EUR' }
    expect(await ok(ask('PATCH', `/api/transactions/${id}`, { other }))).toMatchObject({ other })
    expect((await ok(ask('GET', HOME))).totals).toMatchObject([{ spent: '10.55' }])
    await ok(ask('PATCH', `/api/transactions/${id}`, { other: null }))
    await ok(ask('POST', `/api/acts/${act}/undo`))
    expect((await ok(ask('GET', HOME))).totals).toMatchObject([{ currency: 'USD' }])
  })

  it('are refused where they are none, by field', async () => {
    const { ask } = await start()
    const bodies: Array<[object, string]> = [
      [{ rates: [] }, 'rates'],
      [{ rates: [{ ...RATE, perEuro: '0' }] }, 'rates.0.perEuro'],
      [{ rates: [{ ...RATE, perEuro: 1.2 }] }, 'rates.0.perEuro'],
      [{ rates: [{ ...RATE, currency: 'EUR' }] }, 'rates.0.currency'],
      [{ rates: [{ ...RATE, date: '2026-02-30' }] }, 'rates.0.date'],
    ]
    for (const [body, field] of bodies) {
      const answer = await refused(ask('PUT', '/api/rates', body))
      expect(answer.slice(0, 2)).toEqual([400, 'invalid_request'])
      expect(answer, JSON.stringify(body)).toContain(field)
    }
    const upside = ask('GET', '/api/rates?from=2026-11-02&to=2026-11-01')
    expect(await refused(upside)).toEqual([400, 'invalid_request', 'from'])
    const home = ask('PATCH', '/api/settings', { homeCurrency: 'EURO' })
    expect(await refused(home)).toEqual([400, 'invalid_request', 'homeCurrency'])
  })
})
