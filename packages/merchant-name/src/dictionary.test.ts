import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dictionary, dictionaryLines, tabbed } from './dictionary.ts'

const names = fc
  .array(fc.stringMatching(/^[a-c][a-c ]{0,6}[a-d]$/), { maxLength: 40 })
  .map((all) => [...new Map(all.map((name) => [name.replaceAll(' ', ''), name])).values()])

test('what was written is found again, and nothing else', () => {
  fc.assert(
    fc.property(names, fc.stringMatching(/^[a-d]{1,8}$/), (all, other) => {
      const lines = dictionaryLines(all.map((name, at) => [name, `${name}\t${at}`]))
      const words = dictionary(lines, tabbed)
      all.forEach((name, at) => {
        expect(words.get(name.replaceAll(' ', ''))).toBe(String(at))
      })
      const isKnown = all.some((name) => name.replaceAll(' ', '') === other)
      expect(words.get(other) !== undefined).toBe(isKnown)
    }),
  )
})

test('names are found by how they begin, however they are spaced', () => {
  const names = ['home depot', 'ho medico', 'hometown', 'aldi']
  const lines = dictionaryLines(names.map((name) => [name, name]))
  const words = dictionary(lines, (line) => [line, line])
  expect(words.startingWith('home')).toEqual(['home depot', 'ho medico', 'hometown'])
  expect(words.startingWith('homer')).toEqual([])
})

test('of two equal names the first stays', () => {
  const lines = dictionaryLines([
    ['best buy', 'best buy\ta'],
    ['bestbuy', 'bestbuy\tb'],
  ])
  expect(dictionary(lines, tabbed).get('bestbuy')).toBe('a')
})
