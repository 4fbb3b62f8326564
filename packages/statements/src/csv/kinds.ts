/** This tracker's own kinds of transactions, as what a statement calls them. */
import type { Operation } from '../statement.ts'

const OPERATION: Readonly<Record<string, Operation>> = {
  transfer_out: 'transfer',
  transfer_in: 'transfer',
  withdrawal: 'withdrawal',
  fee: 'fee',
  payment: 'payment',
  refund: 'refund',
}

/** Null for a purchase, a deposit and what is no kind: the sign says those. */
export function operationOfKind(kind: string): Operation | null {
  return OPERATION[kind] ?? null
}
