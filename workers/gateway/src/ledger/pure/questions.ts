/** Which question settles most: transactions whose category is open, by merchant. */
import type { CategoryId } from '#shared/categories.ts'
import type { OpenTransaction } from '../store.ts'

export type Question<One> = {
  /** Null: the labeler has no name for it, so it is asked about alone. */
  merchantKey: string | null
  /** The newest of them, which speaks for all. */
  newest: One
  count: number
  /** Spending per currency. */
  sums: Array<{ currency: string; spentMinor: number }>
  /** What is suggested most often; null where nothing is. */
  suggestion: CategoryId | null
}

/** What settles most money first; among equals, most transactions, then the newest. `transactions` come newest first. */
export function questionsOf<One extends OpenTransaction>(
  transactions: ReadonlyArray<One>,
): Array<Question<One>> {
  const groups = new Map<string, Array<One>>()
  for (const transaction of transactions) {
    const key = transaction.merchantKey ?? `id ${transaction.id}`
    const group = groups.get(key)
    if (group) group.push(transaction)
    else groups.set(key, [transaction])
  }
  const open = new Map(
    sumsOf(transactions).map(({ currency, spentMinor }) => [currency, spentMinor]),
  )
  // Currencies are not added up: what counts is the share of all that is open in each.
  const weight = ({ sums }: Question<One>) =>
    sums.reduce((sum, { currency, spentMinor }) => sum + spentMinor / (open.get(currency) || 1), 0)
  return [...groups.values()]
    .flatMap((group) => {
      const [newest] = group
      if (!newest) return []
      return [
        {
          merchantKey: newest.merchantKey,
          newest,
          count: group.length,
          sums: sumsOf(group),
          suggestion: mostFrequent(group.map(({ category }) => category)),
        },
      ]
    })
    .sort((a, b) => weight(b) - weight(a) || b.count - a.count)
}

function sumsOf(group: ReadonlyArray<OpenTransaction>) {
  const sums = new Map<string, number>()
  for (const { currency, amountMinor } of group) {
    sums.set(currency, (sums.get(currency) ?? 0) + amountMinor)
  }
  return [...sums].map(([currency, spentMinor]) => ({ currency, spentMinor }))
}

function mostFrequent(categories: ReadonlyArray<CategoryId | null>): CategoryId | null {
  const counts = new Map<CategoryId, number>()
  for (const category of categories) {
    if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first?.[0] ?? null
}
