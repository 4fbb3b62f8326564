import { expect, it } from 'vitest'
import { WhyRead } from './why-read.tsx'

it('lists by what each value was found, and nothing where nobody kept it', () => {
  const shown = String(
    <WhyRead mail={{ why: [{ of: 'merchant', by: 'label “Merchant” (10.0)' }] }} />,
  )
  expect(shown).toContain('Merchant: ')
  expect(shown).toContain('label “Merchant” (10.0)')
  expect(String(<WhyRead mail={{ why: [] }} />)).toBe('')
})
