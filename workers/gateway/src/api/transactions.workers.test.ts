/** Transactions and their totals, as a script meets them. */
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { openD1 } from '../database/d1-dialect.ts'
import { sharedD1 } from '../database/testing/d1.ts'
import { ANA, aLabel, anEntry, anIntake, aRead, aReading } from '../ledger/contract/fixtures.ts'
import { type Json, ok, refused } from './testing/answers.ts'
import { ENTRY, openTestApi, openTestApiWithMail } from './testing/test-api.ts'

const d1 = await sharedD1()
const open = async () => openD1(await d1.empty())
const start = () => openTestApi(open)
const withMail = () => openTestApiWithMail(open)

describe('transactions', () => {
  it('are asked about by the money that an answer settles', async () => {
    const { ask, ledger } = await start()
    const suggest = { decision: 'suggest' } as const
    const tell = (amountMinor: number, merchantKey: string) =>
      ledger.mails.record(
        anIntake({
          reading: aReading({ transactions: [aRead({ amountMinor })] }),
          labels: [aLabel({ ...suggest, merchantKey })],
        }),
      )
    await tell(300, 'kiosk')
    await tell(310, 'kiosk')
    await tell(1850, 'cornerbakery')
    const { items } = await ok(ask('GET', '/api/review/labels'))
    expect(items).toMatchObject([
      { settles: 1, suggestion: 'coffee', open: [{ currency: 'USD', amount: '18.50' }] },
      { settles: 2, merchantKey: 'kiosk', open: [{ currency: 'USD', amount: '6.10' }] },
    ])
    const answer = { category: 'pets', learn: 'past' }
    await ok(ask('PATCH', `/api/transactions/${items[1].transaction}`, answer))
    expect((await ok(ask('GET', '/api/review/labels'))).items).toHaveLength(1)
  })

  it('are asked about with what was taught of their merchant, not with what was thought before', async () => {
    const { ask, ledger } = await start()
    const labels = [aLabel({ decision: 'suggest', merchantKey: 'kiosk' } as const)]
    for (const amountMinor of [300, 310]) {
      const reading = aReading({ transactions: [aRead({ amountMinor })] })
      await ledger.mails.record(anIntake({ reading, labels }))
    }
    const [newest] = (await ok(ask('GET', '/api/review/labels'))).items
    const answer = { category: 'pets', learn: 'merchant' }
    await ok(ask('PATCH', `/api/transactions/${newest.transaction}`, answer))
    expect((await ok(ask('GET', '/api/review/labels'))).items).toMatchObject([
      { settles: 1, merchantKey: 'kiosk', suggestion: 'pets' },
    ])
  })

  it('are listed as the mail tells them, amounts as decimal strings', async () => {
    const { ask, mailId } = await withMail()
    const { items, nextCursor } = await ok(ask('GET', '/api/transactions'))
    expect(nextCursor).toBeNull()
    expect(items).toMatchObject([
      {
        mailId,
        kind: 'purchase',
        direction: 'out',
        amount: '18.50',
        currency: 'USD',
        merchant: 'CORNER BAKERY 0451',
        category: 'coffee',
        group: 'dining',
        occurredOn: '2026-11-20',
        occurredTime: '09:14',
        occurredAt: '2026-11-20T14:14:00.000Z',
        account: { bank: 'Harbor Bank', mask: '4821' },
        spending: '18.50',
        setBy: { amount: 'reader', category: 'labeler' },
      },
    ])
    expect(await ok(ask('GET', `/api/transactions/${items[0].id}`))).toEqual(items[0])
    const inCapitals = items[0].id.toUpperCase()
    expect(await ok(ask('GET', `/api/transactions/${inCapitals}`))).toEqual(items[0])
  })

  it('are filtered and paged', async () => {
    const { ask } = await start()
    for (const day of ['18', '19', '20', '21']) {
      await ok(ask('POST', '/api/transactions', { ...ENTRY, occurredOn: `2026-11-${day}` }), 201)
    }
    const seen = []
    let path = '/api/transactions?from=2026-11-19&kind=purchase&kind=fee&category=none&limit=2'
    for (;;) {
      const page = await ok(ask('GET', path))
      seen.push(...page.items.map(({ occurredOn }: Json) => occurredOn))
      if (page.nextCursor === null) break
      path = `/api/transactions?from=2026-11-19&limit=2&cursor=${page.nextCursor}`
    }
    expect(seen).toEqual(['2026-11-21', '2026-11-20', '2026-11-19'])
  })

  it('are entered, corrected, deleted and restored, and tell their history', async () => {
    const { ask } = await start()
    const body = { ...ENTRY, kind: 'fee', category: 'fees', occurredTime: '23:59', note: 'late' }
    const response = await ask('POST', '/api/transactions', body)
    expect(response.headers.get('location')).toMatch(/^\/api\/transactions\/[0-9a-f-]{36}$/)
    const { id, ...created } = (await response.json()) as Json
    expect(created).toMatchObject({ ...body, mailId: null, setBy: { amount: 'person' } })

    const path = `/api/transactions/${id}`
    const patched = await ok(
      ask('PATCH', path, { amount: '13', occurredTime: null, note: null, category: 'taxes' }),
    )
    expect(patched).toMatchObject({
      amount: '13.00',
      currency: 'USD',
      occurredOn: '2026-11-21',
      occurredTime: null,
      note: null,
      category: 'taxes',
      alsoChanged: 0,
    })
    const yen = await ok(ask('PATCH', path, { amount: '1300', currency: 'JPY' }))
    expect(yen).toMatchObject({ amount: '1300', currency: 'JPY' })

    await ok(ask('DELETE', path), 204)
    expect(await refused(ask('GET', path))).toEqual([410, 'gone'])
    const bin = await ok(ask('GET', '/api/transactions?deleted=true'))
    expect(bin.items).toMatchObject([{ id, deletedAt: expect.any(String) }])
    expect(await refused(ask('DELETE', path))).toEqual([404, 'not_found'])
    await ok(ask('POST', `${path}/restore`))
    const { items } = await ok(ask('GET', `${path}/history`))
    expect(items.map(({ action }: Json) => action)).toEqual([
      'transaction.restore',
      'transaction.delete',
      'transaction.update',
      'transaction.update',
      'transaction.create',
    ])
  })

  it('are made once for one idempotency key', async () => {
    const { ask } = await start()
    const headers = { 'Idempotency-Key': 'run-7' }
    const first = await ok(ask('POST', '/api/transactions', ENTRY, headers), 201)
    const second = await ok(ask('POST', '/api/transactions', ENTRY, headers), 201)
    expect(second.id).toBe(first.id)
  })

  it('teach their merchant when their category is corrected', async () => {
    const { ask, ledger } = await withMail()
    const reading = aReading()
    reading.transactions.push({ ...aReading().transactions[0], occurredTime: '11:11' } as never)
    await ledger.mails.record(anIntake({ reading, labels: [aLabel(), aLabel()] }))
    const { items } = await ok(ask('GET', '/api/transactions'))
    const body = { category: 'dining', learn: 'past' }
    expect(await ok(ask('PATCH', `/api/transactions/${items[0].id}`, body))).toMatchObject({
      category: 'dining',
      alsoChanged: 1,
      setBy: { category: 'person' },
    })
    const merchants = await ok(ask('GET', '/api/merchants'))
    expect(merchants.items).toMatchObject([{ key: 'cornerbakery', category: 'dining' }])
    const teach = { category: 'groceries', applyToPast: true }
    expect(await ok(ask('PUT', '/api/merchants/cornerbakery', teach))).toMatchObject({
      alsoChanged: 1,
    })
    await ok(ask('DELETE', '/api/merchants/cornerbakery'), 204)
  })

  it('are exported with no cell that a spreadsheet would run', async () => {
    const { ask, ledger } = await start()
    const risky = { merchant: '=HYPERLINK("http://x")', note: '+1\n"quoted", @cmd' }
    await ledger.transactions.create(anEntry(risky), ANA)
    await ledger.transactions.create(anEntry({ localDate: '2026-10-31' }), ANA)
    const response = await ask('GET', '/api/export.csv?from=2026-11-01')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = parse(Buffer.from(bytes), { columns: true, bom: true }) as Array<
      Record<string, string>
    >
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      date: '2026-11-21',
      time: '11:30',
      amount: '12.00',
      currency: 'USD',
      merchant: '\'=HYPERLINK("http://x")',
      note: '\'+1\n"quoted", @cmd',
    })
  })
})

