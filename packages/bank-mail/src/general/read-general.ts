/** Reads a mail by the words that alerts share, and is sure only where everything agrees. */

import { ownAccount, whyOfAccount } from '../account/own-account.ts'
import { type Moved, movedAmount } from '../amount/choose.ts'
import { type Mention, mentionsOf, signBefore } from '../amount/mentions.ts'
import { isSame } from '../amount/parts.ts'
import { counterpartyOf, namesShop, whyOfName } from '../counterparty/counterparty.ts'
import { kindByName } from '../counterparty/kind-by-name.ts'
import { minorDigits } from '../currency.ts'
import type { DateOrder } from '../dates/date.ts'
import { readTime } from '../dates/time.ts'
import type { Inner } from '../forwarding/unforward.ts'
import type { Movement, Proposal, Sent, Span, Why } from '../gate/proposal.ts'
import { type Direction, directionOf, type Kind } from '../kinds.ts'
import { languageOf } from '../lexicon/index.ts'
import { WAGES } from '../lexicon/wages.ts'
import { currencyOf } from '../money/currency-names.ts'
import { type Money, type MoneyContext, readMoney } from '../money/money.ts'
import type { ReadTransaction, ReadWithoutCurrency, ReviewReason } from '../reading.ts'
import { captureShared, timeBeside } from '../template/capture.ts'
import type { Document } from '../template/document.ts'
import { findByLabel } from '../template/label.ts'
import type { Bank } from '../template/types.ts'
import { referenceOf } from '../template/values.ts'
import { zoneOf } from '../template/written-zone.ts'
import { fold } from '../text/fold.ts'
import { isApproved } from './approved.ts'
import { likenessOf } from './bank-like.ts'
import { placed } from './by-place.ts'
import { type Home, homeOf } from './country.ts'
import { type Cue, cuesIn } from './cue-search.ts'
import { dateOf } from './day.ts'
import { doubtIn } from './doubt.ts'
import { type Happened, happened, isToldBothWays, type Place } from './kind.ts'
import { operationAt } from './operation.ts'
import { referenceIn } from './reference.ts'
import { shownName } from './shown-name.ts'
import { isUnread } from './unread.ts'
import { isUntold } from './untold.ts'

export type GeneralReading = {
  /** One movement, or none where not even an amount is there. */
  readonly proposal: Proposal
  /** Whether the mail speaks of money at all, and as a bank does. */
  readonly speaksOfMoney: boolean
  /** Whether an amount moves and it is certain which way, whatever else is in doubt. */
  readonly isMovement: boolean
  /** Whether all its amounts are balances, and no word tells that one changed. */
  readonly isBalance: boolean
  /** Whether nothing shows that the sums it names moved: see `general/untold.ts`. */
  readonly isUntold: boolean
  /** Whether it is a shop's order, receipt or invoice. */
  readonly isShop: boolean
  /** ISO 3166 country that the mail's own words suggest, where no bank says it. */
  readonly country: string | null
}

/** What the reader is told of the person. */
export type Person = {
  /** Whether they admitted the sender as a bank of theirs: only the words are then in doubt. */
  readonly admitted?: boolean
  /** ISO 4217, what they count in: a bare "$" that may be theirs is not taken for the United States'. */
  readonly homeCurrency?: string | null
}

type Conventions = {
  readonly country: string | null
  readonly timeZone: string | null
  readonly dateOrder: DateOrder
}

