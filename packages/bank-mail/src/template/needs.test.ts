import { expect, it } from 'vitest'
import { compile } from './pattern.ts'

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
  expect(compile(pattern).needs).toEqual(needs)
})
