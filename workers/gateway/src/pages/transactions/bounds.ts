/** The bounds of amounts in the filters, as a person types them. */
import { isCurrency, minorDigits, toDecimal } from '#shared/money.ts'
import type { TransactionFilter } from '../../ledger/store.ts'
import { amountError, parseAmount } from '../amount.ts'
import type { Query } from '../filter.ts'
import type { Page } from '../page.ts'

/** The fields of the form, and what an address calls them: `12.50`, in any language. */
const FIELDS = [
  ['min', 'minAmount'],
  ['max', 'maxAmount'],
] as const

type Reader = { formats: Pick<Page['formats'], 'locale'>; homeCurrency: string | null }

/** Two decimals, where no currency says otherwise. */
const USUAL = 'EUR'

/** Digits as in the currency that is filtered by, else in the home currency. */
function unitOf(currency: string | undefined, homeCurrency: string | null): string {
  const code = currency?.toUpperCase() ?? ''
  return isCurrency(code) ? code : (homeCurrency ?? USUAL)
}

/** The query with typed bounds as an address has them, and what is wrong with them. */
export function typedBounds(
  query: Query,
  { formats, homeCurrency }: Reader,
): { query: Query; errors: Array<string> } {
  const unit = unitOf(query.currency, homeCurrency)
  const errors: Array<string> = []
  const { min: _, max: __, ...read } = query as Record<string, string>
  for (const [field, name] of FIELDS) {
    const typed = query[field]?.trim()
    if (typed === undefined) continue
    delete read[name]
    if (typed === '') continue
    const minor = parseAmount(typed, unit, formats.locale)
    if (minor === null) errors.push(amountError(typed, unit, formats.locale))
    else read[name] = toDecimal(minor, unit)
  }
  return { query: read, errors }
}

/** A bound as the person types it. */
export function shownBound(
  amount: string | undefined,
  filter: Pick<TransactionFilter, 'currency'>,
  { formats, homeCurrency }: Pick<Page, 'formats' | 'homeCurrency'>,
): string {
  if (amount === undefined) return ''
  const unit = unitOf(filter.currency, homeCurrency)
  const minor = Number(amount) * 10 ** minorDigits(unit)
  // More decimals than the currency has, in an address made elsewhere: as it stands there.
  return Number.isInteger(minor) ? formats.amountInput(minor, unit) : amount
}
