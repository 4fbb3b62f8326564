/** The values at the places of a wording, read as they were taught. */
import { daysBetween, type LocalDate } from '../dates/local-date.ts'
import { readTime } from '../dates/time.ts'
import { zoneAfter } from '../dates/zone.ts'
import type { ReadTransaction } from '../reading.ts'
import { accountOf } from '../template/values.ts'
import { fold } from '../text/fold.ts'
import { bare, nameOnceAt, type Range } from './find-name.ts'
import { minorOf } from './number-style.ts'
import type { Place } from './skeleton.ts'
import type { Tokens } from './tokens.ts'
import type { Wording } from './wording.ts'
import { currencyMeant, writtenAmount } from './written-amount.ts'
import { readWritten } from './written-date.ts'

/** Why a mail of a known wording is left to the person. */
export type Doubt =
  | 'says_more' // words or numbers that its wording has not
  | 'says_less' // words within a line, or too many lines, are missing
  | 'no_amount' // where the amount stood stands none, or one of another style
  | 'several_amounts' // its places disagree
  | 'no_currency'
  | 'no_date' // where the day stood stands none that can be read
  | 'no_merchant' // or several
  | 'no_direction' // its words were confirmed as both ways

export type Movement = {
  readonly doubt: Doubt | null
  /** The best guess where there is a doubt; null where not even the amount is known. */
  readonly transaction: ReadTransaction | null
}

/** What the places of a wording say in a mail that was sent on the local day `sentOn`. */
export function movementAt(
  wording: Wording,
  tokens: Tokens,
  at: (place: Place) => ReadonlyArray<Range>,
  sentOn: LocalDate,
): Movement {
  const money = moneyAt(wording, tokens, at('amount'))
  if (typeof money === 'string') return { doubt: money, transaction: null }
  const { timeZone } = wording
  const day = wording.dates === null ? sentOn : dayAt(wording, tokens, at('date'), sentOn)
  const merchant = merchantAt(wording, tokens, at('merchant'))
  const { kind } = wording
  if (kind === null) return { doubt: 'no_direction', transaction: null }
  const [time] = at('time')
  const [account] = at('account')
  const [reference] = at('reference')
  const textOf = (found: Range | undefined) =>
    found === undefined
      ? null
      : tokens.text.slice(tokens.tokens[found.start]?.start, tokens.tokens[found.end - 1]?.end)
  const isPlausible = day !== null && isNear(day, sentOn, wording.oldest)
  const transaction: ReadTransaction = {
    kind,
    amountMinor: money.amountMinor,
    currency: money.currency,
    merchant: merchant === undefined ? null : merchant,
    occurredOn: day ?? sentOn,
    occurredTime: time === undefined ? null : readTime(fold(textOf(time) ?? '')),
    timeZone: time === undefined ? timeZone : zoneAt(wording, tokens, time),
    dateSource: wording.dates === null || day === null ? 'header' : 'body',
    account: account === undefined ? null : accountOf(textOf(account) ?? ''),
    reference: textOf(reference),
    mcc: null,
  }
  if (!isPlausible) return { doubt: 'no_date', transaction }
  return { doubt: merchant === undefined ? 'no_merchant' : null, transaction }
}

/** A day is another one elsewhere, and a bank may book on the next working day. */
const DAYS_AHEAD = 3
const DAYS_BACK = 300

/** What the mail writes beside the time counts before the zone in which the sender was taught. */
function zoneAt({ country, timeZone }: Wording, { text, tokens }: Tokens, { end }: Range) {
  const at = tokens[end - 1]?.end ?? text.length
  const countries = country === null ? [] : [country]
  const written = zoneAfter(fold(text.slice(at, at + 60)), { countries })
  return written === undefined ? timeZone : written
}

/** `oldest`: how many days before its mail a confirmed one was. */
function isNear(day: LocalDate, sentOn: LocalDate, oldest: number): boolean {
  const age = daysBetween(day, sentOn)
  return age >= -DAYS_AHEAD && age <= DAYS_BACK + oldest
}

function moneyAt(wording: Wording, tokens: Tokens, places: ReadonlyArray<Range>) {
  const amounts = new Set<string>()
  for (const { start } of places) {
    const token = tokens.tokens[start]
    const written = token ? writtenAmount(tokens, token) : null
    if (written === null) return 'no_amount'
    const currency = currencyMeant(written.currency, wording.currencies, wording.currency ?? '')
    if (currency === null) return 'no_currency'
    if (wording.sign !== null && written.sign !== wording.sign) return 'no_direction'
    const minor = minorOf(written.number, currency, wording.numbers)
    if (minor === null || minor === 0) return 'no_amount'
    amounts.add(`${minor} ${currency}`)
  }
  if (amounts.size > 1) return 'several_amounts'
  const [only] = amounts
  if (only === undefined) return 'no_amount'
  const [minor = '', currency = ''] = only.split(' ')
  return { amountMinor: Number(minor), currency }
}

function dayAt(
  { dates }: Wording,
  { tokens }: Tokens,
  places: ReadonlyArray<Range>,
  sentOn: LocalDate,
): LocalDate | null {
  if (dates === null) return null
  const days = new Set(
    places.map(({ start, end }) => readWritten(tokens.slice(start, end), dates, sentOn)),
  )
  return days.size === 1 ? ([...days][0] ?? null) : null
}

/** Null where the mail names none and never did; undefined where it should. */
function merchantAt(
  wording: Wording,
  tokens: Tokens,
  places: ReadonlyArray<Range>,
): string | null | undefined {
  if (!wording.skeleton.includes('{merchant}')) return wording.merchant
  const written = new Map(
    places.map((found) => {
      const name = nameOnceAt(tokens, found)
      return [bare(name), name] as const
    }),
  )
  // What stays as it was where another place changes is a word of the mail, not the counterparty.
  if (written.size > 1 && wording.firstMerchant !== null)
    written.delete(bare(wording.firstMerchant))
  const [only] = written
  if (written.size !== 1 || only === undefined || only[0] === '') return undefined
  // "BLUE CAFE refused": a word that is no part of a name in capitals.
  if (wording.firstMerchant !== null && isInCapitals(wording.firstMerchant)) {
    if (/\p{Lu}\S* \p{Ll}{3,}$/u.test(only[1])) return undefined
  }
  return wording.names[only[0]] ?? only[1]
}

function isInCapitals(name: string): boolean {
  return /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name)
}
