import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasAmount } from '../mail/doubts.ts'
import { findMoney, readMoney } from './money.ts'
import { type DecimalSign, readNumber } from './number.ts'

const at = (currency: string | null, decimal: DecimalSign) => ({ currency, decimal })
const CO = at('COP', 'either')
const CL = at('CLP', ',')
const US = at('USD', '.')
const PE = at('PEN', '.')
const DE = at('EUR', ',')

it.each([
  ['COP12.345,00', CO, 1234500, 'COP'],
  // A toman is ten rials.
  ['۸۵,۰۰۰ تومان', at('IRR', 'either'), 85000000, 'IRR'],
  ['K450.00', at('ZMW', '.'), 45000, 'ZMW'],
  ['2,450.00 Lek', at('ALL', 'either'), 245000, 'ALL'],
  ['$12,345.00', CO, 1234500, 'COP'],
  ['$20,000', CO, 2000000, 'COP'],
  ['$45.000', CO, 4500000, 'COP'],
  ['1.647.000', CO, 164700000, 'COP'],
  ['$3,540,258', CO, 354025800, 'COP'],
  ['$400000.00', CO, 40000000, 'COP'],
  ['$5.390', CL, 5390, 'CLP'],
  ['US$10,00', CL, 1000, 'USD'],
  ['$ 2.000 CLP', CL, 2000, 'CLP'],
  ['S/ 61.00', PE, 6100, 'PEN'],
  ['$7.50', PE, 750, 'USD'],
  ['$ 337.88 MN', at('MXN', '.'), 33788, 'MXN'],
  ['$52.36 M.N.', at('MXN', '.'), 5236, 'MXN'],
  ['RD $925.00', at('DOP', '.'), 92500, 'DOP'],
  ['CRC 10,120.00', at('CRC', 'either'), 1012000, 'CRC'],
  ['5.000,00 CRC', at('CRC', 'either'), 500000, 'CRC'],
  ['4,000.00 Colones', at('CRC', 'either'), 400000, 'CRC'],
  ['Rs. 1,00,000.00', at('INR', '.'), 10000000, 'INR'],
  ['₹2,345', at('INR', '.'), 234500, 'INR'],
  ['Rs:450.00', at('INR', '.'), 45000, 'INR'],
  ['USD: 25.00', at('INR', '.'), 2500, 'USD'],
  ['IDR 85.000', at('IDR', 'either'), 8500000, 'IDR'],
  ['Rp 124.000,00', at('IDR', 'either'), 12400000, 'IDR'],
  ['+1 500,50 CZK', at('CZK', ','), 150050, 'CZK'],
  ['CHF 3’333.33', at('CHF', '.'), 333333, 'CHF'],
  ['2,849円', at('JPY', '.'), 2849, 'JPY'],
  ['25.00米ドル', at('JPY', '.'), 2500, 'USD'],
  ['12.50ユーロ', at('JPY', '.'), 1250, 'EUR'],
  ['R 1,259.45', at('ZAR', '.'), 125945, 'ZAR'],
  ['R10 000.00', at('ZAR', '.'), 1000000, 'ZAR'],
  ['R1 234 567.89', at('ZAR', '.'), 123456789, 'ZAR'],
  ['($USD) 80.20', US, 8020, 'USD'],
  ['1.234,56 €', DE, 123456, 'EUR'],
  ['$1,250.50 MXN', at('MXN', '.'), 125050, 'MXN'],
  ['$41^50', US, 4150, 'USD'],
  ['KWD 1.250', at('KWD', '.'), 1250, 'KWD'],
  // Three decimals settle what a dot is; a comma stays open.
  ['KWD 12.750', at(null, 'either'), 12750, 'KWD'],
  ['8.125 TND', at(null, 'either'), 8125, 'TND'],
  ['OMR 1,204.115', at(null, 'either'), 1204115, 'OMR'],
  ['Q. 350.25', at('GTQ', '.'), 35025, 'GTQ'],
  ['L.1,250.50', at('HNL', '.'), 125050, 'HNL'],
  ['LPS 250.00', at('HNL', '.'), 25000, 'HNL'],
  ['1,250.00 córdobas', at('NIO', '.'), 125000, 'NIO'],
  ['$ 20.50', at('NIO', '.'), 2050, 'USD'],
] as const)('reads %s', (text, context, amountMinor, currency) => {
  expect(readMoney(text, context)).toMatchObject({ amountMinor, currency })
})

