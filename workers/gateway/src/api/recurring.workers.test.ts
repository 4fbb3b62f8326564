/** What recurs, as a script meets it. */
import { describe, expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { ok, refused } from './testing/answers.ts'
import { ENTRY, openTestApi } from './testing/test-api.ts'

const d1 = await sharedD1()

async function start() {
  const api = await openTestApi(async () => openD1(await d1.empty()))
  for (const occurredOn of ['2026-09-05', '2026-10-05', '2026-11-05']) {
    const entry = { ...ENTRY, merchant: 'HARBOR GYM', amount: '39.00', occurredOn }
    await ok(api.ask('POST', '/api/transactions', entry), 201)
  }
  return api
}

describe('what recurs', () => {
  it('is listed, confirmed, named and refused', async () => {
    const { ask } = await start()
    const { items } = await ok(ask('GET', '/api/recurring'))
    expect(items).toMatchObject([
      {
        name: 'HARBOR GYM',
        decision: 'open',
        state: 'active',
        interval: 'monthly',
        usualAmount: '39.00',
        yearlyAmount: '468.00',
        nextOn: '2026-12-05',
        latest: [{ date: '2026-11-05', amount: '39.00' }, {}, {}],
      },
    ])
    const path = `/api/recurring/${items[0].id}`
    const confirmed = await ok(ask('PATCH', path, { decision: 'confirmed' }))
    expect(confirmed).toMatchObject({ decision: 'confirmed', act: expect.any(String) })
    expect(await ok(ask('PATCH', path, { name: 'Gym' }))).toMatchObject({ name: 'Gym' })
    await ok(ask('POST', `/api/acts/${confirmed.act}/undo`))
    expect((await ok(ask('GET', '/api/recurring?decision=open'))).items).toHaveLength(1)
    await ok(ask('PATCH', path, { decision: 'refused' }))
    expect((await ok(ask('GET', '/api/recurring'))).items).toEqual([])
    const again = await ok(ask('GET', '/api/recurring?decision=refused'))
    expect(again.items).toMatchObject([{ name: 'Gym' }])
  })

  it('is due on its days, and refuses what makes no sense', async () => {
    const { ask } = await start()
    const due = await ok(ask('GET', '/api/recurring/due?to=2027-01-31'))
    expect(due).toMatchObject({
      from: '2026-11-22',
      items: [
        { date: '2026-12-05', name: 'HARBOR GYM', amount: '39.00', counts: 'spending' },
        { date: '2027-01-05' },
      ],
    })
    const [{ recurring }] = due.items
    const path = `/api/recurring/${recurring}`
    const bad = ask('PATCH', path, { decision: 'confirmed', name: 'x' })
    expect((await refused(bad)).slice(0, 2)).toEqual([400, 'invalid_request'])
    expect(await refused(ask('PATCH', path, { decision: 'maybe' }))).toContain('decision')
    const upside = ask('GET', '/api/recurring/due?from=2027-01-31&to=2027-01-01')
    expect(await refused(upside)).toEqual([400, 'invalid_request', 'from'])
    const nobody = path.replace(recurring, '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b')
    expect(await refused(ask('PATCH', nobody, { name: 'x' }))).toEqual([404, 'not_found'])
  })
})
