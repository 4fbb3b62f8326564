import { expect, test } from 'vitest'
import { packed, unpacked } from './small-towns.ts'

test.each([
  [['enfield', 'enford', 'epsom', 'epsom downs']],
  [['abcdefghijklmnopqrstuvwxyzab', 'abcdefghijklmnopqrstuvwxyzabc']],
  [['a', 'ab', 'b']],
  [[]],
])('%j is the same after packing', (names) => {
  expect(unpacked(packed(names))).toEqual(names)
})
