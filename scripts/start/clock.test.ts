import { expect, test, vi } from 'vitest'
import { dueBetween, startClock } from './clock.ts'

const TICK = '*/10 * * * *'
const SUMMARY = '13,28,43,58 * * * *'
const at = (time: string) => new Date(`2026-03-08T${time}Z`)

test('a trigger is due once, at its own time and in UTC', () => {
  expect(dueBetween([TICK, SUMMARY], at('09:59:57'), at('10:00:02'))).toEqual([
    { cron: TICK, scheduledTime: at('10:00:00') },
  ])
  expect(dueBetween([TICK, SUMMARY], at('10:00:02'), at('10:00:07'))).toEqual([])
  expect(dueBetween([SUMMARY], at('23:57:59'), at('23:58:00'))).toEqual([
    { cron: SUMMARY, scheduledTime: at('23:58:00') },
  ])
})

test('after a sleep each trigger is fired once, for the last time it was missed', () => {
  expect(dueBetween([TICK, SUMMARY], at('01:00:01'), at('09:31:00'))).toEqual([
    { cron: TICK, scheduledTime: at('09:30:00') },
    { cron: SUMMARY, scheduledTime: at('09:28:00') },
  ])
})

test('a start fires what was due last; a failure stops nothing', async () => {
  vi.useFakeTimers()
  let now = at('12:05:00')
  const fired: Array<string> = []
  const clock = startClock(
    [TICK, SUMMARY],
    async ({ cron, scheduledTime }) => {
      fired.push(`${cron} ${scheduledTime.toISOString().slice(11, 16)}`)
      if (cron === TICK) throw new Error('down')
    },
    () => now,
  )
  await vi.advanceTimersByTimeAsync(0)
  expect(fired).toEqual([`${TICK} 12:00`, `${SUMMARY} 11:58`])
  for (const time of ['12:09:58', '12:10:03', '12:10:08']) {
    now = at(time)
    await vi.advanceTimersByTimeAsync(5000)
  }
  expect(fired.slice(2)).toEqual([`${TICK} 12:10`])
  clock.stop()
  vi.useRealTimers()
})
