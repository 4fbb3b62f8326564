/** What the tests of the pages share. */
import type { Transaction } from '../ledger/store.ts'

/** A card purchase that the reader read and nothing labelled, with `changes`. */
export function transactionWith(changes: Partial<Transaction> = {}): Transaction {
  return {
    id: '01a00000-0000-7000-8000-000000000001',
    mailId: null,
    kind: 'purchase',
    kindBy: 'reader',
    amountMinor: 100,
    currency: 'USD',
    amountBy: 'reader',
    merchant: 'RIVER BOOKS 12',
    merchantBy: 'reader',
    name: null,
    nameBy: null,
    merchantKey: 'river books',
    category: null,
    categoryBy: null,
    label: { decision: 'none', confidence: null, evidence: null, nearest: null, why: null },
    occurredAt: '2026-11-20T10:00:00.000Z',
    localDate: '2026-11-20',
    localTime: '10:00',
    occurredBy: 'reader',
    account: null,
    bank: null,
    reference: null,
    mcc: null,
    note: null,
    spendingMinor: 100,
    incomeMinor: 0,
    splits: [],
    tags: [],
    counts: 'spending',
    possibleDuplicateOf: null,
    createdAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    version: '01a00000-0000-7000-8000-000000000009',
    deletedAt: null,
    ...changes,
  }
}
