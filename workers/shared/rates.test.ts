import { expect, it } from 'vitest'
import { ratesIn, wrongLineIn } from './rates.ts'

it('reads the table of the bank’s data portal', () => {
  const text = [
    'KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE',
    'EXR.D.USD.EUR.SP00.A,D,USD,EUR,SP00,A,2026-11-26,1.0563',
    'EXR.D.JPY.EUR.SP00.A,D,JPY,EUR,SP00,A,2026-11-26,162.5',
    'EXR.D.JPY.EUR.SP00.A,D,JPY,EUR,SP00,A,2026-11-27,',
  ].join('\r\n')
  expect(ratesIn(text)).toEqual([
    { currency: 'USD', date: '2026-11-26', perEuro: '1.0563' },
    { currency: 'JPY', date: '2026-11-26', perEuro: '162.5' },
  ])
})

it('reads its history, where holidays have none', () => {
  expect(ratesIn('Date,USD,CYP,\n2026-11-26,1.0563,N/A,\n')).toEqual([
    { currency: 'USD', date: '2026-11-26', perEuro: '1.0563' },
  ])
})

it('reads its file of one day, which writes the month out', () => {
  expect(ratesIn('Date, USD, JPY, \n27 November 2026, 1.0563, 162.5, \n')).toEqual([
    { currency: 'USD', date: '2026-11-27', perEuro: '1.0563' },
    { currency: 'JPY', date: '2026-11-27', perEuro: '162.5' },
  ])
})

it('names the first line that is no rate, and takes no half of a number for one', () => {
  expect(wrongLineIn('USD, 2026-11-26, 1.0563\n\ncop;2026-11-26;4480.25\n')).toBeNull()
  const text = 'USD, 2026-11-26, 1.0563\nCOP, 2026-11-26, 4480,25'
  expect(wrongLineIn(text)).toBe('COP, 2026-11-26, 4480,25')
  expect(ratesIn(text)).toHaveLength(1)
  expect(wrongLineIn('COP 2026-11-26 4480.25')).toBe('COP 2026-11-26 4480.25')
})

it('reads plain lines, and leaves out what is no rate', () => {
  const text =
    'cop;2026-11-26;4480.25\nEUR,2026-11-26,1\nUSD,26.11.2026,1.05\nUSD,2026-11-26,0\nhello'
  expect(ratesIn(text)).toEqual([{ currency: 'COP', date: '2026-11-26', perEuro: '4480.25' }])
})
