/** Whether data from elsewhere is a wording. */
import { isCurrency } from '../currency.ts'
import { isKind } from '../kinds.ts'
import { MAX_TOKENS } from './tokens.ts'
import type { Wording } from './wording.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 400
const isTextOrNull = (value: unknown) => value === null || isText(value)
const isMap = (value: unknown, holds: (value: unknown) => boolean) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).length <= 200 &&
  Object.entries(value).every(([key, one]) => key.length <= 200 && holds(one))

/**
 * As `learn` and `refine` make it; what stands in its places is checked when it reads a mail.
 *
 * @example
 * isWording(JSON.parse('{}')) // false
 */
export function isWording(value: unknown): value is Wording {
  if (typeof value !== 'object' || value === null) return false
  const one = value as Record<string, unknown>
  const { skeleton, outcome, kind, currency, numbers, dates, timeZone } = one
  const isRecorded = outcome === 'recorded'
  return (
    typeof skeleton === 'string' &&
    skeleton.split(' ').length <= MAX_TOKENS &&
    (isRecorded ? skeleton.includes('{amount}') : outcome === 'ignored') &&
    (kind === null || isKind(kind)) &&
    (isRecorded ? isText(currency) && isCurrency(currency) : isTextOrNull(currency)) &&
    isText(one.signature) &&
    isText(one.sender) &&
    isTextOrNull(one.bank) &&
    isTextOrNull(one.country) &&
    isText(timeZone) &&
    isTimeZone(timeZone) &&
    isMap(one.currencies, (code) => isText(code) && isCurrency(code)) &&
    isMap(numbers, isTextOrNull) &&
    isTextOrNull(one.sign) &&
    (dates === null || isDates(dates)) &&
    isTextOrNull(one.merchant) &&
    isMap(one.names, isText) &&
    isTextOrNull(one.firstMerchant) &&
    Number.isInteger(one.oldest) &&
    Number.isInteger(one.lessons)
  )
}

function isDates(value: unknown): boolean {
  const { orders, months, fillers } = (value ?? {}) as Record<string, unknown>
  const isList = (list: unknown) => Array.isArray(list) && list.length <= 50 && list.every(isText)
  return isList(orders) && isList(fillers) && isMap(months, Number.isInteger)
}

/** Whether it is a time zone that this platform knows. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
