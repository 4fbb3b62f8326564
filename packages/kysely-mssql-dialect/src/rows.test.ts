import { expect, test } from 'vitest'
import { toQueryResult } from './rows.ts'

const result = {
  sets: [
    {
      columns: ['id', 'name'],
      rows: [
        [1n, 'a'],
        [2n, null],
      ],
    },
  ],
  rowCount: 2,
}

test('rows have their columns by name', () => {
  expect(toQueryResult(result, 'bigint')).toEqual({
    numAffectedRows: 2n,
    rows: [
      { id: 1n, name: 'a' },
      { id: 2n, name: null },
    ],
  })
})

test('a bigint comes as asked for', () => {
  expect(toQueryResult(result, 'string').rows[0]).toEqual({ id: '1', name: 'a' })
  expect(toQueryResult(result, 'number').rows[0]).toEqual({ id: 1, name: 'a' })
})

test('a bigint that a number cannot hold is an error and not another number', () => {
  const large = { sets: [{ columns: ['total'], rows: [[2n ** 53n]] }], rowCount: 1 }
  expect(() => toQueryResult(large, 'number')).toThrow(/"total" is past 2\^53/)
  expect(toQueryResult(large, 'string').rows).toEqual([{ total: '9007199254740992' }])
})

test('several result sets follow each other', () => {
  const sets = [
    { columns: ['a'], rows: [[1]] },
    { columns: ['b'], rows: [[2]] },
  ]
  expect(toQueryResult({ sets, rowCount: null }, 'bigint')).toEqual({ rows: [{ a: 1 }, { b: 2 }] })
})