describe('a summary', () => {
  it('adds up by what it is asked for, currency by currency', async () => {
    const { ask } = await start()
    const entries = [
      { ...ENTRY, category: 'groceries' },
      { ...ENTRY, category: 'coffee', amount: '3.50' },
      { ...ENTRY, kind: 'refund', category: 'groceries', amount: '2' },
      { ...ENTRY, currency: 'JPY', amount: '500', occurredOn: '2026-10-31' },
    ]
    for (const entry of entries) await ok(ask('POST', '/api/transactions', entry), 201)
    // The refund lowers the purchase that it belongs to, and counts for nothing by itself.
    expect(await ok(ask('GET', '/api/summary'))).toEqual({
      from: '2026-11-01',
      to: '2026-11-22',
      by: 'category',
      measure: 'spending',
      totals: [{ currency: 'USD', amount: '13.50', spent: '13.50', count: 2 }],
      items: [
        { key: 'groceries', currency: 'USD', amount: '10.00', spent: '10.00', count: 1 },
        { key: 'coffee', currency: 'USD', amount: '3.50', spent: '3.50', count: 1 },
      ],
    })
    const byMonth = await ok(ask('GET', '/api/summary?from=2026-01-01&to=2026-12-31&by=month'))
    expect(byMonth.items).toEqual([
      { key: '2026-10', currency: 'JPY', amount: '500', spent: '500', count: 1 },
      { key: '2026-11', currency: 'USD', amount: '13.50', spent: '13.50', count: 2 },
    ])
    const net = await ok(ask('GET', '/api/summary?by=month&measure=net'))
    expect(net.items).toEqual([{ key: '2026-11', currency: 'USD', amount: '-13.50', count: 2 }])
    const byMerchant = await ok(ask('GET', '/api/summary?by=merchant'))
    expect(byMerchant.items).toMatchObject([{ key: 'flowerstall', merchant: 'Flower stall' }])
  })
})
