/** Amounts of money in text: where they are, of which currency, how much. */
import { escapeRegExp, fold, LATIN_LETTER, LETTER, SPACED_LETTER } from '../text/fold.ts'
import { CODES, type CurrencyContext, currencyOf, NAMES, WORD_CODES } from './currency-names.ts'
import { type DecimalSign, readNumber } from './number.ts'

export type MoneyContext = CurrencyContext & { readonly decimal: DecimalSign }

export type Money = {
  amountMinor: number
  currency: string
  /** Whether the text itself says the currency; else it is the bank's own. */
  explicit: boolean
  negative: boolean
}

/** Why an amount gives no answer. */
export type NoMoney = 'ambiguous_amount' | 'no_currency' | 'no_amount'

/** Names that, between two numbers, belong to the second one. */
const BEFORE_ONLY = /\$|^(?:rs|rp|s\/|₹|r|k|rd|b\/|bs|gs|l|q|p|£|₡|¢|₱)\.?$/

/** Names that never stand behind one: "EC4M 7RD" is an address, and "75¢" are cents. */
const NEVER_AFTER = /^(?:(?:rd|r|l|q|p|n|k)\.?|¢)$/

/** Names that stand behind the number only: `FT260942` is a reference, and no forints. */
const AFTER_ONLY = /^(?:f|ج|ft|kc|zl|lei|mt|р\.?|т|บ\.)$/

const names = [...NAMES, ...[...CODES, ...WORD_CODES].map((code) => code.toLowerCase())].sort(
  (a, b) => b.length - a.length,
)
/** Behind a number it is a thousand: "2k". */
const THOUSAND = 'k'
const isWord = (name: string) => /^[a-z]/.test(name)

/**
 * Names of currencies are painted over before amounts are looked for, by where they may stand: the
 * regular expressions of amounts would else hold all of them four times.
 */
function markOf(name: string): string {
  if (AFTER_ONLY.test(name)) return '\ue010'
  const after = BEFORE_ONLY.test(name) ? (NEVER_AFTER.test(name) ? 2 : 1) : 0
  return String.fromCharCode((isWord(name) ? 0xe011 : 0xe014) + after)
}
const WORDS = '\ue010-\ue013'
const SIGNS = '\ue014-\ue016'
const BEFORE = '(?:[\ue011-\ue013]{1,24}|[\ue014-\ue016]{1,12})'
const AFTER = `(?:[\ue010\ue011\ue014]{1,24}(?![${SPACED_LETTER}\\d${WORDS}${SIGNS}])|[\ue012\ue015]{1,12}(?![${LETTER}\\d${WORDS}${SIGNS}]|[ \\t]?\\d))`

const MARKS = new RegExp(`[${WORDS}${SIGNS}]`, 'g')

let marks: Map<string, string> | null = null
let allNames: RegExp | null = null

/** Folded `text`, of the same length, with the names of currencies painted over. */
function withMarks(text: string): string {
  marks ??= new Map(names.map((name) => [name, markOf(name)]))
  const anyOf = (list: ReadonlyArray<string>) =>
    list.map((name) => escapeRegExp(name).replace(/ /g, '\\s')).join('|')
  allNames ??= new RegExp(
    `(?:(?<![${LATIN_LETTER}])(?:${anyOf(names.filter((name) => isWord(name) && name !== THOUSAND))}|(?<!\\d)${THOUSAND}(?=\\d))|${anyOf(names.filter((name) => !isWord(name)))})(?:(?<=[^a-z])|(?![a-z]))`,
    'g',
  )
  // Fonts of icons use the same characters: in a mail they are none of ours.
  return text
    .replace(MARKS, ' ')
    .replace(allNames, (name) => (marks?.get(name.replace(/\s/g, ' ')) ?? ' ').repeat(name.length))
}

/** Digits with whatever may separate them; `readNumber` decides what they mean. */
export const NUMBER = `\\d{1,15}(?:[.,'’\\u202f]\\d{1,6}|(?<![.,]\\d{1,2})[ ]\\d{3}(?!\\d|[/:-]\\d|\\.\\d(?!\\d(?!\\d|\\.\\d)|[ ]?${AFTER}))){0,7}(?:\\^\\d\\d)?`

