/** What the ledger keeps, as the API says it: decimal strings, and the reader's names of fields. */
import type { z } from '@hono/zod-openapi'
import type { ReadTransaction } from 'bank-mail'
import type { CategoryId, Group } from '#shared/categories.ts'
import { directionOf } from '#shared/kinds.ts'
import { toDecimal } from '#shared/money.ts'
import { labelWhy } from '../label-why.ts'
import type { Link } from '../ledger/links/counting.ts'
import type { link } from '../ledger/links/schema.ts'
import { FIELD_NAMES } from '../ledger/mail-schema.ts'
import { pick } from '../ledger/pure/pick.ts'
import type { LedgerStore, Mail, Transaction } from '../ledger/store.ts'
import { factsIn } from '../ledger/transaction-schema.ts'
import type { LinkedOther } from '../ledger/types/transaction.ts'
import type { mailAnswer, readTransaction } from './schemas/mail.ts'
import type { transactionAnswer } from './schemas/transaction.ts'

/** The group of a category, as the person has them. */
export type GroupOf = (category: CategoryId | null) => Group | null

export async function groupsOf(ledger: Pick<LedgerStore, 'categories'>): Promise<GroupOf> {
  const all = await ledger.categories.list()
  const groups = new Map(all.map(({ category, group }) => [category, group]))
  return (category) => (category === null ? null : (groups.get(category) ?? null))
}

export function presentTransaction(
  transaction: Transaction,
  groupOf: GroupOf,
): z.input<typeof transactionAnswer> {
  const { amountMinor, currency, spendingMinor, localDate, localTime } = transaction
  return {
    ...factsIn(transaction),
    kind: transaction.kind,
    direction: directionOf(transaction.kind),
    amount: toDecimal(amountMinor, currency),
    name: transaction.name,
    category: transaction.category,
    group: groupOf(transaction.category),
    label: { ...transaction.label, why: labelWhy(transaction.label.why) },
    occurredOn: localDate,
    occurredTime: localTime,
    account: transaction.account,
    spending: toDecimal(spendingMinor, currency),
    income: toDecimal(transaction.incomeMinor, currency),
    splits: transaction.splits.map(({ amountMinor, uncountedMinor: _, ...split }) => ({
      amount: toDecimal(amountMinor, currency),
      ...split,
    })),
    tags: transaction.tags,
    counts: transaction.counts,
    uncounted: toDecimal(transaction.uncountedMinor, currency),
    rules: transaction.rules,
    links: transaction.links.map((one) => presentLink(one, transaction)),
    other: transaction.other && {
      amount: toDecimal(transaction.other.amountMinor, transaction.other.currency),
      currency: transaction.other.currency,
    },
    setBy: {
      kind: transaction.kindBy,
      amount: transaction.amountBy,
      merchant: transaction.merchantBy,
      category: transaction.categoryBy,
      occurred: transaction.occurredBy,
      uncounted: transaction.uncountedBy,
    },
  }
}

/** `of`: the side from which it is looked at. */
export function presentLink(
  one: Link & { other?: LinkedOther | null },
  of: Pick<Transaction, 'id' | 'currency'>,
): z.input<typeof link> {
  const { id, kind, transactionId, toId, who, amountMinor, setBy, other } = one
  const currency = transactionId === of.id ? of.currency : other?.currency
  const amount =
    amountMinor === null || currency === undefined ? null : toDecimal(amountMinor, currency)
  return { id, as: kind, transactionId, to: toId, who, amount, setBy }
}

export function presentMail(mail: Mail, groupOf: GroupOf): z.input<typeof mailAnswer> {
  return {
    ...pick(mail, FIELD_NAMES),
    text: mail.text,
    read: mail.read.map(presentRead),
    confirmation: mail.confirmation,
    transactions: mail.transactions.map((one) => presentTransaction(one, groupOf)),
    hasRaw: mail.hasRaw,
    admissible: mail.admissible,
  }
}

function presentRead(read: ReadTransaction): z.input<typeof readTransaction> {
  const { amountMinor, ...rest } = read
  return { ...rest, amount: toDecimal(amountMinor, read.currency) }
}
