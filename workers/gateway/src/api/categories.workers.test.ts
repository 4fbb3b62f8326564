/** Categories, as a script meets them. */
import { describe, expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { ok, refused } from './testing/answers.ts'
import { ENTRY, openTestApi } from './testing/test-api.ts'

const d1 = await sharedD1()
const start = () => openTestApi(async () => openD1(await d1.empty()))

describe('categories', () => {
  it('are made, changed, merged and taken away', async () => {
    const { ask } = await start()
    const body = { title: 'Dog walker', group: 'services', icon: '🐕', color: '#2A7F62' }
    const made = await ok(ask('POST', '/api/categories', body), 201)
    expect(made).toEqual({
      category: 'dog_walker.spending',
      group: 'services',
      title: 'Dog walker',
      hasOwnTitle: true,
      isOwn: true,
      counts: 'spending',
      hidden: false,
      icon: '🐕',
      color: '#2a7f62',
    })
    const path = `/api/categories/${made.category}`
    expect(await ok(ask('PATCH', path, { group: 'shopping' }))).toMatchObject({ group: 'shopping' })
    const entry = { ...ENTRY, category: made.category }
    const { id, group } = await ok(ask('POST', '/api/transactions', entry), 201)
    expect(group).toBe('shopping')
    const query = `/api/transactions?category=coffee,${made.category}`
    expect((await ok(ask('GET', query))).items).toMatchObject([{ id }])

    expect(await refused(ask('DELETE', path))).toEqual([409, 'conflict'])
    const merged = await ok(ask('POST', `${path}/merge`, { into: 'pets' }))
    expect(merged).toEqual({ changed: 1, act: expect.any(String) })
    expect(await ok(ask('GET', `/api/transactions/${id}`))).toMatchObject({ category: 'pets' })
    expect(await refused(ask('PATCH', path, { hidden: true }))).toEqual([404, 'not_found'])
    await ok(ask('POST', `/api/acts/${merged.act}/undo`))
    expect(await ok(ask('DELETE', `${path}?into=none`))).toMatchObject({ changed: 1 })
    expect(await ok(ask('GET', `/api/transactions/${id}`))).toMatchObject({ category: null })
  })

  it('are refused where they make no sense, by field', async () => {
    const { ask } = await start()
    const good = { title: 'Dog walker', group: 'services' }
    const bodies: Array<[object, string]> = [
      [{ ...good, title: ' ' }, 'title'],
      [{ ...good, group: 'nowhere' }, 'group'],
      [{ ...good, icon: 'ab' }, 'icon'],
      [{ ...good, color: 'green' }, 'color'],
      [{ ...good, counts: 'income' }, 'counts'],
    ]
    for (const [body, field] of bodies) {
      const answer = await refused(ask('POST', '/api/categories', body))
      expect(answer).toEqual([400, 'invalid_request', field])
    }
    const entry = { ...ENTRY, category: 'nobodys.spending' }
    expect(await refused(ask('POST', '/api/transactions', entry))).toEqual([
      400,
      'invalid_request',
      'category',
    ])
    const merge = ask('POST', '/api/categories/coffee/merge', { into: 'nobodys.spending' })
    expect(await refused(merge)).toEqual([400, 'invalid_request', 'into'])
  })
})
