import { expect, it } from 'vitest'
import { documentOf } from './document.ts'
import { isTakenBack } from './heading.ts'

it.each([
  ['', 'Reversamos la siguiente operación.\nCompraste $20.000 en LIBRERIA SUR.', true],
  ['Your purchase was cancelled', 'You spent $20.00 at SOUTH BOOKS.', true],
  ['Compra', 'Compraste $20.000 en LIBRERIA SUR.\nSi fue anulada, te avisaremos.', false],
  [
    'Transaction alert',
    'You spent $20.00 at SOUTH BOOKS.\n\nWas it cancelled? Tell the shop. It may take some days until a payment that was reversed is back.',
    false,
  ],
])('%s: %s', (subject, body, isBack) => {
  expect(isTakenBack(documentOf(body, subject))).toBe(isBack)
})