export function readGeneral(
  inner: Inner,
  bank: Bank | null,
  document: Document,
  sent: Sent,
  { admitted = false, homeCurrency = null }: Person = {},
): GeneralReading {
  const { bodyEnd } = document
  const home = bank
    ? null
    : homeOf(inner.from?.address ?? '', document.folded, currenciesIn(document), homeCurrency)
  const conventions: Conventions | null = bank ?? conventionsOf(home)
  const context = contextOf(document, bank, home)
  const mentions = mentionsOf(document, context)
  const words = cuesIn(document)
  const cues = [...words, ...placed(document, mentions, words)]
  const isNamingShop = namesShop(document)
  const isCard = CARD.test(document.masked)
  const tell = (told: ReadonlyArray<Cue>) => {
    const moved = movedAmount(document, mentions, told)
    const about = isBesideFee(moved, mentions) ? told.filter((cue) => cue.kind !== 'fee') : told
    const own = about.filter((cue) => !isOfOther(cue, moved.mention, mentions))
    const happens = happened(own, placesOf(document, moved.mention), bodyEnd, {
      sign: signOf(document, moved),
      namesShop: isNamingShop,
      isCard,
      below: belowOf(document, moved.mention, mentions),
      isApproved: () => isNamingShop && isApproved(document),
    })
    const isFee = moved.mention?.role === 'fee' && happens && directionOf(happens.kind) === 'out'
    const kind: Happened | null = isFee ? { ...happens, kind: 'fee' } : happens
    const { mention } = moved
    const money = moved.money ?? moneyWithoutCurrency(document, moved)
    const written =
      money === null || mention === null
        ? null
        : write(money, mention, kind?.kind ?? 'purchase', conventions, document, told, sent)
    return { moved, kind, written }
  }
  const first = tell(cues)
  // "At REFUND KING": what a shop is called does not say what happened there.
  const name = shownName(document, first.written?.value.merchant ?? null)
  const outside = cues.filter(
    (cue) => !name.some((at) => at.start <= cue.start && cue.end <= at.end && !begins(cue, at)),
  )
  const isInName = outside.length > 0 && outside.length < cues.length
  const { moved, kind, written } = isInName ? tell(outside) : first
  const merchant = written?.value.merchant ?? null
  const isOpen = written?.value.currency === NO_CURRENCY
  const suggested = bank ? 'bank' : likenessOf(inner, document, kind?.kind ?? null, merchant)
  // Whom the person admitted is a bank of theirs; that its mail is a shop's receipt, its words say.
  const likeness = admitted && suggested !== 'shop' ? 'bank' : suggested
  const doubt = doubtIn(document, moved.mention, merchant, kind?.kind ?? null)
  // A sign with no word beside it is a number, and no movement.
  const isBare = cues.length === 0 && !/\p{L}{4}/u.test(document.text.slice(0, bodyEnd))
  const problem =
    problemOf(moved, kind) ??
    (isBare ? 'no_direction' : null) ??
    (likeness === 'person' ? 'suspicious_sender' : likeness === 'bank' ? null : 'unknown_bank') ??
    (doubt !== null || isToldBothWays(moved.mention, mentions, cues, kind)
      ? 'no_direction'
      : null) ??
    (written?.isDated === false ? 'ambiguous_date' : null)
  return {
    proposal: {
      template: 'general',
      movements:
        written === null || isOpen ? [] : [{ transaction: written.value, spans: written.spans }],
      ...(written && isOpen ? { withoutCurrency: withoutCurrency(written.value) } : {}),
      doubts: problem === null ? [] : [problem],
      why: [...whyOf(document, moved, kind, cues), ...(written?.why ?? []), ...whyOfDoubt(doubt)],
    },
    speaksOfMoney:
      mentions.length > 0 ||
      (kind !== null &&
        likeness === 'bank' &&
        A_NUMBER.test(document.masked.replace(ACCOUNT, ''))) ||
      ((kind !== null || likeness === 'bank') && CENTS.test(document.masked)) ||
      (isUnread(document.folded) && /\d/.test(document.text)),
    isMovement: moved.mention !== null && kind?.isSure === true && doubt === null,
    isBalance:
      isOneBalance(document, mentions) &&
      cues.every(({ strength }) => strength === 'vague') &&
      !CENTS.test(document.masked),
    isUntold: isUntold(document, mentions, cues),
    isShop: likeness === 'shop',
    country: bank?.country ?? (home?.isSure ? home.country.code : null),
  }
}

/** Whether there is one amount, which every place that names it calls a balance. */
function isOneBalance(document: Document, mentions: ReadonlyArray<Mention>): boolean {
  const isBalance = (one: Mention) => one.role === 'balance' && signBefore(document, one) === null
  const sums = mentions.map(({ money }) => (typeof money === 'object' ? money.amountMinor : null))
  return mentions.every(isBalance) && new Set(sums).size === 1
}

