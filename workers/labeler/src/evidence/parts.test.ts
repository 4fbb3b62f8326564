import { expect, test } from 'vitest'
import { partOf } from './parts.ts'

test('the pumps of a supermarket sell fuel, also where a column cuts their name', () => {
  expect(partOf('groceries', ['gas', 'sta'])).toEqual({ category: 'fuel', word: 'gas' })
  expect(partOf('groceries', ['e', 's', 'ciudad'])).toEqual({ category: 'fuel', word: 'e s' })
  expect(partOf('groceries', ['store'])).toBeNull()
})

test('a chain that sells one thing has no parts', () => {
  expect(partOf('dining', ['coffee', 'gas'])).toBeNull()
  expect(partOf('fuel', ['fuel'])).toBeNull()
})