/** "1.2K", "1,5 millones", "2 lakh", "1.2万": rounded, so none of them says what moved. */
const MAGNITUDE = `(?:[kmb](?![${LETTER}\\d.])|[万萬億亿千만억](?!\\d)|[ ]?(?:mil|thousand|lakhs?|lacs?|crores?|mill?(?:ion|on)(?:s|es|en|i)?|milione|milhao|milhoes|mio|mln|mld|mrd|billion|juta|jt|ribu|rb|tys|tisic|milyon|trieu|nghin|ngan|ล้าน|مليون|الف|ميليون|هزار)\\.?(?![${LETTER}\\d])|(?<=[^\\d.,]\\d{1,2}(?:\\.\\d)?)[ ]?cr(?![${LETTER}\\d.]))`

/** "18,00- EUR", and at the end of a line "EUR 18,00-", or with cents "18.00- Your": as book-keepers write what is less. */
const MINUS = `(?:-(?=[ ]${AFTER}|[ ]?(?:[\\n\\t]|$))|(?<=[.,]\\d\\d)-(?=[ ][a-z]))?`

/** An amount in folded text with marks, no groups; the currency may be missing. "Good news - $20" has no sign. */
const MONEY = `(?:[+-]|(?<![a-z] )[+-]\\s)?(?:\\(?(?:${BEFORE}(?:(?<=[${WORDS}]{3})\\.)?\\)?(?:(?<=[${WORDS}]{2}\\.?):)?[ \\t]{0,2}){1,2}\\n?[+-]?[ ]?)?(?<!\\d)${NUMBER}(?![\\d%]|[/:-]\\d|-[*•]|(?<![.,]\\d\\d)[.,'’]\\d|[.,'’]\\d{3}(?!\\d))(?:${MAGNITUDE})?${MINUS}(?:[ ]?\\(${AFTER}\\)|[ ]?${AFTER})?`
const PARTS = new RegExp(
  `^([+-]?)\\s?\\(?((?:${BEFORE}[\\s).:]*){0,2})\\(?([+-]?)\\s?(${NUMBER})(${MAGNITUDE})?(${MINUS})[ (]?(${AFTER})?`,
  'd',
)
// After "Total:" an amount may begin at once; after a mask, a dot or half a time its digits may not.
const ALL = new RegExp(
  `(?:(?<![${SPACED_LETTER}\\d#${WORDS}])(?!(?<=[${SIGNS}])[${SIGNS}])|(?<=[a-z${WORDS}]{4})(?=[\ue014\ue015])|(?<=[\\u0600-\\u06ff])(?=[${WORDS}])|(?<=ب\\u0640)(?=\\d))(?<!\\d:)(?!(?<=[*•./-]|[^a-z],)\\d)${MONEY}`,
  'g',
)
/** A name is a run of one mark. */
const NAME = new RegExp(`([${WORDS}${SIGNS}])\\1*`, 'g')

/**
 * Reads `text` that is one amount and little else: sign, currency before or after, number. Says why
 * not, where it cannot be read in exactly one way.
 */
export function readMoney(text: string, context: MoneyContext): Money | NoMoney {
  const folded = fold(text.trim())
  const marked = withMarks(folded)
  const match = PARTS.exec(marked)
  if (!match) return 'no_amount'
  const [, sign = '', , innerSign = '', number = '', magnitude, minus] = match
  const named = [match.indices?.[2], match.indices?.[7]].flatMap((at) =>
    at === undefined ? [] : namesIn(marked, folded, at),
  )
  const currency = oneCurrency(named, context)
  if (currency === null) return 'no_currency'
  if (magnitude !== undefined) return 'ambiguous_amount'
  const amountMinor = readNumber(number, currency, context.decimal)
  if (amountMinor === null) return 'ambiguous_amount'
  return {
    amountMinor: named.includes(TOMAN) ? amountMinor * RIALS : amountMinor,
    currency,
    explicit: named.length > 0,
    negative: [sign, innerSign, minus].includes('-'),
  }
}

/** Iranians count in tomans, which are ten rials and no currency of ISO 4217. */
const TOMAN = 'تومان'
const RIALS = 10

function namesIn(marked: string, folded: string, [from, to]: [number, number]): Array<string> {
  return [...marked.slice(from, to).matchAll(NAME)].map(({ index, 0: run }) =>
    folded.slice(from + index, from + index + run.length).replace(/\s/g, ' '),
  )
}

/** The currency that all names agree on; a code next to a bare `$` says what the `$` is. */
function oneCurrency(names: ReadonlyArray<string>, context: MoneyContext): string | null {
  if (names.length === 0) return context.currency
  const certain = names.filter((name) => name !== '$').map((name) => currencyOf(name, context))
  if (certain.length === 0) return currencyOf('$', context)
  // "台幣65元": beside a name that is sure, one that several share means the same.
  const sure = certain.find((code) => code !== null) ?? null
  if (names.every((name) => currencyOf(name, { ...context, currency: sure }) === sure)) return sure
  if (certain.every((code) => code === certain[0])) return certain[0] ?? null
  // "INR 1,000.00 Dt 19-11-26": behind a code, two letters are a word.
  const [first = '', last = ''] = names
  return names.length === 2 && IS_CODE.test(first) && /^[a-z]{1,2}$/.test(last)
    ? currencyOf(first, context)
    : null
}

