import { expect, it } from 'vitest'
import { hasBrokenAmount } from './broken-amount.ts'
import { findMoney } from './money.ts'

it.each([
  // A charset that was not the mail's, and systems that write `?` or nothing that is seen for what they lack.
  'un paiement de 4\ufffd500,20 EUR',
  'un paiement de EUR 4\ufffd\ufffd500,20',
  'you spent $4?500.20 at',
  'you spent $4\u2800500.20 at',
  'un paiement de 4Â 500,20 EUR',
  // Escaped twice.
  'you spent $4&#44;500.20 at',
  'un paiement de EUR 4=A0500,20',
  // Separators that no country has, said twice, or with a space beside them.
  'you spent $4_500.20 at',
  'un pago de 4·500,20 EUR',
  'you spent $4..500.20 at',
  'spent Rs.4, 500.20 at',
  'spent 4 , 500.20 USD at',
  // Cents that are set higher.
  'you spent $45⁵⁰ at',
])('%s names an amount that is a part of its number', (text) => {
  expect(hasBrokenAmount(text)).toBe(true)
})

it.each([
  'un paiement de 4 500,20 EUR, carte 1234',
  'you spent $4,500.20 at SHOP_24?id=7 on 28/11/2026 10:02',
  'card ending 1234|$500.20|SHOP',
  'ref 12_34, paid 500.20 USD; balance $20',
  'on November 28, 2026, $500.20 was spent',
  'you spent $45.20, 500 points earned',
  'you spent $45¹ at',
  'Avl bal Rs.500. 180 days',
])('%s does not', (text) => {
  expect(hasBrokenAmount(text)).toBe(false)
})

it.each(['$4,500%20', 'Rs.2,000/28', 'USD 1.250-30', '$4500.20:7'])(
  'what %s begins with is no amount by itself',
  (text) => {
    expect(findMoney(text).filter(({ hasCurrency }) => hasCurrency)).toEqual([])
  },
)

it('a note’s raised number is no digit of the amount before it', () => {
  expect(findMoney('You paid $45¹ today').map(({ text }) => text.trim())).toEqual(['$45'])
})
