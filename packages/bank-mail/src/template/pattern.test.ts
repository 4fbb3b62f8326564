import { expect, it } from 'vitest'
import { documentOf } from './document.ts'
import { compile, occurs } from './pattern.ts'

function captured(pattern: string, text: string): Array<string | undefined> | null {
  const { regexp } = compile(pattern)
  const document = documentOf(text, '')
  regexp.lastIndex = 0
  const match = regexp.exec(document.masked)
  return (
    match?.indices?.slice(1).map((span) => (span ? document.text.slice(...span) : undefined)) ??
    null
  )
}

it('captures fields however the words are spaced, written and wrapped', () => {
  const pattern = 'compraste {amount} en {merchant} (con tu|el {date}|{stop})'
  const fields = ['$5,600.00', 'S.C.A.R.E.']
  expect(captured(pattern, 'Compraste $5,600.00 en S.C.A.R.E., con tu')?.slice(0, 2)).toEqual(
    fields,
  )
  expect(captured(pattern, 'COMPRASTE:\n$5,600.00  en\nS.C.A.R.E. con tu')?.slice(0, 2)).toEqual(
    fields,
  )
  expect(captured(pattern, 'Compraste $5,600.00 en S.C.A.R.E. el 3/2/2026')).toEqual([
    ...fields,
    '3/2/2026',
  ])
  expect(captured(pattern, 'Compraste $5,600.00 en ST. MARY. Gracias')?.[1]).toBe('ST. MARY')
})

it('forgives a lost accent where the pattern has one', () => {
  for (const text of [
    'tarjeta de crédito',
    'Tarjeta de CREDITO',
    'tarjeta de crdito',
    'tarjeta de cr\ufffddito',
  ]) {
    expect(occurs('tarjeta de crédito', documentOf(text, '').masked)).toBe(true)
  }
})

it('matches whole words, alternatives, options and stems', () => {
  expect(occurs('otp', 'laptop')).toBe(false)
  expect(occurs('(a|b) [really ]c', 'b c')).toBe(true)
  expect(occurs('a [b] c', 'a c')).toBe(true)
  expect(occurs('no fue aprobad~', 'no fue aprobada')).toBe(true)
  expect(occurs('cuenta\\(s\\)', 'cuenta(s)')).toBe(true)
  expect(occurs('明細', documentOf('ご利用明細のお知らせ', '').masked)).toBe(true)
})

it('takes no amount for a time', () => {
  expect(captured('{money} am {date}', 'CHF 7.50 am 11.02.2026')).toEqual([
    'CHF 7.50',
    '11.02.2026',
  ])
})

it('takes a time along with its date', () => {
  for (const text of [
    'el 17/09/2026 a las 20:43',
    'el 14 Sep00:00',
    'el 3 de julio de 2026 a la 1:55 p.m',
  ]) {
    expect(captured('el {date}', text)).toEqual([text.slice(3)])
  }
})

it.each(['a (b', 'a ]', '{nothing}', 'a {amount'])('names the mistake in %s', (pattern) => {
  expect(() => compile(pattern)).toThrow(/pattern ".*": /)
})

it('leads over no other amount to what is said of it', () => {
  const text = 'Total limit: INR 1,00,000\nINR 249 spent at CAFE'
  expect(captured('{amount} {_}spent', text)).toEqual(['INR 249'])
})
