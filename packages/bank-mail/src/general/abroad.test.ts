import { expect, it } from 'vitest'
import { documentOf } from '../template/document.ts'
import { asWritten } from './abroad.ts'

const bank = {
  id: 'sample-card',
  name: 'Sample Card',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['samplecard.com'],
  names: [],
} as const

it.each([
  [
    'Se realizó un cargo por $1,234.00 en LIBRERIA SUR con su tarjeta. Sample Card (México), S.A. de C.V.',
    'MXN',
  ],
  ['Se realizó un cargo por $12.34 en LIBRERIA SUR con su tarjeta terminada en 4471.', 'USD'],
  ['A charge of $12.34 was made at SOUTH BOOKS in Mexico City with your card.', 'USD'],
])('%s: a bare $ is %s', (text, currency) => {
  expect(asWritten(bank, documentOf(text, '')).currency).toBe(currency)
})
