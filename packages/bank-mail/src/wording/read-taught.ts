/** A mail read by what a person taught of its sender, before and beside everything that ships. */
import { directionOf } from '../kinds.ts'
import type { Reading, ReadTransaction, ReviewReason, ValueSpan } from '../reading.ts'
import type { Doubt } from './movement.ts'
import { type MailToRead, propose } from './propose.ts'
import { valuesAt } from './where-read.ts'
import type { Wording } from './wording.ts'

/** A wording as it is kept: `id` is named by the mails that it read. */
export type KeptWording = Wording & { readonly id: string }

export type TaughtReading = Pick<Reading, 'outcome' | 'reason' | 'template' | 'transactions'> & {
  readonly values: ReadonlyArray<ValueSpan>
  /** What of its text nobody has read before: the words where words change. */
  readonly unread: string
  /** Whether it settles the mail; else it only doubts what others read. */
  readonly isFit: boolean
  /** Whether the mail is so like those that were confirmed that others may only agree. */
  readonly isClose: boolean
}

/** How much of its words a mail has in common with a wording that it nearly is. */
const CLOSE = 0.8

/** What the wordings of its sender make of a mail; null where none is like it. */
export function readTaught(
  wordings: ReadonlyArray<KeptWording>,
  mail: MailToRead,
): TaughtReading | null {
  const proposal = propose(wordings, mail)
  if (proposal === null) return null
  const { wording, doubt, transaction, likeness } = proposal
  // Nearly what was put aside is no reason to put it aside, nor to ask.
  if (doubt !== null && wording.outcome === 'ignored') return null
  const isIgnored = doubt === null && wording.outcome === 'ignored'
  return {
    outcome: isIgnored ? 'ignored' : doubt === null ? 'recorded' : 'review',
    reason: isIgnored ? 'taught' : doubt === null ? null : REASONS[doubt],
    template: `wording/${wording.id}`,
    transactions: transaction === null ? [] : [transaction],
    values: valuesAt(mail.subject, proposal.spans),
    unread: proposal.unread,
    isFit: doubt === null,
    isClose: likeness >= CLOSE,
  }
}

const REASONS: Readonly<Record<Doubt, ReviewReason>> = {
  says_more: 'other_wording',
  says_less: 'other_wording',
  no_merchant: 'other_wording',
  no_amount: 'no_amount',
  several_amounts: 'several_amounts',
  no_currency: 'no_currency',
  no_date: 'no_date',
  no_direction: 'no_direction',
}

/**
 * What others read, where a wording has its doubts: it stands where the two agree, or where the mail
 * is not so close to what was taught; else a person is asked, with what the wording found.
 */
export function besideTaught(reading: Reading, taught: TaughtReading): Reading {
  const [expected] = taught.transactions
  const [found, ...more] = reading.transactions
  if (reading.outcome === 'recorded' && expected && found && more.length === 0) {
    if (isSameMoney(expected, found)) return reading
  }
  if (!taught.isClose) {
    const isOpen = reading.outcome === 'review' && reading.transactions.length === 0
    return isOpen ? { ...reading, transactions: taught.transactions } : reading
  }
  const { reason, template, values } = taught
  const transactions = expected ? taught.transactions : reading.transactions
  return { ...reading, outcome: 'review', reason, template, transactions, values }
}

function isSameMoney(a: ReadTransaction, b: ReadTransaction): boolean {
  return (
    a.amountMinor === b.amountMinor &&
    a.currency === b.currency &&
    directionOf(a.kind) === directionOf(b.kind)
  )
}
