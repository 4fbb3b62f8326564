/** Which transactions a page shows: between the query of its address and the ledger's filter. */
import { CATEGORIES, GROUPS } from '#shared/categories.ts'
import { KINDS } from '#shared/kinds.ts'
import { isCurrency } from '#shared/money.ts'
import type { TransactionFilter } from '../ledger/store.ts'
import { validDate } from './period.ts'

/** The query as the address has it; names are the JSON API's. */
export type Query = Readonly<Record<string, string>>

const ID = /^[0-9a-f-]{36}$/

function oneOf<Item extends string>(
  value: string | undefined,
  list: ReadonlyArray<Item>,
): Array<Item> | undefined {
  const found = list.find((item) => item === value)
  return found === undefined ? undefined : [found]
}

/** The filter that a query asks for. What it cannot mean is left out, as in a search box. */
export function filterOf(query: Query): TransactionFilter {
  const text = (query.q ?? '').trim().slice(0, 100)
  const currency = query.currency?.toUpperCase()
  // One list in the form offers both: `group:dining` is a group, `coffee` a category.
  const group = query.category?.startsWith('group:') ? query.category.slice(6) : query.group
  const from = validDate(query.from) ?? undefined
  const to = validDate(query.to) ?? undefined
  const isUpsideDown = from !== undefined && to !== undefined && from > to
  const filter: TransactionFilter = {
    from: isUpsideDown ? to : from,
    to: isUpsideDown ? from : to,
    categories: oneOf(query.category, [...CATEGORIES, 'none' as const]),
    groups: oneOf(group, GROUPS),
    kinds: oneOf(query.kind, KINDS),
    currency: currency && isCurrency(currency) ? currency : undefined,
    accountId: ID.test(query.account ?? '') ? query.account : undefined,
    merchantKey: query.merchant ? query.merchant.slice(0, 200) : undefined,
    q: text === '' ? undefined : text,
    tags: query.tag ? [query.tag.slice(0, 40)] : undefined,
    review: oneOf(query.review, ['label', 'duplicate', 'any'] as const)?.[0],
  }
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as TransactionFilter
}

/** The query that asks for `filter` again. */
export function filterQuery(filter: TransactionFilter): Record<string, string> {
  const query: Record<string, string | undefined> = {
    q: filter.q,
    from: filter.from,
    to: filter.to,
    category: filter.categories?.[0],
    group: filter.groups?.[0],
    kind: filter.kinds?.[0],
    currency: filter.currency,
    account: filter.accountId,
    merchant: filter.merchantKey,
    tag: filter.tags?.[0],
    review: filter.review,
  }
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** `path` with the query, without what is empty. */
export function address(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) params.set(name, value)
  const text = params.toString()
  return text === '' ? path : `${path}?${text}`
}
