/** Mails that fill a ledger for the tests in a browser. */
import type { DemoEvent } from '../../../scripts/demo/event.ts'
import { extrasOn } from '../../../scripts/demo/letters/extras.ts'
import { forwardingConfirmation } from '../../../scripts/demo/letters/gmail.ts'
import { toMime } from '../../../scripts/demo/mime.ts'
import type { Tracker } from '../../support/harness.ts'
import { purchaseMail } from '../../system/mails.ts'

/** Card purchases that Chase tells of, one after the other. */
export async function sendPurchases(
  tracker: Tracker,
  purchases: ReadonlyArray<Partial<DemoEvent>>,
): Promise<void> {
  for (const purchase of purchases) await tracker.sendMail(await purchaseMail(purchase))
}

/** A mail of a bank that nobody knows, with two amounts: it has to wait for the person. */
export async function sendDoubtful(tracker: Tracker): Promise<void> {
  const [extra] = extrasOn('2026-10-10')
  if (!extra) throw new Error('the demo has no mail of an unknown bank on the tenth')
  await tracker.sendMail(
    await toMime(extra.letter, crypto.randomUUID(), new Date('2026-10-10T16:05Z')),
  )
}

/** A mail that is clear, and whose sender only claims to be the bank. */
export async function sendClaimed(tracker: Tracker): Promise<void> {
  const [extra] = extrasOn('2026-10-25')
  if (!extra) throw new Error('the demo has no mail of a pretender on the 25th')
  await tracker.sendMail(
    await toMime(extra.letter, crypto.randomUUID(), new Date('2026-10-25T23:40Z')),
  )
}

/** What Gmail sends to the address that somebody wants to forward to. */
export async function sendConfirmation(tracker: Tracker): Promise<void> {
  const letter = forwardingConfirmation(tracker.forwardTo)
  await tracker.sendMail(await toMime(letter, crypto.randomUUID(), new Date()))
}
