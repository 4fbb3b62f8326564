import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { foldLine } from './line.ts'

test.each([
  ['half width, a hyphen for a long vowel', 'ﾌｱﾐﾘ-ﾏ-ﾄ', 'ファミリーマート'],
  ['no small letters', 'シヤンプ-', 'シャンプー'],
])('%s: one spelling for a line and for a name', (_, line, name) => {
  expect(fold(line)).toBe(fold(name))
  expect(foldLine(line)).toBe(foldLine(name))
})

test('a hyphen behind ン joins two words', () => {
  expect(fold('セブン-イレブン').split(' ')).toHaveLength(2)
})
