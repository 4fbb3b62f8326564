/** What is out of the ordinary in a period: a new merchant, twice the usual, a price that rose. */

import { isMuch, usualOf } from '../../ledger/pure/usual.ts'
import type { MerchantUsual, Recurring, SpendingRow } from '../../ledger/store.ts'
import type { Period } from '../period.ts'

type Payment = { merchantKey: string; amountMinor: number; currency: string }

export type Unusual =
  | (Payment & { kind: 'new' })
  | (Payment & { kind: 'large'; usualMinor: number })
  | { kind: 'price'; recurring: Recurring }

/** Of each kind, the largest. */
const SHOWN = 3

type Known = {
  /** Spending by merchant in the period, each in its own currency. */
  merchants: ReadonlyArray<SpendingRow>
  /** What was paid there in it, with the most at once. */
  atOnce: ReadonlyArray<MerchantUsual>
  /** What was usual in the year before it. */
  usual: ReadonlyArray<MerchantUsual>
  recurring: ReadonlyArray<Recurring>
  period: Pick<Period, 'from' | 'to'>
  /** Whether the ledger had something long enough before the period to call a merchant new. */
  knowsMerchants: boolean
}

export function unusualOf({
  merchants,
  atOnce,
  usual,
  recurring,
  period,
  knowsMerchants,
}: Known): Array<Unusual> {
  const known = byMerchant(usual)
  const now = byMerchant(atOnce)
  const met = new Set(usual.map(({ merchantKey }) => merchantKey))
  const named = merchants.flatMap(({ key, spentMinor, currency }) =>
    key === null || spentMinor <= 0 ? [] : [{ merchantKey: key, spentMinor, currency }],
  )
  const rose = recurring.filter(({ changedOn, previousMinor, usualMinor, direction, state }) => {
    const isNow = changedOn !== null && period.from <= changedOn && changedOn <= period.to
    return isNow && direction === 'out' && state !== 'stopped' && usualMinor > (previousMinor ?? 0)
  })
  const risen = new Set(rose.map(({ merchantKey }) => merchantKey))
  const large = named.flatMap(({ spentMinor: _, ...one }): Array<Unusual & { kind: 'large' }> => {
    const before = known.get(idOf(one))
    const mostMinor = now.get(idOf(one))?.mostMinor ?? 0
    const usualMinor = before ? usualOf(before.count, before.spentMinor) : null
    if (usualMinor === null || risen.has(one.merchantKey)) return []
    if (!isMuch(mostMinor, usualMinor)) return []
    return [{ kind: 'large', ...one, amountMinor: mostMinor, usualMinor }]
  })
  const fresh = knowsMerchants ? named.filter(({ merchantKey }) => !met.has(merchantKey)) : []
  return [
    ...rose.slice(0, SHOWN).map((one): Unusual => ({ kind: 'price', recurring: one })),
    ...large.sort((a, b) => b.amountMinor - a.amountMinor).slice(0, SHOWN),
    ...fresh
      .sort((a, b) => b.spentMinor - a.spentMinor)
      .slice(0, SHOWN)
      .map(({ spentMinor, ...one }): Unusual => {
        return { kind: 'new', ...one, amountMinor: spentMinor }
      }),
  ]
}

const idOf = ({ merchantKey, currency }: { merchantKey: string; currency: string }) =>
  `${merchantKey} ${currency}`

const byMerchant = (all: ReadonlyArray<MerchantUsual>) =>
  new Map(all.map((one) => [idOf(one), one]))
