/** Splits, tags, bulk changes and views, as a script meets them. */
import { describe, expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { ok, refused } from './testing/answers.ts'
import { ENTRY, openTestApi } from './testing/test-api.ts'

const d1 = await sharedD1()
const start = () => openTestApi(async () => openD1(await d1.empty()))

describe('splits', () => {
  it('add up, or are refused with both sums', async () => {
    const { ask } = await start()
    const { id } = await ok(ask('POST', '/api/transactions', ENTRY), 201)
    const path = `/api/transactions/${id}/splits`
    const first = { amount: '7.50', category: 'groceries' }
    const splits = [first, { amount: '4.50', category: 'pets', note: 'food' }]
    expect(await ok(ask('PUT', path, { splits }))).toMatchObject({
      category: null,
      spending: '12.00',
      splits: [{ ...first, note: null }, splits[1]],
      act: expect.any(String),
    })
    const wrong = await ask('PUT', path, { splits: [first, first] })
    expect(((await wrong.json()) as { detail: string }).detail).toContain(
      'add up to 15.00, and have to add up to 12.00 USD',
    )
    const bodies: Array<[object, string]> = [
      [{ splits: [first] }, 'splits'],
      [{ splits: [first, { amount: '0', category: 'pets' }] }, 'splits.1.amount'],
      [{ splits: [first, { amount: '4.50', category: 'nobodys' }] }, 'splits.1.category'],
    ]
    for (const [body, field] of bodies) {
      expect(await refused(ask('PUT', path, body))).toEqual([400, 'invalid_request', field])
    }
    const patch = ask('PATCH', `/api/transactions/${id}`, { amount: '13' })
    expect(await refused(patch)).toEqual([409, 'conflict'])
    expect(await ok(ask('PUT', path, { splits: [] }))).toMatchObject({ splits: [] })
  })
})

describe('many transactions', () => {
  it('are changed by ids or by a filter, as one act', async () => {
    const { ask } = await start()
    const made = [
      await ok(ask('POST', '/api/transactions', { ...ENTRY, tags: ['#Lisbon'] }), 201),
      await ok(ask('POST', '/api/transactions', { ...ENTRY, amount: '99' }), 201),
    ]
    expect(made[0].tags).toEqual(['lisbon'])
    const path = '/api/transactions/bulk'
    const byId = await ok(ask('POST', path, { ids: [made[1].id], set: { category: 'kids' } }))
    expect(byId).toEqual({ act: expect.any(String), changed: 1 })
    const filter = { category: 'kids,none', minAmount: '50' }
    const byFilter = await ok(ask('POST', path, { filter, set: { addTags: ['dear'] } }))
    expect(byFilter.changed).toBe(1)
    expect((await ok(ask('GET', '/api/transactions?tag=dear'))).items).toMatchObject([
      { id: made[1].id, category: 'kids' },
    ])
    expect((await ok(ask('GET', '/api/tags'))).items).toEqual([
      { tag: 'dear', count: 1 },
      { tag: 'lisbon', count: 1 },
    ])
    await ok(ask('POST', `/api/acts/${byFilter.act}/undo`))
    await ok(ask('POST', path, { filter, set: { note: 'Trip' } }))
    expect((await ok(ask('GET', '/api/transactions?q=trip'))).items).toMatchObject([
      { id: made[1].id, note: 'Trip' },
    ])
    const long = { filter, set: { note: 'x'.repeat(1001) } }
    expect(await refused(ask('POST', path, long))).toEqual([400, 'invalid_request', 'set.note'])
    expect((await ok(ask('GET', '/api/transactions?tag=dear'))).items).toEqual([])
    const bodies = [{ set: { deleted: true } }, { ids: [made[0].id], filter: {}, set: {} }]
    for (const body of bodies) {
      expect((await refused(ask('POST', path, body)))[0]).toBe(400)
    }
  })
})

describe('views', () => {
  it('are kept where the list would take them', async () => {
    const { ask } = await start()
    const view = { title: 'Dear', query: { minAmount: '50', tag: 'trip' } }
    const made = await ok(ask('POST', '/api/views', view), 201)
    expect(made).toMatchObject(view)
    const path = `/api/views/${made.id}`
    expect(await ok(ask('PATCH', path, { title: 'Trips' }))).toMatchObject({ title: 'Trips' })
    const wrong = { title: 'Wrong', query: { minAmount: 'much' } }
    expect(await refused(ask('POST', '/api/views', wrong))).toEqual([
      400,
      'invalid_request',
      'query.minAmount',
    ])
    await ok(ask('DELETE', path), 204)
    expect((await ok(ask('GET', '/api/views'))).items).toEqual([])
  })
})
