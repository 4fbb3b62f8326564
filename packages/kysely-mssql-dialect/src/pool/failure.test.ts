import { describe, expect, test } from 'vitest'
import type { RepeatRule } from '../wire.ts'
import { type Failure, judge, mayRepeatBatch, type Place } from './failure.ts'

const lost: Failure = { kind: 'lost', number: null }
const notSent: Failure = { kind: 'not_sent' }
const timeout: Failure = { kind: 'stopped', why: 'timeout' }
const refused = (number: number): Failure => ({ kind: 'refused', number, text: 'text' })

/** The failure, what the statement is, where; then whether it is repeated and the code it ends with. */
const cases: Array<[string, Failure, RepeatRule, Place, boolean, string]> = [
  ['a read whose connection is lost', lost, 'always', 'first', true, 'connection_lost'],
  ['a write whose connection is lost', lost, 'when_undone', 'first', false, 'unknown_outcome'],
  ['raw SQL whose connection is lost', lost, 'when_refused', 'first', false, 'unknown_outcome'],
  ['a read after other statements', lost, 'always', 'later', false, 'connection_lost'],
  ['a write after other statements', lost, 'when_undone', 'later', false, 'unknown_outcome'],
  ['a write inside a transaction', lost, 'when_undone', 'transaction', false, 'connection_lost'],
  ['a commit', lost, 'when_refused', 'commit', false, 'unknown_outcome'],
  ['a write that was not sent', notSent, 'when_undone', 'first', true, 'connection_lost'],
  ['a later write that was not sent', notSent, 'when_undone', 'later', false, 'connection_lost'],
  ['a read that took too long', timeout, 'always', 'first', false, 'timeout'],
  ['a write that took too long', timeout, 'when_undone', 'first', false, 'unknown_outcome'],
  ['a write in a transaction, too long', timeout, 'when_undone', 'transaction', false, 'timeout'],
  ['a deadlock of one statement', refused(1205), 'when_undone', 'first', true, 'deadlock'],
  ['a deadlock of raw SQL', refused(1205), 'when_refused', 'first', false, 'deadlock'],
  ['a deadlock in a transaction', refused(1205), 'when_undone', 'transaction', false, 'deadlock'],
  ['a write refused before it ran', refused(40613), 'when_refused', 'first', true, 'unavailable'],
  ['a write refused for resources', refused(10928), 'when_undone', 'later', true, 'unavailable'],
  ['a read the service failed on', refused(40197), 'always', 'first', true, 'unavailable'],
  [
    'a write the service failed on',
    refused(40197),
    'when_undone',
    'first',
    false,
    'unknown_outcome',
  ],
  ['a commit that was refused', refused(40613), 'when_refused', 'commit', false, 'unknown_outcome'],
  ['a duplicate', refused(2627), 'when_undone', 'first', false, 'unique_violation'],
  ['a missing table', refused(208), 'always', 'first', false, 'statement'],
]

describe('what failed, whether it is repeated, and what is told if not', () => {
  test.each(cases)('%s', (_, failure, rule, place, repeat, code) => {
    const verdict = judge(failure, rule, place)
    expect({ repeat: verdict.repeat, code: verdict.error.code }).toEqual({ repeat, code })
  })
})

test('no write is ever repeated where it is unknown whether it happened', () => {
  const repeated = cases.filter(([, failure, rule, place]) => {
    const verdict = judge(failure, rule, place)
    return verdict.repeat && verdict.error.code === 'unknown_outcome'
  })
  expect(repeated).toEqual([])
})

test('a batch that was not committed is repeated, but not one that took too long', () => {
  expect([lost, notSent, refused(1205), refused(40197)].map(mayRepeatBatch)).toEqual(
    Array(4).fill(true),
  )
  expect([timeout, refused(2627), refused(208)].map(mayRepeatBatch)).toEqual(Array(3).fill(false))
})

test.each([
  [2627, "Violation of PRIMARY KEY constraint 'PK'. The duplicate key value is (Cafe Aroma)."],
  [2628, "String or binary data would be truncated in table 't'. Truncated value: 'Cafe Aroma'."],
  [245, "Conversion failed when converting the nvarchar value 'Cafe Aroma' to data type int."],
])('the text of error %i is told without the value in it', (number, text) => {
  const { message } = judge({ kind: 'refused', number, text }, 'always', 'first').error
  expect(message).not.toContain('Cafe')
  expect(message).toContain(`(${number})`)
})