/** "Purchase of $20. A fee of $0.60 was charged as well": the words of the fee are of another amount. */
function isBesideFee({ mention }: Moved, mentions: ReadonlyArray<Mention>): boolean {
  return mention?.role !== 'fee' && mentions.some(({ role }) => role === 'fee')
}

/** "COMPRA 4471 BLUE CAFE": what the bank puts before a name says what happened. */
function begins(cue: Cue, name: { start: number; end: number }): boolean {
  return (
    (cue.kind === 'purchase' || cue.kind === 'fee') &&
    cue.start === name.start &&
    cue.end < name.end
  )
}

/** A country that is only likely says in which order dates are, and not whose clock it is. */
function conventionsOf(home: Home | null): Conventions | null {
  if (home === null) return null
  const { code, timeZone, dateOrder } = home.country
  return { country: code, timeZone: home.isSure ? timeZone : null, dateOrder }
}

/** Why this amount, and the words that say what happened. */
function whyOf(
  document: Document,
  { why }: Moved,
  kind: Happened | null,
  cues: ReadonlyArray<Cue>,
): Array<Why> {
  if (kind === null) return [...why]
  const told = cues
    .filter((cue) => cue.kind === kind.kind && cue.strength !== 'vague')
    .slice(0, 3)
    .map(({ start, end }): Why => {
      return {
        of: 'kind',
        by: `${kind.kind}: ${document.text.slice(start, end)}`,
        at: { start, end },
      }
    })
  return [...why, ...told]
}

function whyOfDoubt(doubt: string | null): Array<Why> {
  if (doubt === null) return []
  const words = doubt.replace(/[\ue000-\ue002]+/g, '…').slice(0, SHOWN)
  return [{ of: 'outcome', by: `not_done: ${words}` }]
}

/** So much of what it says is shown. */
const SHOWN = 80

/** Where the mail says what it is about: the sentence of the amount, the value of a label such as "Operation". */
function placesOf(document: Document, mention: Mention | null): Array<Place> {
  const operation = operationAt(document)
  return [...(operation ? [operation] : []), ...(mention ? [mention] : [])]
}

const UP_TO = /up to|hasta|ate|bis zu|jusqu|fino a/

/** "Cashback of up to $50 is credited": whether the sentence of money that comes in names another sum. */
function isOfOther(
  { kind, start }: Cue,
  mention: Mention | null,
  mentions: ReadonlyArray<Mention>,
): boolean {
  const isIn = ({ from, to }: Mention) => from <= start && start < to
  if (mention === null || isIn(mention) || typeof mention.money !== 'object') return false
  if (directionOf(kind) !== 'in') return false
  const { money } = mention
  // "A deposit over $10.00 was made" tells of the one that moved.
  const isMoved = ({ role, roleBy }: Mention) =>
    role === null || role === 'moved' || UP_TO.test(roleBy)
  const beside = mentions.filter(isIn)
  return beside.length > 0 && beside.every((one) => isMoved(one) && !isSame(one.money, money))
}

/** Where the last sentence of the amount ends, with a line below it that is as short as a label. */
function belowOf(
  { masked, bodyEnd }: Document,
  mention: Mention | null,
  mentions: ReadonlyArray<Mention>,
): number {
  if (mention === null) return bodyEnd
  const { money } = mention
  const same = mentions.filter((one) => typeof money === 'object' && isSame(one.money, money))
  const to = Math.max(mention.to, ...same.map((one) => one.to))
  return to + (/^\s{0,3}[^\n.!?。！？]{1,40}(?=\n)/.exec(masked.slice(to))?.[0].length ?? 0)
}

/** The codes of the currencies the body's amounts name themselves. */
function currenciesIn({ masked, text, bodyEnd }: Document): Array<string> {
  const codes: Array<string> = []
  for (const { index, 0: marks } of masked.slice(0, bodyEnd).matchAll(/\ue000+/g)) {
    const name = /\p{L}[\p{L}.]{0,3}\/?|[€£₹₡₱฿₫₩₪]/u.exec(text.slice(index, index + marks.length))
    const sign = /[a-z$]{1,3}\$/i.exec(text.slice(index, index + marks.length))
    const currency = currencyOf(fold(sign?.[0] ?? name?.[0] ?? ''), { currency: null })
    if (currency !== null && !/^[a-z]$/i.test(name?.[0] ?? 'x')) codes.push(currency)
  }
  return codes
}

