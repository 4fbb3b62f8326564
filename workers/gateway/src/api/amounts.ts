/** Amounts of requests: decimal strings, checked against their currency. */
import { fromDecimal, MAX_MINOR, minorDigits, toDecimal } from '#shared/money.ts'
import { t } from '../language.ts'
import type { NewTransaction } from '../ledger/store.ts'
import { eachWritten } from '../ledger/transaction-schema.ts'
import { invalidField } from './problem.ts'
import type { TransactionEntry } from './schemas/transaction.ts'

/** Minor units, above 0. Throws an ApiError that names the field. */
export function toMinor(amount: string, currency: string, field = 'amount'): number {
  const minor = fromDecimal(amount, currency)
  if (minor === null) {
    const digits = minorDigits(currency)
    const most = toDecimal(MAX_MINOR, currency)
    throw invalidField(field, t('fields.decimalsOf', { currency, digits, most }))
  }
  if (minor <= 0) throw invalidField(field, t('fields.aboveZeroKind'))
  return minor
}

/** Throws an ApiError that names the field, of which `path` is the start. */
export function toEntry(body: TransactionEntry, path = ''): NewTransaction {
  return {
    kind: body.kind,
    amountMinor: toMinor(body.amount, body.currency, `${path}amount`),
    currency: body.currency,
    merchant: body.merchant,
    category: body.category,
    localDate: body.occurredOn,
    localTime: body.occurredTime,
    accountId: body.accountId,
    ...eachWritten((name) => body[name]),
    tags: body.tags,
  }
}
