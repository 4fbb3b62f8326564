/** The labeler in workerd, behind its door and in front of a real ledger. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../../../tests/support/harness.ts'
import type { LabelerRpc } from '../../shared/label.ts'

let tracker: Tracker
let labeler: LabelerRpc

beforeAll(async () => {
  tracker = await sharedTracker()
  const scheduler = await tracker.miniflare.getBindings<{ LABELER: LabelerRpc }>('scheduler')
  labeler = scheduler.LABELER
})
afterAll(() => tracker?.close())

test('labels before anything was embedded, and the same after', async () => {
  const request = { merchant: 'PANADERIA ZORBLAX QUIMBY', kind: 'purchase', mcc: null } as const
  const [before] = await labeler.label([request])
  expect(before).toMatchObject({ group: expect.any(String), evidence: 'words' })
  const left = [await labeler.embedPending()]
  while (left.at(-1) !== 0 && left.length < 20) left.push(await labeler.embedPending())
  expect(left.at(-1)).toBe(0)
  expect(left.length).toBeGreaterThan(1)
  const [after] = await labeler.label([request])
  expect(after).toEqual(before)
})

test('a mail’s transaction is labelled by what its line says', async () => {
  const labels = await labeler.label([
    { merchant: 'ZORBLAX', kind: 'withdrawal', mcc: null },
    { merchant: 'TST* ZORBLAX QUIMBY', kind: 'purchase', mcc: null },
  ])
  expect(labels.map(({ category }) => category)).toEqual(['cash', 'dining'])
})
