import { expect, test } from 'vitest'
import { readCsv } from '../../../../scripts/csv.ts'
import { GROUPS } from '../../../shared/categories.ts'
import { trainingLines } from './lines.ts'

test('every line is read, once a person, with spending groups only', () => {
  const rows = readCsv(`${import.meta.dirname}/lines.csv`, ['person', 'descriptor', 'accept'])
  const lines = trainingLines()
  expect(lines).toHaveLength(rows.length)
  expect(new Set(lines.map((line) => `${line.household} ${line.descriptor}`)).size).toBe(
    rows.length,
  )
  const groups: ReadonlyArray<string> = GROUPS.filter((group) => group !== 'money')
  for (const { accept = '' } of rows) {
    expect(accept.split('|').filter((group) => !groups.includes(group))).toEqual([])
  }
})
