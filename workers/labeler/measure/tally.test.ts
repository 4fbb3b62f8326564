import { expect, test } from 'vitest'
import type { Label } from '../../shared/label.ts'
import type { Guess } from './protocols.ts'
import { shown, unique, weighted, wilson } from './tally.ts'

function guess(
  name: string,
  isRight: boolean,
  n: number,
  decision: Label['decision'] = 'auto',
): Guess {
  const merchant = {
    household: '',
    descriptor: name,
    merchant: name,
    fine: 'dining',
    group: 'dining',
    right: ['dining'],
    isJudged: true,
    n,
  } as const
  const label: Label = {
    category: isRight ? 'dining' : 'travel',
    group: isRight ? 'dining' : 'travel',
    decision,
    confidence: 1,
    evidence: 'exact',
    nearest: null,
    name: null,
    why: { code: 'unknown' },
    merchantKey: name,
    version: '',
  }
  return { merchant, label, isRepeat: false, n }
}

test('Wilson’s interval, against a published example', () => {
  // 15 of 148: Newcombe (1998), method 3.
  const { low, high } = wilson(15, 148)
  expect(low).toBeCloseTo(0.0624, 3)
  expect(high).toBeCloseTo(0.1605, 3)
})

test('a label that says nothing is not right', () => {
  expect(unique([guess('a', true, 1), guess('b', true, 1, 'none')]).share).toBe(0.5)
})

test('transactions count, and merchants make the interval', () => {
  const steady = Array.from({ length: 100 }, (_, at) => guess(`m${at}`, at % 10 !== 0, 1))
  const lumpy = [guess('big', false, 50), ...steady]
  expect(weighted(steady).share).toBeCloseTo(0.9)
  const { share, low, high } = weighted(lumpy)
  expect(share).toBeCloseTo(90 / 150)
  // One merchant of fifty transactions may be drawn twice or not at all.
  expect(high - low).toBeGreaterThan(0.3)
})

test('no guesses, no share', () => {
  expect(shown(unique([]))).toBe('– (–––)')
})
