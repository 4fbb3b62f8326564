/** One confirmed mail becomes a wording: where its values stand, and the words that stay. */
import type { DateOrder } from '../dates/date.ts'
import { daysBetween, type LocalDate } from '../dates/local-date.ts'
import { fold } from '../text/fold.ts'
import { bare, findName, nameOnceAt, type Range } from './find-name.ts'
import { agree, interpretations, joined, type NumberStyle, UNSEEN } from './number-style.ts'
import { type Part, type Place, partOf, printed } from './skeleton.ts'
import { isBreak, MAX_TOKENS, type Token, type Tokens, tokensOf } from './tokens.ts'
import type { DateStyle, Lesson, Movement, TaughtMail, Wording } from './wording.ts'
import { writtenAmount } from './written-amount.ts'
import { dateStyleOf, joinedDates } from './written-date.ts'

/** Where the values of a lesson stand, and how they are written there. */
export type Located = {
  readonly places: ReadonlyArray<Range & { readonly place: Place }>
  readonly numbers: NumberStyle
  readonly currencies: Readonly<Record<string, string>>
  readonly sign: Wording['sign']
  readonly dates: DateStyle | null
  readonly merchant: string | null
  readonly names: Readonly<Record<string, string>>
  readonly firstMerchant: string | null
  readonly oldest: number
}

/**
 * The wording that one mail teaches. Null where nothing can be learned: the amount stands nowhere in
 * it, or the mail has too many words.
 */
export function learn(mail: TaughtMail, lesson: Lesson): Wording | null {
  const tokens = tokensOf(mail.subject, mail.text)
  if (tokens.tokens.length === 0 || tokens.tokens.length > MAX_TOKENS) return null
  const { sender, bank, country, timeZone } = mail
  const about = { sender, bank, country, timeZone, lessons: 1 }
  if (lesson.outcome === 'ignored') {
    const parts = partsOf(tokens, placesOf(tokens, lesson, mail))
    return { ...about, ...NOTHING, outcome: 'ignored', ...printed(parts) }
  }
  const located = locate(tokens, lesson, mail)
  if (located === null) return null
  const { places, ...written } = located
  const { kind, currency } = lesson
  const parts = partsOf(tokens, places)
  return { ...about, ...written, outcome: 'recorded', kind, currency, ...printed(parts) }
}

/** Where values stand that will be other ones in the next mail. */
export function placesOf(
  tokens: Tokens,
  lesson: Lesson,
  mail: Pick<TaughtMail, 'sentOn' | 'dateOrder'>,
): Located['places'] {
  const values = lesson.outcome === 'ignored' ? lesson.guess : lesson
  return (values && locate(tokens, values, mail)?.places) ?? []
}

const NOTHING = {
  kind: null,
  currency: null,
  currencies: {},
  numbers: UNSEEN,
  sign: null,
  dates: null,
  merchant: null,
  names: {},
  firstMerchant: null,
  oldest: 0,
} as const

/** The tokens as the parts of a skeleton, those of a place as one. */
export function partsOf(
  { tokens }: Tokens,
  places: ReadonlyArray<Range & { readonly place: Place }>,
): Array<Part> {
  const at = new Map(places.map((found) => [found.start, found]))
  const parts: Array<Part> = []
  for (let index = 0; index < tokens.length; index++) {
    const found = at.get(index)
    const token = tokens[index]
    if (found) {
      parts.push({ is: 'place', place: found.place, isOptional: false })
      index = found.end - 1
    } else if (token) parts.push(partOf(token))
  }
  return parts
}

/** Where the values of `lesson` stand; null where its amount stands nowhere. */
export function locate(
  tokens: Tokens,
  lesson: Movement,
  { sentOn, dateOrder }: Pick<TaughtMail, 'sentOn' | 'dateOrder'>,
): Located | null {
  const amounts = amountsIn(tokens, lesson)
  if (amounts === null) return null
  const taken = new Set(amounts.indices)
  const take = (ranges: ReadonlyArray<Range>) => {
    const free = ranges.filter(({ start, end }) => !range(start, end).some((at) => taken.has(at)))
    for (const { start, end } of free) for (const at of range(start, end)) taken.add(at)
    return free
  }
  const days = datesIn(tokens, lesson.occurredOn, sentOn)
  const dates = take(days?.ranges ?? [])
  const accounts = take(codesIn(tokens, lesson.account))
  const references = take(codesIn(tokens, lesson.reference))
  const merchant = merchantIn(tokens, lesson)
  const merchants = merged(take(merchant.ranges))
  const isAt = (place: Place) => (found: Range) => ({ ...found, place })
  return {
    places: [
      ...amounts.indices.map((at) => ({ start: at, end: at + 1, place: 'amount' as const })),
      ...dates.map(isAt('date')),
      ...timesBeside(tokens, dates).map(isAt('time')),
      ...accounts.map(isAt('account')),
      ...references.map(isAt('reference')),
      ...merchants.map(isAt('merchant')),
    ],
    numbers: amounts.numbers,
    currencies: amounts.currencies,
    sign: amounts.sign,
    dates: dates.length > 0 && days ? inOwnOrder(days.style, dateOrder) : null,
    merchant: merchants.length > 0 ? null : lesson.merchant,
    names: merchants.length > 0 ? merchant.names : {},
    firstMerchant: merchants[0] ? nameOnceAt(tokens, merchants[0]) : null,
    oldest: dates.length > 0 ? Math.max(0, daysBetween(lesson.occurredOn, sentOn)) : 0,
  }
}

