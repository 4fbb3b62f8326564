/** Several alerts in one mail: each is recorded, or the whole mail waits; never some of them. */
import { MAX_MAILS } from './forwarding/inner-mails.ts'
import type { Reading } from './reading.ts'

/**
 * One reading of a mail out of the readings of the mails in it (one at least). Those that move no
 * money are left out where another does.
 */
export function together(readings: readonly [Reading, ...Array<Reading>]): Reading {
  const [only] = readings
  if (readings.length === 1) return only
  const telling = readings.filter(({ outcome }) => outcome !== 'ignored')
  const [first] = telling
  if (!first) return readings.find(({ reason }) => reason !== 'not_bank_mail') ?? only
  const transactions = telling.flatMap((reading) => reading.transactions)
  const text = telling.map((reading) => reading.text).join('\n\n')
  const doubtful = telling.find(({ outcome }) => outcome === 'review')
  // One that was found within the mail is as much to be trusted as whoever sent it on.
  const within = telling.find(({ isUnwrapped }) => isUnwrapped) ?? first
  const { sender, isUnwrapped } = within
  const all = { ...first, sender, isUnwrapped, transactions, text }
  if (readings.length > MAX_MAILS) return { ...all, outcome: 'review', reason: 'several_amounts' }
  return doubtful ? { ...all, outcome: 'review', reason: doubtful.reason } : all
}
