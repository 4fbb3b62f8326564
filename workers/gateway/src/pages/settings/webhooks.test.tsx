import { expect, it } from 'vitest'
import { formatsFor } from '#shared/i18n/formats.ts'
import { DeliveryItem } from './webhooks.tsx'

const delivery = {
  event: 'transaction.recorded',
  createdAt: '2026-11-30T13:36:00.000Z',
  deliveredAt: null,
  nextAt: '2026-11-30T13:41:00.000Z',
  answer: '500',
  attempts: 1,
} as Parameters<typeof DeliveryItem>[0]['delivery']

it('says when a delivery is tried again, but of a webhook that is paused', () => {
  const page = { formats: formatsFor('en-US'), timeZone: 'UTC' }
  const shown = (isPaused: boolean) =>
    String(<DeliveryItem delivery={delivery} isPaused={isPaused} page={page} />)
  expect(shown(false)).toMatch(/again at Nov 30, 2026, 1:41.PM/)
  expect(shown(true)).toContain('waits until it is resumed')
  expect(shown(true)).not.toContain('again at')
})
