import { expect, test } from 'vitest'
import { Replays } from './replays.ts'

function at(start: number) {
  const clock = { now: start }
  const replays = new Replays(() => clock.now)
  const take = (time: number, nonce: string) => replays.refusalOf({ time: String(time), nonce })
  return { clock, take }
}

test('a request is taken once, as long as its time is now', () => {
  const { clock, take } = at(1_000_000)
  clock.now += 60_000
  expect(take(clock.now, 'a')).toBeNull()
  expect(take(clock.now, 'a')).toBe('replay')
  expect(take(clock.now - 30_000, 'b')).toBeNull()
  expect(take(clock.now + 119_000, 'from a fast clock')).toBeNull()
  expect(take(clock.now + 121_000, 'c')).toBe('time')
  clock.now += 121_000
  expect(take(clock.now - 121_000, 'd')).toBe('time')
})

test('it is remembered for as long as its time would be taken', () => {
  const { clock, take } = at(1_000_000)
  clock.now += 60_000
  const ahead = clock.now + 119_000
  expect(take(ahead, 'a')).toBeNull()
  clock.now = ahead + 119_000
  expect(take(ahead, 'a')).toBe('replay')
})

test('what was signed before it started may have been carried out before that', () => {
  const { clock, take } = at(1_000_000)
  clock.now += 10
  expect(take(999_999, 'a')).toBe('time')
  expect(take(1_000_000, 'b')).toBeNull()
})

test.each(['', 'now', '-1', '1e6', '9'.repeat(16)])('%j is no time', (time) => {
  expect(new Replays(() => 1_000_000).refusalOf({ time, nonce: 'a' })).toBe('time')
})
