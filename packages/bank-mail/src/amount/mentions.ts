/** Every amount of a mail with what stands around it: the words of its sentence, its label, its role. */
import { cuesIn } from '../general/cue-search.ts'
import { lexiconsFor } from '../lexicon/index.ts'
import type { Role } from '../lexicon/lexicon.ts'
import {
  findMoney,
  type Money,
  type MoneyContext,
  type NoMoney,
  NUMBER,
  readMoney,
} from '../money/money.ts'
import type { Document } from '../template/document.ts'
import { findByLabel } from '../template/label.ts'
import { MONEY_MARK } from '../template/mask.ts'
import type { Pattern } from '../template/types.ts'
import { endOfSentence, labelOf, rowAt, startOfSentence } from './place.ts'
import { roleOf } from './roles.ts'

export type Mention = {
  readonly start: number
  readonly end: number
  readonly money: Money | NoMoney
  readonly role: Role | null
  /** The words that say its role; '' for none. */
  readonly roleBy: string
  /** The sentence, cell or pair of label and value in which it stands: offsets into the document. */
  readonly from: number
  readonly to: number
}

const AMOUNTS = new RegExp(`${MONEY_MARK}+`, 'g')
/** Labels under which a number without a currency is the amount that moved. */
const BARE = new RegExp(
  `(?:^|[\\n\\t.] ?)(?:monto|valor|importe|amount|(?:[dc]r )?amt|total|montant|betrag|quantia|jumlah|summ?a|сум+а)(?: (?:total|pagado|transferido|recibido|enviado|de la|de|del|da|transaccion|transferencia|compra|pago|operacion|retiro|transacao|paid|sent|received)){0,3} ?:?[\\s:]{1,4}(?<amount>(?:[+-] ?)?${NUMBER})(?= ?[\\n\\t]|\\.? ?$| ?[dc]r(?![a-z])| (?:balance|bal|saldo|sold|so du)(?![a-z]))|(?<![a-z])(?:recibiste|enviaste|transferiste|pagaste|retiraste|compraste) (?<said>${NUMBER})(?= (?:de|a|en)(?![a-z]))|(?<![a-z])(?:debited|credited) (?:by|with|for) (?<told>${NUMBER})(?= on (?:date )?[\ue001])|(?:برداشت|واریز|مبلغ)[\\s:]{0,3}(?<persian>${NUMBER})|(?<![a-z])(?:montant|somme|amount|monto|importe|importo|betrag|valor) (?:de|di|of|von) (?<of>${NUMBER})(?<=[.,]\\d\\d)(?= )|(?:입금|출금)[\\s:]{1,8}(?<korean>\\d{1,3}(?:,\\d{3}){1,4})(?=\\s|$)|[金额額] ?: ?(?<han>${NUMBER})(?=\\s|$)|(?:จานวน(?:เงิน)?|amount|monto|importe)\\s?\\([^()\\d\\n]{1,8}\\) ?:?[\\s:]{1,3}(?<beside>${NUMBER})(?= ?[\\n\\t]|\\s\\D)`,
  'g',
)
const TOLD_NUMBER = new RegExp(
  `[\\s:=]{1,3}(?<number>[+-]?${NUMBER})(?<=[.,]\\d\\d)(?![\\d%]|[.,]\\d)`,
  'y',
)
const AMOUNT: Pattern =
  'monto|valor|importe|amount|total amount|(transaction|debit|credit) amount|monto total|monto transferencia|monto de la (compra|operación|transacción|transferencia)|valor transacción|valor de la transacción|valor total|montant|betrag|quantia|jumlah|nominal|importo|bedrag|částka|suma|kwota|tutar|beløb|belopp|จำนวนเงิน|จำนวน|số tiền|金額|金额|المبلغ|체크카드출금'
/** A letter alone is a currency only where its country is known: it may as well begin a product's number. */
const LETTER_CURRENCY = /^(?:[rpqlnk]|tk\.?)\s?[-+\u2212]?\s?\d|\df$/i
/** With cents it is no product's number: "N150,000.00". */
const CENTS = /\d[.,]\d\d(?!\d)/

