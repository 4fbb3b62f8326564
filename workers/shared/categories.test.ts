import { expect, test } from 'vitest'
import { CATEGORIES, GROUPS, groupOf, isCategory } from './categories.ts'

test('there are thirteen spending groups and money', () => {
  expect(GROUPS.filter((group) => group !== 'money')).toHaveLength(13)
  expect(GROUPS).toContain('money')
})

test('every group has a category of its own', () => {
  expect(new Set(CATEGORIES.map(groupOf))).toEqual(new Set(GROUPS))
})

test('names of object properties are not categories', () => {
  expect(isCategory('groceries')).toBe(true)
  expect(isCategory('toString')).toBe(false)
  expect(isCategory('__proto__')).toBe(false)
  expect(isCategory(null)).toBe(false)
})
