/** Why a transaction is worth a mail at once: pure. */
import type { MailAtOnce, Notable } from '#shared/ledger.ts'
import { isMuch, usualOf } from '../pure/usual.ts'
import { convert, type Rates, rounded } from '../rates/convert.ts'

export type Payment = {
  amountMinor: number
  currency: string
  localDate: string
  merchantKey: string | null
}

/** What is known of the payments before it. */
export type Before = {
  /** Earlier payments to its merchant in its currency, and their sum in minor units. */
  count: number
  sumMinor: number
  /** Whether its merchant was paid before at all, in any currency and at any time. */
  isMet: boolean
  /** Whether the ledger is old enough to call a merchant new. */
  knowsMerchants: boolean
}

/** What it is judged by. */
export type Limits = Pick<MailAtOnce, 'large' | 'unusual'> & {
  /** The person's own currency, where foreign ones are to be told; else null. */
  ownCurrency: string | null
  rates: Rates
}

/** None: no mail. `usualMinor` is in the payment's currency. */
export function reasonsOf(
  payment: Payment,
  before: Before,
  limits: Limits,
): { reasons: Array<Notable>; usualMinor: number | null } {
  const reasons: Array<Notable> = []
  const { amountMinor, currency, merchantKey } = payment
  if (reaches(payment, limits.large, limits.rates)) reasons.push('large')
  let usualMinor: number | null = null
  if (merchantKey !== null && reaches(payment, limits.unusual, limits.rates)) {
    const usual = usualOf(before.count, before.sumMinor)
    if (!before.isMet && before.knowsMerchants) reasons.push('new')
    else if (usual !== null && isMuch(amountMinor, usual)) {
      reasons.push('twice')
      usualMinor = usual
    }
  }
  if (limits.ownCurrency !== null && currency !== limits.ownCurrency) reasons.push('foreign')
  return { reasons, usualMinor }
}

/** By the limit of its own currency, else by the first one whose currency has a rate on its day. */
function reaches(
  { amountMinor, currency, localDate }: Payment,
  limits: Readonly<Record<string, number>>,
  rates: Rates,
): boolean {
  const own = limits[currency]
  if (own !== undefined) return amountMinor >= own
  for (const [other, limit] of Object.entries(limits)) {
    const exact = convert(amountMinor, currency, other, localDate, rates)
    if (exact !== null) return rounded(exact) >= limit
  }
  return false
}
