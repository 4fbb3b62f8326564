import { describe, expect, it } from 'vitest'
import type { ComparedLine, KnownTransaction } from './likeness.ts'
import { matchLoosely } from './looser.ts'

const line = (changed: Partial<ComparedLine>): ComparedLine => ({
  key: 'line',
  oldKey: 'old',
  date: '2026-10-29',
  bookedOn: null,
  direction: 'out',
  amountMinor: 6000,
  currency: 'USD',
  merchant: 'Trattoria Sole',
  text: null,
  reference: null,
  accountId: 'a',
  ...changed,
})
const told = (changed: Partial<KnownTransaction>): KnownTransaction => ({
  id: 't1',
  eventKey: 'mail',
  date: '2026-10-28',
  kind: 'purchase',
  amountMinor: 5000,
  currency: 'USD',
  merchant: 'TRATTORIA SOLE',
  reference: null,
  accountId: 'a',
  bookedOn: null,
  isDeleted: false,
  statement: null,
  ...changed,
})
const RATES = new Map([['USD', [{ date: '2026-10-01', perEuro: '1.1' }]]])
const matched = (
  lines: Array<ComparedLine>,
  others: Array<KnownTransaction>,
  rates: typeof RATES | Map<never, never> = RATES,
) => {
  const open = lines.map(() => ({ verdict: 'new', id: null }) as const)
  return matchLoosely(lines, open, others, rates, (a, b) => a.accountId !== b.accountId)
}

describe('a line that says another amount than the mail', () => {
  it.each([
    ['with a tip', {}, {}, 'maybe'],
    ['by far more', { amountMinor: 9000 }, {}, 'new'],
    ['another shop', { merchant: 'Otter Press' }, {}, 'new'],
    ['another account', { accountId: 'b' }, {}, 'new'],
    ['another way', {}, { kind: 'refund' }, 'new'],
    ['billed in dollars', { amountMinor: 5610 }, { currency: 'EUR' }, 'known'],
    ['billed at a rate that is none', { amountMinor: 6000 }, { currency: 'EUR' }, 'new'],
    ['in a currency without a rate', {}, { currency: 'CHF' }, 'maybe'],
  ] as const)('%s', (_, a, b, verdict) => {
    expect(matched([line(a)], [told(b)])).toMatchObject([{ verdict }])
  })

  it('goes to the nearest amount, each to one', () => {
    const lines = [line({ amountMinor: 5200 }), line({ amountMinor: 5900 })]
    const others = [told({}), told({ id: 't2', amountMinor: 5800 })]
    expect(matched(lines, others)).toMatchObject([{ id: 't1' }, { id: 't2' }])
  })
})
