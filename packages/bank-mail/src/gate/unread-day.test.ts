import { expect, it } from 'vitest'
import { documentOf } from '../template/document.ts'
import { unreadDayIn } from './unread-day.ts'

const unread = (text: string) => {
  const document = documentOf(text, '')
  const span = unreadDayIn(document)
  return span && document.text.slice(span.start, span.end).trim()
}

it.each([
  ['USD 25.00 at STAR BOOKS on 3rd of Brumaire 2026', '3rd of Brumaire 2026'],
  ['3 নভেম্বর 2026', '3 নভেম্বর 2026'],
  ['on 2026_11_03 at STAR BOOKS', '2026_11_03'],
  ['am 3.XI.2026', '3.XI.2026'],
  ['on 31/11/2026 at STAR BOOKS', '31/11/2026'],
  ['on 32/11/2026 at STAR BOOKS', '32/11/2026'],
  ['on 2?/11/2026 at STAR BOOKS', '2?/11/2026'],
  ['on 03\ufffd11\ufffd2026 at STAR BOOKS', '03\ufffd11\ufffd2026'],
  ['USD 25.00 spent on 20261103 at STAR BOOKS', '20261103'],
  ['USD 25.00 spent dated 031126 at STAR BOOKS', '031126'],
  ['Spent yesterday at STAR BOOKS', 'yesterday'],
  ['Spent on Tuesday at STAR BOOKS', 'on Tuesday'],
  ['Gastaste el martes en STAR BOOKS', 'el martes'],
  ['Amount: USD 25.00\nTransaction date: 20261103\n', '20261103'],
  ['Fecha\thace dos días\nMonto\tUSD 25.00', 'hace dos días'],
])('sees the day that is not read in %j', (text, words) => {
  expect(unread(text)).toBe(words)
})

it.each([
  'USD 25.00 at STAR BOOKS on 3 November 2026, call 555 12 34',
  'Date: 03/11/2026 14:05\nAmount: USD 25.00',
  '© 2026 North Bank. Open 24 hours.',
  'USD 25.00 at STAR BOOKS, IP 10.1.2.20, version 3.11.2026.4',
  'Time: 14:05\nUpdated: settings',
  'USD 25.00 at STAR BOOKS. Call us on Monday to Friday, card 0311 2026, ref 20261103',
])('sees none in %j', (text) => {
  expect(unread(text)).toBeNull()
})
