import { expect, it } from 'vitest'
import { apply } from './apply.ts'
import { documentOf } from './document.ts'
import type { Bank, RecordingTemplate } from './types.ts'
import { merchantOf } from './values.ts'

const BANK: Bank = {
  id: 'test-bank',
  name: 'Test Bank',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: [],
  names: [],
  templates: [],
}

function read(template: Partial<RecordingTemplate>, body: string, bank: Partial<Bank> = {}) {
  const all = { id: 't', kind: 'purchase' as const, ...template }
  return apply({ ...BANK, ...bank }, all, documentOf(body, ''), {
    onIn: () => '2026-06-30',
    isKnown: true,
  })
}

function first(template: Partial<RecordingTemplate>, body: string, bank: Partial<Bank> = {}) {
  const applied = read(template, body, bank)
  return applied && 'movements' in applied ? applied.movements[0]?.transaction : undefined
}

const LABELS = { labels: { amount: 'amount', merchant: 'merchant', date: 'date', account: 'card' } }
const WANTED = {
  amountMinor: 1250,
  merchant: 'STOP & SHOP',
  occurredOn: '2026-06-01',
  account: '1234',
}

it.each([
  ['in one line each', 'Card: *1234\nDate: Jun 1, 2026\nAmount: $12.50\nMerchant: STOP & SHOP'],
  [
    'in neighbouring cells',
    'Card\t*1234\nDate\tJun 1, 2026\nAmount\t$12.50\nMerchant\tSTOP & SHOP',
  ],
  ['on the next line', 'Card\n*1234\nDate\n06/01/2026\nAmount\n$12.50\nMerchant\nSTOP & SHOP\nBye'],
  [
    'with the colon on a line',
    'Card\n:\n*1234\nDate\n:\n06/01/2026\nAmount\n:\n12.50\nMerchant\n:\nSTOP & SHOP',
  ],
  ['behind bullets', '◇Card：*1234\n■Date：2026/06/01\n・Amount：$12.50\n● Merchant：STOP & SHOP'],
  [
    'in brackets',
    '【Card】　*1234\n【Date】　2026/06/01\n【Amount】　$12.50\n【Merchant】　STOP & SHOP',
  ],
  ['below a header row', 'Date\tMerchant\tCard\tAmount\n06/01/2026\tSTOP & SHOP\t*1234\t$12.50'],
  [
    'all on one line',
    'Alert Card ending in 1234 Amount: $12.50 Date: June 1, 2026 Merchant: STOP & SHOP View details Bye',
  ],
])('finds values by label %s', (_, body) => {
  expect(first(LABELS, body)).toMatchObject(WANTED)
})

it('takes the currency from its own label or from words', () => {
  const template = { labels: { amount: 'importe', currency: 'moneda' } }
  const peru = { currency: 'PEN', dateOrder: 'DMY' as const }
  expect(first(template, 'Importe\n10.00\nMoneda\nSoles', peru)).toMatchObject({ currency: 'PEN' })
  expect(first(template, 'Importe: 10.00\nMoneda: US DOLLAR', peru)).toMatchObject({
    currency: 'USD',
  })
  expect(read(template, 'Importe: 10.00\nMoneda: Ducados', peru)).toMatchObject({
    doubts: ['no_currency'],
  })
})

it('lets the operation say the kind, or that nothing moved', () => {
  const template: Partial<RecordingTemplate> = {
    kind: [
      ['compra', 'purchase'],
      ['retiro|giro', 'withdrawal'],
      ['consulta', 'information'],
    ],
    labels: { amount: 'monto', operation: 'tipo' },
  }
  expect(first(template, 'Tipo: RETIRO ATM\nMonto: $5.00')).toMatchObject({ kind: 'withdrawal' })
  expect(read(template, 'Tipo: Consulta\nMonto: $5.00')).toEqual({ ignored: 'information' })
  expect(read(template, 'Tipo: Otro\nMonto: $5.00')).toBeNull()
})

const ROWS: Partial<RecordingTemplate> = {
  kind: 'transfer_out',
  rows: { after: 'withdrawals', before: 'as of', each: '{merchant} {amount}{end}' },
}

it('reads several transactions of one mail', () => {
  const body =
    'Withdrawals\nGREEN APP 261004 $125.00\nRIVER LOAN 261003 $2,000.00\nAs of 10/06/2026'
  expect(read(ROWS, body)).toMatchObject({
    movements: [
      {
        transaction: {
          merchant: 'GREEN APP 261004',
          amountMinor: 12500,
          occurredOn: '2026-06-30',
        },
      },
      { transaction: { merchant: 'RIVER LOAN 261003', amountMinor: 200000 } },
    ],
  })
})

it('asks where an amount belongs to no row, or a sentence comes twice', () => {
  expect(read(ROWS, 'Withdrawals\nGREEN APP $125.00\nfee of $2.00 and more\nAs of')).toMatchObject({
    doubts: ['several_amounts'],
  })
  const sentences = ['you spent {amount} at {merchant}']
  expect(read({ sentences }, 'You spent $5.00 at A\nYou spent $6.00 at B')).toMatchObject({
    doubts: ['several_amounts'],
  })
  expect(read({ sentences }, 'You spent $5.00 at A\nYou spent $5.00 at A')).toMatchObject({
    doubts: [],
  })
})

it('asks where the number can be read in two ways', () => {
  expect(read({ sentences: ['you spent {amount}'] }, 'You spent $1.234')).toMatchObject({
    doubts: ['ambiguous_amount'],
  })
})

it('cuts a fixed-width city off a merchant and knows an account is no name', () => {
  const sentences = ['paid {amount} to {merchant} (on {date}|{stop})']
  expect(
    first({ sentences }, 'Paid $5.00 to BLUE CAFE      LIMA     PER on 06/01/2026'),
  ).toMatchObject({
    merchant: 'BLUE CAFE',
  })
  expect(first({ sentences }, 'Paid $5.00 to your account *12345 on 06/01/2026')).toMatchObject({
    merchant: null,
  })
})

it.each([
  ['3 cuotas en MUEBLES HALM', 'MUEBLES HALM'],
  ['6 cuotas de $50.000 con Tarjeta ****1188 en MUEBLES HALM', 'MUEBLES HALM'],
  ['3 vezes em MOVEIS HALM', 'MOVEIS HALM'],
  ['12 cuotas sin interés', null],
  ['MÖBEL HALM AG ausgeführt.', 'MÖBEL HALM AG'],
  ['BAKKERIJ HALM gedaan', 'BAKKERIJ HALM'],
  ['7 ELEVEN', '7 ELEVEN'],
])('takes instalments and a verb off a name: %s', (text, name) => {
  expect(merchantOf(text)).toBe(name)
})
