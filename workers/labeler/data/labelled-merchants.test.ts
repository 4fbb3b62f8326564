import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { fold } from 'merchant-name'
import { expect, test } from 'vitest'
import { CATEGORIES, GROUPS, groupOf, isCategory } from '#shared/categories.ts'

const text = readFileSync(`${import.meta.dirname}/labelled-merchants.csv`, 'utf8')
const rows: Array<{ descriptor: string; category: string }> = parse(text, { columns: true })

test('300 merchants, one to a line, sorted', () => {
  expect(text.split('\n')).toHaveLength(1 + 300 + 1)
  expect(Object.keys(rows[0] ?? {})).toEqual(['descriptor', 'category'])
  const descriptors = rows.map(({ descriptor }) => descriptor)
  expect(descriptors).toEqual([...descriptors].sort())
})

test('no merchant stands twice, numbers and spelling aside', () => {
  const seen = new Map<string, string>()
  for (const { descriptor } of rows) {
    const key = fold(descriptor).replace(/ ?\S*\d\S*/g, '')
    expect(key, descriptor).not.toBe('')
    expect(seen.get(key), descriptor).toBeUndefined()
    seen.set(key, descriptor)
  }
})

test('every spending category is there, and no category of money', () => {
  const present = new Set(rows.map(({ category }) => category))
  for (const category of present) expect(isCategory(category), category).toBe(true)
  for (const category of CATEGORIES) {
    expect(present.has(category), category).toBe(groupOf(category) !== 'money')
  }
})

test('every group has its share: at least 2 %, at most a fifth', () => {
  const counts = new Map<string, number>()
  for (const { category } of rows) {
    if (!isCategory(category)) continue
    const group = groupOf(category)
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  for (const group of GROUPS.filter((group) => group !== 'money')) {
    const share = (counts.get(group) ?? 0) / rows.length
    expect(share, group).toBeGreaterThanOrEqual(0.02)
    expect(share, group).toBeLessThanOrEqual(0.2)
  }
})