/** "STUDIO 54 USD 2026": a currency between two numbers may be either's. */
const BETWEEN = /^\d{1,2} ?\p{L}{2,4}$/u
const NUMBER_NEXT = /^ ?\d{2,12}(?![\d/:.-]|\p{L})/u

/** "Your limit went from $500 to $900": between two amounts of which the first did not move. */
const TO =
  /^ ?(?:to|a|auf|ke|menjadi|naar|na|para|hasta|ate|bis|[-–→>]{1,2}|(?:von|of) (?:the|your|ihren|deinen)|de (?:tus?|sus?|los)) ?$/

/**
 * The amounts of the body, in order. Where no label names what moved, and the currency is known or no
 * amount names one, also numbers that a label alone makes an amount.
 */
export function mentionsOf(document: Document, context: MoneyContext): Array<Mention> {
  const { text, masked, bodyEnd } = document
  const mentions: Array<Mention> = []
  const pairs: Array<readonly [number, number]> = []
  for (const { index, 0: marks } of masked.slice(0, bodyEnd).matchAll(AMOUNTS)) {
    const shown = text.slice(index, index + marks.length)
    const several = findMoney(shown).length > 1
    const isShared = BETWEEN.test(shown) && NUMBER_NEXT.test(text.slice(index + marks.length))
    const isLess = LESS.test(masked.slice(index + marks.length, index + marks.length + 20))
    const end = index + marks.length
    const isOther = UNREAD_BEFORE.test(text.slice(Math.max(0, index - 8), index + 1))
    const isBroken =
      isOther ||
      BROKEN_OFF.test(`${text.slice(Math.max(0, index - 6), index)}|${shown}`) ||
      GOES_ON.test(`${shown}|${text.slice(end, end + 12)}`)
    const money =
      several || isShared || isLess || isBroken ? 'ambiguous_amount' : readMoney(shown, context)
    const isOwn = typeof money === 'object' && money.currency === context.currency
    if (LETTER_CURRENCY.test(shown) && !isOwn && !(context.currency === null && CENTS.test(shown)))
      continue
    const mention = mentionAt(document, index, index + marks.length, money)
    const last = mentions.at(-1)
    if (last && IN_BRACKETS.test(text.slice(last.end, index + 1))) {
      pairs.push([mentions.length - 1, mentions.length])
    }
    // "Available: 0,00 EUR 4.866,27 RSD": one account in several currencies.
    const isBalanceAgain =
      last?.role === 'balance' &&
      mention.role === null &&
      /^[ ,;/]*$/.test(text.slice(last.end, index)) &&
      signBefore(document, mention) === null
    if (isBalanceAgain) {
      mentions.push({ ...mention, role: 'balance', roleBy: last.roleBy })
      continue
    }
    const isEndOfRange = last?.role === 'other' && TO.test(masked.slice(last.end, index))
    if (isEndOfRange) mentions.push({ ...mention, role: 'other', roleBy: 'to' })
    else mentions.push(isPartOfSum(masked, mention) ? { ...mention, role: 'other' } : mention)
  }
  for (const [first, second] of pairs) asOne(mentions, first, second, context.currency)
  asChange(document, mentions)
  // Advertising below may name sums with their currency where the alert itself names none.
  const isLabelled = mentions.some(({ role, money }) => role === 'moved' && !isNothing(money))
  const own = { ...context, currency: context.currency ?? accountCurrency(mentions) }
  if (!isLabelled && (own.currency !== null || mentions.length === 0)) {
    // "المبلغ المتبقي: SAR 13,827": of an amount that its own words call what is left no other label tells more.
    const isSaid = (one: Mention) =>
      mentions.some(({ role, start, end }) => role !== null && start < one.end && one.start < end)
    mentions.push(...bareMentions(document, own).filter((one) => !isSaid(one)))
  }
  return mentions
}

