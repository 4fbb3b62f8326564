/** What a corrected form changes: only what differs is set, because what is set is locked. */
import type { Transaction, TransactionPatch } from '../../ledger/store.ts'
import type { Entry } from '../entry/parse.ts'

/** The patch from a transaction to the entry in its form; empty where nothing differs. */
export function patchOf(transaction: Transaction, entry: Entry): TransactionPatch {
  const patch: TransactionPatch = {}
  if (entry.kind !== transaction.kind) patch.kind = entry.kind
  if (entry.amountMinor !== transaction.amountMinor || entry.currency !== transaction.currency) {
    patch.amount = { minor: entry.amountMinor, currency: entry.currency }
  }
  if (entry.merchant !== transaction.merchant) patch.merchant = entry.merchant
  if (entry.localDate !== transaction.localDate || entry.localTime !== transaction.localTime) {
    patch.occurred = { localDate: entry.localDate, localTime: entry.localTime }
  }
  if (entry.accountId !== (transaction.account?.id ?? null)) patch.accountId = entry.accountId
  if (entry.note !== transaction.note) patch.note = entry.note
  return patch
}
