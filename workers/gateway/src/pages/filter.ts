/** Which transactions a page shows: between the query of its address and the ledger's filter. */
import { type CategoryId, GROUPS, isCategoryId } from '#shared/categories.ts'
import { tagOf } from '#shared/i18n/languages.ts'
import { KINDS } from '#shared/kinds.ts'
import { isCurrency } from '#shared/money.ts'
import { readerLocale } from '../language.ts'
import type { SetBy, TransactionFilter } from '../ledger/store.ts'
import { validDate } from './period.ts'

/** The query as the address has it; names are the JSON API's, several values have commas between. */
export type Query = Readonly<Record<string, string>>

const ID = /^[0-9a-f-]{36}$/
/** As the API takes it, so that what a page shows can be exported. */
const AMOUNT = /^\d{1,12}(?:\.\d{1,4})?$/
const MOST_VALUES = 50

/** Who can have set a category. */
export const SETTERS = ['labeler', 'rule', 'person', 'import'] as const satisfies Array<SetBy>

/** Those of the values that pass; undefined for none. */
function some<Item extends string>(
  value: string | undefined,
  passes: (item: string) => item is Item,
): Array<Item> | undefined {
  const items = [...new Set((value ?? '').split(','))].filter(passes).slice(0, MOST_VALUES)
  return items.length > 0 ? items : undefined
}

function isOf<const Item extends string>(list: ReadonlyArray<Item>) {
  return (value: string): value is Item => list.some((item) => item === value)
}

const isAny = (value: string): value is string => value !== ''
const isCategoryOrNone = (value: string): value is CategoryId | 'none' =>
  value === 'none' || isCategoryId(value)

/** A form's checkboxes send a name several times: one value with commas of each. */
export function joined(queries: Readonly<Record<string, ReadonlyArray<string>>>): Query {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => [name, values.filter(isAny).join(',')]),
  )
}

/** The filter that a query asks for. What it cannot mean is left out, as in a search box. */
export function filterOf(query: Query): TransactionFilter {
  const text = (query.q ?? '').trim().slice(0, 100)
  const currency = query.currency?.toUpperCase()
  const from = validDate(query.from) ?? undefined
  const to = validDate(query.to) ?? undefined
  const isUpsideDown = from !== undefined && to !== undefined && from > to
  const filter: TransactionFilter = {
    from: isUpsideDown ? to : from,
    to: isUpsideDown ? from : to,
    categories: some(query.category, isCategoryOrNone),
    groups: some(query.group, isOf(GROUPS)),
    kinds: some(query.kind, isOf(KINDS)),
    currency: currency && isCurrency(currency) ? currency : undefined,
    accountIds: some(query.account, (id): id is string => ID.test(id)),
    paidBy: some(query.paidBy?.slice(0, 1000), isAny),
    merchantKey: query.merchant ? query.merchant.slice(0, 200) : undefined,
    minAmount: AMOUNT.test(query.minAmount ?? '') ? query.minAmount : undefined,
    maxAmount: AMOUNT.test(query.maxAmount ?? '') ? query.maxAmount : undefined,
    setBy: some(query.setBy, isOf(SETTERS)),
    hasNote: query.hasNote === 'true' ? true : undefined,
    q: text === '' ? undefined : text,
    tags: some(query.tag?.slice(0, 1000), isAny),
    review: (['label', 'duplicate', 'any'] as const).find((one) => one === query.review),
  }
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as TransactionFilter
}

/** Names whose values are known here, or are not. */
const KNOWN = ['category', 'group', 'kind', 'currency', 'account', 'setBy', 'review'] as const

/** What `filterOf` left out of a query, as the address has it: `kind=gift`. */
export function unknownIn(query: Query): Array<string> {
  const asked = filterQuery(filterOf(query))
  return KNOWN.flatMap((name) => {
    const known = asked[name]?.toUpperCase().split(',') ?? []
    return (query[name]?.slice(0, 1000).split(',') ?? [])
      .filter((value) => value !== '' && !known.includes(value.toUpperCase()))
      .slice(0, MOST_VALUES)
      .map((value) => `${name}=${value}`)
  })
}

/** The query that asks for `filter` again. */
export function filterQuery(filter: TransactionFilter): Record<string, string> {
  const query: Record<string, string | undefined> = {
    q: filter.q,
    from: filter.from,
    to: filter.to,
    category: filter.categories?.join(','),
    group: filter.groups?.join(','),
    kind: filter.kinds?.join(','),
    currency: filter.currency,
    account: filter.accountIds?.join(','),
    paidBy: filter.paidBy?.join(','),
    merchant: filter.merchantKey,
    minAmount: filter.minAmount,
    maxAmount: filter.maxAmount,
    setBy: filter.setBy?.join(','),
    hasNote: filter.hasNote ? 'true' : undefined,
    tag: filter.tags?.join(','),
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

/** What the query lets through as a CSV in the words of whoever reads the page. */
export function csvAddress(query: Readonly<Record<string, string | undefined>>): string {
  return address('/api/export.csv', { ...query, language: tagOf(readerLocale()) })
}
