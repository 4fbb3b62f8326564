/** Acts and their undoing, as a script meets them. */
import { describe, expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { ok, refused } from './testing/answers.ts'
import { ENTRY, openTestApi } from './testing/test-api.ts'

const d1 = await sharedD1()
const start = () => openTestApi(async () => openD1(await d1.empty()))

const NOBODY = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'

describe('acts', () => {
  it('are listed, and undone once', async () => {
    const { ask, readToken } = await start()
    const { id } = await ok(ask('POST', '/api/transactions', ENTRY), 201)
    await ok(ask('PATCH', `/api/transactions/${id}`, { note: 'for Ana' }))
    const { items, nextCursor } = await ok(ask('GET', '/api/acts'))
    expect(nextCursor).toBeNull()
    expect(items).toMatchObject([
      { action: 'transaction.update', subjectId: id, title: 'Flower stall', canUndo: true },
      { action: 'transaction.create', subjectId: id, transactions: 1 },
    ])
    const path = `/api/acts/${items[0].id}`
    const reader = { authorization: `Bearer ${readToken}` }
    expect(await refused(ask('POST', `${path}/undo`, undefined, reader))).toEqual([
      403,
      'forbidden',
    ])
    expect(await ok(ask('POST', `${path}/undo`))).toMatchObject({
      act: { action: 'act.undo' },
      transactions: 1,
      kept: 0,
    })
    expect(await ok(ask('GET', `/api/transactions/${id}`))).toMatchObject({ note: null })
    expect(await ok(ask('GET', path))).toMatchObject({ canUndo: false })
    expect(await refused(ask('POST', `${path}/undo`))).toEqual([409, 'conflict'])
  })

  it('that are not there are not found', async () => {
    const { ask } = await start()
    expect(await refused(ask('GET', `/api/acts/${NOBODY}`))).toEqual([404, 'not_found'])
    expect(await refused(ask('POST', `/api/acts/${NOBODY}/undo`))).toEqual([404, 'not_found'])
    expect(await refused(ask('GET', '/api/acts?cursor=x'))).toEqual([
      400,
      'invalid_request',
      'cursor',
    ])
  })
})
