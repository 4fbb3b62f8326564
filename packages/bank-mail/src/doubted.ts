/** What is read is what is seen: a reading that its mail gives reason to doubt is left for a person. */
import type { Inner } from './forwarding/unforward.ts'
import { contradicts, type Doubt } from './mail/doubts.ts'
import type { Reading } from './reading.ts'

/** Doubts about a mail that may hold more than could be read; the others are about what was read. */
const MISSING: ReadonlySet<Doubt> = new Set(['unreadable_part'])
/** Where something may have been missed, these reasons are only what the readable rest says. */
const REST: ReadonlySet<string | null> = new Set(['information', 'not_bank_mail'])

/** `reading` of `inner`, or the same for review. */
export function doubted(reading: Reading, inner: Inner): Reading {
  const doubt = doubtOf(reading, inner)
  return doubt === null ? reading : { ...reading, outcome: 'review', reason: doubt }
}

function doubtOf(reading: Reading, { doubts, bodies }: Inner): Doubt | null {
  if (reading.outcome === 'recorded') {
    const doubt = doubts.find((one) => !MISSING.has(one))
    if (doubt !== undefined) return doubt
    const isContradicted = reading.transactions.some(({ amountMinor }) =>
      bodies.some((body) => contradicts(body, amountMinor)),
    )
    return isContradicted ? 'text_html_differ' : null
  }
  const isMissed =
    reading.outcome === 'ignored' ? REST.has(reading.reason) : reading.transactions.length === 0
  return isMissed ? (doubts.find((one) => MISSING.has(one) || one === 'unread_mail') ?? null) : null
}
