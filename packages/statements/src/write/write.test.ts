import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../decimal.ts'
import { readStatement } from '../read-statement.ts'
import { bareRow, type StatementRow } from '../statement.ts'
import { groupedByAccount } from './accounts.ts'
import { writeOfx } from './write-ofx.ts'
import { writeBeancount, writeHledger } from './write-plain-text.ts'
import { writeQif } from './write-qif.ts'

const name = fc
  .string({ unit: fc.constantFrom(...'abcXYZ 0189&<>"\'()ñü漢,;:-/'), minLength: 1, maxLength: 30 })
  .map((text) => `N${text.replace(/\s+/g, ' ').trim()}`)
const amount = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 99_999_999 }))
  .map(([isOut, minor]) => `${isOut ? '-' : ''}${String(minor / 100)}`)
const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10))
const row = fc
  .record({
    date: day,
    amount,
    merchant: name,
    reference: name,
    account: fc.constantFrom('Checking', 'Card 12'),
  })
  .map(
    ({ date, amount, ...rest }): StatementRow => ({
      ...bareRow(1, date, amount),
      ...rest,
      currency: 'EUR',
    }),
  )
const rows = fc.array(row, { minLength: 1, maxLength: 12 })

const whole = async (pieces: AsyncIterable<string>) => (await Array.fromAsync(pieces)).join('')
const again = (text: string) => readStatement(new TextEncoder().encode(text)).statement
const plain = (all: ReadonlyArray<StatementRow>, leaveOut: ReadonlyArray<string>) =>
  all.map((each) =>
    Object.fromEntries(Object.entries(each).filter(([key]) => !leaveOut.includes(key))),
  )
const byAccount = (all: ReadonlyArray<StatementRow>) =>
  [...Map.groupBy(all, ({ account }) => account).values()].flat()

describe('what is written is read again without loss', () => {
  test('OFX', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const read = again(await whole(writeOfx(groupedByAccount(all), new Date(0))))
        expect(read.problems).toEqual([])
        expect(plain(read.rows, ['row'])).toEqual(plain(byAccount(all), ['row']))
      }),
    )
  })

  test('QIF, but for the currency, which it cannot say', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const read = again(await whole(writeQif(groupedByAccount(all))))
        expect(read.problems).toEqual([])
        expect(plain(read.rows, ['row', 'currency'])).toEqual(
          plain(byAccount(all), ['row', 'currency']),
        )
      }),
    )
  })
})

/** What only journals can carry beside the amount; a name that they would write otherwise. */
const awkward = fc.constantFrom(
  'groceries',
  'Essen & Trinken',
  'a.b_c',
  'Cash',
  'Uncategorised',
  '(x)',
)
const journalRow = fc
  .record({
    base: row,
    merchant: fc.option(fc.oneof(name, fc.constantFrom('* (star)', 'a; b | c')), { nil: null }),
    reference: fc.option(fc.oneof(name, fc.constant('R (1)')), { nil: null }),
    account: fc.option(fc.constantFrom('4821', 'Girokonto 12', 'Cash', '[x]: y'), { nil: null }),
    category: fc.option(awkward, { nil: null }),
    tags: fc.uniqueArray(fc.constantFrom('gift', 'am meer', 'note', 'Käse'), { maxLength: 3 }),
    note: fc.option(fc.oneof(name, fc.constantFrom('say "x" \\ y', 'note: a, b; c')), {
      nil: null,
    }),
    time: fc.option(fc.constant('09:14'), { nil: null }),
    bookedOn: fc.option(day, { nil: null }),
    bank: fc.option(fc.constant('Nordlicht Bank'), { nil: null }),
    operation: fc.option(fc.constantFrom('transfer', 'refund', 'fee'), { nil: null }),
    parts: fc.option(
      fc.tuple(awkward, fc.integer({ min: 1, max: 500 }), fc.option(name, { nil: null })),
      { nil: null },
    ),
  })
  .map(({ base, parts, ...rest }): StatementRow => {
    const isOut = base.amount.startsWith('-')
    if (parts === null) return { ...base, ...rest }
    const [category, more, note] = parts
    const other = isOut ? `-${more}` : String(more)
    const splits = [
      { amount: base.amount, category: rest.category, note: null },
      { amount: other, category, note },
    ]
    const amount = sum([base.amount, other])
    return { ...base, ...rest, amount, category: null, splits }
  })
const journalRows = fc.array(journalRow, { minLength: 1, maxLength: 8 })

describe.each([
  ['beancount', writeBeancount],
  ['hledger', writeHledger],
] as const)('%s', (format, write) => {
  test('what is written is read again without loss', async () => {
    await fc.assert(
      fc.asyncProperty(journalRows, async (all) => {
        const found = readStatement(new TextEncoder().encode(await whole(write(all)))).statement
        expect(found.format).toBe(format)
        expect(found.problems).toEqual([])
        expect(plain(found.rows, ['row']).map(folded)).toEqual(plain(all, ['row']).map(folded))
      }),
    )
  })
})

/** Categories are found by their name however its letters are written. */
function folded(value: object): unknown {
  return JSON.parse(JSON.stringify(value), (key, one) =>
    key === 'category' && typeof one === 'string' ? one.toLowerCase() : one,
  )
}

const split: StatementRow = {
  ...bareRow(1, '2026-10-28', '-30.5'),
  currency: 'EUR',
  account: 'Girokonto 12',
  merchant: 'Shop "Eins"',
  reference: 'R 1',
  tags: ['urlaub am meer'],
  splits: [
    { amount: '-20', category: 'Essen & Trinken', note: null },
    { amount: '-10.5', category: null, note: null },
  ],
}

test('a split has a posting for each part, and the postings add up to nothing', async () => {
  const journal = await whole(writeBeancount([split]))
  expect(journal).toContain('2026-10-28 open Assets:Girokonto-12\n')
  expect(journal).toContain(
    '2026-10-28 * "Shop \\"Eins\\"" "" #urlaub-am-meer\n  reference: "R 1"\n  account: "Girokonto 12"\n',
  )
  const amounts = [...journal.matchAll(/ {2}(-?[\d.]+) EUR/g)].map(([, each = '']) => each)
  expect(amounts).toEqual(['-30.5', '20', '10.5'])
  expect(sum(amounts)).toBe('0')
  expect(await whole(writeHledger([split]))).toBe(
    '2026-10-28 * (R 1) Shop "Eins"\n    ; tags: urlaub am meer\n    ; urlaub-am-meer:\n    assets:Girokonto 12  -30.5 EUR\n    expenses:Essen & Trinken  20 EUR\n    expenses:Uncategorised  10.5 EUR\n\n',
  )
})
