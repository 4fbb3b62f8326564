/**
 * Journals of plain text accounting as rows: an entry moves one account, and says what for. Of the
 * parsers on npm, hledger's is a caller of the program and beancount's is under the GPL, so what
 * this tracker writes, and simple entries like it, are read here; what has a price or a cost is not.
 */
import { isZero, negate, readDecimal, sum } from '../decimal.ts'
import { because, isReason, type Reason } from '../reason.ts'
import {
  bareRow,
  OPERATIONS,
  type Operation,
  type ReadLine,
  StatementError,
  type StatementRow,
} from '../statement.ts'
import { CASH, isAccount, UNCATEGORISED } from '../write/journal-names.ts'

export type Posting = {
  /** Its whole name, such as `Expenses:Food:Groceries`. */
  account: string
  /** Decimal text; null: whatever the others leave. */
  amount: string | null
  /** ISO 4217; null: the journal says none that is. */
  currency: string | null
  /** At a price or a cost. */
  isPriced: boolean
  meta: Record<string, string>
}

export type Entry = {
  line: number
  date: string
  payee: string | null
  note: string | null
  reference: string | null
  tags: ReadonlyArray<string>
  meta: Record<string, string>
  postings: Array<Posting>
}

/** More postings than any entry has. */
const MOST_POSTINGS = 10_000

/** Throws a StatementError where it has more than can be held. */
export function addPosting(entry: Entry, posting: Posting): void {
  entry.postings.push(posting)
  if (entry.postings.length > MOST_POSTINGS) {
    throw new StatementError('long_entry', String(entry.line))
  }
}

/** What a whole entry says. */
export function* linesOfEntry(entry: Entry | null): Generator<ReadLine> {
  if (entry === null) return
  const read = rowsOf(entry)
  if (isReason(read)) yield { problem: { row: entry.line, reason: read } }
  else for (const row of read) yield { row }
}

/** One for each account that it moves: money between two of them left the one and reached the other. */
function rowsOf(entry: Entry): Array<StatementRow> | Reason {
  const postings = whole(entry.postings)
  if (isReason(postings)) return postings
  const moved = postings.filter(({ account }) => isAccount(account))
  const others = postings.filter(({ account }) => !isAccount(account))
  const [first] = moved
  if (!first) return because('no_account')
  if (moved.length > 1) {
    if (others.length > 0) return because('unbalanced')
    return moved.map((own) => ({
      ...rowOf(entry, own, []),
      operation: 'transfer' as const,
      merchant: entry.payee ?? nameOf(moved.find((one) => one !== own)?.account ?? ''),
    }))
  }
  if (isZero(first.amount)) return because('zero')
  return [rowOf(entry, first, others)]
}

type WholePosting = Posting & { amount: string }

/** What one posting leaves open is what the others leave; all of them add up to nothing. */
function whole(postings: ReadonlyArray<Posting>): Array<WholePosting> | Reason {
  if (postings.some(({ isPriced }) => isPriced)) return because('several_currencies')
  const said = postings.flatMap(({ amount }) => amount ?? [])
  if (said.length < postings.length - 1 || postings.length < 2) return because('no_amount')
  const given = postings.filter(({ amount }) => amount !== null)
  const [currency = null] = given.map((one) => one.currency)
  if (given.some((one) => one.currency !== currency)) return because('several_currencies')
  const rest = negate(sum(said))
  if (said.length === postings.length && !isZero(rest)) return because('unbalanced')
  return postings.map((one) => ({ ...one, currency, amount: one.amount ?? rest }))
}

function rowOf(
  { line, date, payee, note, reference, tags, meta }: Entry,
  own: WholePosting,
  others: ReadonlyArray<WholePosting>,
): StatementRow {
  const exact = meta.tags?.split(',').map((tag) => tag.trim())
  const name = meta.account ?? nameOf(own.account)
  const [only] = others
  return {
    ...bareRow(line, date, own.amount),
    bookedOn: meta.booked ?? null,
    time: meta.time ?? null,
    currency: own.currency,
    merchant: meta.merchant ?? payee,
    reference: meta.reference ?? reference,
    account: name === CASH && meta.account === undefined ? null : name,
    bank: meta.bank ?? null,
    operation: operationOf(meta.operation),
    category: others.length === 1 && only ? categoryOf(only) : null,
    tags: exact ?? tags,
    note: meta.note ?? note,
    splits:
      others.length < 2
        ? []
        : others.map((part) => ({
            amount: negate(part.amount),
            category: categoryOf(part),
            note: part.meta.note ?? null,
          })),
  }
}

function operationOf(text: string | undefined): Operation | null {
  return OPERATIONS.find((one) => one === text) ?? null
}

function categoryOf({ account, meta }: Posting): string | null {
  if (meta.category !== undefined) return meta.category
  const name = nameOf(account)
  return name === UNCATEGORISED ? null : name
}

/** `Groceries` of `Expenses:Food:Groceries`. */
function nameOf(account: string): string {
  return account.slice(account.lastIndexOf(':') + 1)
}

/** `-12.30 EUR`, `EUR -12.30`, `$12.30`, `1,234.50 USD`; null where it is none. */
export function amountIn(text: string): Pick<Posting, 'amount' | 'currency' | 'isPriced'> | null {
  if (/[@{]/.test(text)) return { amount: null, currency: null, isPriced: true }
  const amount = readDecimal(text, /,\d{1,2}(?!\d)/.test(text) ? ',' : '.')
  if (amount === null) return null
  const code = /[A-Z]{3}/.exec(text)?.[0] ?? null
  return { amount, currency: code === 'XXX' ? null : code, isPriced: false }
}
