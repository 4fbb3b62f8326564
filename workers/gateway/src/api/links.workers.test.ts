/** Links, as a script meets them. */
import { describe, expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { ok, refused } from './testing/answers.ts'
import { ENTRY, openTestApi } from './testing/test-api.ts'

const d1 = await sharedD1()

async function start() {
  const { ask } = await openTestApi(async () => openD1(await d1.empty()))
  const enter = async (values: object) =>
    (await ok(ask('POST', '/api/transactions', { ...ENTRY, ...values }), 201)).id as string
  const spent = async () => {
    const { totals } = await ok(ask('GET', '/api/summary?from=2026-11-01&to=2026-11-30'))
    return totals[0]?.spent ?? '0.00'
  }
  return { ask, enter, spent }
}

describe('a link', () => {
  it('of a refund, a transfer and a reimbursement says what counts, and is undone', async () => {
    const { ask, enter, spent } = await start()
    const purchase = await enter({ category: 'dining' })
    const refund = await enter({ kind: 'refund', amount: '4.00', merchant: 'Elsewhere' })
    const path = `/api/transactions/${refund}/link`
    const { link, act } = await ok(ask('PUT', path, { as: 'refund_of', to: purchase }))
    expect(link).toMatchObject({
      as: 'refund_of',
      transactionId: refund,
      to: purchase,
      amount: null,
    })
    expect(await ok(ask('GET', `/api/transactions/${purchase}`))).toMatchObject({
      spending: '8.00',
      uncounted: '4.00',
      links: [{ as: 'refund_of', transactionId: refund, setBy: 'person' }],
      setBy: { uncounted: 'link' },
    })
    const owed = { as: 'reimbursed_by', to: null, who: 'Ana', amount: '5.50' }
    await ok(ask('PUT', `/api/transactions/${purchase}/link`, owed))
    expect(await spent()).toBe('2.50')
    expect((await ok(ask('GET', '/api/reimbursements'))).items).toMatchObject([
      { who: 'Ana', amount: '5.50', currency: 'USD', transactionId: purchase },
    ])
    const paid = await enter({ kind: 'transfer_in', amount: '5.50', merchant: 'Ana' })
    const settled = { as: 'reimbursed_by', to: paid, who: 'Ana' }
    await ok(ask('PUT', `/api/transactions/${purchase}/link`, settled))
    expect((await ok(ask('GET', '/api/reimbursements'))).items).toEqual([])
    await ok(ask('DELETE', `/api/transactions/${purchase}/link?to=${paid}`))
    // What came was not for that: Ana owes it still, whatever becomes of the refund.
    await ok(ask('POST', `/api/acts/${act}/undo`))
    expect((await ok(ask('GET', '/api/reimbursements'))).items).toMatchObject([{ who: 'Ana' }])
    expect(await spent()).toBe('2.50')
    await ok(ask('DELETE', `/api/transactions/${purchase}/link`))
    const out = await enter({ kind: 'transfer_out', category: 'housing', amount: '90.00' })
    expect(await spent()).toBe('98.00')
    const into = await enter({ kind: 'transfer_in', amount: '90.00' })
    await ok(ask('PUT', `/api/transactions/${into}/link`, { as: 'transfer_with', to: out }))
    expect(await spent()).toBe('8.00')
    expect(await ok(ask('GET', `/api/transactions/${into}`))).toMatchObject({ pairOf: out })
    const lines = await ok(ask('GET', '/api/transactions?pairs=one'))
    expect(lines.items.map(({ id }: { id: string }) => id)).not.toContain(into)
    const again = ask('PUT', `/api/transactions/${into}/link`, { as: 'transfer_with', to: out })
    expect(await refused(again)).toEqual([409, 'conflict'])
  })

  it('is refused where it cannot be, by field', async () => {
    const { ask, enter } = await start()
    const one = await enter({})
    const path = `/api/transactions/${one}/link`
    const nobody = '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b'
    const bodies: Array<[object, string]> = [
      [{ as: 'refund_of' }, 'to'],
      [{ as: 'transfer_with', to: one }, 'to'],
      [{ as: 'refund_of', to: nobody }, 'to'],
      [{ as: 'refund_of', to: one, who: 'Ana' }, 'who'],
      [{ as: 'reimbursed_by', amount: '12.01' }, 'amount'],
    ]
    for (const [body, field] of bodies) {
      expect(await refused(ask('PUT', path, body)), JSON.stringify(body)).toEqual([
        400,
        'invalid_request',
        field,
      ])
    }
    expect(await refused(ask('DELETE', path))).toEqual([404, 'not_found'])
  })
})
