import { expect, test } from 'vitest'
import { occurredLocally, occurredOf } from './occurred.ts'

const madrid = { occurredOn: '2026-11-21', occurredTime: '00:30', timeZone: 'Europe/Madrid' }

test('a time of the bank is put on the clock of the person', () => {
  expect(occurredOf(madrid, null, 'America/Bogota')).toEqual({
    occurredAt: '2026-11-20T23:30:00.000Z',
    localDate: '2026-11-20',
    localTime: '18:30',
  })
})

test('without a time, the day of the bank stands and the mail says where in it to sort', () => {
  const untimed = { ...madrid, occurredTime: null }
  expect(occurredOf(untimed, '2026-11-21T17:05:09.000Z', 'America/Bogota')).toEqual({
    occurredAt: '2026-11-21T17:05:09.000Z',
    localDate: '2026-11-21',
    localTime: null,
  })
  expect(occurredOf(untimed, null, 'America/Bogota')).toMatchObject({
    occurredAt: '2026-11-21T11:00:00.000Z',
  })
  // Sent the day after in Madrid: noon is as good as any.
  expect(occurredOf(untimed, '2026-11-21T23:30:00.000Z', 'America/Bogota')).toMatchObject({
    occurredAt: '2026-11-21T11:00:00.000Z',
  })
})

test('a bank whose zone is not known is on the clock of the person', () => {
  const lost = { ...madrid, timeZone: 'America/Macondo' }
  expect(occurredOf(lost, null, 'Asia/Kathmandu')).toMatchObject({
    occurredAt: '2026-11-20T18:45:00.000Z',
    localTime: '00:30',
  })
})

test('what a person enters is on their clock', () => {
  expect(occurredLocally('2026-03-08', '02:30', 'America/New_York').occurredAt).toBe(
    '2026-03-08T07:30:00.000Z',
  )
  expect(occurredLocally('2026-03-08', null, 'America/New_York')).toEqual({
    occurredAt: '2026-03-08T16:00:00.000Z',
    localDate: '2026-03-08',
    localTime: null,
  })
})
