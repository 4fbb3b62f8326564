import { expect, it } from 'vitest'
import { readBy } from '../../language.ts'
import { inPageWords } from './reader-words.ts'
import { WhyRead } from './why-read.tsx'

it('lists by what each value was found, and nothing where nobody kept it', () => {
  const shown = String(
    <WhyRead mail={{ why: [{ of: 'merchant', by: 'label “Merchant” (10.0)' }] }} />,
  )
  expect(shown).toContain('Merchant: ')
  expect(shown).toContain('label “Merchant” (10.0)')
  expect(String(<WhyRead mail={{ why: [] }} />)).toBe('')
})

it('says the reader’s words in the page’s language, and leaves those of the mail', () => {
  const inSpanish = (by: string) => readBy({ language: 'es', region: null }, () => inPageWords(by))
  expect(inSpanish('label “near the label” (10.0, 2.1 before “said again”)')).toBe(
    'rótulo “near the label” (10.0, 2.1 por delante de “said again”)',
  )
  expect(inSpanish('a date’s label, or the only date +3, near +0.5')).toBe(
    'el rótulo de una fecha, o la única fecha +3, cerca +0.5',
  )
  expect(inSpanish('purchase: nothing near')).toBe('Compra: nothing near')
  expect(inSpanish('bancolombia/purchase')).toBe('bancolombia/purchase')
})
