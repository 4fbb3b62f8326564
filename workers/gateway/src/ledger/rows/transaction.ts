/** A row of `ledger_transaction`, joined with its account, as a transaction. */

import type { CategoryId, Counts } from '#shared/categories.ts'
import type { Kind } from '#shared/kinds.ts'
import type { Evidence } from '#shared/label.ts'
import { readWhy } from '#shared/label-why.ts'
import { toInteger } from '../../database/database.ts'
import type { TransactionRow } from '../../database/tables.ts'
import { countsAs } from '../pure/counts.ts'
import type { KnownOnDay } from '../record/plan.ts'
import type { LabelDecision, LinkedOther, SetBy, Transaction } from '../types/transaction.ts'
import { factsOf } from './facts.ts'

export type JoinedRow = TransactionRow & {
  account_bank: string | null
  account_mask: string | null
  account_title: string | null
  account_person: string | null
  /** The person's own name for the merchant. */
  own_name: string | null
}

type Parts = Pick<Transaction, 'splits' | 'tags'> & {
  links?: Transaction['links']
  /** The rules that gave tags, by tag. */
  tagRules?: Readonly<Record<string, string>>
}

/** `parts`: its splits and tags, which are kept beside it. */
export function toTransaction(
  row: JoinedRow,
  { tagRules = {}, links = [], ...parts }: Parts = { splits: [], tags: [] },
): Transaction {
  const category = row.category as CategoryId | null
  // What a file says is kept as what a reader read.
  const by = (who: string) => (row.import_id !== null && who === 'reader' ? 'import' : who) as SetBy
  return {
    ...factsOf(row),
    kind: row.kind as Kind,
    kindBy: by(row.kind_by),
    amountMinor: toInteger(row.amount_minor),
    amountBy: by(row.amount_by),
    merchantBy: by(row.merchant_by),
    name: row.own_name ?? row.name,
    nameBy: nameBy(row),
    category,
    categoryBy: categoryBy(row),
    label: {
      decision: row.label_decision as LabelDecision,
      confidence: row.label_confidence,
      evidence: row.label_evidence as Evidence | null,
      nearest: row.label_nearest,
      why: row.label_why === null ? null : (readWhy(row.label_why) ?? row.label_why),
    },
    localDate: row.local_date,
    localTime: row.local_time,
    occurredBy: by(row.occurred_by),
    account: toAccount(row),
    spendingMinor: toInteger(row.spending_minor),
    incomeMinor: toInteger(row.income_minor),
    ...parts,
    uncountedMinor: toInteger(row.uncounted_minor),
    links,
    other:
      row.other_currency === null
        ? null
        : { amountMinor: toInteger(row.other_minor), currency: row.other_currency },
    uncountedBy: row.uncounted_by as Transaction['uncountedBy'],
    rules: {
      category: row.category_rule,
      name: row.name_rule,
      note: row.note_rule,
      notSpending: row.uncounted_rule,
      tags: tagRules,
    },
    counts: countsOfRow(row),
    version: row.version,
  }
}

/** A file's category is a person's, decided elsewhere. */
function categoryBy({ category_by, label_evidence }: JoinedRow): SetBy | null {
  if (category_by === 'person' && label_evidence === 'import') return 'import'
  return category_by as SetBy | null
}

function countsOfRow(row: JoinedRow): Counts {
  if (toInteger(row.uncounted_minor) >= toInteger(row.amount_minor)) return 'nothing'
  return countsAs({
    kind: row.kind as Kind,
    category: row.category as CategoryId | null,
    decision: row.label_decision as LabelDecision,
  })
}

function nameBy({ own_name, name, name_rule }: JoinedRow): Transaction['nameBy'] {
  if (own_name !== null) return 'person'
  if (name_rule !== null) return 'rule'
  return name === null ? null : 'labeler'
}

/** The same row as something that a mail may be telling of again. `told`: what a mail told of, though it brought it not. */
export function toKnown(row: JoinedRow, told: ReadonlySet<string>): KnownOnDay {
  return {
    id: row.id,
    bank: row.bank,
    account: row.account_mask,
    kind: row.kind as Kind,
    merchant: row.merchant,
    date: row.bank_date ?? row.local_date,
    time: row.bank_time,
    zone: row.bank_zone,
    reference: row.reference,
    eventKey: row.event_key,
    isByHand: row.bank_date === null,
    isDeleted: row.deleted_at !== null,
    // What undoing took back has its own id as its key.
    isOpenLine: row.import_id !== null && row.event_key !== row.id && !told.has(row.id),
    dayKey: row.day_key,
    dayPosition: toInteger(row.day_position),
    amountMinor: toInteger(row.amount_minor),
    currency: row.currency,
  }
}

/** What a person knows it by: their own name of the merchant, else the labeler's, else the bank's line. */
export function titleOf(row: Pick<JoinedRow, 'own_name' | 'name' | 'merchant'>): string | null {
  return row.own_name ?? row.name ?? row.merchant
}

/** The same row as the other side of a link. */
export function toOther(row: JoinedRow): LinkedOther {
  return {
    id: row.id,
    title: titleOf(row),
    kind: row.kind as Kind,
    amountMinor: toInteger(row.amount_minor),
    currency: row.currency,
    localDate: row.local_date,
    account: toAccount(row),
  }
}

function toAccount(row: JoinedRow): Transaction['account'] {
  if (row.account_id === null || row.account_bank === null || row.account_mask === null) return null
  return {
    id: row.account_id,
    bank: row.account_bank,
    mask: row.account_mask,
    title: row.account_title,
    person: row.account_person,
  }
}
