import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { DATE, type DateOrder, fullYear, hasYear, isEvidentDate, readDate } from './date.ts'
import { localDate, localDateIn } from './local-date.ts'
import { markMonths } from './months.ts'
import { readTime, TIME } from './time.ts'

const read = (text: string, order: DateOrder | null = 'DMY', sentOn = '2026-11-22') =>
  readDate(text, { order, sentOn: () => sentOn })

it.each([
  ['18/12/2025', '2025-12-18'],
  ['16/08/26', '2026-08-16'],
  ['2026/07/12', '2026-07-12'],
  ['2026-07-12', '2026-07-12'],
  ['28.1.2023', '2023-01-28'],
  ['28. 1. 2023', '2023-01-28'],
  ['31/JUL/2026', '2026-07-31'],
  ['29-JUN-2026', '2026-06-29'],
  ['07 mayo, 2026', '2026-05-07'],
  ['sábado 20 de junio de 2026', '2026-06-20'],
  ['22 de Marzo de 2023', '2023-03-22'],
  ['Mar 9, 2023', '2023-03-09'],
  ['Wed, Mar 7, 2026', '2026-03-07'],
  ['SEP 30, 2016', '2016-09-30'],
  ['October 4th, 2026', '2026-10-04'],
  ['16 may. 2026', '2026-05-16'],
  ['25/Ago/2019', '2019-08-25'],
  ['1er mars 2026', '2026-03-01'],
  ['15 août 2026', '2026-08-15'],
  ['2. März 2026', '2026-03-02'],
  ['3 de fevereiro de 2026', '2026-02-03'],
  ['12 Agustus 2026', '2026-08-12'],
  ['5. září 2026', '2026-09-05'],
  ['15 ม.ค. 2569', '2026-01-15'],
  ['2026年8月3日', '2026-08-03'],
  ['14-Jun-26', '2026-06-14'],
  ['28 giugno 2026', '2026-06-28'],
  ['12 czerwca 2026', '2026-06-12'],
])('reads %s', (text, date) => {
  expect(read(text)).toBe(date)
  expect(new RegExp(`^(?:${DATE})`).exec(markMonths(fold(text)))?.[0].length).toBe(text.length)
})

it('takes a date without a year for the last such day before the mail', () => {
  expect(read('04 Jul')).toBe('2026-07-04')
  expect(read('30 Dec', 'DMY', '2026-01-02')).toBe('2025-12-30')
  expect(read('22 Nov')).toBe('2026-11-22')
  expect(read('3.11.')).toBe('2026-11-03')
  expect(read('ngày 3 tháng 11')).toBe('2026-11-03')
  expect(read('ngày 3 tháng 11 năm 2025')).toBe('2025-11-03')
  // Where the mail was sent it may still be the day before.
  expect(read('23 Nov')).toBe('2026-11-23')
  expect(read('24 Nov')).toBe('2025-11-24')
  for (const sentOn of ['2026-03-01', '2027-03-01', '2028-01-15']) {
    expect(read('29 Feb', 'DMY', sentOn)).toBe('2024-02-29')
  }
})

it('orders numbers as the bank does, and as the calendar must', () => {
  expect(read('05/06/2026', 'DMY')).toBe('2026-06-05')
  expect(read('05/06/2026', 'MDY')).toBe('2026-05-06')
  expect(read('05/16/2026', 'DMY')).toBe('2026-05-16')
  expect(read('26/05/06', 'YMD')).toBe('2026-05-06')
  expect(read('05/06/2026', 'YMD')).toBe('2026-06-05')
  expect(read('05/06', 'DMY')).toBe('2026-06-05')
  expect(read('05/06', 'MDY')).toBe('2026-05-06')
})

it('reads a numeric date in the order that agrees with the day of the mail, or asks', () => {
  expect(read('05/11/2026', 'MDY', '2026-11-05')).toBe('2026-11-05')
  expect(read('03/11/2026', 'MDY', '2026-11-12')).toBe('2026-11-03')
  expect(read('11/05/2026', 'MDY', '2026-11-06')).toBe('2026-11-05')
  // Twenty days late: neither May nor November is sure.
  expect(read('05/11/2026', 'MDY', '2026-11-25')).toBeNull()
  // A year in front, where that is the one reading of these days.
  expect(read('26-11-19', 'DMY')).toBe('2026-11-19')
  expect(read('26-11-19', 'DMY', '2020-01-10')).toBe('2019-11-26')
  expect(read('05/11/2026', null, '2026-11-25')).toBeNull()
  // Sixty days late it may be, if its bank writes so; a day later the other reading is nearer.
  expect(read('03/01/2026', 'DMY', '2026-03-04')).toBe('2026-01-03')
  expect(read('03/01/2026', 'DMY', '2026-03-05')).toBe('2026-03-01')
  // A day early it may be, two months early not.
  expect(read('01/03/2026', 'DMY', '2026-02-28')).toBe('2026-03-01')
  expect(read('01/03/2026', 'DMY', '2026-01-05')).toBe('2026-01-03')
  // What a mail without a Date of its own says is read as its bank writes.
  const unsent = { order: 'MDY', sentOn: () => '2026-11-05', isSentKnown: false } as const
  expect(readDate('05/11/2026', unsent)).toBe('2026-05-11')
})

it('gives no answer where the order is unknown and both are possible', () => {
  expect(read('05/06/2026', null)).toBeNull()
  expect(read('05/06/2026', null, '2026-06-06')).toBe('2026-06-05')
  expect(read('31/02/2026')).toBeNull()
  expect(read('05/11/2026', null, '2026-11-04')).toBe('2026-11-05')
  expect(read('05/11/2026', null, '2026-11-03')).toBeNull()
  // There is but one way to read these.
  expect(read('05/05/2026', null)).toBe('2026-05-05')
  expect(read('16/05/2026', null)).toBe('2026-05-16')
  expect(read('05/16/2026', null)).toBe('2026-05-16')
})

