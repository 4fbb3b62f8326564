import type { IgnoringTemplate, RecordingTemplate } from '../template/types.ts'

/*
 * The alerts that banks and wallets of Singapore, Malaysia, the Philippines and Hong Kong word alike
 * in English: one sentence that says what was done, or labels below one.
 */

const CARD_END = '(ending|ending in|ending with) {account}'
const ON = 'on {date}'
const YOU = "(you|you’ve|you've|you have) [just|successfully]"
const AFTER = '(on {date}|at {time}|with|using|via|from|was|has|by|for|{stop})'

/** Alerts carry small print of statements and offers, too. */
const SAID_DONE = `${YOU} (paid|spent|sent|received|made|transferred|withdrew)|(was|has been|is) (charged|made|debited|credited|used|sent|successful|completed|reversed|refunded)|(payment|transfer|transaction|transaction status|status) (successful|completed)|transaction amount {money}`

export const SCHEDULED: IgnoringTemplate = {
  id: 'scheduled',
  when: [
    '(transfer|payment|bill payment) {_}(has been|was|is) (scheduled|set up)|you (have|just) scheduled|(will be|to be) (deducted|debited|charged|transferred|processed) {_}on {date}',
  ],
  unless: ['(was|is|has been) (successful|completed|processed|executed)'],
  ignored: 'reminder',
}

export const OFFERED: IgnoringTemplate = {
  id: 'offered',
  when: [
    '(invite|refer) {_}friend~|convert {_}(into|to) {_}(instal[l]ment~|monthly)|(instal[l]ment~|cash instal[l]ment) (plan|offer)|(pre-approved|pre-qualified|eligible) for|(get|enjoy|earn|win) {_}{money} {_}(cashback|voucher~|rebate~|bonus|off|reward~)',
  ],
  unless: [SAID_DONE],
  ignored: 'marketing',
}

export const STATEMENT: IgnoringTemplate = {
  id: 'statement',
  when: [
    '(estatement|e-statement|eadvice) {_}(is|are) {_}(ready|available|attached|now)|statement balance {money}|your {_}(estatement|e-statement)',
  ],
  unless: [SAID_DONE],
  ignored: 'statement',
}

/** Money that is to come back, or was asked back. */
export const NOT_BACK_YET =
  'not (been|be) (reversed|refunded|credited)|will be (reversed|refunded|credited|returned|posted)|refund~ (is|are) (on its way|being processed|pending)|(request~|apply|claim) {_}refund'

/** A purchase that somebody doubts, or that only may earn something. */
export const ONLY_SPOKEN_OF =
  'your dispute|dispute (about|of|over|regarding|request|case)|received your (dispute|claim|report)|could (earn|get|receive) {_}{money}|(can|could|may) be converted|convert your {_}{money}'

export const REVERSED: RecordingTemplate = {
  id: 'reversed',
  kind: 'refund',
  isCommon: true,
  unless: [NOT_BACK_YET],
  sentences: [
    '(refund|reversal) of {money} from {merchant} (was|has|to|on {date}|{stop})',
    '(refund|reversal) of {money} {_}(was|has been|is) (credited|made|posted|processed)',
    '{money} {_}at {merchant} (was|has been|is) (reversed|refunded)',
    '{money} (was|has been) (refunded|reversed)',
    CARD_END,
    ON,
  ],
}

/** "You paid … at": at a shop, whereas "You paid … to" may be somebody. */
export const PAID: RecordingTemplate = {
  id: 'paid',
  kind: 'purchase',
  isCommon: true,
  unless: ['if you (paid|spent)|when you (pay|spend) {money}', ONLY_SPOKEN_OF],
  sentences: [
    `${YOU} (paid|spent|used) {money} (at|@) {merchant} ${AFTER}`,
    `(payment|purchase|transaction|charge) of {money} (at|@) {merchant} ${AFTER}`,
    `(payment|purchase|transaction|charge) of {money} {_}(was|has been) {_}(made|charged|performed|processed|approved|posted) {_}(at|@) {merchant} ${AFTER}`,
    `{money} (was|has been) (charged|spent|used) {_}(at|@) {merchant} ${AFTER}`,
    `was charged {money} (at|@) {merchant} ${AFTER}`,
    CARD_END,
    ON,
  ],
}

/** By a code on the counter: a shop, though it is "paid to" as people are. */
export const QR: RecordingTemplate = {
  id: 'qr',
  kind: 'purchase',
  isCommon: true,
  unless: [ONLY_SPOKEN_OF],
  sentences: [
    `(qr|nets|scan & pay) payment of {money} to {merchant} ${AFTER}`,
    `${YOU} (paid|spent) {money} to {merchant} (via|using|with|by) {_}qr`,
    CARD_END,
    ON,
  ],
}

/** A wallet's receipt. */
export const PAYMENT_ROWS: RecordingTemplate = {
  id: 'payment-rows',
  kind: 'purchase',
  isCommon: true,
  when: [
    '(payment|transaction) {_}(successful|completed|success)',
    'merchant|merchant name|paid to',
  ],
  unless: ['refund|reload~|top up|top-up|transfer|unsuccessful|not successful|bill'],
  labels: {
    amount: 'amount|transaction amount|payment amount|total paid|total amount|amount paid',
    merchant: 'merchant|merchant name|paid to',
    date: 'date/time|date & time|date and time|transaction date|date',
    reference: 'transaction no.|reference no.|reference number|reference',
  },
}

/** "You have made a payment to … on your card": the amount is labelled below. */
export const PAID_BY_CARD: RecordingTemplate = {
  id: 'paid-by-card',
  kind: 'purchase',
  isCommon: true,
  when: ['made a (payment|purchase|transaction) (to|at) {_}(card|qr)'],
  sentences: [
    'made a (payment|purchase|transaction) (to|at) {merchant} (on your|with your|using your|via|by)',
    CARD_END,
  ],
  labels: {
    amount: 'amount|transaction amount|payment amount',
    date: 'transaction time|transaction date|date and time|date & time|date',
  },
}

/** HSBC's, the same in every country: rows under "there was a transaction made on your card". */
export const CARD_ROWS: RecordingTemplate = {
  id: 'card-rows',
  kind: 'purchase',
  isCommon: true,
  when: ['(transaction|purchase) {_}made on your {_}card', 'description|merchant'],
  unless: ['refund|reversal|reversed|credited'],
  labels: {
    amount: 'transaction amount|amount',
    merchant: 'description|merchant|merchant name|transaction description',
    account: 'card number|card no.|card',
    date: 'transaction date|date',
    time: 'transaction time|time',
  },
}

export const COMMON = [
  SCHEDULED,
  OFFERED,
  STATEMENT,
  REVERSED,
  PAID,
  QR,
  PAID_BY_CARD,
  PAYMENT_ROWS,
] as const