function amountsIn(tokens: Tokens, { amountMinor, currency }: Movement) {
  const found = tokens.tokens.flatMap((token, at) => {
    if (token.kind !== 'money' && token.kind !== 'number') return []
    const written = writtenAmount(tokens, token)
    if (written === null) return []
    const fits = interpretations(written.number, currency).filter(
      ({ minor }) => minor === amountMinor,
    )
    return fits.map(({ style }) => ({ at, kind: token.kind, written, style }))
  })
  // A bare "5" is the amount only where nothing tells it better: days, points and rows are as small.
  const certain = found.filter(({ kind, written }) => kind === 'money' || /\D/.test(written.number))
  const all = certain.length > 0 ? certain : found
  const [first] = all
  if (first === undefined) return null
  const same = all.filter(({ style }) => agree(style, first.style))
  return {
    indices: same.map(({ at }) => at),
    numbers: same.map(({ style }) => style).reduce(joined, UNSEEN),
    currencies: Object.fromEntries(same.map(({ written }) => [written.currency, currency])),
    sign: same.every(({ written }) => written.sign === first.written.sign)
      ? first.written.sign
      : null,
  }
}

/** Longest date of several words: "12 de zulqer de 2026". */
const DATE_TOKENS = 5

function datesIn({ tokens }: Tokens, day: LocalDate, sentOn: LocalDate) {
  let style: DateStyle | null = null
  const ranges: Array<Range> = []
  const add = (start: number, end: number) => {
    const found = dateStyleOf(tokens.slice(start, end), day, sentOn)
    const both = found && style ? joinedDates(style, found) : found
    if (both === null) return false
    style = both
    ranges.push({ start, end })
    return true
  }
  for (const [at, { kind }] of tokens.entries()) if (kind === 'date') add(at, at + 1)
  if (ranges.length === 0) {
    for (let start = 0; start < tokens.length; start++) {
      if (!/\d/.test(tokens[start]?.text ?? '') && tokens[start]?.kind !== 'word') continue
      const end = range(start + 1, Math.min(start + DATE_TOKENS, tokens.length) + 1).find(
        (to) => isPlain(tokens.slice(start, to)) && add(start, to),
      )
      if (end !== undefined) start = end - 1
    }
  }
  return style === null ? null : { style: style as DateStyle, ranges }
}

/** 3/3 is in every order: the bank's own, where it is known, is the likely one. */
function inOwnOrder(style: DateStyle, order: DateOrder | null): DateStyle {
  return order !== null && style.orders.includes(order) ? { ...style, orders: [order] } : style
}

function isPlain(tokens: ReadonlyArray<Token>): boolean {
  return tokens.every(({ kind }) => kind === 'number' || kind === 'code' || kind === 'word')
}

/** The time right behind a date, or in the cell after it. */
function timesBeside({ tokens }: Tokens, dates: ReadonlyArray<Range>): Array<Range> {
  const times = dates.flatMap(({ end }) => {
    const at = range(end, end + 3).find((index) => tokens[index]?.kind === 'time')
    if (at === undefined || tokens.slice(end, at).some(isBreak)) return []
    return [{ start: at, end: at + 1 }]
  })
  return times
}

/** The tokens that end in the digits of `code`: a card, an account, a reference. */
function codesIn({ tokens }: Tokens, code: string | null): Array<Range> {
  if (code === null || code.length < 3) return []
  const wanted = fold(code)
  const all = tokens.flatMap((token, at) =>
    (token.kind === 'code' || token.kind === 'number') && token.text.endsWith(wanted)
      ? [{ start: at, end: at + 1 }]
      : [],
  )
  return all
}

function merchantIn(tokens: Tokens, { merchant, readMerchant }: Movement) {
  if (merchant === null) return { ranges: [], names: {} }
  const ranges = findName(tokens, merchant)
  if (ranges.length > 0 || readMerchant === null) return { ranges, names: {} }
  // The person's own name for what the mail calls otherwise.
  return { ranges: findName(tokens, readMerchant), names: { [bare(readMerchant)]: merchant } }
}

/** Ranges that touch as one: "ANA ROJO ANA ROJO". */
function merged(ranges: ReadonlyArray<Range>): Array<Range> {
  const out: Array<Range> = []
  for (const { start, end } of ranges) {
    const last = out.at(-1)
    if (last?.end === start) out[out.length - 1] = { start: last.start, end }
    else out.push({ start, end })
  }
  return out
}

function range(from: number, to: number): Array<number> {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