it.each([
  ['$1.234', US, 'ambiguous_amount'],
  ['1,234 €', DE, 'ambiguous_amount'],
  ['KWD 1,250', at('KWD', 'either'), 'ambiguous_amount'],
  ['12,750 KWD', at('KWD', '.'), 'ambiguous_amount'],
  ['BHD 12.750', at('EUR', ','), 'ambiguous_amount'],
  ['$5.390,25', CL, 'ambiguous_amount'],
  ['$1.23.456', US, 'ambiguous_amount'],
  ['$0.600', CO, 'ambiguous_amount'],
  ['$ 1 500', US, 'ambiguous_amount'],
  ['$10 000.00', US, 'ambiguous_amount'],
  ['$10.00', at(null, 'either'), 'no_currency'],
  ['USD EUR 5', US, 'no_currency'],
  ['kr 50', US, 'no_currency'],
  ['soon', US, 'no_amount'],
] as const)('gives no answer for %s', (text, context, problem) => {
  expect(readMoney(text, context)).toBe(problem)
})

it('knows a minus sign', () => {
  expect(readMoney('-$18.00', US)).toMatchObject({ amountMinor: 1800, negative: true })
})

it('reads back every amount a bank can write, in every grouping', () => {
  const grouping = fc.constantFrom(
    { group: ',', point: '.' },
    { group: '.', point: ',' },
    { group: '', point: '.' },
    { group: '', point: ',' },
    { group: '’', point: '.' },
    { group: '\u202f', point: ',' },
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 12 }), grouping, (minor, { group, point }) => {
      const digits = String(Math.floor(minor / 100))
      const whole = digits.replace(/\B(?=(?:\d{3})+$)/g, group)
      const text = `USD ${whole}${point}${String(minor % 100).padStart(2, '0')}`
      expect(readMoney(text, at('USD', 'either'))).toMatchObject({ amountMinor: minor })
    }),
  )
})

it.each([
  ['Your card 7731 PHP 899.50 was used', ['PHP 899.50']],
  ['terminada en 3390 USD 150.00 por transferencia', ['USD 150.00']],
  ['Amount: TRY 342.00 (SAR 27.51)', ['TRY 342.00', '(SAR 27.51']],
  ['the TOP 10 shops, 5 kgs, try 20.00', []],
  [
    'ETB 1,250.00, 300.00MT, XOF 15000, 5,000 ریال',
    ['ETB 1,250.00', '300.00MT', 'XOF 15000', '5,000 ریال'],
  ],
  ['Monto$7.880', ['$7.880']],
  ['2,480 円\t2026/03', ['2,480 円']],
  ['UPI/P2M/616512345678', []],
  ['ヤマダ様から30,000円の振込', ['30,000円']],
])('takes the currency for the right number in %s', (text, amounts) => {
  const found = findMoney(text).filter(({ hasCurrency }) => hasCurrency)
  expect(found.map((span) => span.text.trim())).toEqual(amounts)
})

it('never makes more of a number than its digits', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[\d.,' ]{1,14}$/),
      fc.constantFrom('USD', 'COP', 'CLP', 'KWD'),
      fc.constantFrom<DecimalSign>('.', ',', 'either'),
      (text, currency, decimal) => {
        const money = readMoney(text, { currency, decimal })
        if (typeof money === 'string') return
        const digits = BigInt(text.replace(/\D/g, ''))
        expect(BigInt(money.amountMinor)).toBeLessThanOrEqual(digits * 1000n)
      },
    ),
  )
})

it('finds amounts and leaves cards, dates, phones and names alone', () => {
  const text =
    'Compraste COP29.900,00 en 7-ELEVEN con *3147, el 22/04/2026. Tel 018000900000. Cuota $5.00 y 5% de 1 500,50 Kč'
  const found = findMoney(text).filter(({ hasCurrency }) => hasCurrency)
  expect(found.map((span) => span.text)).toEqual(['COP29.900,00', '$5.00', '1 500,50 Kč'])
})

