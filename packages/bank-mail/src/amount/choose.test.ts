import { describe, expect, it } from 'vitest'
import { cuesIn } from '../general/cue-search.ts'
import { documentOf } from '../template/document.ts'
import { movedAmount } from './choose.ts'
import { mentionsOf } from './mentions.ts'

const context = { currency: 'USD', decimal: '.' } as const

function moved(body: string, subject = 'Alert') {
  const document = documentOf(body, subject)
  const mentions = mentionsOf(document, context)
  return movedAmount(document, mentions, cuesIn(document))
}

describe('takes', () => {
  it.each([
    ['the one of the verb before a balance', 'You spent $31.20 at QUAY. Balance: $900.00', 3120],
    ['the labelled one before a smaller one', 'Amount: $31.20\nBooked with $2.00\n', 3120],
    [
      'what was sent, and not the sum with its fee',
      'You sent $50.00, fee $1.00, total $51.00',
      5000,
    ],
    ['the sum and not its instalments', 'You spent $135.00 in 3 x $45.00 at QUAY.', 13500],
    ['the exact one of two currencies', 'You spent $45.00 (approx. 41.00 EUR) at QUAY.', 4500],
    ['the fee where nothing else moved', 'A maintenance fee of $12.00 was charged.', 1200],
  ])('%s', (_, body, amountMinor) => {
    expect(moved(body)).toMatchObject({ money: { amountMinor }, problem: null })
  })
})

describe('asks', () => {
  it.each([
    ['which of two', 'You spent $20.00 at QUAY and $30.00 at PIER.', 'several_amounts'],
    ['which of a labelled and a larger one', 'Amount: $20.00\nBooked $30.00', 'several_amounts'],
    ['whether a lone one moved', 'Your plan\n$20.00', 'no_amount'],
    ['what about so much is', 'You spent about $45.00 at QUAY.', 'no_amount'],
    ['what is at least so much', 'You spent ≥ $45.00 at QUAY.', 'no_amount'],
    ['what several of a price came to', 'You spent 3 x $45.00 at QUAY.', 'no_amount'],
    ['what each of several cost', 'You spent $45.00 each at QUAY.', 'no_amount'],
    ['what is left of it', 'You spent $45.00 less $5.00 at QUAY.', 'ambiguous_amount'],
    ['of cents in words', 'You spent $45 and 20 cents at QUAY.', 'no_amount'],
    ['what a rounded one is', 'You spent $1.2K at QUAY.', 'ambiguous_amount'],
  ])('%s', (_, body, problem) => {
    expect(moved(body).problem).toBe(problem)
  })
})

it('says everything that spoke for it, and before which other', () => {
  const { why } = moved('You spent $31.20 at QUAY.\nBooked $9.00')
  expect(why[0]?.by).toContain('“You spent” +2')
  expect(why[0]?.by).toMatch(/\(2\.5, [\d.]+ before .{0,4}9\.00\)$/)
})
