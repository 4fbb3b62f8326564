/**
 * `npm start -- --demo`: three months of the life of a person who does not exist, sent as the mails
 * her banks would have written. The same mails on every run, so that running it again adds nothing
 * but the days that have passed since.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { addDays, instantOf, localDateTime } from '#shared/local-time.ts'
import { type Letter, ZONE_OF } from './demo/event.ts'
import { extrasOn } from './demo/letters/extras.ts'
import { forwardedByHand, forwardingConfirmation, PERSON } from './demo/letters/gmail.ts'
import { LETTER_OF } from './demo/letters/index.ts'
import { type DemoCountry, eventsOn } from './demo/life.ts'
import { toMime } from './demo/mime.ts'
import { randomOf } from './demo/random.ts'

/** Three months at their longest: whatever comes once a month has come three times, and so recurs. */
const DAYS = 92
/** Mails on their way at a time; the database writes one at a time anyway. */
const AT_ONCE = 4
/** Times that a mail is sent before the demo gives up. */
const ATTEMPTS = 4
/** One alert in this many is forwarded by hand. */
const BY_HAND = 17

export type DemoMail = {
  /** Envelope sender: the person's mailbox, which forwards. */
  from: string
  raw: Buffer
}

export type DemoOptions = {
  /** Delivers one mail to the tracker; rejects as nodemailer does where it was not taken. */
  send(mail: DemoMail): Promise<void>
  /** The address that mail is forwarded to. */
  forwardTo: string
  now: Date
  /** The person's IANA zone: its date now is the last day. */
  timeZone: string
  /** Where they live; the United States unless told. */
  country?: DemoCountry
  onProgress?(sent: number, total: number): void
}

/** Resolves to the number of mails once all are sent; rejects with the first that was not taken. */
export async function runDemo(options: DemoOptions): Promise<number> {
  const mails = planDemo(options)
  const total = mails.length
  let started = 0
  let sent = 0
  async function work(): Promise<void> {
    for (let mail = mails[started++]; mail; mail = mails[started++]) {
      await sendPatiently(options.send, { from: PERSON.address, raw: await mail.toMime() })
      options.onProgress?.(++sent, total)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return total
}

/** As a mail server does: what is not taken for now (SMTP 4xx) is sent again. */
async function sendPatiently(send: DemoOptions['send'], mail: DemoMail): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send(mail)
    } catch (error) {
      const code: unknown = error instanceof Error ? Reflect.get(error, 'responseCode') : null
      const isForNow = typeof code === 'number' && code >= 400 && code < 500
      if (!isForNow || attempt === ATTEMPTS) throw error
      await sleep(attempt * 500)
    }
  }
}

type Planned = { sentAt: Date; toMime(): Promise<Buffer> }

/** Every mail of the demo up to now, oldest first. */
export function planDemo({
  forwardTo,
  now,
  timeZone,
  country = 'US',
}: Pick<DemoOptions, 'forwardTo' | 'now' | 'timeZone' | 'country'>): Array<Planned> {
  const today = localDateTime(now.toISOString(), timeZone).date
  const mails: Array<Planned> = []
  const add = (letter: Letter, id: string, sentAt: Date) => {
    mails.push({ sentAt, toMime: () => toMime(letter, id, sentAt) })
  }
  const firstDay = addDays(today, 1 - DAYS)
  const setUp = new Date(instantOf(firstDay, '00:05', timeZone))
  add(forwardingConfirmation(forwardTo), 'forwarding', setUp)
  for (let day = 0; day < DAYS; day++) {
    const date = addDays(firstDay, day)
    for (const [index, event] of eventsOn(date, country).entries()) {
      const zone = ZONE_OF[event.bank]
      const sentAt = new Date(instantOf(event.date, event.time, zone))
      const letter = LETTER_OF[event.bank](event)
      const id = `${date}-${index}`
      const byHand = randomOf(`by hand ${id}`).between(1, BY_HAND) === 1
      add(byHand ? forwardedByHand(letter, sentAt, zone) : letter, id, sentAt)
    }
    for (const [index, { time, letter }] of extrasOn(date, country).entries()) {
      add(letter, `${date}-extra-${index}`, new Date(instantOf(date, time, timeZone)))
    }
  }
  return mails
    .filter(({ sentAt }) => sentAt <= now)
    .toSorted((a, b) => a.sentAt.getTime() - b.sentAt.getTime())
}
