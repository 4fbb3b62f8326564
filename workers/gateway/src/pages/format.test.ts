import { describe, expect, it } from 'vitest'
import { formatsFor, localeOf } from './format.ts'

describe('localeOf', () => {
  it('takes the one that is wanted most and known', () => {
    expect(localeOf('xx-YY, de;q=0.5, es-CO;q=0.9')).toBe('es-CO-u-nu-latn')
    expect(localeOf('*')).toBe('en')
    expect(localeOf(undefined)).toBe('en')
    expect(localeOf('not a language, ;;q=')).toBe('en')
  })
})

describe('formatsFor', () => {
  it('writes money with the digits of the currency, in the locale', () => {
    const { money, signedMoney } = formatsFor('en-US')
    expect(money(123456, 'USD')).toBe('$1,234.56')
    expect(money(5390, 'CLP')).toBe('CLP\u00a05,390')
    expect(money(1500, 'KWD')).toBe('KWD\u00a01.500')
    expect(signedMoney(500, 'USD')).toBe('+$5.00')
    expect(formatsFor('es-CO').money(4500000, 'COP')).toBe('$\u00a045.000')
    expect(formatsFor('ar-u-nu-latn').money(100, 'USD')).toContain('1.00')
  })

  it('keeps every digit of a large amount', () => {
    expect(formatsFor('en-US').money(Number.MAX_SAFE_INTEGER, 'USD')).toBe('$90,071,992,547,409.91')
  })

  it('writes dates in English, in the order of the region', () => {
    expect(formatsFor('en-US').date('2026-11-20', 'weekday')).toBe('Friday, November 20, 2026')
    expect(formatsFor('es-CO').date('2026-11-20', 'weekday')).toMatch(/^Friday,? 20 November 2026$/)
    expect(formatsFor('de').date('2026-11', 'month')).toBe('November 2026')
  })

  it('shows a time as the person’s region does', () => {
    expect(formatsFor('en-US').time('14:05').replace(/\s/, ' ')).toBe('2:05 PM')
    expect(formatsFor('en-GB').time('09:05')).toBe('09:05')
    expect(formatsFor('es-CO').time('14:05')).toBe('14:05')
  })

  it('shows an instant in the zone of the person', () => {
    const text = formatsFor('en-GB').instant('2026-11-20T23:30:00.000Z', 'Asia/Kathmandu')
    expect(text).toBe('21 Nov 2026, 05:15')
  })
})
