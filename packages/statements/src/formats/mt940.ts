/** MT940, SWIFT's customer statement, with the structured details that banks put into field 86. */
import type { Tag } from 'mt940js/lib/tags.js'
import { isZero, negate, readDecimal, sum } from '../decimal.ts'
import { because } from '../reason.ts'
import {
  bareRow,
  type ReadLine,
  StatementError,
  type StatementRow,
  type Texts,
} from '../statement.ts'
import { tagsOf } from './mt940-tags.ts'

type TagOf<Id> = Extract<Tag, { id: Id }>

/** A statement that has begun: from its reference (20) to its closing balance (62). */
type Open = {
  account: string | null
  opening: { amount: string; currency: string } | null
  /** The last line, whose details may follow. */
  line: { tag: TagOf<61>; row: number; details: string } | null
  total: string
  /** The place of its first line. */
  first: number
}

/** Throws a StatementError where it is no statement, was cut, or its balances do not add up. */
export function* readMt940(texts: Texts): Generator<ReadLine> {
  let entries = 0
  let open: Open | null = null
  let isStatement = false
  let before: Tag['id'] | null = null
  const broken = () => new StatementError('broken_mt940', String(entries))
  for (const tag of tagsOf(texts(), () => entries)) {
    if (open?.line && tag.id !== 86 && tag.id !== 'NS') {
      yield lineOf(open, open.line)
      open.line = null
    }
    if (tag.id === 20) {
      if (open) throw broken()
      open = { account: null, opening: null, line: null, total: '0', first: entries + 1 }
    } else if (tag.id === 25 && open) open.account = tag.fields.accountIdentification || null
    else if (tag.id === 60 && open) {
      open.opening = { amount: balanceOf(tag), currency: tag.fields.currency }
    } else if (tag.id === 61) {
      if (!open?.opening) throw broken()
      entries += 1
      open.line = { tag, row: entries, details: '' }
      open.total = sum([open.total, amountOf(tag)])
    } else if (tag.id === 86 && open?.line && before === 61) {
      open.line.details = tag.fields.transactionDetails
    } else if (tag.id === 62) {
      if (!open?.opening || open.opening.currency !== tag.fields.currency) throw broken()
      const { account, first, total, opening } = open
      const amount = balanceOf(tag)
      if (sum([opening.amount, total]) !== amount) {
        throw new StatementError('balances_differ', String(first))
      }
      yield { balance: { account, date: day(tag.fields.date), amount, currency: opening.currency } }
      open = null
      isStatement = true
    }
    if (tag.id !== 'NS') before = tag.id
  }
  if (open || !isStatement) throw broken()
}

function lineOf(
  { account, opening }: Open,
  { tag, row, details }: Open['line'] & object,
): ReadLine {
  const { fields } = tag
  const amount = amountOf(tag)
  if (isZero(amount)) return { problem: { row, reason: because('zero') } }
  const date = day(fields.date)
  const bookedOn = fields.entryDate === '' ? null : day(beside(fields.entryDate, fields.date))
  const { merchant, words } = detailsOf(details)
  return {
    row: {
      ...bareRow(row, date, amount),
      bookedOn: bookedOn === date ? null : bookedOn,
      currency: opening?.currency ?? null,
      account,
      merchant: merchant ?? words,
      text: merchant === null ? null : words,
      reference: referenceOf(fields.bankReference) ?? referenceOf(fields.reference),
      operation: OPERATIONS[fields.transactionType.slice(1)] ?? null,
    },
  }
}

const OPERATIONS: Readonly<Record<string, StatementRow['operation']>> = {
  CHG: 'fee',
  COM: 'fee',
  TRF: 'transfer',
}

/** The library rounds to two digits, so what it found is read anew: a dinar has three. */
function amountOf(tag: TagOf<61>): string {
  const found = tag.re.exec(tag.data) ?? []
  const isOut = found[7] === 'D' || found[7] === 'RC'
  const size = readDecimal((found[9] ?? '').replace(/,$/, ''), ',') ?? '0'
  return isOut ? negate(size) : size
}

function balanceOf(tag: TagOf<60 | 62>): string {
  const found = tag.re.exec(tag.data) ?? []
  const size = readDecimal((found[6] ?? '').replace(/,$/, ''), ',') ?? '0'
  return found[1] === 'D' ? negate(size) : size
}

const HALF_A_YEAR = 183 * 86_400_000

/** The day of booking names no year, and the library takes that of the day of value. */
function beside(entry: Date, value: Date): Date {
  const apart = entry.getTime() - value.getTime()
  const years = apart > HALF_A_YEAR ? -1 : apart < -HALF_A_YEAR ? 1 : 0
  return new Date(Date.UTC(entry.getUTCFullYear() + years, entry.getUTCMonth(), entry.getUTCDate()))
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function referenceOf(value: string): string | null {
  const text = value.trim()
  return text === '' || /^(?:NONREF|NOTPROVIDED)$/i.test(text) ? null : text
}

/** German subfields `?20`-`?29` words, `?32 ?33` name; Dutch `/NAME/ /REMI/`; else the text as it is. */
function detailsOf(details: string): { merchant: string | null; words: string | null } {
  const line = details.replace(/\n/g, '')
  if (/^\d{3}\?/.test(line)) {
    const parts = line.split('?').slice(1)
    const joined = (from: number, to: number) =>
      parts
        .filter((part) => Number(part.slice(0, 2)) >= from && Number(part.slice(0, 2)) <= to)
        .map((part) => part.slice(2))
    const words = joined(20, 29)
      .join('')
      .replace(/^SVWZ\+/, '')
      .trim()
    return { merchant: joined(32, 33).join('').trim() || null, words: words || null }
  }
  const tag = (name: string) =>
    new RegExp(`/${name}/+([^/]{1,200})`).exec(line)?.[1]?.trim() ?? null
  const merchant = tag('NAME')
  return { merchant, words: tag('REMI') ?? (details.replace(/\s+/g, ' ').trim() || null) }
}
