/** What a corrected form changes: only what its person changed is set, because what is set is locked. */
import type { Transaction, TransactionPatch } from '../../ledger/store.ts'
import { eachWritten, WRITTEN_NAMES } from '../../ledger/transaction-schema.ts'
import type { Entry, EntryField } from '../entry/parse.ts'

/** The fields of the form, with what belongs to each of an entry. */
const PARTS = {
  kind: ['kind'],
  amount: ['amountMinor', 'currency'],
  merchant: ['merchant'],
  date: ['localDate', 'localTime'],
  account: ['accountId'],
  ...eachWritten((name) => [name] as const),
} as const satisfies Partial<Record<EntryField, ReadonlyArray<keyof Entry>>>
type Part = keyof typeof PARTS

/** A transaction as its form has it. */
export function entryOf(transaction: Transaction): Entry {
  const { kind, amountMinor, currency, merchant, category, localDate, localTime } = transaction
  const accountId = transaction.account?.id ?? null
  const written = eachWritten((name) => transaction[name])
  const when = { localDate, localTime }
  return { kind, amountMinor, currency, merchant, category, ...when, accountId, ...written }
}

/** The patch from what the form showed to what was sent; empty where nothing differs. */
export function patchOf(shown: Entry, sent: Entry): TransactionPatch {
  const patch: TransactionPatch = {}
  if (differ('kind', shown, sent)) patch.kind = sent.kind
  if (differ('amount', shown, sent)) {
    patch.amount = { minor: sent.amountMinor, currency: sent.currency }
  }
  if (differ('merchant', shown, sent)) patch.merchant = sent.merchant
  if (differ('date', shown, sent)) {
    patch.occurred = { localDate: sent.localDate, localTime: sent.localTime }
  }
  if (differ('account', shown, sent)) patch.accountId = sent.accountId
  for (const name of WRITTEN_NAMES) if (differ(name, shown, sent)) patch[name] = sent[name]
  return patch
}

/** The fields that were changed here and, since the form was opened, elsewhere too, to something else. */
export function clashes(shown: Entry, now: Entry, sent: Entry): Array<Part> {
  const parts = Object.keys(PARTS) as Array<Part>
  return parts.filter(
    (part) => differ(part, shown, sent) && differ(part, shown, now) && differ(part, now, sent),
  )
}

function differ(part: Part, a: Entry, b: Entry): boolean {
  return PARTS[part].some((name) => a[name] !== b[name])
}
