/**
 * What the words of other programs say of a row: that it moved between the person's own accounts, was a
 * fee, cash or a refund, or is no transaction at all. Folded by `foldName`; from the exports of Mint,
 * Monarch, Lunch Money, YNAB, Copilot, ezBookkeeping, Firefly III, Revolut, Wise and PayPal.
 */
import type { Operation } from '../statement.ts'
import { foldName } from './column-names.ts'
import { operationOfKind } from './kinds.ts'

/** Of a column of types. A plain "Transfer" there is a bank's word for one to anybody. */
const TYPES: Readonly<Record<string, Operation>> = {
  'internal transfer': 'transfer',
  exchange: 'transfer',
  conversion: 'transfer',
  'general currency conversion': 'transfer',
  'bank deposit to pp account': 'transfer',
  'general credit card deposit': 'transfer',
  'general withdrawal': 'transfer',
  fee: 'fee',
  charges: 'fee',
  atm: 'withdrawal',
  refund: 'refund',
  'card refund': 'refund',
  'payment refund': 'refund',
  // Of Polish banks.
  'wypłata z bankomatu': 'withdrawal',
  'zwrot płatnosci karta': 'refund',
  opłata: 'fee',
  prowizja: 'fee',
}

export function operationOfType(cell: string): Operation | null {
  return operationOfKind(cell) ?? TYPES[foldName(cell)] ?? null
}

/** Of a column of categories, where a tracker puts what is none. */
const TRANSFER_CATEGORIES: ReadonlySet<string> = new Set([
  'transfer',
  'transfers',
  'internal transfer',
  'credit card payment',
  'payment transfer',
])

export function isTransferCategory(cell: string): boolean {
  return TRANSFER_CATEGORIES.has(foldName(cell))
}

/** What Mint puts in a row's category to leave it out of every total. */
export function isHidingCategory(cell: string): boolean {
  return foldName(cell) === 'hide from budgets trends'
}

/** `Savings` of `Transfer : Savings`; null where a payee is none of the person's accounts. */
export function accountOfPayee(payee: string): string | null {
  return /^Transfer ?: ?(.{1,100})$/.exec(payee)?.[1]?.trim() ?? null
}

const BALANCES: ReadonlySet<string> = new Set([
  'starting balance',
  'opening balance',
  'initial balance',
  'balance modification',
  'balance adjustment',
  'manual balance adjustment',
  'reconciliation balance adjustment',
  'reconciliation',
])

/** A payee, a category or a type that only says what an account holds. */
export function isOnlyBalance(cell: string): boolean {
  return BALANCES.has(foldName(cell))
}

/** A word of a column that says the way, for a row that goes none. */
export function isNoWay(cell: string): boolean {
  return foldName(cell) === 'transfer' || isOnlyBalance(cell)
}
