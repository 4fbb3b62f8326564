/** How like a line of a statement and a transaction are. Pure. */
import { directionOf, type Kind } from '#shared/kinds.ts'
import { daysBetween } from '#shared/local-time.ts'
import { merchantsAgree } from '../pure/merchants-agree.ts'

/** A line as the ledger would keep it. */
export type ComparedLine = {
  /** Of what it says and of which equal one it is, as it is kept now and as it was before. */
  key: string
  oldKey: string
  date: string
  bookedOn: string | null
  direction: 'in' | 'out'
  amountMinor: number
  currency: string
  merchant: string | null
  text: string | null
  reference: string | null
  accountId: string | null
}

export type KnownTransaction = {
  id: string
  eventKey: string
  date: string
  kind: Kind
  amountMinor: number
  currency: string
  merchant: string | null
  reference: string | null
  accountId: string | null
  bookedOn: string | null
  isDeleted: boolean
  /** The days of the statement that has a line for it; null: none has. */
  statement: { first: string; last: string } | null
}

/** Banks book a card payment some days after it happened. */
export const DAYS_TO_BOOK = 5

/** Whether two accounts are one; `unknown` where one of them is not told. */
export type SameAccount = 'same' | 'unknown' | 'other'

const NAMELESS: ReadonlySet<Kind> = new Set<Kind>(['withdrawal', 'fee'])

/** What an ATM or a fee is called is the bank's own wording, so two of them tell no two shops apart. */
export function isNameless(kind: Kind): boolean {
  return NAMELESS.has(kind)
}

export type Likeness = 'named' | 'agrees' | 'fits' | 'maybe' | null

/**
 * Of a line and a transaction of its currency and amount. `named`: it names it. `agrees`: the same
 * merchant within the days that a bank takes. `fits`: nothing speaks against it, so it is it where no
 * other line is. `maybe`: a person has to say. null: another.
 */
export function likenessOf(
  line: ComparedLine,
  known: KnownTransaction,
  account: SameAccount,
): Likeness {
  if (known.eventKey === line.key || known.eventKey === line.oldKey) return 'named'
  if (!isNear(line, known) || account === 'other') return null
  if (line.reference !== null && line.reference === known.reference) return 'named'
  const names = namesAgree(line, known)
  if (names === 'agree') return 'agrees'
  const isSameDay = daysApart(line, known) === 0
  if (known.isDeleted) {
    return names === 'unknown' && isSameDay && account === 'same' ? 'fits' : null
  }
  const isUnnamed = names === 'unknown' || isNameless(known.kind)
  if (account === 'same') return isSameDay || isUnnamed ? 'fits' : 'maybe'
  if (isUnnamed) return isSameDay ? 'fits' : 'maybe'
  return isSameDay && known.statement === null ? 'maybe' : null
}

/**
 * The same way, and within the days that a bank takes. Where a statement has a line for it already,
 * another of the next days is its own, unless that statement is of those days too.
 */
export function isNear(line: ComparedLine, known: KnownTransaction): boolean {
  const { statement } = known
  const isOpen = statement === null || (line.date >= statement.first && line.date <= statement.last)
  const most = isOpen ? DAYS_TO_BOOK : 0
  return directionOf(known.kind) === line.direction && daysApart(line, known) <= most
}

/** By the payee, or by the bank's words. */
export function namesAgree(
  { merchant, text }: ComparedLine,
  known: KnownTransaction,
): 'agree' | 'clash' | 'unknown' {
  const names = [merchant, text].map((name) => merchantsAgree(name, known.merchant))
  if (names.includes('agree')) return 'agree'
  return names.includes('clash') ? 'clash' : 'unknown'
}

/** Days between the nearest of the days that each of them is told with. */
export function daysApart(line: ComparedLine, known: KnownTransaction): number {
  const days = [line.date, line.bookedOn].filter((date) => date !== null)
  const own = [known.date, known.bookedOn].filter((date) => date !== null)
  return Math.min(...days.flatMap((date) => own.map((other) => Math.abs(daysBetween(date, other)))))
}
