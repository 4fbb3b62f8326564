/** Whether a rule is about a transaction, and what it makes of it: pure, for what is about to be written. */
import { directionOf, type Kind } from '#shared/kinds.ts'
import { fromDecimal, minorDigits } from '#shared/money.ts'
import { minorBound } from '../pure/decimal-bound.ts'
import { searchWords } from '../pure/text.ts'
import type { Split } from '../types/transaction.ts'
import { basisPointsOf, type Conditions, type Rule, type RulePart } from './schema.ts'

/** What rules look at, as the columns are named. */
export type Facts = {
  merchant_key?: string | null | undefined
  search_text: string
  name_search?: string | null | undefined
  amount_minor: number
  currency: string
  account_id?: string | null | undefined
  kind: string
  local_date: string
}

/** `ownName`: the person's own name for the merchant, folded. */
export function isMatch(when: Conditions, facts: Facts, ownName = ''): boolean {
  const { merchant, text, minAmount, maxAmount, account, kind, direction, currency } = when
  const digits = minorDigits(facts.currency)
  const texts = [facts.search_text, facts.name_search ?? '', ownName]
  return (
    (merchant === undefined || facts.merchant_key === merchant) &&
    (text === undefined ||
      searchWords(text).every((word) => texts.some((one) => one.includes(word)))) &&
    (minAmount === undefined || facts.amount_minor >= minorBound(minAmount, digits, 'up')) &&
    (maxAmount === undefined || facts.amount_minor <= minorBound(maxAmount, digits, 'down')) &&
    (account === undefined || facts.account_id === account) &&
    (kind === undefined || kind.includes(facts.kind as Kind)) &&
    (direction === undefined || directionOf(facts.kind as Kind) === direction) &&
    (currency === undefined || facts.currency === currency) &&
    isOnDay(when, Number(facts.local_date.slice(8, 10)))
  )
}

function isOnDay({ dayFrom, dayTo }: Conditions, day: number): boolean {
  if (dayFrom === undefined || dayTo === undefined) return true
  return dayFrom <= dayTo ? day >= dayFrom && day <= dayTo : day >= dayFrom || day <= dayTo
}

type By<Value> = { value: Value; rule: Rule } | null

/** What the rules give, each value with the rule that gave it. */
export type Ruled = {
  category: By<NonNullable<Rule['then']['category']>>
  splits: By<Array<Split>>
  name: By<string>
  note: By<string>
  notSpending: By<true>
  tags: Array<{ tag: string; rule: Rule }>
}

/** `rules` in their order: the first that sets a value sets it; tags add up. */
export function ruledBy(rules: ReadonlyArray<Rule>, facts: Facts, ownName = ''): Ruled {
  const ruled: Ruled = {
    category: null,
    splits: null,
    name: null,
    note: null,
    notSpending: null,
    tags: [],
  }
  for (const rule of rules) {
    if (!rule.enabled || !isMatch(rule.if, facts, ownName)) continue
    const { category, splits, name, note, notSpending, tags = [] } = rule.then
    const parts = splits ? partsOf(splits, facts.amount_minor, facts.currency) : null
    if (!ruled.category && !ruled.splits) {
      if (category) ruled.category = { value: category, rule }
      if (parts) ruled.splits = { value: parts, rule }
    }
    if (name) ruled.name ??= { value: name, rule }
    if (note) ruled.note ??= { value: note, rule }
    if (notSpending) ruled.notSpending ??= { value: notSpending, rule }
    for (const tag of tags) {
      if (!ruled.tags.some((one) => one.tag === tag)) ruled.tags.push({ tag, rule })
    }
  }
  return ruled
}

/**
 * The parts of an amount: percents are rounded down, and the rest takes what is left, so that they
 * always add up. Null where a part would be nothing.
 */
export function partsOf(
  parts: ReadonlyArray<RulePart>,
  amountMinor: number,
  currency: string,
): Array<Split> | null {
  const taken = parts.map(({ share }) => shareOf(share, amountMinor, currency))
  const rest = amountMinor - taken.reduce((sum: number, minor) => sum + (minor ?? 0), 0)
  const splits = parts.map(({ category, note }, index) => ({
    amountMinor: taken[index] ?? rest,
    category,
    note,
    uncountedMinor: 0,
  }))
  return splits.every((split) => split.amountMinor > 0) ? splits : null
}

/** Null: the rest. */
function shareOf(share: string, amountMinor: number, currency: string): number | null {
  if (share === 'rest') return null
  const points = basisPointsOf(share)
  if (points === null) return fromDecimal(share, currency) ?? 0
  return Number((BigInt(amountMinor) * BigInt(points)) / 10_000n)
}
