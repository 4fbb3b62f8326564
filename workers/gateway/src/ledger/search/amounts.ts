/** What a range of amounts is found by, before the rows are looked at. */
import { isCurrency, minorDigits } from '#shared/money.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { minorBound } from '../pure/decimal-bound.ts'
import { usedCurrencies } from '../rates/used.ts'
import type { TransactionFilter } from '../types/transaction.ts'
import { type AmountRange, countOfAmounts } from './queries.ts'
import { FEW } from './walk.ts'

/** The range of amounts in each currency that the ledger has; undefined: none is asked for, or many have it. */
export async function foundByAmount(
  context: Context,
  { minAmount, maxAmount, currency }: TransactionFilter,
): Promise<Array<AmountRange> | undefined> {
  if (!minAmount && !maxAmount) return undefined
  const used = currency ? [currency] : (await usedCurrencies(context)).map((one) => one.currency)
  const ranges = used.filter(isCurrency).map((code) => {
    const bound = (decimal: string | undefined, round: 'up' | 'down') =>
      decimal ? minorBound(decimal, minorDigits(code), round) : null
    return { currency: code, least: bound(minAmount, 'up'), most: bound(maxAmount, 'down') }
  })
  const query = countOfAmounts(context.database.kysely, ranges, FEW + 1)
  const { number } = await query.executeTakeFirstOrThrow()
  return toInteger(number) > FEW ? undefined : ranges
}
