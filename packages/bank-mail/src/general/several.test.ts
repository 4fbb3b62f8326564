/** Several movements in one mail: each is recorded, or the mail waits; never some of them. */
import { describe, expect, it } from 'vitest'
import { readUndescribed as read } from './testing.ts'

const SPENT = 'You made these purchases with your card ending 2093'
const table = (...rows: Array<string>) =>
  `${SPENT}\nDate\tMerchant\tAmount\n${rows.join('\n')}`.replaceAll(' | ', '\t')

describe('records every row', () => {
  it.each([
    [
      table('30 May 2026 | QUAY BOOKS | USD 31.20', '31 May 2026 | PIER CAFE | USD 4.10'),
      [3120, 410],
    ],
    [
      table(
        '30 May 2026 | QUAY BOOKS | USD 31.20',
        '31 May 2026 | PIER CAFE | USD 4.10',
        '31 May 2026 | PIER CAFE | USD 4.10',
        'Total | USD 39.40',
      ),
      [3120, 410, 410],
    ],
    [
      'On 30/05/2026 a payment was received in account 2093.\nAmount: +USD 31.20\nFrom: ANA LEE\nBalance: USD 90.00\nOn 31/05/2026 a payment was received in account 2093.\nAmount: +USD 4.10\nFrom: TOM LEE\nBalance: USD 94.10',
      [3120, 410],
    ],
  ])('%s', async (text, amounts) => {
    const reading = await read('Your card', text)
    expect(reading).toMatchObject({ outcome: 'recorded' })
    expect(reading.transactions.map(({ amountMinor }) => amountMinor)).toEqual(amounts)
    expect(new Set(reading.transactions.map(({ occurredOn }) => occurredOn)).size).toBe(2)
    expect(reading.transactions.every(({ merchant }) => merchant !== null)).toBe(true)
  })
})

it('records signed rows above the balance that they led to', async () => {
  const rows = 'QUAY BOOKS: -31,20 EUR\nPIER CAFE: -4,10 EUR\nANA LEE: -7,00 EUR'
  const text = `Auf dem Konto *2093 wurden folgende Umsätze verbucht:\n\n${rows}\n\nNeuer Saldo: 90,00 EUR`
  const { outcome, transactions } = await read('Ihr Umsatzwecker: 3 neue Umsätze', text)
  expect(outcome).toBe('recorded')
  expect(transactions.map(({ merchant, amountMinor }) => [merchant, amountMinor])).toEqual([
    ['QUAY BOOKS', 3120],
    ['PIER CAFE', 410],
    ['ANA LEE', 700],
  ])
})

describe('waits as a whole', () => {
  it.each([
    ['a total that is another', [...['USD 31.20', 'USD 4.10'], 'USD 36.00'], ''],
    ['an amount that is rounded', ['USD 31.20', 'USD 4.1K', ''], ''],
    ['one that was refused', ['USD 31.20', 'USD 4.10 declined', ''], ''],
    ['another amount above', ['USD 31.20', 'USD 4.10', ''], 'You also paid USD 7.00 to TOM LEE\n'],
  ])('%s', async (_, [first, second, total], above) => {
    const rows = [`30 May 2026 | QUAY BOOKS | ${first}`, `31 May 2026 | PIER CAFE | ${second}`]
    const text = above + table(...rows, ...(total ? [`Total | ${total}`] : []))
    expect((await read('Your card', text)).outcome).toBe('review')
  })
})

it.each([
  [
    'en',
    'You spent USD 31.20 at QUAY BOOKS on 30 May 2026.\nLast payment: USD 20.00 on 1 May 2026.',
  ],
  ['es', 'Compraste USD 31.20 en QUAY BOOKS el 30/05/2026.\nÚltimo pago: USD 20.00 el 01/05/2026.'],
])('takes no movement of before for another of this mail: %s', async (_, text) => {
  const { outcome, transactions } = await read('Your card', text)
  expect([outcome, transactions.map(({ amountMinor }) => amountMinor)]).toEqual([
    'recorded',
    [3120],
  ])
})

it('does not put aside what moved for the sum of a month beside it', async () => {
  const text =
    'Mit Ihrer Karte *2093 wurden am 30.05.2026 bei QUAY BOOKS 31,20 EUR bezahlt. Diesen Monat ausgegeben: 345,00 EUR.'
  expect((await read('Kartenumsatz', text)).outcome).not.toBe('ignored')
})
