/** Where most was spent. */
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { homeCurrency } from '../rates/store.ts'
import type { MerchantCalled, SpendingRow, TopMerchants } from '../types/summary.ts'
import { inHome } from './home.ts'
import { merchantCalled, spentAt, spentAtMerchants } from './queries.ts'
import { spansOf } from './spans.ts'
import { byAmount } from './spending.ts'

type Range = { from: string; to: string }

/** The `most` merchants of each currency; `home`: and of what everything is in the home currency. */
export async function topMerchants(
  context: Context,
  range: Range,
  most: number,
  unit: 'own' | 'home',
): Promise<TopMerchants> {
  const db = camel(context.database.kysely)
  const home = unit === 'home' ? await homeCurrency(context) : null
  // What is converted is added up over all merchants before any of them is the first.
  const sums = await spentAtMerchants(db, spansOf(range), home === null ? most : null).execute()
  const own = sums.map(toRow).sort(byAmount)
  if (home === null) return { rows: own, own }
  const asked = { range, by: 'merchant', measure: 'spending', home } as const
  const rows = (await inHome(context, own, asked)).sort(byAmount)
  return { rows: firstOfEach(rows, most), own: firstOfEach(own, most) }
}

/** The same of these merchants alone. */
export async function ofMerchants(
  context: Context,
  range: Range,
  merchantKeys: Array<string>,
  unit: 'own' | 'home',
): Promise<Array<SpendingRow>> {
  if (merchantKeys.length === 0) return []
  const home = unit === 'home' ? await homeCurrency(context) : null
  const sums = await spentAt(camel(context.database.kysely), merchantKeys, range).execute()
  const own = sums.map(toRow)
  if (home === null) return own
  return inHome(context, own, { range, by: 'merchant', measure: 'spending', home, merchantKeys })
}

/** What these merchants are called, by their keys; by their last transaction until a day. */
export async function calledOf(
  context: Context,
  merchantKeys: ReadonlyArray<string>,
  until: string,
): Promise<ReadonlyMap<string, MerchantCalled>> {
  const db = camel(context.database.kysely)
  const rows = await Promise.all(
    merchantKeys.map((key) => merchantCalled(db, key, until).executeTakeFirst()),
  )
  return new Map(
    rows.flatMap((row) =>
      row?.merchantKey
        ? [[row.merchantKey, { merchant: row.merchant, name: row.ownName ?? row.name }]]
        : [],
    ),
  )
}

/** `rows` in order of their currencies and of what was spent. */
function firstOfEach(rows: ReadonlyArray<SpendingRow>, most: number): Array<SpendingRow> {
  return [...Map.groupBy(rows, ({ currency }) => currency).values()].flatMap((own) =>
    own.slice(0, most),
  )
}

type Sum = {
  merchantKey: string | null
  currency: string
  amount: number | string
  number: number | string
}

function toRow({ merchantKey, currency, amount, number }: Sum): SpendingRow {
  return {
    key: merchantKey || null,
    merchant: null,
    name: null,
    currency,
    spentMinor: toInteger(amount),
    count: toInteger(number),
  }
}