it.each([
  ['Received R10 000.00. Available R1 200.10.', ['R10 000.00', 'R1 200.10']],
  ['$5.00 150.00', ['$5.00', '150.00']],
  ['Debited for Rs:450.00, Q: 4', ['Rs:450.00', '4']],
  ['R500 123.456.789', ['R500', '123.456.789']],
  ['27 004.5 RUB, 16 866.6 р.', ['27 004.5 RUB', '16 866.6 р.']],
  ['27 004.5.1 RUB', ['27']],
])('keeps groups parted by spaces together in %s', (text, amounts) => {
  expect(findMoney(text).map((span) => span.text.trim())).toEqual(amounts)
})

it('asks what a bare dollar sign of a Dominican bank is, unless the bank says', () => {
  const context = { currency: 'DOP', decimal: '.' } as const
  expect(readMoney('$19.75', context)).toBe('no_currency')
  expect(readMoney('RD$1,975.00', context)).toMatchObject({ currency: 'DOP', amountMinor: 197500 })
  expect(readMoney('$19.75', { ...context, symbols: { $: 'USD' } })).toMatchObject({
    currency: 'USD',
  })
})

it.each([
  ['12 500.00 AMD', 1250000, 'AMD'],
  ['50 000 XAF', 50000, 'XAF'],
  ['4 500,00 DZD', 450000, 'DZD'],
  ['IQD 35,000', 35000000, 'IQD'],
  ['٢٤٥٫٥٠ EGP', 24550, 'EGP'],
  ['١٬٢٤٥٫٥٠ EGP', 124550, 'EGP'],
])('reads %s as its countries write it', (text, amountMinor, currency) => {
  expect(readMoney(text, { currency: null, decimal: 'either' })).toMatchObject({
    amountMinor,
    currency,
  })
})

it('asks whose money a letter behind the number is, unless the bank says', () => {
  expect(readMoney('4134т', { currency: 'KZT', decimal: '.' })).toMatchObject({ currency: 'KZT' })
  expect(readMoney('4134т', { currency: null, decimal: '.' })).toBe('no_currency')
})

it('takes the characters of a font of icons for no currency', () => {
  const icons = ['\ue010', '\ue012', '\ue014', '\ue016']
  const found = icons.flatMap((icon) => findMoney(`${icon} 12.50 ${icon}`))
  expect(found.map(({ text, hasCurrency }) => [text, hasCurrency])).toEqual(
    icons.map(() => ['12.50', false]),
  )
})

it.each([
  ['1234.567.890', 'EUR', null],
  ['1.234.567', 'EUR', 123456700],
  ['55.000.00', 'USD', 5500000],
  ['1,00,000', 'INR', 10000000],
  ['1.00.000', 'INR', null],
  ['1,00,000.50', 'INR', 10000050],
  ['1.00.000,50', 'INR', null],
  ['12,34.50', 'USD', null],
  ['1,234.567', 'USD', null],
  ['1,234.567', 'KWD', 1234567],
  ['1.2345', 'USD', null],
  ["1'234.567", 'CHF', null],
  ["1'234.567", 'KWD', 1234567],
  ['1 234.50', 'USD', null],
  ['1 234,50', 'EUR', 123450],
  ['12^50', 'USD', 1250],
  ['1.234^50', 'EUR', 123450],
  ['12.50^99', 'USD', null],
  ['12.', 'USD', 1200],
  ['-5', 'USD', null],
] as const)('reads %s of %s as groups are written', (text, currency, minor) => {
  expect(readNumber(text, currency, 'either')).toBe(minor)
})

it('sees an amount that names its currency, near the top of a mail', () => {
  expect(hasAmount('Code 4471, room 12. You paid USD 12.50.')).toBe(true)
  expect(hasAmount('Code 4471, room 12.')).toBe(false)
  expect(hasAmount(`${' '.repeat(200_000)}USD 12.50`)).toBe(false)
})
