import { describe, expect, test } from 'vitest'
import { readStatement } from '../read-statement.ts'
import type { CsvMapping } from './mapping.ts'

const read = (lines: ReadonlyArray<string>, chosen?: Partial<CsvMapping>) => {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const found = readStatement(bytes)
  if (!chosen || !found.csv) return found
  return readStatement(bytes, { ...found.csv.mapping, ...chosen })
}
const daysOf = (...given: Parameters<typeof read>) =>
  read(...given).statement.rows.map(({ date }) => date)
const problemsOf = (...given: Parameters<typeof read>) =>
  read(...given).statement.problems.map(({ reason }) => [reason.code, reason.said])

const HEADER = 'Tanggal Transaksi,Keterangan,Jumlah'
const row = (day: string) => `${day},KEDAI SINAR,-125500.00`
const table = (...days: ReadonlyArray<string>) => [HEADER, ...days.map(row)]

describe('days without a year', () => {
  test('lie in the period that the file names above its header', () => {
    const lines = [
      'No. rekening : 0991',
      'Periode : 01/12/2025 - 15/01/2026',
      ...table("'28/12", '02/01', '15/01'),
    ]
    expect(read(lines).csv?.questions).toEqual([])
    expect(daysOf(lines)).toEqual(['2025-12-28', '2026-01-02', '2026-01-15'])
  })

  test('of a short file with more lines above its rows than rows, and the way behind each amount', () => {
    const { statement, csv } = read([
      'Informasi Rekening - Mutasi Rekening',
      'No. rekening : 0991',
      'Nama : SARI',
      'Periode : 01/12/2025 - 15/01/2026',
      'Kode Mata Uang : Rp',
      '',
      'Tanggal Transaksi,Keterangan,Cabang,Jumlah,Saldo',
      `'28/12,KARTU DEBIT WARUNG SINAR,'0000,"125,500.00 DB","3,450,000.00"`,
      `'02/01,GAJI PT UTARA,'0000,"8,500,000.00 CR","11,950,000.00"`,
      `PEND,TRSF E-BANKING,'0000,"200,000.00 DB","11,750,000.00"`,
      'Saldo Awal : 3,575,500.00',
    ])
    expect(csv?.questions).toEqual([])
    expect(statement.rows).toMatchObject([
      { date: '2025-12-28', amount: '-125500' },
      { date: '2026-01-02', amount: '8500000' },
    ])
    expect(statement.problems.map(({ row, reason }) => [row, reason.code])).toEqual([
      [10, 'not_booked'],
    ])
  })

  test('are ordered by that period, where their numbers are not', () => {
    const lines = ['Period: 2026-11-01 to 2026-11-30', ...table('03/11', '05/11')]
    expect(daysOf(lines)).toEqual(['2026-11-03', '2026-11-05'])
  })

  test('one outside of the period is none', () => {
    const lines = ['Periode : 01/11/2026 - 30/11/2026', ...table('28/11', '28/10')]
    expect(daysOf(lines)).toEqual(['2026-11-28'])
    expect(problemsOf(lines)).toEqual([['not_a_date', '28/10']])
  })

  test('a day on which it was printed names no period', () => {
    expect(read(['Printed 03/12/2026', ...table('28/11', '29/11')]).csv?.questions).toEqual([
      'year',
    ])
  })

  test('are asked about, and until then their rows lack nothing else', () => {
    expect(read(table('28/11', '27/11')).csv?.questions).toEqual(['year'])
    expect(problemsOf(table('28/11', '27/11'))).toEqual([
      ['no_year', '28/11'],
      ['no_year', '27/11'],
    ])
  })

  test('what the person says is the year of the newest one', () => {
    expect(daysOf(table('28/11', '25/12'), { year: 2025 })).toEqual(['2025-11-28', '2025-12-25'])
    const up = table('28/11', '25/12', '03/01', '14/02')
    expect(daysOf(up, { year: 2026 })).toEqual([
      '2025-11-28',
      '2025-12-25',
      '2026-01-03',
      '2026-02-14',
    ])
    const down = table('14/02', '03/01', '25/12', '28/11')
    expect(daysOf(down, { year: 2026 })).toEqual([
      '2026-02-14',
      '2026-01-03',
      '2025-12-25',
      '2025-11-28',
    ])
  })

  test.each([
    ['more than a year', ['28/11', '03/01', '30/11']],
    ['three years', ['28/11', '03/01', '20/11', '04/01']],
    ['rows in no order', ['28/03', '28/06', '28/04', '28/07']],
  ])('%s are not told by one', (_, days) => {
    expect(daysOf(table(...days), { year: 2026 })).toEqual([])
  })

  test('a 29th of February is there in a leap year only', () => {
    expect(daysOf(table('29/02', '01/03'), { year: 2024 })).toEqual(['2024-02-29', '2024-03-01'])
    expect(daysOf(table('29/02', '01/03'), { year: 2026 })).toEqual(['2026-03-01'])
  })

  test('lie near the day beside them that has a year', () => {
    const lines = [
      'Date,Booking date,Payee,Amount',
      '31.12.,02.01.2026,Kiosk,-3.50',
      '28 Nov,2025-11-30,Kiosk,-4.50',
    ]
    expect(read(lines).csv?.questions).not.toContain('year')
    expect(daysOf(lines, { dateOrder: 'DMY' })).toEqual(['2025-12-31', '2025-11-28'])
  })

  test('a column of amounts is none of days', () => {
    const lines = ['When,Payee,Worth', '2026-11-03,Kiosk,3.10', '2026-11-04,Kiosk,4.11']
    const { columns } = read(lines).csv?.mapping ?? {}
    expect(columns).toMatchObject({ date: 0, amount: 2 })
  })
})
