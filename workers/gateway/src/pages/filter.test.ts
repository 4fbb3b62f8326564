import { describe, expect, it } from 'vitest'
import { address, filterOf, filterQuery, joined, unknownIn } from './filter.ts'

describe('filterOf', () => {
  it('reads what the address says', () => {
    const query = {
      q: ' river cafe ',
      from: '2026-11-01',
      to: '2026-11-30',
      category: 'coffee',
      kind: 'purchase',
      currency: 'usd',
    }
    expect(filterOf(query)).toEqual({
      q: 'river cafe',
      from: '2026-11-01',
      to: '2026-11-30',
      categories: ['coffee'],
      kinds: ['purchase'],
      currency: 'USD',
    })
  })

  it('tells what of an address it does not know', () => {
    const query = { category: 'coffee,cofee', currency: 'usd', kind: 'gift', q: 'gift', group: '' }
    expect(unknownIn(query)).toEqual(['category=cofee', 'kind=gift'])
  })

  it('leaves out what it cannot mean', () => {
    const query = {
      q: '  ',
      from: '2026-02-30',
      category: 'toString',
      group: '',
      kind: 'x',
      currency: 'ABC',
      account: "'; drop",
    }
    expect(filterOf(query)).toEqual({})
  })

  it('turns dates that are upside down round', () => {
    expect(filterOf({ from: '2026-11-30', to: '2026-11-01' })).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
    })
  })

  it('takes several values of a name, categories of the person among them', () => {
    const query = joined({ category: ['coffee', 'dog_walker.spending'], tag: ['lisbon', 'x'] })
    expect(filterOf(query)).toEqual({
      categories: ['coffee', 'dog_walker.spending'],
      tags: ['lisbon', 'x'],
    })
  })

  it('takes amounts as the ledger writes them', () => {
    expect(filterOf({ minAmount: '12.50', maxAmount: '1e9' })).toEqual({ minAmount: '12.50' })
  })

  it('comes back from its own query', () => {
    const filter = filterOf({
      category: 'none,coffee',
      group: 'dining',
      kind: 'purchase,refund',
      setBy: 'person',
      hasNote: 'true',
      minAmount: '5',
      tag: 'a,b',
      review: 'label',
      merchant: 'k',
    })
    expect(Object.keys(filter)).toHaveLength(9)
    expect(filterOf(filterQuery(filter))).toEqual(filter)
  })
})

it('writes an address without what is empty', () => {
  expect(address('/transactions', { q: 'a b', kind: undefined, from: '' })).toBe(
    '/transactions?q=a+b',
  )
  expect(address('/', {})).toBe('/')
})
