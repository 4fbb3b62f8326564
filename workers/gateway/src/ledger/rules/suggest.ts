/** Rules that a person's own corrections ask for. */
import type { CategoryId } from '#shared/categories.ts'
import { toDecimal } from '#shared/money.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { correctionsThatDiffer } from './queries.ts'
import { readRules, readTitles } from './read.ts'
import type { NewRule, RuleSuggestion } from './schema.ts'
import { separateByAmount } from './separate.ts'

/**
 * Merchants whose corrections differ by amount and that no rule is about, the most corrected first;
 * `only`: the key of the one merchant that is looked at.
 */
export async function suggestRules(
  context: Context,
  only: string | null = null,
): Promise<Array<RuleSuggestion>> {
  const rows = await correctionsThatDiffer(camel(context.database.kysely), only).execute()
  if (rows.length === 0) return []
  const ruled = new Set((await readRules(context)).map((rule) => rule.if.merchant))
  const ways = Map.groupBy(rows, ({ merchantKey, currency }) => `${currency} ${merchantKey}`)
  const found = [...ways.values()].flatMap((some) => {
    const { merchantKey, currency } = some[0] as (typeof rows)[number]
    const separated = separateByAmount(
      some.map(({ amountMinor, category }) => ({
        amountMinor: toInteger(amountMinor),
        category: category as CategoryId,
      })),
    )
    if (!separated || merchantKey === null || ruled.has(merchantKey)) return []
    const { atMinor, ...categories } = separated
    const upTo = toDecimal(atMinor, currency)
    return [{ merchantKey, currency, upTo, ...categories, corrections: some.length }]
  })
  const titles = await readTitles(
    context,
    found.map(({ merchantKey }) => merchantKey),
  )
  return found
    .map((one) => ({ ...one, merchant: titles.get(one.merchantKey) ?? one.merchantKey }))
    .sort((a, b) => b.corrections - a.corrections)
}

/** The two rules of a suggestion; the first goes before the second, so that its amount is below. */
export function rulesOf(suggestion: RuleSuggestion): [NewRule, NewRule] {
  const { merchantKey: merchant, currency, upTo, below, above } = suggestion
  const about = { merchant, currency }
  return [
    { if: { ...about, maxAmount: upTo }, then: { category: below }, enabled: true },
    { if: { ...about, minAmount: upTo }, then: { category: above }, enabled: true },
  ]
}
