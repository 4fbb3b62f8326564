import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

/*
 * The alerts that banks of India word alike: "Rs.… has been debited from account … to VPA …",
 * "card … has been used for …". Balances and limits stand after the amount and look like it.
 */

const OWN =
  '(your|from|to|in|on|using|ending|card|account|a/c) {_}(ending with|ending in|ending|no.|number|account|a/c|card) {account}'
const ON = '(on|dated) {date}'
const INFO = 'info: {merchant}. (the|your|avail~|avl|if|{stop})'

export const TO_COME: IgnoringTemplate = {
  id: 'to-come',
  when: [
    'will be (debited|deducted|charged|auto-debited|processed)|upcoming (mandate|payment|debit)|(mandate|autopay|standing instruction) {_}(registered|created|set up|activated|cancelled|modified)|has requested (money|{amount})|collect request|(requested|request) {_}via upi|payment is due',
  ],
  unless: ['(has been|was|is|been) (debited|charged)'],
  ignored: 'reminder',
}

export const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  when: ['refund|reversal|reversed|refunded|merchant credit'],
  unless: ['fee reversal request|declined'],
  sentences: [
    '(refund|reversal|credit) (of|for) {amount}',
    '{amount} {_}(has been|is|was) (credited|refunded|reversed)',
    '(reversed|refunded) {amount}',
    '(refund|reversal|credit) {_}(from|by|at) {merchant} (has|on {date}|is|was|to your|{stop})',
    OWN,
    ON,
  ],
}

export const CARD_PAYMENT: RecordingTemplate = {
  id: 'card-payment',
  kind: 'payment',
  when: ['credit card|card ending|card xx', 'payment'],
  unless: ['payment (is due|due)|total amount due|spent|has been used|thank you for using'],
  sentences: [
    'payment of {amount} {_}(received|credited|for|towards|on|was|has|is)',
    '(received|receipt of) {_}payment of {amount}',
    '(received|receipt of) {amount} {_}(towards|as payment|for|on|against)',
    'payment of {amount}',
    OWN,
    ON,
  ],
}

export const WITHDRAWAL: RecordingTemplate = {
  id: 'withdrawal',
  kind: 'withdrawal',
  when: ['atm|cash withdrawal|withdrawn'],
  unless: ['credited'],
  sentences: [
    '(withdrawn|withdrawal of|withdrawal for|withdrew) {amount}',
    '{amount} {_}(withdrawn|debited|withdrawal)',
    'for {amount}',
    '(withdrawal|withdrawn) {_}at {merchant} (on {date}|from|using|{stop})',
    OWN,
    ON,
  ],
}

export const CARD: RecordingTemplate = {
  id: 'card',
  kind: 'purchase',
  when: [
    'card {_}(has been used|was used|is used)|using your {_}card|spent|debited from your {_}card|transaction {_}card|card {_}transaction',
  ],
  unless: ['atm|cash withdrawal|declined|credited to your'],
  sentences: [
    '(card|ending|no.) {account} (for|has been used for) {_}{amount} (at|on|towards) {merchant} (on {date}|at {time}|{stop})',
    '{amount} [was|is|has been] (spent|debited|charged) {_}(at|towards) {merchant} (on {date}|using|with|via|{stop})',
    '{amount} {_}spent {_}at {merchant} (on {date}|using|{stop})',
    '(transaction|purchase|payment) (of|for) {amount} (at|on|towards|to) {merchant} (on {date}|using|with|has|was|{stop})',
    '(used for a transaction of|used for|transaction of|transaction for|purchase of|purchase for) {amount}',
    '{amount} {_}(spent|debited|charged)',
    INFO,
    OWN,
    ON,
  ],
  labels: {
    amount: 'transaction amount|amount',
    merchant: 'merchant name|merchant',
    date: 'date & time|date and time|transaction date',
    account: 'card no.|card number|card ending',
  },
}

const CREDITED = {
  unless: [
    'debited|will be credited|credit limit|credit card|refund~|reversal|declined|eligible|pre-approved|pre-qualified|offer[s]|apply now',
  ],
  sentences: [
    '{amount} {_}(credited|deposited|received)',
    '(credited|received|deposited) {_}(with|by|of|for) {amount}',
    'received {amount}',
    'by vpa {_}@{_} {merchant} on {date}',
    '(by vpa|from vpa) {merchant} on {date}',
    '(from|by|sender name) {merchant} (on {date}|via|to your|in your|{stop})',
    'reference number is {reference}',
    INFO,
    OWN,
    ON,
  ],
  labels: {
    amount: 'amount credited|amount received|credit amount|amount',
    merchant: 'sender name|remitter name|sender|remitter',
    date: 'date & time|date and time|date',
    account: 'account number|account no.|account|a/c no.',
    reference: 'upi reference number|reference number|reference no.|utr|imps reference no',
  },
}

/** Somebody sent money. */
export const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  when: ['credited|received|deposited', 'vpa|upi|imps|sender name'],
  ...CREDITED,
}

/** Into the account, by whatever way. */
export const CREDIT: RecordingTemplate = {
  id: 'credit',
  kind: 'deposit',
  when: ['credited|received|deposited|credit'],
  ...CREDITED,
}

/** Out of the account, to a UPI address, a payee or a biller. */
export const DEBIT: RecordingTemplate = {
  id: 'debit',
  kind: 'transfer_out',
  when: ['debited|sent|transferred|paid|payment'],
  unless: ['will be debited|declined|refund~|reversal|due date|credited to your'],
  sentences: [
    '{amount} {_}debited',
    'debited {_}(with|by|for) {amount}',
    '(sent|transferred|paid|payment of|transfer of) {amount}',
    'to vpa {_}@{_} {merchant} on {date}',
    'to vpa {merchant} on {date}',
    'reference number is {reference}',
    '(towards|to|beneficiary name|payee) {merchant} (on {date}|via|from your|using|through|{stop})',
    INFO,
    OWN,
    ON,
  ],
  labels: {
    amount: 'amount debited|debit amount|amount paid|amount',
    merchant: 'beneficiary name|payee name|beneficiary|payee',
    date: 'date & time|date and time|date',
    account: 'account number|account no.|account|a/c no.',
    reference: 'upi reference number|reference number|reference no.|utr',
  },
}

export const COMMON = [
  TO_COME,
  { ...REFUND, isCommon: true },
  { ...CARD_PAYMENT, isCommon: true },
  { ...WITHDRAWAL, isCommon: true },
  { ...CARD, isCommon: true },
  { ...RECEIVED, isCommon: true },
  { ...CREDIT, isCommon: true },
  { ...DEBIT, isCommon: true },
] as const
