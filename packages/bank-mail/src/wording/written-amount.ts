/** An amount taken apart: its number, its currency's sign or name, its sign. */
import { isCurrency } from '../currency.ts'
import { currencyOf } from '../money/currency-names.ts'
import { fold } from '../text/fold.ts'
import type { Token, Tokens } from './tokens.ts'

export type WrittenAmount = {
  /** Digits and the signs between them. */
  readonly number: string
  /** What stands beside it as its currency, folded and without spaces; '' for nothing. */
  readonly currency: string
  readonly sign: '' | '+' | '-'
}

const NUMBER = /\d(?:[\d.,'’\u202f ^]{0,30}\d)?/
const MINUS = /[-\u2212]/
/** A dash that hangs on what follows and on nothing before it. */
const LEADING = /(?:^|[\s:(])([-+\u2212])[ ]?$/

/** The amount that a token of kind `money` or `number` is. */
export function writtenAmount({ text }: Tokens, token: Token): WrittenAmount | null {
  const written = text.slice(token.start, token.end)
  const match = NUMBER.exec(written)
  if (match === null) return null
  const around = `${written.slice(0, match.index)} ${written.slice(match.index + match[0].length)}`
  const leading = LEADING.exec(text.slice(Math.max(0, token.start - 3), token.start))?.[1] ?? ''
  const isMinus = MINUS.test(around) || MINUS.test(leading)
  return {
    number: match[0],
    currency: fold(around).replace(/[\s()+:\u2212-]+/g, ''),
    sign: isMinus ? '-' : around.includes('+') || leading === '+' ? '+' : '',
  }
}

/** The currency that `name` means, or null. `taught`: what names were confirmed to mean. */
export function currencyMeant(
  name: string,
  taught: Readonly<Record<string, string>>,
  own: string,
): string | null {
  const said = taught[name]
  if (said !== undefined) return said
  if (name === '') return null
  const code = name.toUpperCase()
  return isCurrency(code) ? code : currencyOf(name, { currency: own })
}
