/** What a person said of a mail, as a lesson. */
import { type Lesson, type NamedBank, propose, type TaughtMail, type Wording } from 'bank-mail'
import { localDateTime } from '#shared/local-time.ts'
import type { MailRow } from '../../database/tables.ts'
import { occurredOf } from '../pure/occurred.ts'
import { storedReading } from '../rows/mail.ts'

/** What the person confirmed, dates in their own zone. */
export type Confirmed = Pick<
  Extract<Lesson, { outcome: 'recorded' }>,
  'kind' | 'amountMinor' | 'currency' | 'merchant'
> & {
  localDate: string
  /** The bank's day, where the person left what the reader found. */
  bankDate: string | null
  /** Last digits of the account, where the person chose one. */
  account: string | null
}

/** A kept mail, as something to learn from. `bank`: its own; `personZone`: where that is unknown. */
export function taughtMail(
  row: MailRow,
  bank: NamedBank | undefined,
  personZone: string,
): TaughtMail {
  const [guess] = storedReading(row).transactions
  const timeZone = guess?.timeZone ?? bank?.timeZone ?? personZone
  return {
    sender: row.sender ?? '',
    subject: row.subject ?? '',
    text: row.body_text,
    sentOn: localDateTime(row.sent_at ?? row.received_at, timeZone).date,
    timeZone,
    dateOrder: bank?.dateOrder ?? null,
    bank: row.bank,
    country: row.country,
  }
}

/** The lesson of one confirmed movement; what the person did not say is as the reader found it. */
export function lessonOf(row: MailRow, confirmed: Confirmed): Lesson {
  const [guess] = storedReading(row).transactions
  const { localDate, bankDate, account, ...values } = confirmed
  return {
    outcome: 'recorded',
    ...values,
    occurredOn: bankDate ?? localDate,
    account: account ?? guess?.account ?? null,
    reference: guess?.reference ?? null,
    readMerchant: guess?.merchant ?? null,
  }
}

/** That the mail tells of no money, whatever the reader took for it. */
export function nothingOf(row: MailRow): Lesson {
  const [guess] = storedReading(row).transactions
  const values = guess && { outcome: 'recorded' as const, ...guess, readMerchant: guess.merchant }
  return { outcome: 'ignored', guess: values ?? null }
}

/**
 * Whose clock the mail goes by shows in the day that the person confirmed: where the bank's would
 * make it another one and their own does not, it is their own.
 */
export function onItsClock(
  wording: Wording,
  row: MailRow,
  { subject, text, sentOn }: TaughtMail,
  { localDate }: Confirmed,
  personZone: string,
): Wording {
  const read = propose([wording], { subject, text, sentOnIn: () => sentOn })?.transaction
  if (!read) return wording
  const dayIn = (timeZone: string) => {
    return occurredOf({ ...read, timeZone }, row.sent_at, personZone).localDate
  }
  const isTheirs = dayIn(wording.timeZone) !== localDate && dayIn(personZone) === localDate
  return isTheirs ? { ...wording, timeZone: personZone } : wording
}
