import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { formatsFor } from '#shared/i18n/formats.ts'
import { localeOfTag } from '#shared/i18n/languages.ts'
import { readBy } from '../../language.ts'
import { reportCsv } from './csv.ts'

const REPORT = {
  currency: 'USD',
  spentMinor: 123_456,
  incomeMinor: 200_000,
  before: { spentMinor: 100_050, incomeMinor: 0 },
  categories: [
    { key: 'coffee', name: null, amountMinor: 123_456, beforeMinor: 0, count: 3 },
    { key: null, name: null, amountMinor: 0, beforeMinor: 100_050, count: 0 },
  ],
  merchants: [{ key: 'k', name: '=Café, Ltd', amountMinor: -500, beforeMinor: null, count: 1 }],
  moreMerchants: 0,
  months: [{ month: '2026-11', spentMinor: 123_456, incomeMinor: 200_000 }],
  accounts: [{ accountId: 'a', spentMinor: 123_456, incomeMinor: 200_000, count: 4 }],
}
const YEN = { ...REPORT, currency: 'JPY', categories: [], merchants: [], months: [], accounts: [] }
const ACCOUNTS = [{ id: 'a', bank: 'Harbor', mask: '1234', title: 'Joint', person: null }]
const names = { category: (id: string | null) => (id === null ? 'No category' : id) }

it('has a row for whatever the report adds up, in decimals of its currency', () => {
  const text = reportCsv([REPORT, YEN], ACCOUNTS, { names, formats: formatsFor('en') } as never)
  const rows: Array<Record<string, string>> = parse(text, { columns: true, bom: true })
  const brief = rows.map((row) =>
    ['Currency', 'By', 'Name', 'Spent', 'Came in', 'Left over', 'Before']
      .map((name) => row[name])
      .join(' '),
  )
  expect(brief).toEqual([
    'USD Everything  1234.56 2000.00 765.44 1000.50',
    'USD Category coffee 1234.56   0.00',
    'USD Category No category 0.00   1000.50',
    'USD Month 2026-11 1234.56 2000.00 765.44 ',
    // No cell is a formula.
    "USD Merchant '=Café, Ltd -5.00   ",
    'USD Account Joint 1234.56 2000.00 765.44 ',
    'JPY Everything  123456 200000 76544 100050',
  ])
})

it('is in the words of whoever reads it, with the numbers of their region', () => {
  const page = { names, formats: formatsFor('de-DE') } as never
  const text = readBy(localeOfTag('de-DE'), () => reportCsv([REPORT], ACCOUNTS, page))
  expect(text.slice(1).split('\n').slice(0, 2)).toEqual([
    'Währung;Nach;Name;Wie oft;Ausgegeben;Eingegangen;Übrig;Davor',
    'USD;Alles;;;1234,56;2000,00;765,44;1000,50',
  ])
})
