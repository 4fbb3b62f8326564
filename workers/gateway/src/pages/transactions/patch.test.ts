import { expect, it } from 'vitest'
import { formatsFor } from '#shared/i18n/formats.ts'
import { parseEntry } from '../entry/parse.ts'
import { transactionWith } from '../testing.ts'
import { typedFrom } from './detail.tsx'
import { clashes, entryOf, patchOf } from './patch.ts'

const TRANSACTION = transactionWith({ amountMinor: 123456, note: null, localTime: null })

function submitted(changes: Record<string, string>) {
  const typed = { ...typedFrom(TRANSACTION, formatsFor('de')), ...changes }
  const parsed = parseEntry(typed, 'de')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return patchOf(entryOf(TRANSACTION), parsed.entry)
}

it('sets nothing, and so locks nothing, where nothing was changed', () => {
  expect(submitted({})).toEqual({})
})

it('sets what was changed and no more', () => {
  expect(submitted({ merchant: 'River Books' })).toEqual({ merchant: 'River Books' })
  expect(submitted({ amount: '1.234,57' })).toEqual({ amount: { minor: 123457, currency: 'USD' } })
  expect(submitted({ time: '08:05' })).toEqual({
    occurred: { localDate: '2026-11-20', localTime: '08:05' },
  })
  expect(submitted({ merchant: ' ', note: 'gift' })).toEqual({ merchant: null, note: 'gift' })
})

it('knows what was changed here and elsewhere, to different ends', () => {
  const shown = entryOf(TRANSACTION)
  const elsewhere = { ...shown, amountMinor: 2400, note: 'for Ana' }
  expect(clashes(shown, elsewhere, { ...shown, merchant: 'River Books' })).toEqual([])
  expect(clashes(shown, elsewhere, { ...shown, amountMinor: 2500 })).toEqual(['amount'])
  expect(clashes(shown, elsewhere, { ...shown, note: 'for Ana' })).toEqual([])
  expect(clashes(shown, shown, { ...shown, note: 'mine' })).toEqual([])
})