/** "$45 each", "3 x $45", "$45 x 3", "$45+", "≥ $45", "$45 and 20 cents". */
const PART_BEFORE = /(?:[≥≤~≈]|(?<![\d.,\p{L}])\d{1,3} ?[x×]) ?$/u
const PART_AFTER =
  /^(?:\+(?!\d)| ?[x×] ?\d{1,3}(?![\d.,])| (?:each|apiece|per (?:person|item|unit|night)|c\/u|cada un[oa])(?![a-z])| (?:(?:and|y|con|e|et|und) )?\d\d(?:\/100| ?(?:cents?|centavos|centimos|centimes)(?![a-z])))/

/** "of 4. 500,20 EUR", "EUR 4,\n500.20": a part of a number stands apart. */
const BROKEN_OFF = /[^\n\t\d]\d{1,3}[.,]\s{1,2}\|\d{3}(?!\d)/
const GOES_ON = /(?<![\d.,])\d{1,3}\|[.,]\s{1,2}\d{3}[.,]\d\d(?!\d)/

/** "852.63r (11.99 EUR)": the first may be what moved. */
const UNREAD_BEFORE = /\d[.,]\d\d ?\p{L}{1,3}\.? ?\(\d?$/u

/** "$56 less $11": what remains is not said. */
const LESS = new RegExp(`^ (?:less|minus|menos|moins|meno|abzuglich) ${MONEY_MARK}`)

/** Whether what is beside an amount says that the whole is another. */
function isPartOfSum(masked: string, { start, end }: Mention): boolean {
  return (
    PART_BEFORE.test(masked.slice(Math.max(0, start - 6), start)) ||
    PART_AFTER.test(masked.slice(end, end + 20))
  )
}

/** "TRY 342.00 (SAR 27.51)": one amount, said twice. */
const IN_BRACKETS = /^ ?\(\d?$/

/**
 * Of an amount and the same in brackets, the one in the account's currency moved: the bank's own, or
 * that of the balance, limit or fee beside them. Where neither says it, both stay.
 */
function asOne(mentions: Array<Mention>, first: number, second: number, own: string | null): void {
  const pair = [first, second].map((index) => mentions[index]?.money)
  const around = mentions.flatMap(({ money, role }) =>
    role !== null && role !== 'moved' && typeof money === 'object' ? [money.currency] : [],
  )
  const currencies = new Set(own === null ? around : [own])
  const fitting = pair.map((money) => typeof money === 'object' && currencies.has(money.currency))
  if (fitting[0] === fitting[1]) return
  const [kept, dropped] = fitting[0] ? [first, second] : [second, first]
  const role = mentions[first]?.role ?? null
  mentions[kept] = { ...(mentions[kept] as Mention), role }
  mentions[dropped] = { ...(mentions[dropped] as Mention), role: 'other', roleBy: '(' }
}

/** "+" or "-", where an amount is written with one. */
export function signBefore({ text }: Document, { start }: { start: number }): '+' | '-' | null {
  return text[start] === '+' ? '+' : /[−-]/.test(text[start] ?? '') ? '-' : null
}

/** "So du TK 0711 -250,000 VND. So du 1,750,000 VND": of two balances the signed one is what changed the other. */
function asChange(document: Document, mentions: Array<Mention>): void {
  const balances = mentions.filter(({ role }) => role === 'balance')
  const [change, ...more] = balances.filter((one) => signBefore(document, one) !== null)
  if (!change || more.length > 0 || balances.length === 1) return
  mentions[mentions.indexOf(change)] = { ...change, role: null, roleBy: '' }
}

function isNothing(money: Money | NoMoney): boolean {
  return typeof money === 'object' && money.amountMinor === 0
}

/** "Withdrawal 58.71. Balance 2,859.00 Baht": what is left is in the account's currency; null where more is told. */
function accountCurrency(mentions: ReadonlyArray<Mention>): string | null {
  const [first, ...more] = new Set(
    mentions.map(({ role, money }) =>
      role === 'balance' && typeof money === 'object' ? money.currency : null,
    ),
  )
  return more.length === 0 ? (first ?? null) : null
}

function bareMentions(document: Document, context: MoneyContext): Array<Mention> {
  const { masked, bodyEnd } = document
  const found: Array<Mention> = []
  const labelled = findByLabel(document, 'amount', AMOUNT)
  if (labelled && labelled.rank >= 3 && labelled.end <= bodyEnd) {
    const { start, end } = labelled
    const money = readMoney(document.text.slice(start, end), context)
    const roleBy = document.masked.slice(Math.max(0, start - 30), start).trim()
    return [{ ...mentionAt(document, start, end, money), role: 'moved', roleBy }]
  }
  for (const match of masked.slice(0, bodyEnd).matchAll(BARE)) {
    const number = Object.values(match.groups ?? {}).find((one) => one !== undefined) ?? ''
    const end = match.index + match[0].length
    const start = end - number.length
    const roleBy = match[0].slice(0, -number.length).trim()
    found.push({
      ...mentionAt(document, start, end, readMoney(number, context)),
      role: 'moved',
      roleBy,
    })
  }
  return found.length > 0 ? found : toldMentions(document, context)
}

/** Numbers with cents right behind words that tell of a movement: "Snyatie: 1000.00", "spisano 30.00". */
function toldMentions(document: Document, context: MoneyContext): Array<Mention> {
  const { masked, text, bodyEnd } = document
  return cuesIn(document).flatMap(({ strength, end: from }) => {
    TOLD_NUMBER.lastIndex = from
    const number =
      strength === 'said' && from < bodyEnd ? TOLD_NUMBER.exec(masked)?.groups?.number : undefined
    if (number === undefined) return []
    const end = TOLD_NUMBER.lastIndex
    const start = end - number.length
    return [mentionAt(document, start, end, readMoney(text.slice(start, end), context))]
  })
}

function mentionAt(
  document: Document,
  start: number,
  end: number,
  money: Money | NoMoney,
): Mention {
  const { masked, lines } = document
  const row = rowAt(document, start)
  const cells = lines[row] ?? []
  // A currency in a cell of its own before the number: the number's cell counts.
  const column = cells.findIndex((cell) => end <= cell.end)
  const cell = cells[column] ?? { start, end }
  // "Balance in pesos\t$ 540.70": words before a currency that stands before the number's cell label it.
  const begun = cells.find((one) => one.start < start && start < one.end)
  const from = startOfSentence(masked, Math.min(begun?.start ?? cell.start, start), start)
  const to = endOfSentence(masked, end, cell.end)
  const inCell = masked.slice(from, start)
  const after = masked.slice(end, to)
  const label = /\p{L}/u.test(inCell) ? null : labelOf(document, row, column)
  const before = `${label === null ? '' : masked.slice(label.start, label.end)} ${inCell}`
  const behind = after.split(MONEY_MARK, 1)[0] ?? ''
  const lexicons = lexiconsFor(masked, null)
  const isFollowed = behind.length < after.length
  const named = roleOf(afterLastAmount(before), behind, lexicons, isFollowed)
  const told =
    named?.role === 'balance' || named?.role === 'other' ? toldAtOnce(document, start) : null
  const own =
    told === null ? named : roleOf(masked.slice(told, start), behind, lexicons, isFollowed)
  const first = Math.min(from, label?.start ?? from)
  return { start, end, money, role: own?.role ?? null, roleBy: own?.by ?? '', from: first, to }
}

/** "Your wallet balance is debited for $5": what was said before the words that lead to the amount is not of it. */
function toldAtOnce(document: Document, start: number): number | null {
  const before = cuesIn(document).findLast((cue) => cue.start < start)
  const isLeading =
    before?.strength === 'said' && LEAD.test(document.masked.slice(before.end, start))
  return isLeading ? before.start : null
}
const LEAD = /^(?: (?:an?|for|by|with|of|na|на|um))? ?$/

function afterLastAmount(text: string): string {
  return text.slice(text.lastIndexOf(MONEY_MARK) + 1)
}
