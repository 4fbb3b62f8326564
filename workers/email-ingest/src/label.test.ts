/** How long a mail waits for its labels: two seconds, and not at all where there is nothing to label. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Label } from '#shared/label.ts'
import { labelInTime } from './label.ts'

const LABEL = { category: 'dining' } as Label
const PURCHASE = { merchant: 'CORNER BAKERY', kind: 'purchase', mcc: '5462' } as const

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

async function labelledAfter(ms: number) {
  const asked: Array<unknown> = []
  const label = (requests: unknown) => {
    asked.push(requests)
    return new Promise<Array<Label>>((resolve) => setTimeout(() => resolve([LABEL]), ms))
  }
  const transactions = [PURCHASE, PURCHASE] as unknown as Parameters<typeof labelInTime>[0]
  const labels = labelInTime(transactions, { LABELER: { label } } as never)
  await vi.advanceTimersByTimeAsync(ms)
  return { labels: await labels, asked }
}

test('labels that come in time are kept, by their places', async () => {
  expect(await labelledAfter(1999)).toEqual({
    labels: [LABEL, null],
    asked: [[PURCHASE, PURCHASE]],
  })
  expect(vi.getTimerCount()).toBe(0)
})

test('wages that name nobody are asked about by what the mail calls them', async () => {
  const asked: Array<unknown> = []
  const label = async (requests: unknown) => {
    asked.push(requests)
    return [LABEL]
  }
  const wages = { merchant: null, said: 'payroll', kind: 'deposit', mcc: null }
  await labelInTime([wages] as never, { LABELER: { label } } as never)
  expect(asked).toEqual([[{ merchant: 'payroll', kind: 'deposit', mcc: null }]])
})

test('those that come later are left to the scheduler', async () => {
  expect((await labelledAfter(2001)).labels).toEqual([null, null])
})

test('nothing is asked about no transaction', async () => {
  expect(await labelInTime([], {} as never)).toEqual([])
})
