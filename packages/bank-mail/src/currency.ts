/**
 * ISO 4217: which codes are currencies, and how many digits their minor unit has.
 * `Intl` cannot answer the second question: CLDR lists 0 digits for COP and IDR, where banks do
 * write cents.
 */

/** Codes whose minor unit is not 1/100 (ISO 4217 list one, column "Mnr unts"). */
const DIGITS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
}

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/**
 * Whether `code` is an ISO 4217 currency code, upper case.
 *
 * @example
 * isCurrency('COP') // true
 */
export function isCurrency(code: string): boolean {
  return CODES.has(code)
}

/**
 * Digits after the decimal point of one major unit: 2 for USD and COP, 0 for CLP, 3 for KWD.
 *
 * @example
 * minorDigits('KWD') // 3
 */
export function minorDigits(currency: string): number {
  return DIGITS[currency] ?? 2
}
