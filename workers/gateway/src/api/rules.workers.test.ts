/** Rules, as a script meets them. */
import { describe, expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { ok, refused } from './testing/answers.ts'
import { ENTRY, openTestApi } from './testing/test-api.ts'

const d1 = await sharedD1()
const start = () => openTestApi(async () => openD1(await d1.empty()))

const RULE = {
  if: { merchant: 'flowerstall' },
  then: { category: 'gifts_charity', note: 'tulips' },
}

describe('rules', () => {
  it('are made, previewed, run, ordered and removed', async () => {
    const { ask } = await start()
    const { id } = await ok(ask('POST', '/api/transactions', ENTRY), 201)
    const preview = await ok(ask('POST', '/api/rules/preview', RULE))
    expect(preview).toMatchObject({
      count: 1,
      items: [{ before: { id, category: null }, after: { id, ...RULE.then, spending: '12.00' } }],
    })
    const made = await ask('POST', '/api/rules', RULE)
    const etag = made.headers.get('etag') ?? ''
    const rule = await ok(Promise.resolve(made), 201)
    expect(rule).toMatchObject({ ...RULE, title: 'Flower stall', position: 1, enabled: true })
    expect(rule.version).toBeUndefined()
    const { act, changed } = await ok(ask('POST', `/api/rules/${rule.id}/run`))
    expect(changed).toBe(1)
    expect(await ok(ask('GET', `/api/transactions/${id}`))).toMatchObject({
      ...RULE.then,
      rules: { category: rule.id, note: rule.id, name: null, notSpending: null },
    })
    await ok(ask('POST', `/api/acts/${act}/undo`))
    expect(await ok(ask('GET', `/api/transactions/${id}`))).toMatchObject({ category: null })
    const path = `/api/rules/${rule.id}`
    const second = await ok(ask('POST', '/api/rules', { ...RULE, title: 'Second' }), 201)
    expect(second.position).toBe(2)
    await ok(ask('PATCH', `/api/rules/${second.id}`, { position: 1 }))
    const order = (await ok(ask('GET', '/api/rules'))).items.map((one: { id: string }) => one.id)
    expect(order).toEqual([second.id, rule.id])
    // As it comes back from who packed the answer on its way.
    await ok(ask('PATCH', path, { enabled: true }, { 'if-match': `W/${etag}` }))
    const stale = ask('PATCH', path, { enabled: false }, { 'if-match': etag })
    expect(await refused(stale)).toEqual([412, 'precondition_failed'])
    await ok(ask('DELETE', path), 204)
    expect(await refused(ask('DELETE', path))).toEqual([404, 'not_found'])
    expect(await refused(ask('POST', `${path}/run`))).toEqual([404, 'not_found'])
  })

  it('are suggested and made where corrections differ by amount', async () => {
    const { ask } = await start()
    for (const [amount, category] of [
      ['4.20', 'groceries'],
      ['18.70', 'groceries'],
      ['31.20', 'fuel'],
      ['60.50', 'fuel'],
    ]) {
      await ok(ask('POST', '/api/transactions', { ...ENTRY, amount, category }), 201)
    }
    const { items } = await ok(ask('GET', '/api/rules/suggestions'))
    expect(items).toMatchObject([{ upTo: '25.00', below: 'groceries', above: 'fuel' }])
    const path = `/api/rules/suggestions/${items[0].merchantKey}`
    expect((await ask('DELETE', path)).status).toBe(204)
    expect(await refused(ask('DELETE', path))).toEqual([404, 'not_found'])
    const [{ id }] = (await ok(ask('GET', '/api/acts'))).items
    await ok(ask('POST', `/api/acts/${id}/undo`))
    expect((await ok(ask('POST', path), 201)).items).toHaveLength(2)
    expect(await refused(ask('POST', path))).toEqual([404, 'not_found'])
  })

  it('are refused where they say nothing, or cannot be, by field', async () => {
    const { ask } = await start()
    const parts = [
      { share: '40%', category: 'pets' },
      { share: 'rest', category: 'kids' },
    ]
    const bodies: Array<[object, string]> = [
      [{ ...RULE, if: {} }, 'if'],
      [{ ...RULE, then: {} }, 'then'],
      [{ ...RULE, then: { tags: [] } }, 'then'],
      [{ ...RULE, if: { dayFrom: 3 } }, 'if.dayTo'],
      [{ ...RULE, if: { kind: ['deposit'], direction: 'out' } }, 'if.direction'],
      [{ ...RULE, then: { category: 'pets', splits: parts } }, 'then.splits'],
      [{ ...RULE, then: { splits: parts.slice(0, 1) } }, 'then.splits'],
      [
        { ...RULE, then: { splits: [{ share: '5.00', category: 'pets' }, parts[1]] } },
        'then.splits',
      ],
      [{ ...RULE, then: { category: 'nobodys.spending' } }, 'then'],
    ]
    for (const [body, field] of bodies) {
      const [status, code, ...fields] = await refused(ask('POST', '/api/rules', body))
      expect([status, code], JSON.stringify(body)).toEqual([400, 'invalid_request'])
      expect(fields, JSON.stringify(body)).toContain(field)
    }
    expect((await ok(ask('GET', '/api/rules'))).items).toEqual([])
  })

  it('leave it to the person what is no spending', async () => {
    const { ask } = await start()
    const { id } = await ok(ask('POST', '/api/transactions', ENTRY), 201)
    const path = `/api/transactions/${id}`
    const none = { spending: '0.00', uncounted: '12.00', counts: 'nothing' }
    expect(await ok(ask('PATCH', path, { notSpending: true }))).toMatchObject(none)
    expect((await ok(ask('GET', '/api/summary?from=2026-11-01&to=2026-11-30'))).items).toEqual([])
    const all = { spending: '12.00', uncounted: '0.00', counts: 'spending' }
    expect(await ok(ask('PATCH', path, { notSpending: false }))).toMatchObject(all)
  })
})
