/** Money as people of the currency's country write it: `$1,234.50`, `$ 45.000`, `€12.00`. */
import { minorDigits, toDecimal } from './money.ts'

/** Whose grouping and decimal marks go with a currency; English ones for any other. */
const LOCALE_OF: Readonly<Record<string, string>> = {
  ARS: 'es-AR',
  BRL: 'pt-BR',
  CAD: 'en-CA',
  CHF: 'de-CH',
  CLP: 'es-CL',
  COP: 'es-CO',
  CRC: 'es-CR',
  CZK: 'cs-CZ',
  DOP: 'es-DO',
  EUR: 'en-IE',
  GBP: 'en-GB',
  IDR: 'id-ID',
  INR: 'en-IN',
  MXN: 'es-MX',
  PAB: 'es-PA',
  PEN: 'es-PE',
  PHP: 'en-PH',
  SGD: 'en-SG',
  USD: 'en-US',
  ZAR: 'en-ZA',
}

/** `code` where several currencies stand side by side, because most dollars and pesos are a `$`. */
export type MoneyDisplay = 'symbol' | 'code'

const formats = new Map<string, Intl.NumberFormat>()

/** `minor` units of an ISO 4217 `currency` for people to read; exact for any safe integer. */
export function formatMoney(
  minor: number,
  currency: string,
  display: MoneyDisplay = 'symbol',
): string {
  const key = `${currency} ${display}`
  const format = formats.get(key) ?? createFormat(currency, display)
  formats.set(key, format)
  // A decimal string, unlike a quotient, keeps every digit of a large amount.
  return format.format(toDecimal(minor, currency) as Intl.StringNumericLiteral)
}

function createFormat(currency: string, display: MoneyDisplay): Intl.NumberFormat {
  const locale = LOCALE_OF[currency] ?? 'en'
  const digits = minorDigits(currency)
  const usual = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions()
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: display === 'code' ? 'code' : 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Pesos are written without the cents they still have on paper, unless there are some.
    trailingZeroDisplay:
      (usual.maximumFractionDigits ?? digits) < digits ? 'stripIfInteger' : 'auto',
  })
}
