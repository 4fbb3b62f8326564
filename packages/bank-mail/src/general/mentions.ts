/** Every amount of a mail with what stands around it: the words of its sentence, its label, its role. */
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
import { roleOf } from './roles.ts'

export type Mention = {
  readonly start: number
  readonly end: number
  readonly money: Money | NoMoney
  readonly role: Role | null
  /** The sentence, cell or pair of label and value in which it stands: offsets into the document. */
  readonly from: number
  readonly to: number
}

const AMOUNTS = new RegExp(`${MONEY_MARK}+`, 'g')
/** Labels under which a number without a currency is the amount that moved. */
const BARE = new RegExp(
  `(?:^|[\\n\\t.] ?)(?:monto|valor|importe|amount|total|montant|betrag|quantia|jumlah)(?: (?:total|pagado|transferido|recibido|enviado|de la|de|del|da|transaccion|transferencia|compra|pago|operacion|retiro|transacao|paid|sent|received)){0,3} ?:?[\\s:]{1,4}(?<amount>${NUMBER})(?= ?[\\n\\t]|\\.? ?$)|(?<![a-z])(?:recibiste|enviaste|transferiste|pagaste|retiraste|compraste) (?<said>${NUMBER})(?= (?:de|a|en)(?![a-z]))`,
  'g',
)
const AMOUNT: Pattern =
  'monto|valor|importe|amount|total amount|transaction amount|monto total|monto transferencia|monto de la (compra|operación|transacción|transferencia)|valor transacción|valor de la transacción|valor total|montant|betrag|quantia|jumlah|nominal|importo|bedrag|částka|suma|kwota|tutar|beløb|belopp|จำนวนเงิน|จำนวน|số tiền|金額|金额|المبلغ'
/** A letter alone is a currency only where its country is known: it may as well begin a product's number. */
const LETTER_CURRENCY = /^(?:[rpqln]|tk\.?)\s?\d/i
/** With cents it is no product's number: "N150,000.00". */
const CENTS = /\d[.,]\d\d(?!\d)/

/** "STUDIO 54 USD 2026": a currency between two numbers may be either's. */
const BETWEEN = /^\d{1,2} ?\p{L}{2,4}$/u
const NUMBER_NEXT = /^ ?\d{2,12}(?![\d/:.-]|\p{L})/u

/** "Your limit went from $500 to $900": between two amounts of which the first did not move. */
const TO =
  /^ ?(?:to|a|auf|ke|menjadi|naar|na|para|hasta|ate|bis|[-–→>]{1,2}|(?:von|of) (?:the|your|ihren|deinen)|de (?:tus?|sus?|los)) ?$/

/**
 * The amounts of the body, in order. Where the currency is known and no label names what moved, also
 * numbers that a label alone makes an amount.
 */
export function mentionsOf(document: Document, context: MoneyContext): Array<Mention> {
  const { text, masked, bodyEnd } = document
  const mentions: Array<Mention> = []
  const pairs: Array<readonly [number, number]> = []
  for (const { index, 0: marks } of masked.slice(0, bodyEnd).matchAll(AMOUNTS)) {
    const shown = text.slice(index, index + marks.length)
    const several = findMoney(shown).length > 1
    const isShared = BETWEEN.test(shown) && NUMBER_NEXT.test(text.slice(index + marks.length))
    const money = several || isShared ? 'ambiguous_amount' : readMoney(shown, context)
    const isOwn = typeof money === 'object' && money.currency === context.currency
    if (LETTER_CURRENCY.test(shown) && !isOwn && !(context.currency === null && CENTS.test(shown)))
      continue
    const mention = mentionAt(document, index, index + marks.length, money)
    const last = mentions.at(-1)
    if (last && IN_BRACKETS.test(text.slice(last.end, index + 1))) {
      pairs.push([mentions.length - 1, mentions.length])
    }
    const isEndOfRange = last?.role === 'other' && TO.test(masked.slice(last.end, index))
    mentions.push(isEndOfRange ? { ...mention, role: 'other' } : mention)
  }
  for (const [first, second] of pairs) asOne(mentions, first, second, context.currency)
  // Advertising below may name sums with their currency where the alert itself names none.
  const isLabelled = mentions.some(({ role, money }) => role === 'moved' && !isNothing(money))
  if (context.currency !== null && !isLabelled) {
    mentions.push(...bareMentions(document, context))
  }
  return mentions
}

