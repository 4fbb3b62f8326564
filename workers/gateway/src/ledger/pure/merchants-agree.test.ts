import { expect, test } from 'vitest'
import { merchantsAgree } from './merchants-agree.ts'

test.each([
  ['CORNER BAKERY 0451', 'Corner Bakery', 'agree'],
  ['CORNERBAKERY.COM', 'Corner Bakery', 'agree'],
  ['SQ *HILLTOP FUEL', 'HILLTOP GAS 12', 'agree'],
  ['Café Ñandú', 'CAFE NANDU LIMA', 'agree'],
  ['7-ELEVEN', '7 ELEVEN 332', 'agree'],
  ['CORNER BAKERY', 'HILLTOP FUEL', 'clash'],
  ['A1', 'A1 PARKING', 'clash'],
  ['A1', 'a-1', 'agree'],
  ['ALDI', 'ALDI SUED 12', 'agree'],
  ['LDI', 'ALDI SUED 12', 'clash'],
  ['SHOP NORTH', 'NORTH GATE', 'agree'],
  ['SHOP WEST', 'WEST GATE', 'clash'],
  ['***', 'HILLTOP FUEL', 'clash'],
  [null, 'HILLTOP FUEL', 'unknown'],
])('%j and %j: %s', (a, b, expected) => {
  expect(merchantsAgree(a, b)).toBe(expected)
  expect(merchantsAgree(b, a)).toBe(expected)
})
