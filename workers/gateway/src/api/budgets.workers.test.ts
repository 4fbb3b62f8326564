/** Budgets, as a script meets them. */
import { describe, expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { ok, refused } from './testing/answers.ts'
import { ENTRY, openTestApi } from './testing/test-api.ts'

const d1 = await sharedD1()
const start = () => openTestApi(async () => openD1(await d1.empty()))

describe('budgets', () => {
  it('are made, looked at, changed, and taken away', async () => {
    const { ask } = await start()
    await ok(ask('POST', '/api/transactions', { ...ENTRY, category: 'coffee' }), 201)
    const body = { group: 'dining', currency: 'USD', amount: '40', carries: 'left' }
    const made = await ok(ask('POST', '/api/budgets', body), 201)
    expect(made).toMatchObject({
      scope: 'group',
      category: null,
      group: 'dining',
      amount: '40.00',
      period: 'month',
      state: 'fine',
      current: { from: '2026-11-01', to: '2026-11-30', spent: '12.00', left: '28.00' },
      previous: [{ amount: null, spent: '0.00', left: null }, {}, {}],
      daysLeft: 9,
      perDay: '3.11',
    })
    const path = `/api/budgets/${made.id}`
    const changed = await ok(ask('PATCH', path, { amount: '12.50' }))
    expect(changed).toMatchObject({ amount: '12.50', state: 'near' })
    await ok(ask('POST', `/api/acts/${changed.act}/undo`))
    expect(await ok(ask('GET', path))).toMatchObject({ amount: '40.00' })
    expect((await ok(ask('GET', `${path}/history`))).items).toMatchObject([{ left: '28.00' }])
    const [past] = (await ok(ask('GET', '/api/budgets?on=2026-10-10'))).items
    expect(past.current).toMatchObject({ from: '2026-10-01', spent: '0.00' })
    expect(await refused(ask('POST', '/api/budgets', body))).toEqual([409, 'conflict'])
    await ok(ask('DELETE', path), 204)
    expect(await refused(ask('GET', path))).toEqual([404, 'not_found'])
  })

  it('of a category and a month are set by their names', async () => {
    const { ask } = await start()
    await ok(ask('PUT', '/api/budgets/coffee/USD', { amount: '40' }))
    await ok(ask('PUT', '/api/budgets/coffee/USD', { amount: '50' }))
    expect((await ok(ask('GET', '/api/budgets'))).items).toMatchObject([
      { category: 'coffee', currency: 'USD', amount: '50.00', period: 'month' },
    ])
    await ok(ask('DELETE', '/api/budgets/coffee/USD'), 204)
    expect(await refused(ask('DELETE', '/api/budgets/coffee/USD'))).toEqual([404, 'not_found'])
  })

  it('are refused where they make no sense, by field', async () => {
    const { ask } = await start()
    const good = { category: 'coffee', currency: 'USD', amount: '40' }
    const bodies: Array<[object, string]> = [
      [{ ...good, category: 'transfer' }, 'category'],
      [{ ...good, category: 'nobodys.spending' }, 'category'],
      [{ ...good, group: 'dining' }, 'group'],
      [{ ...good, amount: '0' }, 'amount'],
      [{ ...good, amount: '1.234' }, 'amount'],
      [{ ...good, period: 'week' }, 'period'],
      [{ ...good, carries: 'all' }, 'carries'],
      [{ ...good, currency: 'EURO' }, 'currency'],
    ]
    for (const [body, field] of bodies) {
      const answer = await refused(ask('POST', '/api/budgets', body))
      expect(answer).toEqual([400, 'invalid_request', field])
    }
  })
})
