import { describe, expect, it } from 'vitest'
import { formatsFor } from '#shared/i18n/formats.ts'
import { parseSplits, splitRows } from './split-form.ts'

const WHOLE = { amountMinor: 1000, currency: 'USD' }
const formats = formatsFor('en-US')

function parse(rows: ReadonlyArray<readonly [amount: string, category: string]>) {
  const form = new Map(
    rows.flatMap(([amount, category], index) => [
      [`amount-${index}`, amount],
      [`category-${index}`, category],
    ]) as Array<[string, string]>,
  )
  const parsed = parseSplits(form, WHOLE, formats)
  return parsed.ok ? parsed.splits.map(({ amountMinor }) => amountMinor) : parsed.error
}

describe('the parts of a transaction', () => {
  it('are amounts, shares, and what is left', () => {
    const rows = [
      ['2.50', 'coffee'],
      ['33.3%', 'pets'],
      ['', 'kids'],
      ['', ''],
    ] as const
    expect(parse(rows)).toEqual([250, 333, 417])
    expect(
      parse([
        ['5', 'coffee'],
        ['50 %', 'pets'],
      ]),
    ).toEqual([500, 500])
  })

  it.each([
    [[['5', 'coffee']], 'It takes at least two parts to split it.'],
    [
      [
        ['5', 'coffee'],
        ['4', 'pets'],
      ],
      'The parts add up to $9.00, and have to add up to $10.00.',
    ],
    [
      [
        ['10', 'coffee'],
        ['', 'pets'],
      ],
      'The parts add up to $10.00, and have to add up to $10.00.',
    ],
    [
      [
        ['', 'coffee'],
        ['', 'pets'],
      ],
      'Only one part can be what is left.',
    ],
    [
      [
        ['5', ''],
        ['5', 'pets'],
      ],
      'Part 1 needs a category.',
    ],
    [
      [
        ['half', 'coffee'],
        ['', 'pets'],
      ],
      'Part 1: an amount, a share such as 25%, or nothing.',
    ],
  ] as const)('are refused as %j', (rows, error) => {
    expect(parse(rows)).toBe(error)
  })

  it('are shown as they are, with room for more', () => {
    const splits = [{ amountMinor: 700, category: 'pets', note: 'food' }] as const
    const rows = splitRows({ splits: [...splits], category: null, currency: 'USD' }, formats)
    expect(rows[0]).toEqual({ amount: '7.00', category: 'pets', note: 'food' })
    expect(rows).toHaveLength(3)
  })
})
