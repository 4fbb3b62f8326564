import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dictionary, dictionaryLines, tabbed } from './dictionary.ts'

const names = fc.uniqueArray(fc.stringMatching(/^[a-c][a-c ]{0,6}[a-d]$/), { maxLength: 40 })
const spaceless = (name: string) => name.replaceAll(' ', '')

test('what was written is found again, and nothing else', () => {
  fc.assert(
    fc.property(names, fc.stringMatching(/^[a-d]{1,8}$/), (all, other) => {
      const lines = dictionaryLines(all.map((name, at) => [name, `${name}\t${at}`]))
      const words = dictionary(lines, tabbed)
      all.forEach((name, at) => {
        expect(words.get(name)).toBe(String(at))
      })
      expect(words.get(other) !== undefined).toBe(all.includes(other))
    }),
  )
})

test('names are found by how their keys begin', () => {
  const names = ['home depot', 'ho medico', 'hometown', 'aldi']
  const lines = dictionaryLines(names.map((name) => [spaceless(name), name]))
  const words = dictionary(lines, (line) => [spaceless(line), line])
  expect(words.startingWith('home')).toEqual(['home depot', 'ho medico', 'hometown'])
  expect(words.startingWith('homer')).toEqual([])
})

test('of two equal keys the first stays', () => {
  const lines = dictionaryLines([
    ['bestbuy', 'bestbuy\ta'],
    ['bestbuy', 'bestbuy\tb'],
  ])
  expect(dictionary(lines, tabbed).get('bestbuy')).toBe('a')
})