const IS_CODE = /^[a-z]{3}$/

/** "Card 4471 EUR 23.50": digits without a separator, and a currency that has a number of its own. */
const ACCOUNT_BEFORE = /^[+-]?\d{3,6}(?= (?:[a-z]{2,4}\.?|[$€£])$)/
const NUMBER_AFTER = /^ ?\d/
/** "Debit: 4471882310 EUR 23.50": as many digits as an account has, only where the other number has cents. */
const LONG_BEFORE = /^[+-]?\d{7,15}(?= (?:[a-z]{2,4}\.?|[$€£])$)/
/** "STUDIO 54 USD 20.26": so few digits may be either's, unless only the other number has cents. */
const NAME_BEFORE = /^\d{1,2}(?= (?:[a-z]{2,4}\.?|[$€£])$)/
const CENTS_AFTER = /^ ?\d[\d.,]{0,12}[.,]\d\d(?![\d/-]|[.,]\d)/

/** A stretch of text that has the shape of an amount. */
export type MoneySpan = { start: number; end: number; text: string; hasCurrency: boolean }

/** A code that is a word as well, beside a number. */
const WORD_CODE = new RegExp(
  `(?<![a-z])(?:${WORD_CODES.map((code) => code.toLowerCase()).join('|')})(?![a-z])`,
)
/** Digits as only amounts have them. */
const CENTS = /[.,]\d\d(?!\d)/

/**
 * Every stretch of `text` that looks like an amount, in order, whether or not it can be read. `shown`
 * is the same text before it was folded, where capitals tell "TOP 10.00" from "top 10".
 */
export function findMoney(text: string, shown = text): Array<MoneySpan> {
  const spans: Array<MoneySpan> = []
  const folded = fold(text)
  const marked = withMarks(folded)
  ALL.lastIndex = 0
  for (let match = ALL.exec(marked); match !== null; match = ALL.exec(marked)) {
    const start = match.index
    const amount = folded.slice(start, start + match[0].length)
    const rest = folded.slice(start + amount.length, start + amount.length + 20)
    const account =
      (CENTS_AFTER.test(rest)
        ? (ACCOUNT_BEFORE.exec(amount) ?? LONG_BEFORE.exec(amount) ?? NAME_BEFORE.exec(amount))
        : ACCOUNT_BEFORE.exec(amount))?.[0] ?? null
    const isAccount = account !== null && NUMBER_AFTER.test(rest)
    const end = start + (isAccount ? account.length : amount.length)
    ALL.lastIndex = end
    // "Current account, soles 898 1111111011": so many digits behind it, and it is their beginning.
    const isNumbered = /\d$/.test(amount) && !CENTS.test(amount) && /^ \d{6}/.test(rest)
    // "27 004.5": the end of a number that is written in a way nobody knows.
    if (/^0\d/.test(amount) && /\d $/.test(folded.slice(Math.max(0, start - 2), start))) continue
    // "ACCT:023901788VND": no amount begins so.
    if (/^[+-]?0\d{4}/.test(amount)) continue
    // "UPI/P2M", "R2D2": one letter on both sides of a number is no currency.
    if (/^(?:[a-z]\d+[a-z]|\d\d?f)/.test(`${amount}${folded[end] ?? ''}`)) continue
    const word = WORD_CODE.exec(amount)
    const isWord =
      word !== null &&
      (!CENTS.test(amount) || !/^[A-Z]+$/.test(shown.slice(start + word.index).slice(0, 3)))
    spans.push({
      start,
      end,
      text: text.slice(start, end),
      hasCurrency: !isAccount && !isNumbered && !isWord && /[^\d\s.,'’+^-]/.test(amount),
    })
  }
  return spans
}

/** The amounts of `text` that name a currency and can be read in `context`, with where they stand. */
export function moneyIn(
  text: string,
  context: MoneyContext,
): Array<Omit<MoneySpan, 'hasCurrency'> & { money: Money }> {
  return findMoney(text).flatMap(({ hasCurrency, ...span }) => {
    const money = hasCurrency ? readMoney(span.text, context) : 'no_currency'
    return typeof money === 'object' ? [{ ...span, money }] : []
  })
}
