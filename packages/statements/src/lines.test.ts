import { expect, test } from 'vitest'
import { toLines } from './lines.ts'
import { because } from './reason.ts'
import { bareRow } from './statement.ts'

test('equal lines of a file are told apart by how often they came', () => {
  const row = { ...bareRow(2, '2026-10-28', '-3.5'), merchant: 'Tram' }
  const { lines } = toLines([row, { ...row, row: 3 }, { ...row, row: 4, merchant: 'Bus' }], 'EUR')
  expect(lines.map(({ row, occurrence, currency }) => [row, occurrence, currency])).toEqual([
    [2, 1, 'EUR'],
    [3, 2, 'EUR'],
    [4, 1, 'EUR'],
  ])
})

test('a line without a currency is said, not guessed', () => {
  const { lines, problems } = toLines([bareRow(2, '2026-10-28', '-3.5')], null)
  expect(lines).toEqual([])
  expect(problems).toEqual([{ row: 2, reason: because('no_currency') }])
})
