/** Spending, income or both added up by day, month, category, group or merchant. */
import { type CategoryId, countsOf } from '#shared/categories.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { type CategorySetting, listCategories } from '../categories/taxonomy.ts'
import type { Context } from '../context.ts'
import { splitTotals } from '../parts/queries.ts'
import type { Db } from '../queries/db.ts'
import { merchantNames } from '../queries/merchants.ts'
import {
  totalsByAccount,
  totalsByCategory,
  totalsByMerchant,
  totalsByTime,
  totalsOfMonths,
} from '../queries/summaries.ts'
import { homeCurrency } from '../rates/store.ts'
import type { Measure, SpendingRow, SummaryKey } from '../types/summary.ts'

import { inHome } from './home.ts'
import { monthsOf } from './spans.ts'

type Range = { from: string; to: string }

/** Days and months in order of time, the rest by what was spent; currencies are never mixed. */
export async function spendingRows(
  context: Context,
  range: Range,
  by: SummaryKey,
  measure: Measure = 'spending',
  currency: 'own' | 'home' = 'own',
): Promise<Array<SpendingRow>> {
  const home = currency === 'home' ? await homeCurrency(context) : null
  const rows =
    home === null
      ? await rowsOf(context, range, by, measure)
      : await homeRowsOf(context, range, by, measure, home)
  return rows.sort(by === 'day' || by === 'month' ? byTime : byAmount)
}

async function homeRowsOf(
  context: Context,
  range: Range,
  by: SummaryKey,
  measure: Measure,
  home: string,
): Promise<Array<SpendingRow>> {
  // By group it is converted by category, and rounded once.
  const key = by === 'group' ? 'category' : by
  const own = await rowsOf(context, range, key, measure)
  const asked = { range, by: key, measure, home }
  if (by !== 'group') return inHome(context, own, asked)
  const groupOf = groupsOf(await listCategories(context))
  return inHome(context, own, asked, groupOf)
}

async function rowsOf(
  context: Context,
  range: Range,
  by: SummaryKey,
  measure: Measure,
): Promise<Array<SpendingRow>> {
  const db = context.database.kysely
  if (by === 'group') {
    const categories = await listCategories(context)
    return toGroups(await rowsOf(context, range, 'category', measure), categories)
  }
  if (by === 'merchant') {
    const [rows, names] = await Promise.all([
      totalsByMerchant(db, range, measure).execute(),
      merchantNames(db).execute(),
    ])
    const own = new Map(names.map(({ merchant_key, name }) => [merchant_key, name]))
    return rows.map(({ merchant, name, ...row }) => ({
      ...toRow(row),
      merchant,
      name: own.get(row.key ?? '') ?? name,
    }))
  }
  if (by === 'account') return (await totalsByAccount(db, range, measure).execute()).map(toRow)
  if (by !== 'category') return (await totalsByTime(db, range, by, measure).execute()).map(toRow)
  return withParts(await byCategory(db, range, measure), await partsOf(context, range, measure))
}

/** Of whole months from what is kept, of the days beside them from each transaction; split ones aside. */
async function byCategory(db: Db, range: Range, measure: Measure): Promise<Array<SpendingRow>> {
  const { months, days } = monthsOf(range)
  const [kept, ...beside] = await Promise.all([
    months ? totalsOfMonths(db, months, measure).execute() : [],
    ...days.map((some) => totalsByCategory(db, some, measure).execute()),
  ])
  return withParts(kept.map(toRow), beside.flat().map(toRow))
}

/** The parts of split transactions, by category. */
async function partsOf(context: Context, range: Range, measure: Measure) {
  const sums = await splitTotals(camel(context.database.kysely), range).execute()
  return sums.flatMap((sum): Array<SpendingRow> => {
    const counts = countsOf(sum.category as CategoryId)
    const inward = toInteger(sum.amount) * (toInteger(sum.inward) === 1 ? 1 : -1)
    const minor = { spending: -inward, income: inward, net: inward }[measure]
    const isMeasured = counts !== 'nothing' && (measure === 'net' || measure === counts)
    const row = { key: sum.category, currency: sum.currency, amount: minor, number: sum.number }
    return isMeasured ? [toRow(row)] : []
  })
}

function withParts(rows: Array<SpendingRow>, parts: ReadonlyArray<SpendingRow>) {
  for (const part of parts) {
    const row = rows.find((one) => one.key === part.key && one.currency === part.currency)
    if (!row) rows.push(part)
    else {
      row.spentMinor += part.spentMinor
      row.count += part.count
    }
  }
  return rows
}

function toRow(row: {
  key: string | null
  currency: string
  amount: number | string
  number: number | string
}): SpendingRow {
  return {
    key: row.key,
    merchant: null,
    name: null,
    currency: row.currency,
    spentMinor: toInteger(row.amount),
    count: toInteger(row.number),
  }
}

function groupsOf(categories: ReadonlyArray<CategorySetting>) {
  const groups = new Map<string | null, string>(
    categories.map(({ category, group }) => [category, group]),
  )
  return (key: string | null) => groups.get(key) ?? null
}

function toGroups(
  rows: ReadonlyArray<SpendingRow>,
  categories: ReadonlyArray<CategorySetting>,
): Array<SpendingRow> {
  const groupOf = groupsOf(categories)
  const groups = new Map<string, SpendingRow>()
  for (const row of rows) {
    const key = groupOf(row.key)
    const id = `${key} ${row.currency}`
    const sum = groups.get(id) ?? { ...row, key, spentMinor: 0, count: 0 }
    sum.spentMinor += row.spentMinor
    sum.count += row.count
    groups.set(id, sum)
  }
  return [...groups.values()]
}

function byTime(a: SpendingRow, b: SpendingRow): number {
  return compare(a.key ?? '', b.key ?? '') || compare(a.currency, b.currency)
}

/** By currency, what most was spent on first. */
export function byAmount(a: SpendingRow, b: SpendingRow): number {
  return (
    compare(a.currency, b.currency) ||
    b.spentMinor - a.spentMinor ||
    compare(a.key ?? '', b.key ?? '')
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
