/** Why what is read of a mail need not be what a person sees of it. Each leaves the mail for review. */
import { hasBrokenAmount } from '../money/broken-amount.ts'
import { findMoney } from '../money/money.ts'
import { fold } from '../text/fold.ts'
import type { Page } from './html/html-to-text.ts'

export const DOUBTS = [
  'hidden_amount', // an amount that is hidden, or that only some see, and none that all see is the same
  'text_html_differ', // the plain part and the HTML part name different amounts
  'mixed_digits', // digits of two scripts, letters that look like digits, or what is no part of a number, in one
  'unclear_layout', // digits that a style moves, turns, covers or adds
  'unread_mail', // a mail attached to this one could not be read: broken, nested too deep, one of too many
  'unreadable_part', // a picture, a PDF or another attachment may say what the text does not
] as const
export type Doubt = (typeof DOUBTS)[number]

/** Enough for any alert. */
const HEAD = 20_000

/** The doubts about a mail's HTML. */
export function doubtsAboutPage({ text, hidden, surely, isUnclear }: Page): Array<Doubt> {
  const doubts: Array<Doubt> = []
  if (
    (hidden !== '' && saysMore(hidden, text)) ||
    (surely !== null && saysMore(text, `${surely}\n${hidden}`))
  ) {
    doubts.push('hidden_amount')
  }
  if (isUnclear) doubts.push('unclear_layout')
  return doubts
}

/** Where `text` names its first amount with a currency; -1 where it names none. */
export function firstAmountAt(text: string): number {
  return findMoney(text.slice(0, HEAD)).find(({ hasCurrency }) => hasCurrency)?.start ?? -1
}

/**
 * Whether a number with its currency stands in its beginning: what stands far below is small print.
 *
 * @example
 * hasAmount('You paid €12.50') // true
 * hasAmount('Order 1250') // false
 */
export function hasAmount(text: string): boolean {
  return firstAmountAt(text) >= 0
}

/** Whether `text` names an amount that `other` does not. */
export function saysMore(text: string, other: string): boolean {
  const numbers = numbersIn(other)
  return amountsIn(text).some((amount) => !numbers.has(amount))
}

/** Whether two tellings of one mail each name an amount that the other does not. */
export function differ(one: string, other: string): boolean {
  return saysMore(one, other) && saysMore(other, one)
}

/** Whether `text` names amounts, and none that could be `minor` units. */
export function contradicts(text: string, minor: number): boolean {
  if (!hasAmount(text)) return false
  const digits = withoutZeros(String(minor))
  return ![...numbersIn(text), ...amountsIn(text)].some((number) => withoutZeros(number) === digits)
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+|0+$/g, '')
}

const ZERO = /^0*$/
const NUMBER = /\d(?:[\d.,'’ \u202f^]{0,20}\d)?/g

/** The digits of every amount that names its currency, those of nothing aside. */
function amountsIn(text: string): Array<string> {
  const head = text.slice(0, HEAD)
  return findMoney(fold(head), head)
    .filter(({ hasCurrency }) => hasCurrency)
    .map(({ text: amount }) => digitsOf(amount.replace(/^\D+|\D+$/g, '')))
    .filter((digits) => !ZERO.test(digits))
}

/** The digits of every number of `text`, grouped or not. */
function numbersIn(text: string): Set<string> {
  const numbers = new Set<string>()
  for (const { 0: number } of fold(text).matchAll(NUMBER)) {
    numbers.add(digitsOf(number))
    // "26 Nov 14.50": a space may also part two numbers.
    for (const part of number.split(/[ \u202f]/)) numbers.add(digitsOf(part))
  }
  return numbers
}

/** `5.00` is 5; `5.50` and `5.5` are the same. */
function digitsOf(number: string): string {
  return number
    .replace(/[.,](\d{1,2})$/, (_, cents: string) =>
      `.${cents}`.replace(/\.0+$/, '').replace(/(\.\d)0$/, '$1'),
    )
    .replace(/\D/g, '')
}

/** A digit of another script beside one of ours. */
const TWO_SCRIPTS = /\d[.,]?(?![0-9])\p{Nd}|(?![0-9])\p{Nd}[.,]?\d/u

/** Latin, Greek and Cyrillic letters that look like 0 and 1. */
const ALIKE = 'OoΟοОоlIІі'
const CURRENCY = '[$€£₹¥₩]|\\b(?:USD|EUR|GBP|COP|MXN|INR|BRL|[Rr][Ss]\\.?)'
const NUMBERS: ReadonlyArray<RegExp> = [
  new RegExp(`(?:${CURRENCY})\\s?([\\d.,${ALIKE}]{2,18})(?!\\p{L})`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d])([\\d.,${ALIKE}]{2,18})\\s?(?:${CURRENCY})`, 'gu'),
]
/** "5.I" is the end of one sentence and the beginning of the next. */
const DISGUISED = new RegExp(`\\d[${ALIKE}]|[${ALIKE}]\\d|\\d[.,][${ALIKE}]{2}`)

/** Whether an amount in `text` is written in what only looks like its digits or is a part of a number, or a number in two scripts. */
export function hasMixedDigits(text: string): boolean {
  const head = text.slice(0, HEAD)
  if (TWO_SCRIPTS.test(head) || hasBrokenAmount(head)) return true
  return NUMBERS.some((number) =>
    [...head.matchAll(number)].some(([, digits = '']) => DISGUISED.test(digits)),
  )
}