/** "TRY 342.00 (SAR 27.51)": one amount, said twice. */
const IN_BRACKETS = /^ ?\($/

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
  mentions[dropped] = { ...(mentions[dropped] as Mention), role: 'other' }
}

function isNothing(money: Money | NoMoney): boolean {
  return typeof money === 'object' && money.amountMinor === 0
}

function bareMentions(document: Document, context: MoneyContext): Array<Mention> {
  const { masked, bodyEnd } = document
  const found: Array<Mention> = []
  const labelled = findByLabel(document, 'amount', AMOUNT, [])
  if (labelled && labelled.rank >= 3 && labelled.end <= bodyEnd) {
    const { start, end } = labelled
    const money = readMoney(document.text.slice(start, end), context)
    return [{ ...mentionAt(document, start, end, money), role: 'moved' }]
  }
  for (const match of masked.slice(0, bodyEnd).matchAll(BARE)) {
    const number = match.groups?.amount ?? match.groups?.said ?? ''
    const end = match.index + match[0].length
    const start = end - number.length
    found.push({ ...mentionAt(document, start, end, readMoney(number, context)), role: 'moved' })
  }
  return found
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
  const from = startOfSentence(masked, Math.min(cell.start, start), start)
  const to = endOfSentence(masked, end, cell.end)
  const inCell = masked.slice(from, start)
  const after = masked.slice(end, to)
  const label = /\p{L}/u.test(inCell) ? null : labelOf(document, row, column)
  const before = `${label === null ? '' : masked.slice(label.start, label.end)} ${inCell}`
  const own = roleOf(
    afterLastAmount(before),
    after.split(MONEY_MARK, 1)[0] ?? '',
    lexiconsFor(masked, null),
  )
  return { start, end, money, role: own, from: Math.min(from, label?.start ?? from), to }
}

function afterLastAmount(text: string): string {
  return text.slice(text.lastIndexOf(MONEY_MARK) + 1)
}

/** The row of `document.lines` that holds `at`, by halving. */
function rowAt({ lines }: Document, at: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.[0]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** The cell that labels an amount standing alone in its own: to its left, above it, or the line before. */
function labelOf(
  { masked, lines }: Document,
  row: number,
  column: number,
): { start: number; end: number } | null {
  const isLabel = (cell: { start: number; end: number } | undefined) => {
    if (cell === undefined || cell.end - cell.start > 90) return false
    const text = masked.slice(cell.start, cell.end)
    return /\p{L}/u.test(text) && !text.includes(MONEY_MARK)
  }
  const cells = lines[row] ?? []
  const above = lines[row - 1] ?? []
  const head = above.length === cells.length && cells.length > 1 ? above[column] : undefined
  for (let left = column - 1; left >= 0; left--) {
    const cell = cells[left]
    if (!isLabel(cell) || cell === undefined) continue
    // A row of values under a row of labels: what stands above says more than what stands beside.
    const isHeaded = head !== undefined && cells.length > 2 && isLabel(head)
    return isHeaded ? head : cell
  }
  if (head !== undefined && isLabel(head)) return head
  // Separators of their own stand between label and value in some mails.
  let last = row - 1
  while (
    last >= 0 &&
    /^[\s:]*$/.test(masked.slice(lines[last]?.[0]?.start, lines[last]?.at(-1)?.end))
  )
    last--
  const before = lines[last] ?? []
  const cell = before.length === 1 ? before[0] : undefined
  return cell !== undefined && isLabel(cell) ? cell : null
}

function startOfSentence(masked: string, from: number, at: number): number {
  const before = masked.slice(Math.max(from, at - 240), at)
  let start = 0
  for (const { index, 0: end } of before.matchAll(
    /(?<=[a-z\d)\ue001\ue002]{2})(?<!\b(?:bal|avl|avail|amt|ref|acc|a\/c|rs|mrs|tel|approx))[.!?]\s+(?=[^\d])|。/g,
  )) {
    start = index + end.length
  }
  return at - before.length + start
}

function endOfSentence(masked: string, at: number, to: number): number {
  const after = masked.slice(at, Math.min(to, at + 240))
  const stop = /(?<=[a-z\d)\ue000-\ue002]{2})[.!?](?:\s|$)|。/.exec(after)
  return at + (stop ? stop.index : after.length)
}
