/** Mails of banks that nobody ever saw, for the tests of wordings. */
import type { Lesson, TaughtMail } from './wording.ts'

export type Values = {
  amount: string
  merchant: string
  date: string
  card: string
  balance: string
}

export const taughtMail = (text: string, subject: string, more: Partial<TaughtMail> = {}) =>
  ({
    sender: 'notes@quellbank.example',
    subject,
    text,
    sentOn: '2026-03-05',
    timeZone: 'UTC',
    dateOrder: null,
    bank: null,
    country: null,
    ...more,
  }) satisfies TaughtMail

export const movement = (
  more: Partial<Extract<Lesson, { outcome: 'recorded' }>> = {},
): Extract<Lesson, { outcome: 'recorded' }> => ({
  outcome: 'recorded',
  kind: 'purchase',
  amountMinor: 1250,
  currency: 'EUR',
  merchant: 'BLUE CAFE',
  occurredOn: '2026-03-04',
  account: null,
  reference: null,
  readMerchant: null,
  ...more,
})

/** In a language of no lexicon: "zan" for spent, "ved" for at, months of its own. */
export const invented = ({ amount, merchant, date, card, balance }: Values) => `Hol Mira,

Zan ${amount} ved ${merchant} tu ${date}.
Plakko: ${card}
Restu: ${balance} EUR

Dankvo pel Quellbank. Skrivu nun al help@quellbank.example.`
