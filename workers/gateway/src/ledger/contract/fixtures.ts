/** What a reader and a labeler would say, with invented names and amounts. */
import type { Reading, ReadTransaction } from 'bank-mail'
import { groupOf } from '#shared/categories.ts'
import type { Label } from '#shared/label.ts'
import type { MailIntake } from '#shared/ledger.ts'
import type { SenderCheck } from '#shared/reader.ts'
import type { NewTransaction } from '../store.ts'

export const ANA = { person: 'ana@example.com' }

/** A card purchase of 18.50 dollars at 09:14 in New York. */
export function aRead(values: Partial<ReadTransaction> = {}): ReadTransaction {
  return {
    kind: 'purchase',
    amountMinor: 1850,
    currency: 'USD',
    merchant: 'CORNER BAKERY 0451',
    occurredOn: '2026-11-20',
    occurredTime: '09:14',
    timeZone: 'America/New_York',
    dateSource: 'body',
    account: '4821',
    reference: null,
    mcc: null,
    ...values,
  }
}

export function aReading(values: Partial<Reading> = {}): Reading {
  return {
    outcome: 'recorded',
    reason: null,
    bank: 'Harbor Bank',
    country: 'US',
    template: 'harbor/purchase',
    transactions: [aRead()],
    confirmation: null,
    sender: 'alerts@harborbank.example',
    isUnwrapped: false,
    subject: 'You made a purchase',
    sentAt: '2026-11-20T14:14:31.000Z',
    text: 'You spent $18.50 at CORNER BAKERY 0451',
    ...values,
  }
}

/** A bank that is known, by its own mail. */
export function aSender(values: Partial<SenderCheck> = {}): SenderCheck {
  return {
    verdict: 'authentic',
    address: 'alerts@harborbank.example',
    domain: 'harborbank.example',
    wayIn: 'bank',
    isPending: false,
    ...values,
  }
}

let mails = 0

/** A mail with a Message-ID of its own unless told. */
export function anIntake(values: Partial<MailIntake> = {}): MailIntake {
  mails += 1
  const messageId = `${mails}@harborbank.example`
  const reading = values.reading ?? aReading()
  return {
    recipient: 'inbox+secret@expenses.example',
    envelopeFrom: 'ana@mail.example',
    messageId,
    receivedAt: '2026-11-20T14:14:40.000Z',
    raw: new TextEncoder().encode(`Message-ID: <${messageId}>\r\n\r\nA purchase`),
    reading,
    sender: aSender(),
    labels: reading.transactions.map(() => null),
    ...values,
  }
}

/** A mail that tells of these transactions. */
export function aTelling(
  reads: Array<Partial<ReadTransaction>>,
  values: Partial<Reading> = {},
): MailIntake {
  return anIntake({ reading: aReading({ transactions: reads.map(aRead), ...values }) })
}

export function aLabel(values: Partial<Label> = {}): Label {
  const category = values.category === undefined ? 'coffee' : values.category
  return {
    category,
    group: category && groupOf(category),
    decision: 'auto',
    confidence: 0.95,
    evidence: 'neighbour',
    nearest: 'Corner Bakery',
    why: { code: 'reads_like', what: 'Corner Bakery' },
    name: 'Corner Bakery',
    merchantKey: 'cornerbakery',
    version: 'v1',
    ...values,
  }
}

export function anEntry(values: Partial<NewTransaction> = {}): NewTransaction {
  return {
    kind: 'purchase',
    amountMinor: 1200,
    currency: 'USD',
    merchant: 'Flower stall',
    category: null,
    localDate: '2026-11-21',
    localTime: '11:30',
    accountId: null,
    note: null,
    ...values,
  }
}
