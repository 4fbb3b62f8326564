import { expect, test } from 'vitest'
import { CATEGORIES, type Category, groupOf } from '#shared/categories.ts'
import { categoryOfMcc } from './mcc.ts'

const ALL = Array.from({ length: 10_000 }, (_, code) => String(code).padStart(4, '0'))

test('the commonest codes say what they are', () => {
  const common: Record<string, Category> = {
    '0742': 'pets',
    '4111': 'public_transit',
    '4121': 'rideshare_taxi',
    '4814': 'telecom',
    '4900': 'utilities',
    '5300': 'groceries',
    '5411': 'groceries',
    '5541': 'fuel',
    '5812': 'dining',
    '5814': 'dining',
    '5816': 'games',
    '5912': 'pharmacy',
    '5921': 'bars_alcohol',
    '5942': 'hobbies',
    '7230': 'personal_care',
    '7997': 'fitness',
    '8062': 'medical',
    '8220': 'education',
    '8661': 'gifts_charity',
    '9311': 'taxes',
  }
  for (const [mcc, category] of Object.entries(common)) {
    expect(categoryOfMcc(mcc), mcc).toBe(category)
  }
})

test('airlines, car rental and hotels have a range each', () => {
  const edges = ['3000', '3299', '3351', '3499', '3501', '3999']
  const categories = ['flights', 'flights', 'travel', 'travel', 'lodging', 'lodging']
  expect(edges.map(categoryOfMcc)).toEqual(categories)
  expect(ALL.slice(3000, 4000).filter((mcc) => categoryOfMcc(mcc) === null)).toEqual([])
})

test('money codes are no spending, and a code of several groups leaves it to the name', () => {
  expect(['4829', '6011', '6211'].map(categoryOfMcc)).toEqual(['transfer', 'cash', 'investment'])
  expect(['4899', '5968', '6012', '6051'].map(categoryOfMcc)).toEqual([null, null, null, null])
})

test('what is no code has no category', () => {
  for (const mcc of ['', '742', '54111', 'abcd', ' 5411', '0000', '9999']) {
    expect(categoryOfMcc(mcc), mcc).toBeNull()
  }
})

test('every spending category has a code, except delivery, which the codes do not know', () => {
  const reached = new Set(ALL.map(categoryOfMcc))
  const spending = CATEGORIES.filter((category) => groupOf(category) !== 'money')
  expect(spending.filter((category) => !reached.has(category))).toEqual(['delivery'])
})
