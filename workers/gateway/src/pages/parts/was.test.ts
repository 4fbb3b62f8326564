import { expect, test } from 'vitest'
import { refuseClash } from './was.tsx'

const form = (was: string, typed: string) =>
  new Map([
    ['was-amount', was],
    ['amount', typed],
  ])

test('a field that was changed here and elsewhere is not written, and says what it is now', () => {
  expect(() => refuseClash(form('100', '90'), { amount: '80' })).toThrow(
    'Changed meanwhile, to 80.',
  )
  expect(() => refuseClash(form('100', '90'), { amount: '' })).toThrow(
    'Changed meanwhile, to nothing.',
  )
})

test.each([
  ['changed here alone', form('100', '90'), '100'],
  ['changed elsewhere alone', form('100', '100'), '80'],
  ['changed to the same', form('100', ' 80'), '80'],
  ['of a form that does not say what it showed', new Map([['amount', '90']]), '80'],
])('one that was %s is no clash', (_, sent, now) => {
  expect(() => refuseClash(sent, { amount: now })).not.toThrow()
})
