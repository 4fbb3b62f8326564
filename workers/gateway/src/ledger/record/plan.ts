/** Which transactions of a mail are new to the ledger, and which it has. */
import type { ReadTransaction } from 'bank-mail'
import { addDays } from '#shared/local-time.ts'
import { DAYS_TO_BOOK } from '../imports/likeness.ts'
import { dayKey, eventKey, type MailIdentity } from './event-key.ts'
import { isPerhapsAgain, judge, type Known, type Told } from './judge.ts'
import { daysToBook, judgeLine } from './statement-line.ts'

/** How many days apart two mails may date one transaction; a statement may have it later. */
const DAYS_APART = 3
const OFFSETS = Array.from(
  { length: DAYS_APART + DAYS_TO_BOOK + 1 },
  (_, index) => index - DAYS_APART,
)

export type KnownOnDay = Known & {
  dayKey: string
  dayPosition: number
  amountMinor: number
  currency: string
}

export type Planned = { read: ReadTransaction; index: number } & (
  | { status: 'same'; known: Known; eventKey: string }
  | {
      status: 'new'
      eventKey: string
      dayKey: string
      dayPosition: number
      /** The transaction that this may be a second telling of. */
      suspectOf: string | null
    }
)

/** The day keys under which the ledger may have one of these. */
export function dayKeysNear(reads: ReadonlyArray<ReadTransaction>): Array<string> {
  const keys = reads.flatMap((read) =>
    OFFSETS.map((days) => dayKey(addDays(read.occurredOn, days), read.currency, read.amountMinor)),
  )
  return [...new Set(keys)]
}

/** The days on which another amount may be the same purchase: of what says where and at which minute it was. */
export function daysOf(reads: ReadonlyArray<ReadTransaction>): Array<string> {
  const told = reads.filter(({ account, merchant }) => account !== null && merchant !== null)
  return [...new Set(told.map(({ occurredOn }) => occurredOn))]
}

/**
 * One plan per transaction read, in order. `onDays`: every transaction under those keys; `known`:
 * those of them that the mail may be telling of again; `beside`: what else there is of the same days.
 */
export async function planTransactions(
  mail: MailIdentity,
  reads: ReadonlyArray<ReadTransaction>,
  onDays: ReadonlyArray<KnownOnDay>,
  known: ReadonlyArray<KnownOnDay> = onDays,
  beside: ReadonlyArray<KnownOnDay> = [],
): Promise<Array<Planned>> {
  const plans: Array<Planned> = []
  const told = new Map<string, number>()
  const matched = new Set<string>()
  const positions = nextPositions(onDays)
  for (const [index, read] of reads.entries()) {
    const near = new Set(dayKeysNear([read]))
    const candidates = known.filter(({ id, dayKey }) => near.has(dayKey) && !matched.has(id))
    const plain = await eventKey(mail, read, { ordinal: 0, merchant: null })
    const ordinal = told.get(plain) ?? 0
    told.set(plain, ordinal + 1)
    const verdict = await compare(mail, read, ordinal, candidates)
    if (verdict.status === 'same') {
      matched.add(verdict.known.id)
      plans.push({ read, index, ...verdict })
      continue
    }
    const day = dayKey(read.occurredOn, read.currency, read.amountMinor)
    const dayPosition = positions.get(day) ?? 0
    positions.set(day, dayPosition + 1)
    const suspectOf = verdict.suspectOf ?? perhapsAgain(mail, read, verdict.eventKey, beside)
    plans.push({ read, index, ...verdict, suspectOf, dayKey: day, dayPosition })
  }
  return plans
}

function perhapsAgain(
  mail: MailIdentity,
  read: ReadTransaction,
  key: string,
  beside: ReadonlyArray<KnownOnDay>,
): string | null {
  const { amountMinor, currency } = read
  const told = { ...toTold(mail, read, key), amountMinor, currency }
  return beside.find((known) => isPerhapsAgain(told, known))?.id ?? null
}

type Comparison =
  | { status: 'same'; known: Known; eventKey: string }
  | { status: 'new'; eventKey: string; suspectOf: string | null }

async function compare(
  mail: MailIdentity,
  read: ReadTransaction,
  ordinal: number,
  candidates: ReadonlyArray<Known>,
): Promise<Comparison> {
  const plain = await eventKey(mail, read, { ordinal, merchant: null })
  // Tried only where the plain key is taken by another merchant within the same minute.
  const byMerchant = await eventKey(mail, read, { ordinal, merchant: read.merchant ?? '' })
  const told = toTold(mail, read, plain)
  const lines = candidates
    .map((known) => ({ known, verdict: judgeLine(told, known) }))
    .sort((a, b) => daysToBook(told, a.known) - daysToBook(told, b.known))
  const verdicts = candidates
    .filter((known) => Math.abs(daysToBook(told, known)) <= DAYS_APART)
    .map((known) => ({ known, verdict: judge(told, known) }))
  const same =
    verdicts.find(({ verdict }) => verdict === 'same') ??
    verdicts.find(({ known }) => known.eventKey === byMerchant) ??
    // The nearest day: the line of the next day is the next ride's.
    lines.find(({ verdict }) => verdict === 'same')
  const isTaken = candidates.some((known) => known.eventKey === plain)
  const key = isTaken ? byMerchant : plain
  if (same) return { status: 'same', known: same.known, eventKey: key }
  const suspects = [...verdicts, ...lines].filter(({ verdict }) => verdict === 'suspect')
  return {
    status: 'new',
    eventKey: key,
    suspectOf: suspects.map(({ known }) => known.id).sort()[0] ?? null,
  }
}

function toTold(mail: MailIdentity, read: ReadTransaction, key: string): Told {
  return {
    bank: mail.bank,
    account: read.account,
    kind: read.kind,
    merchant: read.merchant,
    date: read.occurredOn,
    time: read.occurredTime,
    zone: read.timeZone,
    reference: read.reference,
    eventKey: key,
  }
}

function nextPositions(known: ReadonlyArray<KnownOnDay>): Map<string, number> {
  const positions = new Map<string, number>()
  for (const { dayKey, dayPosition } of known) {
    positions.set(dayKey, Math.max(positions.get(dayKey) ?? 0, dayPosition + 1))
  }
  return positions
}
