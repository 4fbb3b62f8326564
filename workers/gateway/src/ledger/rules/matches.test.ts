import { describe, expect, it } from 'vitest'
import { type Facts, isMatch, partsOf, ruledBy } from './matches.ts'
import type { Conditions, Outcome, Rule } from './schema.ts'

const FACTS: Facts = {
  merchant_key: 'cornerbakery',
  search_text: 'corner bakery 0451 harbor bank 4821',
  name_search: 'corner bakery',
  amount_minor: 1850,
  currency: 'USD',
  account_id: 'a',
  kind: 'purchase',
  local_date: '2026-11-30',
}

let made = 0
function aRule(then: Outcome, when: Conditions = { merchant: 'cornerbakery' }): Rule {
  made += 1
  const at = '2026-11-22T15:00:00.000Z'
  const rest = { title: `rule ${made}`, enabled: true, createdAt: at, updatedAt: at, version: '' }
  return { id: String(made), position: made, if: when, then, ...rest }
}

describe('a rule', () => {
  it.each<[Conditions, boolean]>([
    [{ merchant: 'cornerbakery' }, true],
    [{ merchant: 'corner' }, false],
    [{ text: 'HARBOR bakery' }, true],
    [{ text: 'harbor grill' }, false],
    [{ minAmount: '18.5', maxAmount: '18.50' }, true],
    [{ minAmount: '18.501' }, false],
    [{ account: 'b' }, false],
    [{ kind: ['fee', 'purchase'] }, true],
    [{ direction: 'in' }, false],
    [{ currency: 'EUR' }, false],
    [{ dayFrom: 28, dayTo: 3 }, true],
    [{ dayFrom: 3, dayTo: 28 }, false],
    [{ merchant: 'cornerbakery', currency: 'EUR' }, false],
  ])('%j is about it: %s', (when, expected) => {
    expect(isMatch(when, FACTS)).toBe(expected)
  })

  it('looks at the name that the person gave the merchant, too', () => {
    expect(isMatch({ text: 'my baker' }, FACTS, 'my baker')).toBe(true)
  })
})

describe('several rules', () => {
  it('set each value by the first that has it, and all of their tags', () => {
    const rules = [
      aRule({ note: 'first', tags: ['a'] }),
      aRule({ category: 'coffee', note: 'second', tags: ['a', 'b'] }),
      { ...aRule({ name: 'Off' }), enabled: false },
      aRule({ category: 'pets', name: 'Baker', notSpending: true }),
      aRule({ category: 'kids' }, { merchant: 'another' }),
    ]
    const ruled = ruledBy(rules, FACTS)
    expect(ruled).toMatchObject({
      category: { value: 'coffee', rule: { id: rules[1]?.id } },
      note: { value: 'first', rule: { id: rules[0]?.id } },
      name: { value: 'Baker', rule: { id: rules[3]?.id } },
      notSpending: { rule: { id: rules[3]?.id } },
      splits: null,
    })
    expect(ruled.tags.map(({ tag, rule }) => [tag, rule.id])).toEqual([
      ['a', rules[0]?.id],
      ['b', rules[1]?.id],
    ])
  })
})

describe('parts', () => {
  const of = (...shares: Array<string>) =>
    shares.map((share) => ({ share, category: 'pets' as const, note: null }))
  const minors = (shares: Array<string>, amount: number) =>
    partsOf(of(...shares), amount, 'USD')?.map(({ amountMinor }) => amountMinor) ?? null

  it('always add up, the rest taking what rounding left', () => {
    expect(minors(['33.33%', '33.33%', 'rest'], 1000)).toEqual([333, 333, 334])
    expect(minors(['4.50', 'rest', '10%'], 1001)).toEqual([450, 451, 100])
    // More than a float holds: 99,999,999,999,999 * 9999.
    expect(minors(['99.99%', 'rest'], 99_999_999_999_999)).toEqual([
      99_989_999_999_999, 10_000_000_000,
    ])
  })

  it('are none where one would be nothing', () => {
    expect(minors(['1%', 'rest'], 99)).toBeNull()
    expect(minors(['10.00', 'rest'], 1000)).toBeNull()
  })
})
