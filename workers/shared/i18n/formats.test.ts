import { describe, expect, it } from 'vitest'
import { averageMinor, formatsFor } from './formats.ts'

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

  it('rounds an average to what amounts of its currency have', () => {
    const shown = (minor: number, currency: string) =>
      formatsFor('es-CO').money(averageMinor(minor, currency), currency)
    expect(shown(26_056_833, 'COP')).toBe('$\u00a0260.568')
    expect(shown(123_456, 'USD')).toContain('1.234,56')
    expect(averageMinor(5390, 'CLP')).toBe(5390)
  })

  it('keeps every digit of a large amount', () => {
    expect(formatsFor('en-US').money(Number.MAX_SAFE_INTEGER, 'USD')).toBe('$90,071,992,547,409.91')
  })

  it('writes dates in the language, in the order of the region', () => {
    expect(formatsFor('en-US').date('2026-11-20', 'weekday')).toBe('Friday, November 20, 2026')
    expect(formatsFor('en-CO').date('2026-11-20', 'weekday')).toMatch(/^Friday,? 20 November 2026$/)
    expect(formatsFor('es-CO').date('2026-11-20', 'near')).toBe('viernes, 20 de noviembre')
    expect(formatsFor('de').date('2026-11', 'month')).toBe('November 2026')
    expect(formatsFor('fr-CA').dateRange('2026-11-03', '2026-11-09')).toMatch(/^3.9 nov\. 2026$/)
  })

  it.each([
    // Known together: the language in its region.
    ['es-CO', '$\u00a01.234,5', 'COP'],
    ['es-MX', '$1,234.50', 'MXN'],
    ['de-AT', '€\u00a01.234,50', 'EUR'],
    // Not known together: as the region writes.
    ['en-CO', '$\u00a01.234,5', 'COP'],
    ['pt-US', '$1,234.50', 'USD'],
    ['fr-BR', 'R$\u00a01.234,50', 'BRL'],
    // Latin digits, and nothing that turns the line round.
    ['en-EG', 'EGP\u00a01,234.50', 'EGP'],
  ])('writes numbers as in %s', (tag, written, currency) => {
    expect(formatsFor(tag).money(123450, currency)).toMatch(
      new RegExp(`^${written.replace(/[$.]/g, '\\$&')}0?$`),
    )
  })

  it('knows how a week begins and how a list is told there', () => {
    const days = ['en-US', 'pt-BR', 'de-DE', 'fr', 'en-GB'].map(
      (tag) => formatsFor(tag).firstDayOfWeek,
    )
    expect(days).toEqual([7, 7, 1, 1, 1])
    expect(formatsFor('es-CO').list(['café', 'pan', 'ingresos'])).toBe('café, pan e ingresos')
  })

  it('shows a time as the person’s region does', () => {
    expect(formatsFor('en-US').time('14:05').replace(/\s/, ' ')).toBe('2:05 PM')
    expect(formatsFor('en-GB').time('09:05')).toBe('09:05')
    expect(formatsFor('es-CO').time('14:05').replace(/\s/g, ' ')).toBe('2:05 p. m.')
    expect(formatsFor('pt-BR').time('14:05')).toBe('14:05')
  })

  it('shows an instant in the zone of the person', () => {
    const text = formatsFor('en-GB').instant('2026-11-20T23:30:00.000Z', 'Asia/Kathmandu')
    expect(text).toBe('21 Nov 2026, 05:15')
  })
})
