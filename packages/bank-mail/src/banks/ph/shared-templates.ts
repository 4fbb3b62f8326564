import type { RecordingTemplate } from '../../template/types.ts'
import { COMMON as ENGLISH } from '../asian-english-templates.ts'

/* The alerts that banks and wallets of the Philippines word alike; InstaPay and PESONet are how money goes to other banks. */

const YOU = "(you|you’ve|you've|you have) [successfully]"
/** Wallets of GCash write the payee's number behind the name. */
const WHO_ENDS =
  '(on {date}|via|with account|with|using|from|ref|\\(|{digits}|was|in your|to your|{stop})'
const ON = 'on {date}'
const FROM_ACCOUNT = 'from [your] {_}(ending|ending in|ending with) {account}'

const FAILED =
  'not successful|unsuccessful|failed|declined|rejected|for processing|being processed|scheduled|will be'

const labels = {
  date: 'transaction date and time|transaction date|transaction time|date and time|date & time|date',
  reference:
    'reference number|reference no.|reference id|ref no.|ref. no.|confirmation no.|transaction id',
}

export const BILL: RecordingTemplate = {
  id: 'bill',
  kind: 'payment',
  isCommon: true,
  unless: [FAILED],
  sentences: [
    `${YOU} paid {money} [of gcash] to {merchant} (via|using|thru|through) {_}bill~`,
    '(bills payment|bill payment|payment) of {money} to {merchant} (on {date}|via|using|from|was|is|has|{stop})',
    ON,
    FROM_ACCOUNT,
  ],
  labels,
}

/** To a shop: wallets say "paid to" of these and "sent to" of people. */
export const PAID_TO: RecordingTemplate = {
  id: 'paid-to',
  kind: 'purchase',
  isCommon: true,
  unless: [FAILED, 'bills payment|bill payment|pay bills|instapay|pesonet'],
  sentences: [`${YOU} paid {money} [of gcash] to {merchant} ${WHO_ENDS}`, ON],
  labels,
}

export const CARD_USED: RecordingTemplate = {
  id: 'card-used',
  kind: 'purchase',
  isCommon: true,
  unless: [FAILED, 'convert {_}(into|to) {_}instal~'],
  sentences: [
    '(card|visa|mastercard|jcb) {_}(ending|ending in|ending with) {account} was {_}{money} {_}at {merchant} (on {date}|via|{stop})',
    'transaction {_}{money} was made {_}{account} at {merchant} (on {date}|via|{stop})',
  ],
  labels,
}

export const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  isCommon: true,
  unless: [FAILED],
  when: [`${YOU} received {_}({money}|money)`],
  sentences: [
    `${YOU} received {money} [of gcash] from {merchant} ${WHO_ENDS}`,
    `${YOU} received {money}`,
    '(to|in) your {_}(ending|ending in|ending with) {account}',
    'from\\: {merchant} (\\(|{end})',
    ON,
  ],
  labels: { ...labels, amount: 'amount', merchant: 'sender name|sender|from' },
}

/** Money put into a wallet. */
export const CASH_IN: RecordingTemplate = {
  id: 'cash-in',
  kind: 'deposit',
  isCommon: true,
  unless: [FAILED, 'cash in {money} {_}(and|to) (get|earn)'],
  sentences: [
    `${YOU} (cashed in|cashed-in|topped up) {money} {_}(via|from|through) {merchant} (on {date}|{stop})`,
    `${YOU} (cashed in|cashed-in|topped up) {money}`,
    '(cash-in|cash in) of {money} {_}(was|is) successful',
    ON,
  ],
  labels,
}

export const SENT: RecordingTemplate = {
  id: 'sent',
  kind: 'transfer_out',
  isCommon: true,
  unless: [FAILED],
  sentences: [
    `${YOU} (sent|transferred) {money} to {_}account {_}{digits} of {merchant} ${WHO_ENDS}`,
    `${YOU} (sent|transferred) {money} [of gcash] to {merchant} ${WHO_ENDS}`,
    `(transfer|fund transfer|instapay transfer|pesonet transfer) of {money} to {merchant} ${WHO_ENDS}`,
    FROM_ACCOUNT,
    ON,
  ],
  labels,
}

/** The receipt of a transfer as rows. */
export const SENT_ROWS: RecordingTemplate = {
  id: 'sent-rows',
  kind: 'transfer_out',
  isCommon: true,
  when: [
    '(fund transfer|transfer|send money|instapay|pesonet|sent money) {_}(successful|was successful|is successful|success|completed)|successfully (sent money|transferred)|fund transfer … status {_}successful',
  ],
  unless: [FAILED, 'you received|you have received'],
  labels: {
    ...labels,
    amount: 'amount|transfer amount|amount sent',
    merchant:
      'to account name|recipient name|beneficiary name|account name|transfer to|recipient|beneficiary|sent to|to',
    account: 'source account|from account|transfer from|debit from|from',
  },
  stops: ['transfer fee', 'service fee', 'account number', 'bank'],
}

export const COMMON = [
  ...ENGLISH,
  BILL,
  PAID_TO,
  CARD_USED,
  RECEIVED,
  CASH_IN,
  SENT,
  SENT_ROWS,
] as const
