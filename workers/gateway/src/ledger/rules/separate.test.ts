import { expect, test } from 'vitest'
import type { CategoryId } from '#shared/categories.ts'
import { separateByAmount } from './separate.ts'

const snacks = (...minors: Array<number>) => minors.map((minor) => of('groceries', minor))
const fuel = (...minors: Array<number>) => minors.map((minor) => of('fuel', minor))

function of(category: CategoryId, amountMinor: number) {
  return { category, amountMinor }
}

test('two habits are parted at a round amount between them', () => {
  expect(separateByAmount([...fuel(3120, 6050), ...snacks(1870, 420)])).toEqual({
    atMinor: 2500,
    below: 'groceries',
    above: 'fuel',
  })
})

test('amounts that lie close are parted too, and the lower one belongs below', () => {
  const parted = separateByAmount([...snacks(100, 2000), ...fuel(2001, 4000)])
  expect(parted).toMatchObject({ atMinor: 2000, below: 'groceries', above: 'fuel' })
})

test.each([
  ['one correction on a side may be a slip', [...snacks(420, 500), ...fuel(6000)]],
  ['amounts that overlap', [...snacks(420, 5000), ...fuel(3000, 6000)]],
  ['the same amount for both', [...snacks(420, 3000), ...fuel(3000, 6000)]],
  ['one category', snacks(100, 200, 300, 400)],
  ['a third category between', [...snacks(1, 2), of('pets', 5), ...fuel(8, 9)]],
  ['nothing', []],
])('%s: nothing is suggested', (_, corrections) => {
  expect(separateByAmount(corrections)).toBeNull()
})
