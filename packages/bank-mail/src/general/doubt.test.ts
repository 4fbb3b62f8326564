/** A mail that waits names the words that make it wait. */
import { expect, it } from 'vitest'
import { readUndescribed } from './testing.ts'

it.each([
  ['Your transfer request of $45.30 to ANA LEE.', 'request'],
  ['Your purchase of $45.30 at QUAY BOOKS has been adjusted.', 'has been adjusted'],
  ['Please confirm the purchase of $45.30 at QUAY BOOKS.', 'confirm'],
  ['Purchase of $45.30 at QUAY BOOKS\nStatus: In limbo', 'in limbo'],
  ['Purchase of $45.30 at QUAY BOOKS?', '?'],
])('%s', async (text, words) => {
  const { outcome, why } = await readUndescribed('Alert', text, {
    from: 'alerts@northbank.com',
    received: '2026-07-01T00:00:00Z',
  })
  expect(outcome).toBe('review')
  expect(why?.find(({ of }) => of === 'outcome')?.by).toContain(words)
})
