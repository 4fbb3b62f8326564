import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DecimalMarks, markOf, negate, readDecimal, sum } from './decimal.ts'

test.each([
  ['1,234.50', '.', '1234.5'],
  ['1.234,50', ',', '1234.5'],
  ['(12.00)', '.', '-12'],
  ['12,00-', ',', '-12'],
  ['−7,5', ',', '-7.5'],
  ['R$ 1.500,00', ',', '1500'],
  ['$-3.20', '.', '-3.2'],
  ['1,23,456.70', '.', '123456.7'],
  ['CHF 1’250.00', '.', '1250'],
  ['1 234,56 EUR', ',', '1234.56'],
  ['0.00', '.', '0'],
  ['125,500.00 DB', '.', '-125500'],
  ['1.200,00D', ',', '-1200'],
  ['-12.00 Dr', '.', '-12'],
  ['8,500.00 Cr.', '.', '8500'],
  ['EUR 3,00 C', ',', '3'],
] as const)('%s with %s is %s', (cell, mark, expected) => {
  expect(readDecimal(cell, mark)).toBe(expected)
})

test.each([
  ['1,23', '.'],
  ['1.2.3', '.'],
  ['12 apples', '.'],
  ['', '.'],
  ['1234567890123456', '.'],
  ['--5', '.'],
  ['-5.00 CR', '.'],
] as const)('%s with %s is no number', (cell, mark) => {
  expect(readDecimal(cell, mark)).toBeNull()
})

test('one cell that leaves no choice decides for its column', () => {
  const markIn = (cells: ReadonlyArray<string>) => {
    const marks = new DecimalMarks()
    for (const cell of cells) marks.add(cell)
    return markOf([marks])
  }
  expect(markIn(['1.234', '5.678', '1.234,5'])).toBe(',')
  expect(markIn(['1.234', '5.678'])).toBeNull()
  expect(markIn(['1.5', '1,5'])).toBe('both')
})

const cents = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n })
const written = (value: bigint) => {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

test('sums are exact, and a number and its negative make nothing', () => {
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), (values) => {
      const amounts = values.map((value) => readDecimal(written(value), '.') ?? '')
      const total = values.reduce((all, value) => all + value, 0n)
      expect(sum(amounts)).toBe(readDecimal(written(total), '.'))
      expect(sum([...amounts, ...amounts.map(negate)])).toBe('0')
    }),
  )
})