/** An amount, or what may be one unread; days, times and accounts are none. */
const A_NUMBER = /\ue000|\d\d/
const ACCOUNT = /[x*•·.]{1,12}\d{3,6}(?!\d)/g
/** A number as amounts are written, whatever its currency. */
const CENTS = /\d[.,]\d{2,3}(?!\d)/

const CURRENCY_LABEL =
  /(?:^|[\n\t. ])(?:moneda|currency|divisa|moeda|devise|wahrung|mata uang)(?: de [a-z ]{3,20})?[ :]{0,3}[\n\t ]{0,2}([a-z$/. ]{1,24}?) ?(?=[\n\t]|$)|(?:通貨|币种|幣別|币别) ?: ?([a-z]{3})(?![a-z])/

/** Amount (THB): 1,250.00 */
const BESIDE_LABEL =
  /(?:amount|monto|importe|valor|total|betrag|montant|jumlah|จานวน(?:เงิน)?|金額|金额|so tien|castka|suma|kwota|tutar|importo|bedrag) ?\(([a-z$/.€£\u0e00-\u0e7f元円]{1,6})\)/

/** What the mail itself names as the currency of its amounts: beside "Amount", or in a field of its own. */
function currencyLabel(document: Document): string | undefined {
  const body = document.folded.slice(0, document.bodyEnd)
  const [, own, han] = CURRENCY_LABEL.exec(body) ?? []
  const beside = BESIDE_LABEL.exec(body)?.[1] ?? own ?? han
  if (beside !== undefined) return beside.trim()
  const found = findByLabel(document, 'text', 'moneda|currency|divisa|moeda|devise|währung')
  return found && found.rank >= 3 ? document.folded.slice(found.start, found.end).trim() : undefined
}

function contextOf(document: Document, bank: Bank | null, home: Home | null): MoneyContext {
  const own = bank?.currency ?? (home?.isSure ? home.country.currency : null)
  const decimal = bank?.decimal ?? (home?.isSure ? home.country.decimal : 'either')
  const label = currencyLabel(document)
  const said = label === undefined ? null : currencyOf(label, { currency: own })
  // A row "Currency: USD" says what a bare "$" or number of this mail is.
  if (said !== null) return { currency: said, decimal, symbols: { $: said } }
  return { currency: own, decimal, ...(bank?.symbols ? { symbols: bank.symbols } : {}) }
}

/** Where a minus may mean that money came back. */
const CARD =
  /credit card|card ending|tarjeta de credito|cartao de credito|carte de credit|kreditkart|carta di credito|creditcard|kreditkort|kredi kart/

function signOf(document: Document, { money, mention }: Moved): Direction | null {
  if (!money || !mention) return null
  if (document.text[mention.start] === '+') return 'in'
  // "Amount: ($45.10)", as book-keepers write what is less.
  const { text } = document
  if (text[mention.start] === '(' && text[mention.end] === ')') return 'out'
  return money.negative ? 'out' : null
}

function problemOf(moved: Moved, kind: Happened | null): ReviewReason | null {
  if (moved.problem !== null) return moved.problem
  if (moved.money === null) return 'no_amount'
  if (isImplausible(moved.money)) return 'no_currency'
  return kind?.isSure ? null : 'no_direction'
}

/** A bare "$" of a country that counts in thousands, before a number without any: dollars, more likely. */
function isImplausible({ explicit, currency, amountMinor }: Money): boolean {
  const major = amountMinor / 10 ** minorDigits(currency)
  return !explicit && LARGE.has(currency) && major < 100
}
const LARGE: ReadonlySet<string> = new Set(['COP', 'CLP', 'PYG', 'IDR', 'CRC'])

/** ISO 4217 for none; no transaction has it. */
const NO_CURRENCY = 'XXX'

