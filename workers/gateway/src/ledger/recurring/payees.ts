/** The payments of payees, and what recurs among them. */
import { type CategoryId, groupOf, isCategory } from '#shared/categories.ts'
import { directionOf, type Kind } from '#shared/kinds.ts'
import { toInteger } from '../../database/database.ts'
import { countsAs } from '../pure/counts.ts'
import type { LabelDecision } from '../types/transaction.ts'
import { toDate, toDay } from './detect/day.ts'
import { detect, type Fit } from './detect/detect.ts'
import { amountsOf } from './detect/forecast.ts'

export type PaymentRow = {
  id: string
  merchantKey: string | null
  localDate: string
  kind: string
  currency: string
  amountMinor: number | string
  merchant: string | null
  name: string | null
  category: string | null
  labelDecision: string
  accountId: string | null
}

/** What is kept of a series, but for what a person said of it. */
export type FoundSeries = ReturnType<typeof toSeries>

/** As many of the latest payments are kept with it. */
const LATEST = 12

/** Groups of which somebody has a weekly habit rather than a weekly bill. */
const EVERYDAY: ReadonlyArray<string> = ['groceries', 'dining', 'transport']

/** The key under which money that names nobody is looked at: where it comes in. */
export function namelessKey(accountId: string | null): string {
  return `account.${accountId ?? ''}`
}

/** What recurs among these payments, which may be of several payees. */
export function findSeries(rows: ReadonlyArray<PaymentRow>): Array<FoundSeries> {
  const payees = new Map<string, Array<PaymentRow>>()
  for (const row of rows) {
    const payee = row.merchantKey ?? namelessKey(row.accountId)
    const key = `${payee} ${row.currency} ${directionOf(row.kind as Kind)}`
    const own = payees.get(key)
    if (own) own.push(row)
    else payees.set(key, [row])
  }
  return [...payees.values()].flatMap(ofPayee)
}

function ofPayee(rows: ReadonlyArray<PaymentRow>): Array<FoundSeries> {
  const [first] = rows
  if (!first) return []
  const byId = new Map(rows.map((row) => [row.id, row]))
  const direction = directionOf(first.kind as Kind)
  const payments = rows.map((row) => ({
    id: row.id,
    day: toDay(row.localDate),
    amountMinor: toInteger(row.amountMinor),
  }))
  const isEveryday = rows.some(
    ({ category }) => isCategory(category) && EVERYDAY.includes(groupOf(category)),
  )
  return detect(payments, { direction, isEveryday }).flatMap((found) => {
    const last = byId.get(found.payments.at(-1)?.id ?? '')
    return last ? [toSeries(found, last, direction)] : []
  })
}

function toSeries({ grid, payments }: Fit, last: PaymentRow, direction: 'in' | 'out') {
  const { usualMinor, varies, previousMinor, changedOn } = amountsOf(payments)
  const newest = payments.slice(-LATEST).reverse()
  const counting = {
    kind: last.kind as Kind,
    category: last.category as CategoryId | null,
    decision: last.labelDecision as LabelDecision,
  }
  return {
    payeeKey: last.merchantKey ?? namelessKey(last.accountId),
    direction,
    currency: last.currency,
    counts: countsAs(counting),
    category: last.category,
    accountId: last.accountId,
    merchant: last.merchant,
    labelName: last.name,
    repeats: grid.interval,
    anchorOn: toDate(grid.anchor),
    dates: JSON.stringify(grid.dates),
    weekend: grid.weekend,
    usualMinor,
    varies: Number(varies),
    previousMinor,
    changedOn,
    firstOn: toDate(payments[0]?.day ?? 0),
    lastOn: last.localDate,
    payments: payments.length,
    latest: JSON.stringify(newest.map((one) => [one.id, toDate(one.day), one.amountMinor])),
  }
}
