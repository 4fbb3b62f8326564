import { expect, it } from 'vitest'
import { needsOf } from './needs.ts'

it.each([
  ['was declined', ['declined']],
  ['(was|has been) (declined|refused)', ['declined', 'refused']],
  ['declined|not {_}approved', ['declined', 'approved']],
  ['rechaz~ [tu compra]', ['rechaz']],
  ['paid {money} (!later)', ['paid']],
  // Where one way needs nothing, nothing is sure.
  ['(declined|{money}) now', ['now']],
  ['declined|{money}', []],
])('%s needs one of %j', (pattern, needs) => {
  expect(needsOf(pattern)).toEqual(needs)
})
