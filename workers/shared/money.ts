/**
 * Money is a whole number of minor units (cents; yen) with its ISO 4217 currency. Decimal strings
 * exist only at the edges: JSON, CSV and forms.
 */
// Not the whole package: its reader is for whoever reads mails.
import { minorDigits } from 'bank-mail/currency'

export { isCurrency, minorDigits } from 'bank-mail/currency'

/**
 * The largest amount of one transaction, in minor units: so far below the largest integer that every
 * layer holds exactly (9.007e15) that sums of such amounts stay exact, too.
 */
export const MAX_MINOR = 99_999_999_999_999

/** `1234` USD -> `"12.34"`, `-5` USD -> `"-0.05"`, `5390` CLP -> `"5390"`. */
export function toDecimal(minor: number, currency: string): string {
  const digits = minorDigits(currency)
  const sign = minor < 0 ? '-' : ''
  const whole = String(Math.abs(minor)).padStart(digits + 1, '0')
  if (digits === 0) return sign + whole
  return `${sign}${whole.slice(0, -digits)}.${whole.slice(-digits)}`
}

/**
 * `"12.34"` USD -> `1234`. Null where the text is not a plain decimal (an optional sign, digits, an
 * optional point and digits), has more decimals than the currency, or is larger than `MAX_MINOR`.
 */
export function fromDecimal(text: string, currency: string): number | null {
  const match = /^(-?)(\d{1,16})(?:\.(\d{1,4}))?$/.exec(text)
  if (!match) return null
  const digits = minorDigits(currency)
  const [, sign, whole, fraction = ''] = match
  if (fraction.length > digits) return null
  const minor = Number(`${whole}${fraction.padEnd(digits, '0')}`)
  if (minor > MAX_MINOR) return null
  return sign && minor !== 0 ? -minor : minor
}

/** Whether this decimal text is an amount that the currency can have. */
export function isAmountOf(text: string, currency: string): boolean {
  return fromDecimal(text, currency) !== null
}
