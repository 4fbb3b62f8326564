import { expect, test } from 'vitest'
import { onto } from './was.tsx'

const form = (was: string, typed: string) =>
  new Map([
    ['was-amount', was],
    ['amount', typed],
  ])

test('a field that was changed here and elsewhere is not written, and says what it is now', () => {
  expect(() => onto(form('100', '90'), { amount: '80' })).toThrow('Changed meanwhile, to 80.')
  expect(() => onto(form('100', '90'), { amount: '' })).toThrow('Changed meanwhile, to nothing.')
  expect(() => onto(form('a', 'b'), { amount: 'c' }, () => 'Coffee')).toThrow('to Coffee.')
})

test('a box that was checked here and elsewhere is no clash, whichever way', () => {
  const unchecked = new Map([['was-box', 'yes']])
  expect(onto(unchecked, { box: '' }).get('box')).toBeUndefined()
  expect(onto(unchecked, { box: 'yes' }).get('box')).toBeUndefined()
  expect(onto(new Map([['was-box', '']]), { box: 'yes' }).get('box')).toBe('yes')
})

test.each([
  ['changed here alone', form('100', '90'), '100', '90'],
  ['changed elsewhere alone', form('100', '100'), '80', '80'],
  ['changed to the same', form('100', ' 80'), '80', ' 80'],
  ['of a form that does not say what it showed', new Map([['amount', '90']]), '80', '90'],
])('one that was %s is written as it is meant', (_, sent, now, meant) => {
  expect(onto(sent, { amount: now }).get('amount')).toBe(meant)
})
