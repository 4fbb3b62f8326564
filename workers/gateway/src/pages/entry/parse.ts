/** What a person typed about one transaction, checked: either an entry or what is wrong, by field. */

import { type CategoryId, isCategoryId } from '#shared/categories.ts'
import { isKind, type Kind } from '#shared/kinds.ts'
import { FIRST_DAY, LAST_DAY } from '#shared/local-time.ts'
import { isCurrency } from '#shared/money.ts'
import { t } from '../../language.ts'
import {
  eachWritten,
  MERCHANT_LENGTH,
  WRITTEN,
  WRITTEN_NAMES,
  type Written,
  type WrittenName,
} from '../../ledger/transaction-schema.ts'
import { amountError, parseAmount } from '../amount.ts'
import { validDate } from '../period.ts'

/** The fields of the form, as they were typed; kept so that a refused form shows them again. */
export type Typed = {
  kind: string
  amount: string
  currency: string
  merchant: string
  category: string
  date: string
  time: string
  account: string
} & Record<WrittenName, string>

export const NOTHING_TYPED: Readonly<Typed> = {
  kind: 'purchase',
  amount: '',
  currency: '',
  merchant: '',
  category: '',
  date: '',
  time: '',
  account: '',
  ...eachWritten(() => ''),
}
const FIELDS = Object.keys(NOTHING_TYPED) as Array<EntryField>

export type EntryField = keyof Typed
export type EntryErrors = Partial<Record<EntryField, string>>

export type Entry = Written & {
  kind: Kind
  amountMinor: number
  currency: string
  merchant: string | null
  category: CategoryId | null
  localDate: string
  localTime: string | null
  accountId: string | null
}

export type ParsedEntry = { ok: true; entry: Entry } | { ok: false; errors: EntryErrors }

/** Checks every field, so that all that is wrong is said at once. `locale` is that of the amount. */
export function parseEntry(typed: Typed, locale: string): ParsedEntry {
  const errors: EntryErrors = {}
  const currency = typed.currency.trim().toUpperCase()
  const merchant = typed.merchant.trim()
  const written = eachWritten((name) => typed[name].trim() || null)
  const localDate = meantDate(typed.date)
  const localTime = parseTime(typed.time)
  const amountMinor = isCurrency(currency) ? parseAmount(typed.amount, currency, locale) : null
  if (!isKind(typed.kind)) errors.kind = t('add.kindError')
  if (!isCurrency(currency)) errors.currency = t('add.currencyError')
  else if (amountMinor === null) errors.amount = amountError(typed.amount, currency, locale)
  if (!localDate) errors.date = dateError(typed.date)
  if (localTime === undefined) errors.time = t('add.timeError')
  if (merchant.length > MERCHANT_LENGTH)
    errors.merchant = t('add.tooLong', { count: MERCHANT_LENGTH })
  for (const name of WRITTEN_NAMES) {
    const count = WRITTEN[name]
    if ((written[name]?.length ?? 0) > count) errors[name] = t('add.tooLong', { count })
  }
  if (typed.category !== '' && !isCategoryId(typed.category))
    errors.category = t('settings.chooseOne')
  if (
    Object.keys(errors).length > 0 ||
    !isKind(typed.kind) ||
    amountMinor === null ||
    !localDate ||
    localTime === undefined
  ) {
    return { ok: false, errors }
  }
  return {
    ok: true,
    entry: {
      kind: typed.kind,
      amountMinor,
      currency,
      merchant: merchant === '' ? null : merchant,
      category: isCategoryId(typed.category) ? typed.category : null,
      localDate,
      localTime,
      accountId: typed.account === '' ? null : typed.account,
      ...written,
    },
  }
}

/** HH:MM; null for nothing; undefined for what is no time of day. */
function parseTime(text: string): string | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  // Some browsers send the seconds of a time field.
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(trimmed)
  return match ? `${match[1]}:${match[2]}` : undefined
}

/** Null for a day that does not exist, or that nobody means. */
function meantDate(text: string): string | null {
  const date = validDate(text)
  return date !== null && date >= FIRST_DAY && date <= LAST_DAY ? date : null
}

function dateError(text: string): string {
  const year = /^(\d{4,6})-/.exec(text)?.[1]
  if (year && validDate(text)) return t('add.yearError', { year })
  return t('add.dateError')
}

/** The fields of entry number `index` out of a form; what is not there is empty. */
export function typedOf(form: ReadonlyMap<string, string>, index: number): Typed {
  const read = (name: EntryField) => form.get(`${name}-${index}`) ?? ''
  return Object.fromEntries(FIELDS.map((name) => [name, read(name)])) as Typed
}
