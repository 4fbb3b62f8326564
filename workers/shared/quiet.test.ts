import { expect, test } from 'vitest'
import { changed, isQuiet, NOT_QUIET, settled } from './quiet.ts'

const NOON = '2026-11-22T12:00:00.000Z'
const ONE = '2026-11-22T13:00:00.000Z'
const MIDNIGHT = '2026-11-23T00:00:00.000Z'

test('quiet until something is due', () => {
  const state = settled(NOT_QUIET, 0, ONE)
  expect(isQuiet(NOT_QUIET, NOON)).toBe(false)
  expect(isQuiet(state, NOON)).toBe(true)
  expect(isQuiet(state, ONE)).toBe(false)
})

test('or until something changes', () => {
  expect(isQuiet(changed(settled(NOT_QUIET, 0, MIDNIGHT)), NOON)).toBe(false)
})

test('what a tick found before a change says nothing about what is after it', () => {
  expect(isQuiet(settled(changed(NOT_QUIET), 0, MIDNIGHT), NOON)).toBe(false)
  expect(isQuiet(settled(changed(NOT_QUIET), 1, MIDNIGHT), NOON)).toBe(true)
})
