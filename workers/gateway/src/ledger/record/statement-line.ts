/** Whether a mail tells of what a statement brought before it. Pure. */
import { directionOf } from '#shared/kinds.ts'
import { daysBetween } from '#shared/local-time.ts'
import { DAYS_TO_BOOK, isNameless } from '../imports/likeness.ts'
import { merchantsAgree } from '../pure/merchants-agree.ts'
import type { Known, Told, Verdict } from './judge.ts'

/**
 * Of a line that no mail told of yet, with the same amount and currency: a bank books a payment on its
 * day or some days later, and never before, so that the ride of the day before is another. `same`:
 * the merchant is the same, too. `suspect`: it may be, and a person is asked. null: the line says
 * nothing of it.
 */
export function judgeLine(told: Told, line: Known): Verdict | null {
  if (!line.isOpenLine || directionOf(told.kind) !== directionOf(line.kind)) return null
  const days = daysToBook(told, line)
  if (days < 0 || days > DAYS_TO_BOOK) return null
  if (told.bank !== null && line.bank !== null && told.bank !== line.bank) return null
  const names = merchantsAgree(told.merchant, line.merchant)
  if (names === 'agree') return isSameAccount(told, line) ? 'same' : 'suspect'
  // What an ATM or a fee is called is the bank's own wording.
  const isUnnamed = names === 'unknown' || isNameless(told.kind)
  return isUnnamed && isSameAccount(told, line) ? 'suspect' : null
}

/** How many days after the mail says it happened the statement has it. */
export function daysToBook(told: Told, line: Known): number {
  return daysBetween(told.date, line.date)
}

/** A mail names the last digits, a statement often the whole number, or nothing. */
function isSameAccount({ account: mask }: Told, { account: number }: Known): boolean {
  return mask === null || number === null || number.endsWith(mask) || mask.endsWith(number)
}
