/** An amount as a person types it. */
import { decimalMark, formatsFor } from '#shared/i18n/formats.ts'
import { fromDecimal, MAX_MINOR, minorDigits } from '#shared/money.ts'
import { t } from '../language.ts'

/**
 * Minor units of a positive amount typed in the person's locale, or null where it could mean two
 * things: grouping marks count only where they cut whole groups of three, and a mark that is not
 * the locale's decimal mark is a decimal mark only where it cannot be grouping.
 */
export function parseAmount(text: string, currency: string, locale: string): number | null {
  const decimal = decimalMark(locale) === ',' ? ',' : '.'
  const typed = text.trim().replace(/[\s\u00a0\u202f'’]/g, '')
  const plain = undoGrouping(typed, decimal) ?? otherDecimal(typed, decimal)
  if (plain === null) return null
  const minor = fromDecimal(plain, currency)
  return minor !== null && minor > 0 ? minor : null
}

/**
 * The amounts that one mark before three digits can mean: `4.000` is 4 and 4,000. `12.345` is one
 * amount alone where the currency has cents: nobody pays half of one.
 */
export function meaningsOf(text: string, currency: string): Array<number> {
  const match = /^(\d{1,3})[.,](\d{3})$/.exec(text.trim())
  if (!match) return []
  const [, whole = '', rest = ''] = match
  const digits = minorDigits(currency)
  const isExact = /^0*$/.test(rest.slice(digits))
  const small = isExact
    ? fromDecimal(`${whole}.${rest.slice(0, digits)}`.replace(/\.$/, ''), currency)
    : null
  const large = fromDecimal(whole + rest, currency)
  return [small, large].filter((minor) => minor !== null)
}

/** Why an amount was refused, in words: what it may mean where it may mean two things. */
export function amountError(text: string, currency: string, locale: string): string {
  const formats = formatsFor(locale)
  const shown = (minor: number) => formats.amountInput(minor, currency)
  const [small, large] = meaningsOf(text, currency)
  if (small !== undefined && large !== undefined) {
    return t('add.ambiguous', { typed: text.trim(), small: shown(small), large: shown(large) })
  }
  if (isTooLarge(text)) return t('add.atMost', { amount: shown(MAX_MINOR) })
  const example = 1250 * 10 ** (minorDigits(currency) > 0 ? 0 : 1)
  return t('add.amountError', { example: shown(example) })
}

/** Whether it is more digits than any amount has. */
function isTooLarge(text: string): boolean {
  return text.replace(/\D/g, '').length > 12
}

function undoGrouping(typed: string, decimal: ',' | '.'): string | null {
  const pattern =
    decimal === ','
      ? /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/
      : /^(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:\.(\d+))?$/
  const match = pattern.exec(typed)
  if (!match) return null
  const whole = (match[1] ?? '').replace(/[.,]/g, '')
  return match[2] === undefined ? whole : `${whole}.${match[2]}`
}

/** `12.5` where the locale writes `12,5`: one mark, and not three digits after it. */
function otherDecimal(typed: string, decimal: ',' | '.'): string | null {
  const match = /^(\d+)([.,])(\d{1,2})$/.exec(typed)
  return match && match[2] !== decimal ? `${match[1]}.${match[3]}` : null
}
