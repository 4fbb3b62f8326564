/** A last look at what the reader says, before it becomes money in the ledger. */
import type { Reading, ReadTransaction, ReviewReason } from 'bank-mail'
import { isKind } from '#shared/kinds.ts'
import { isTimeZone } from '#shared/local-time.ts'
import { isCurrency, MAX_MINOR } from '#shared/money.ts'

/**
 * The reading, where every transaction in it is sound; else the same for review with the sound ones
 * as its guess, because a mail that cannot be written would come back for ever.
 */
export function soundReading(whole: Reading): Reading {
  const sound = whole.transactions.map(withSoundOther)
  const isSound = sound.every((one, index) => one === whole.transactions[index])
  const reading = isSound ? whole : { ...whole, transactions: sound }
  const faults = reading.transactions.map(faultOf)
  const reason = faults.find((fault) => fault !== null)
  if (reason) {
    const transactions = reading.transactions.filter((_, index) => faults[index] === null)
    return { ...reading, outcome: 'review', reason, transactions }
  }
  if (reading.outcome === 'recorded' && reading.transactions.length === 0) {
    return { ...reading, outcome: 'review', reason: 'no_amount' }
  }
  return reading
}

/** What it is in a second currency is worth less than the movement: unsound, it is left out. */
function withSoundOther(read: ReadTransaction): ReadTransaction {
  const { other, ...rest } = read
  if (other === undefined) return read
  const isSound =
    Number.isSafeInteger(other.amountMinor) &&
    other.amountMinor > 0 &&
    other.amountMinor <= MAX_MINOR &&
    isCurrency(other.currency)
  return isSound ? read : rest
}

function faultOf(read: ReadTransaction): ReviewReason | null {
  if (!isKind(read.kind)) return 'no_direction'
  if (!Number.isSafeInteger(read.amountMinor) || read.amountMinor <= 0) return 'no_amount'
  if (read.amountMinor > MAX_MINOR) return 'no_amount'
  if (!isCurrency(read.currency)) return 'no_currency'
  if (!isDate(read.occurredOn)) return 'no_date'
  if (read.timeZone !== null && !isTimeZone(read.timeZone)) return 'no_date'
  if (read.occurredTime !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(read.occurredTime)) {
    return 'no_date'
  }
  return null
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
