/** What a bank statement, or another tracker's export, says; amounts are exact decimal text. */
import { because, type Reason, type ReasonCode } from './reason.ts'

/** One line of a statement as its file tells it. */
export type StatementRow = {
  /** Where in the file: the line of a CSV or QIF file, else the how-manieth entry; from 1. */
  readonly row: number
  /** The day it happened, local, YYYY-MM-DD. */
  readonly date: string
  /** The day the bank booked it, where the file tells both. */
  readonly bookedOn: string | null
  /** Local time HH:MM, where the file gives one. */
  readonly time: string | null
  /** Decimal text such as `-1234.50`; negative: money left the account. Never zero. */
  readonly amount: string
  /** ISO 4217, upper case; null where the file does not say. */
  readonly currency: string | null
  /** Who was paid or paid. */
  readonly merchant: string | null
  /** The bank's own words, where they differ from the merchant. */
  readonly text: string | null
  /** The bank's or the program's own number for it. */
  readonly reference: string | null
  /** The account or card it is on: its number, mask or name. */
  readonly account: string | null
  /** The bank of that account, where the file names it. */
  readonly bank: string | null
  /** What the file says it is, where it does. */
  readonly operation: Operation | null
  readonly category: string | null
  readonly tags: ReadonlyArray<string>
  readonly note: string | null
  /** Another tracker left it out of every total. */
  readonly uncounted: boolean
  /** Parts of the amount with a category of their own; empty, or they add up to the amount. */
  readonly splits: ReadonlyArray<StatementSplit>
}

export const OPERATIONS = ['transfer', 'withdrawal', 'fee', 'payment', 'refund'] as const
export type Operation = (typeof OPERATIONS)[number]

export type StatementSplit = {
  readonly amount: string
  readonly category: string | null
  readonly note: string | null
}

/** A balance that the file names: what the account holds at the end of that day. */
export type StatementBalance = {
  readonly account: string | null
  readonly date: string
  readonly amount: string
  readonly currency: string | null
}

/** A line that cannot be taken as it is, and why. */
export type RowProblem = { readonly row: number; readonly reason: Reason }

/** One thing that a file says, in its order. */
export type ReadLine =
  | { readonly row: StatementRow }
  | { readonly problem: RowProblem }
  | { readonly balance: StatementBalance }

/** A file's text in pieces, from its start at each call. */
export type Texts = () => Iterable<string>

/** What a file says, before anything is made of it. */
export type Statement = {
  readonly format: StatementFormat
  readonly rows: ReadonlyArray<StatementRow>
  readonly balances: ReadonlyArray<StatementBalance>
  readonly problems: ReadonlyArray<RowProblem>
}

export const STATEMENT_FORMATS = [
  'csv',
  'jsonl',
  'ofx',
  'qif',
  'camt',
  'mt940',
  'beancount',
  'hledger',
] as const
export type StatementFormat = (typeof STATEMENT_FORMATS)[number]

/** A file that is no statement, and why. */
export class StatementError extends Error {
  override name = 'StatementError'
  readonly reason: Reason
  constructor(code: ReasonCode, said?: string) {
    super(code)
    this.reason = because(code, said)
  }
}

/** A row with nothing but what every file gives; the rest is filled in by its reader. */
export function bareRow(row: number, date: string, amount: string): StatementRow {
  return {
    row,
    date,
    amount,
    bookedOn: null,
    time: null,
    currency: null,
    merchant: null,
    text: null,
    reference: null,
    account: null,
    bank: null,
    operation: null,
    category: null,
    tags: [],
    note: null,
    uncounted: false,
    splits: [],
  }
}