/** What moved, where the mail names no currency: as cents of none, and nothing where that can be read in two ways. */
function moneyWithoutCurrency({ text }: Document, { mention, problem }: Moved): Money | null {
  if (mention === null || problem !== 'no_currency') return null
  const context = { currency: NO_CURRENCY, decimal: 'either' } as const
  const number = /\d(?:.*\d)?/s.exec(text.slice(mention.start, mention.end))?.[0] ?? ''
  const money = readMoney(number, context)
  return typeof money === 'object'
    ? money
    : { amountMinor: 0, currency: NO_CURRENCY, explicit: false, negative: false }
}

function withoutCurrency(read: ReadTransaction): ReadWithoutCurrency {
  const { amountMinor, currency: _, other: __, ...rest } = read
  const amount = amountMinor === 0 ? '' : (amountMinor / 100).toFixed(2).replace(/\.00$/, '')
  return { ...rest, amount }
}

/** Languages of countries that all write the day first. */
const DAY_FIRST: ReadonlySet<string> = new Set(
  'pt de it nl id cs pl tr vi sv ro th ar sr ru el he ka sw'.split(' '),
)

/** The order of dates of a mail whose country is not known. */
function orderOf({ folded }: Document): DateOrder | null {
  return DAY_FIRST.has(languageOf(folded) ?? 'en') ? 'DMY' : null
}

/** Letters beside the words that tell of a deposit within which they say what it is. */
const BESIDE = 24

function wagesIn(cues: ReadonlyArray<Cue>, { masked }: Document): string | null {
  for (const { kind, start, end } of cues) {
    if (kind !== 'deposit') continue
    const said = WAGES.exec(masked.slice(Math.max(0, start - BESIDE), end + BESIDE))
    if (said) return said[0]
  }
  return null
}

function write(
  money: Money,
  mention: Mention,
  kind: Kind,
  conventions: Conventions | null,
  document: Document,
  cues: ReadonlyArray<Cue>,
  sent: Sent,
): {
  value: ReadTransaction
  spans: Movement['spans']
  why: ReadonlyArray<Why>
  isDated: boolean
} {
  const captured = captureShared(document)
  const timeZone = zoneOf(document, captured.time, {
    country: conventions?.country ?? null,
    timeZone: conventions?.timeZone ?? null,
    currency: money.currency,
  })
  const sentOn = () => sent.onIn(conventions?.timeZone ?? timeZone ?? 'UTC')
  const { text, date, why } = dateOf(document, mention, captured.date ?? null, {
    order: conventions?.dateOrder ?? orderOf(document),
    sentOn,
    isSentKnown: sent.isKnown,
  })
  const beside = why?.at ? timeBeside(document.masked, why.at.start, why.at.end) : null
  const time = captured.time ?? beside
  const party = counterpartyOf(document, kind, mention, cues)
  const reference = captured.reference ?? referenceIn(document)
  const shown = ({ start, end }: Span) => document.text.slice(start, end)
  const told = kindByName(kind, party, cues, document)
  const own = ownAccount(document, told)
  const wages = told === 'deposit' && !party ? wagesIn(cues, document) : null
  return {
    // A date that stands there and cannot be read is a doubt; none at all is the mail's own date.
    isDated: text === null || date !== null,
    spans: {
      ...captured,
      ...(time ? { time } : {}),
      amount: { start: mention.start, end: mention.end },
      ...(party ? { merchant: { start: party.start, end: party.end } } : {}),
      ...(own ? { account: { start: own.start, end: own.end } } : {}),
    },
    why: [
      ...(why ? [why] : []),
      ...(party ? [whyOfName(party)] : []),
      ...(own ? [whyOfAccount(own)] : []),
    ],
    value: {
      kind: told,
      amountMinor: money.amountMinor,
      currency: money.currency,
      merchant: party?.name ?? null,
      ...(wages === null ? {} : { said: wages }),
      occurredOn: date ?? sentOn(),
      occurredTime: time ? readTime(document.folded.slice(time.start, time.end)) : null,
      timeZone,
      dateSource: date === null ? 'header' : 'body',
      account: own?.account ?? null,
      reference: reference ? referenceOf(shown(reference)) : null,
      mcc: captured.mcc ? shown(captured.mcc) : null,
    },
  }
}
