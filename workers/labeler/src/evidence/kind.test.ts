import { normalise } from 'merchant-name'
import { expect, test } from 'vitest'
import { english } from '../../../shared/i18n/translate.ts'
import type { Kind } from '../../../shared/kinds.ts'
import { whyInWords } from '../../../shared/label-why.ts'
import { kindVerdict, lineVerdict } from './kind.ts'

test.each<[Kind, string | null, string | null]>([
  ['withdrawal', null, 'cash'],
  ['transfer_out', 'MARIA LUNA', 'transfer'],
  ['transfer_in', 'MARIA LUNA', 'transfer'],
  ['deposit', 'LUNA INDUSTRIES', 'income'],
  ['deposit', null, 'income'],
  ['deposit', 'ACME PAYROLL', 'salary'],
  ['deposit', 'SALARY', 'salary'],
  ['deposit', 'direct deposit', 'salary'],
  ['deposit', 'ABONO NÓMINA OCTUBRE', 'salary'],
  ['deposit', 'GEHALT 10/2026 LUNA GMBH', 'salary'],
  ['deposit', 'INTEREST PAID', 'interest'],
  ['transfer_in', 'MARIA SALARIO', 'transfer'],
  ['fee', null, 'fees'],
  ['fee', 'GMF 4X1000', 'taxes'],
  ['payment', null, 'card_payment'],
  ['payment', 'TARJETA VISA 1234', 'card_payment'],
  ['payment', 'LUNA ENERGY', null],
  ['purchase', 'LUNA MARKET', null],
  ['purchase', 'OVERDRAFT FEE', null],
  ['refund', 'LUNA MARKET', null],
  ['deposit', 'LUNA BANK INTERESES', 'interest'],
  ['purchase', 'LUNA BANK INTERESES', null],
  ['purchase', 'GMF 4X1000', null],
  ['purchase', 'VISA CAFE', null],
  ['purchase', null, null],
])('%s of %s is %s', (kind, merchant, category) => {
  const normalised = merchant === null ? null : normalise(merchant)
  const verdict = kindVerdict(kind, normalised)
  expect(verdict?.category ?? null).toBe(category)
  if (verdict) expect(whyInWords(verdict.why, english)).toMatch(/^[A-Z].*\.$/)
})

test('a line that names no merchant says what it is, but a refund is of a purchase', () => {
  const fee = normalise('OVERDRAFT ITEM FEE')
  expect(lineVerdict('purchase', fee)).toMatchObject({ category: 'fees', why: { code: 'line' } })
  expect(lineVerdict('refund', fee)).toBeNull()
  expect(lineVerdict('purchase', normalise('LUNA MARKET'))).toBeNull()
})
