import { expect, it } from 'vitest'
import type { Transaction } from '../../ledger/store.ts'
import { bankLineOf } from './category.tsx'

it.each([
  ['Shell', 'SHELL OIL 57442', 'SHELL OIL 57442'],
  ['Bramble & Fitch', 'BRAMBLE & FITCH', null],
  [null, 'BRAMBLE & FITCH', null],
  ['Corner shop', null, null],
])('beside the name %s stands the line %s where it says more', (name, merchant, line) => {
  expect(bankLineOf({ name, merchant } as Transaction)).toBe(line)
})