it('takes two digits for a year of this century, or of the Thai one that it is', () => {
  expect(['26', '59', '60', '69', '89', '90', '2026'].map(fullYear)).toEqual([
    2026, 2059, 2017, 2026, 2046, 2090, 2026,
  ])
})

it('knows the days of the calendar, and the years that a mail can be of', () => {
  expect(localDate(2024, 2, 29)).toBe('2024-02-29')
  expect(localDate(2026, 2, 29)).toBeNull()
  expect(localDate(2026, 4, 31)).toBeNull()
  expect(localDate(2026, 4, 0)).toBeNull()
  expect([1989, 1990, 2100, 2101].map((year) => localDate(year, 1, 1) !== null)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

it('reads back every day in every order', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2059-12-31'), noInvalidDate: true }),
      fc.constantFrom('/', '-', '.'),
      (date, sign) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = '', month = '', day = ''] = iso.split('-')
        expect(read([day, month, year].join(sign), 'DMY', iso)).toBe(iso)
        expect(read([month, day, year].join(sign), 'MDY', iso)).toBe(iso)
        expect(read([year, month, day].join(sign), 'MDY', iso)).toBe(iso)
      },
    ),
  )
})

it.each([
  ['1:55 p.m', '13:55'],
  ['03:33 p. m.', '15:33'],
  ['12:30 a.m.', '00:30'],
  ['12:05 PM', '12:05'],
  ['20:15:31 hrs.', '20:15'],
  ['01:44PM', '13:44'],
  ['10.32 WIB', '10:32'],
  ['17h38', '17:38'],
  ['9 AM', '09:00'],
  ['13 :41:34', '13:41'],
])('reads the time %s', (text, time) => {
  const shape = new RegExp(`^(?:${TIME})`).exec(markMonths(fold(text)))?.[0] ?? ''
  expect(readTime(shape)).toBe(time)
})

it('reads the German “am” before a day as no half of a day', () => {
  const found = (text: string) => new RegExp(TIME).exec(markMonths(fold(text)))?.[0] ?? null
  expect(found('bei Tankstelle 12 am 30.11.2026')).toBeNull()
  expect(found('um 12:38 am 30. November 2026')).toBe('12:38')
  expect(found('at 9 am 12.50 EUR')).toBe('9 am')
})

it.each(['24:00', '25:10', '12:60', '9', 'noon', ''])('reads no time in "%s"', (text) => {
  expect(readTime(text)).toBeNull()
})

it('reads the last minute of a day, whatever stands around it', () => {
  expect(readTime(' 23:59 ')).toBe('23:59')
})

it('knows what day it is where the bank is', () => {
  expect(localDateIn(new Date('2026-05-21T01:27:39Z'), 'America/Bogota')).toBe('2026-05-20')
})

it('takes a day and a month for a date where a time stands beside them', () => {
  const found = (text: string) => new RegExp(DATE).exec(markMonths(fold(text)))?.[0] ?? null
  expect(found('em 14/06 às 09:01')).toBe('14/06')
  expect(found('cuota 2/12 de tu compra')).toBeNull()
  expect(read('14/06')).toBe('2026-06-14')
  expect(read('06/14', 'MDY')).toBe('2026-06-14')
  expect(read('05/06', null)).toBeNull()
})

it('knows which dates say their year, and which can be nothing else', () => {
  expect(['14-jun-26', '11 may 26', 'jun 14, 26', '2/3/26'].map(hasYear)).not.toContain(false)
  expect(['may 5', '2 out', '14/06'].map(hasYear)).not.toContain(true)
  expect(['may 5', '14/06'].map(isEvidentDate)).toEqual([false, true])
})

it('reads a day glued to its month and year', () => {
  const context = { order: null, sentOn: () => '2026-11-27' }
  expect(readDate('26Nov26', context)).toBe('2026-11-26')
  expect(readDate('5Dec2026', context)).toBe('2026-12-05')
  // A time behind the month is none of the year.
  expect(readDate('14 Sep00:00', context)).toBe('2026-09-14')
})

it.each([
  ['1405/08/12', '2026-11-03'],
  ['12 آبان 1405', '2026-11-03'],
  ['۱۴۰۴/۱۲/۲۹', '2026-03-20'],
  ['23/05/1448', '2026-11-03'],
  ['二〇二六年十一月三日', '2026-11-03'],
  ['十一月廿三號', '2025-11-23'],
  ['115/11/03', '2026-11-03'],
  ['民國115年11月3日', '2026-11-03'],
  ['令和8年11月3日', '2026-11-03'],
  ['平成31年4月30日', '2019-04-30'],
  ['R8.11.3', '2026-11-03'],
  ['11월 3일', '2026-11-03'],
  ['3 พฤศจิกายน 2569', '2026-11-03'],
  ['2026-Nov-03', '2026-11-03'],
])('reads %s by the calendar it is of', (text, date) => {
  expect(read(text, 'DMY', '2026-11-12')).toBe(date)
})

it('takes the month of a name that two languages share by the day of the mail', () => {
  expect(read('3. listopada 2026.', null, '2026-10-04')).toBe('2026-10-03')
  expect(read('3 listopada 2026', null, '2026-11-04')).toBe('2026-11-03')
  expect(read('3 listopada 2026', null, '2026-12-20')).toBeNull()
})
