import { expect, test } from 'vitest'
import { MssqlError } from './errors.ts'
import { toParameters } from './parameters.ts'

test('every JavaScript type has one SQL type', () => {
  const at = new Date('2026-03-01T09:00:00.123Z')
  const values = ['text', 7, 3_000_000_000, -2_147_483_647, 1.5, 12n, true, at, null]
  expect(toParameters(values)).toEqual([
    { type: 'nvarchar', value: 'text' },
    { type: 'int', value: 7 },
    { type: 'bigint', value: 3_000_000_000n },
    { type: 'int', value: -2_147_483_647 },
    { type: 'float', value: 1.5 },
    { type: 'bigint', value: 12n },
    { type: 'bit', value: true },
    { type: 'datetimeoffset', value: at, scale: 3 },
    { type: 'nvarchar', value: null },
  ])
})

test('bytes are copied out of the buffer they are a part of', () => {
  const whole = new Uint8Array([1, 2, 3, 4])
  const [parameter] = toParameters([whole.subarray(1, 3)])
  const value = parameter?.value as Uint8Array
  expect(parameter).toEqual({ type: 'varbinary', value: new Uint8Array([2, 3]) })
  expect(value.buffer.byteLength).toBe(2)
})

test.each([
  ['digits already lost', 2 ** 53],
  ['not a number', Number.NaN],
  ['too large for 64 bits', 2n ** 63n],
  ['an invalid date', new Date('no date')],
  ['undefined', undefined],
  ['an object', { amount: 'secret' }],
  ['an array', ['secret']],
])('%s is refused by position, without the value', (_, value) => {
  expect(() => toParameters([1, value])).toThrow(MssqlError)
  expect(() => toParameters([1, value])).toThrow(/^Parameter @2: (?!.*secret)/)
})

test('more parameters than SQL Server takes are refused', () => {
  expect(toParameters(Array(2098).fill(1))).toHaveLength(2098)
  expect(() => toParameters(Array(2099).fill(1))).toThrow(/2098/)
})
