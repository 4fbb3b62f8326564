/** Which of a number's separators is the decimal one, or that nobody can know. */
import { minorDigits } from '../currency.ts'

/** What a bank writes before the cents; `either` where one bank writes both. */
export type DecimalSign = '.' | ',' | 'either'

const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}$/
/** Currencies whose countries group digits with a plain space, as CLDR has it. */
const SPACE_GROUPED: ReadonlySet<string> = new Set(
  [
    'EUR CZK ZAR SEK NOK DKK PLN HUF RUB UAH BGN CHF CAD CRC KZT AZN ISK ALL AMD AOA BIF BYN CDF CVE DJF',
    'DZD GEL GNF HTG KGS KMF MAD MGA MUR MZN RWF TJS TMT TND UZS XAF XOF XPF',
  ].flatMap((line) => line.split(' ')),
)
/** Three decimals on paper, and none in use. */
const WITHOUT_DECIMALS: ReadonlySet<string> = new Set(['IQD'])

function isGrouped(whole: string, sign: string): boolean {
  const [first = '', ...rest] = whole.split(sign)
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
}

/** Minor units of whole and fraction digits, or null where the currency has no such fraction. */
export function toMinor(whole: string, fraction: string, currency: string): number | null {
  const digits = minorDigits(currency)
  const kept = fraction.slice(0, digits)
  // 5.390,00 pesos of a currency without cents is fine, 5.390,25 is not.
  if (/[1-9]/.test(fraction.slice(digits))) return null
  const minor = Number(whole + kept.padEnd(digits, '0'))
  return Number.isSafeInteger(minor) ? minor : null
}

/**
 * `text` (digits and `.` `,` `'` `’` spaces, raised cents as `^00`) as minor units of `currency`, or
 * null where it is no number, or can be read in two ways that the currency and the bank's decimal
 * sign do not decide.
 */
export function readNumber(text: string, currency: string, decimal: DecimalSign): number | null {
  let digits = text.replace(/^(\d[\d.,]*)\^(\d\d)$/, (all, whole: string, cents: string) =>
    /[.,]\d\d$/.test(whole) ? all : `${whole}.${cents}`,
  )
  if (/['’\u202f ]/.test(digits)) {
    const match = /^(\d{1,3}(?:(['’\u202f ])\d{3})(?:\2\d{3})*)([.,]\d{1,3})?$/.exec(digits)
    if (!match) return null
    if (match[2] === ' ' && !SPACE_GROUPED.has(currency)) return null
    const fraction = match[3] ?? ''
    if (fraction.length === 4 && minorDigits(currency) !== 3) return null
    return toMinor((match[1] ?? '').replace(/\D/g, ''), fraction.slice(1), currency)
  }
  if (!/^\d[\d.,]*$/.test(digits)) return null
  digits = digits.replace(/[.,]$/, '')
  const dots = digits.split('.').length - 1
  const commas = digits.split(',').length - 1
  if (dots + commas === 0) return toMinor(digits, '', currency)
  if (dots > 0 && commas > 0) return readMixed(digits, currency)
  const sign = dots > 0 ? '.' : ','
  if (dots + commas > 1) {
    // "55.000.00": groups of three, and cents behind the same sign.
    const cents = new RegExp(`^\\d{1,3}(?:\\${sign}\\d{3})+\\${sign}(\\d{2})$`).exec(digits)
    if (cents) return toMinor(digits.slice(0, -3).replaceAll(sign, ''), cents[1] ?? '', currency)
    const isWhole = isGrouped(digits, sign) || (sign === ',' && INDIAN.test(digits))
    return isWhole ? toMinor(digits.replaceAll(sign, ''), '', currency) : null
  }
  return readSingle(digits, sign, currency, decimal)
}

/** Both signs occur: the last one is the decimal sign, if the rest is grouped as it should be. */
function readMixed(digits: string, currency: string): number | null {
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const sign = digits[at] === '.' ? ',' : '.'
  const whole = digits.slice(0, at)
  const fraction = digits.slice(at + 1)
  if (!isGrouped(whole, sign) && !(sign === ',' && INDIAN.test(whole))) return null
  if (fraction.length > Math.max(2, minorDigits(currency))) return null
  return toMinor(whole.replaceAll(sign, ''), fraction, currency)
}

/** One sign, once. Three digits after it are thousands unless the currency has three decimals. */
function readSingle(
  digits: string,
  sign: '.' | ',',
  currency: string,
  decimal: DecimalSign,
): number | null {
  const [whole = '', fraction = ''] = digits.split(sign)
  if (fraction.length > 3) return null
  if (fraction.length < 3) return toMinor(whole, fraction, currency)
  if (minorDigits(currency) === 3 && !WITHOUT_DECIMALS.has(currency)) {
    // Its countries write 12.750 for twelve and three quarters; a comma may be either of two things.
    const isDecimal = sign === decimal || (sign === '.' && decimal === 'either')
    return isDecimal ? toMinor(whole, fraction, currency) : null
  }
  // The bank's own decimal sign before three digits: neither cents nor thousands as it writes them.
  // Where the currency has no cents in practice, it can only be thousands.
  if (sign === decimal && !WITHOUT_CENTS.has(currency)) return null
  return thousands(whole, fraction, currency)
}

/** Currencies that are written without cents so often that three digits after a sign are thousands. */
const WITHOUT_CENTS: ReadonlySet<string> = new Set(
  'COP CLP JPY IDR CRC PYG KRW VND ISK HUF'.split(' '),
)

function thousands(whole: string, group: string, currency: string): number | null {
  return /^[1-9]\d{0,2}$/.test(whole) ? toMinor(whole + group, '', currency) : null
}
