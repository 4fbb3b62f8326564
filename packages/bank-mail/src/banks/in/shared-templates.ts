import type { RecordingTemplate, Template } from '../../template/types.ts'
import { REFUSALS } from './shared-refusals.ts'
import { INFO, ON, OWN, PAYEE, PAYER, REFERENCE } from './shared-sentences.ts'

/*
 * The alerts that banks of India word alike: "Rs.… has been debited from account … to VPA …",
 * "card … has been used for …". Balances and limits stand after the amount and look like it;
 * account numbers stand before "is debited", so that only an amount with its currency is one.
 */

const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  when: ['refund|reversal|reversed|refunded|merchant credit|credited back'],
  unless: ['fee reversal request|declined'],
  sentences: [
    '(refund|reversal|credit) (of|for) {money}',
    '{money} {_}(has been|is|was) (credited|refunded|reversed)',
    '(reversed|refunded) {money}',
    'refund from {merchant} (on {date}|has|is|was|to your|{stop})',
    '(refund|reversal|credit) {_}(from|by|at) {merchant} (has|on {date}|is|was|to your|{stop})',
    OWN,
    ON,
  ],
}

/** What was paid to the card, as its bank confirms it. */
const CARD_PAYMENT: RecordingTemplate = {
  id: 'card-payment',
  kind: 'payment',
  when: ['card', 'payment|repayment|credits'],
  unless: [
    'payment (is due|due)|total amount due|spent|has been used|was used|thank you for using|debited from your',
  ],
  sentences: [
    '(payment|repayment) of {money} {_}(received|credited|for|towards|on|was|has|is)',
    '(received|receipt of) {_}(payment|repayment) of {money}',
    '(received|receipt of) {money} {_}(towards|as payment|for|on|against)',
    'received credits of {money} on your {_}card',
    '(payment|repayment) of {money}',
    OWN,
    ON,
  ],
}

const WITHDRAWAL: RecordingTemplate = {
  id: 'withdrawal',
  kind: 'withdrawal',
  when: ['atm|cash withdrawal|withdrawn'],
  unless: ['credited'],
  sentences: [
    '(withdrawn|withdrawal of|withdrawal for|withdrew) {money}',
    '{money} {_}(withdrawn|debited)',
    'for {money}',
    '(withdrawal|withdrawn) {_}at {merchant} (on {date}|from|using|{stop})',
    OWN,
    ON,
  ],
}

const CARD: RecordingTemplate = {
  id: 'card',
  kind: 'purchase',
  when: [
    'card {_}(has been used|was used|is used)|using your {_}card|spent|debited from your {_}card|transaction {_}card|card {_}transaction',
  ],
  unless: ['atm|cash withdrawal|declined|credited to your'],
  sentences: [
    '(card|ending|no.) {account} (for|has been used for|was used for) {_}{money} (at|towards) {merchant} (on {date}|at {time}|{stop})',
    '(card|ending|no.) {account} for {money} on {date} at {merchant} is approved',
    '(transaction|purchase) of {money} has been (done|made) on {_}card {_}{account} at {merchant} (on {date}|{stop})',
    '{money} spent at {merchant} on {_}card {account}',
    '{money} [was|were|is|has been] spent {_}at [(upi/|upi_)]{merchant} (on {date}|using|with|via|through|{stop})',
    '{money} [was|is|has been] (debited|charged) {_}(at|towards) {merchant} (on {date}|using|with|via|{stop})',
    'spent {money} on your {_}card {_}{account} at {merchant} (on {date}|{stop})',
    '(transaction|purchase|payment) (of|for) {money} (at|towards|to) {merchant} (on {date}|on {_}card|using|with|has|was|{stop})',
    '(transaction|purchase) of {money} on {merchant} using your',
    '(transaction|purchase) of {money} on {merchant} using {_}card',
    '(used for a transaction of|used for|transaction of|transaction for|purchase of|purchase for) {money}',
    '{money} {_}(spent|debited|charged)',
    ...INFO,
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
    '{money} {_}(credited|deposited|received)',
    'credited {money}',
    '(credited|received|deposited) {_}(with|by|of|for) {money}',
    'received {money}',
    ...PAYER,
    REFERENCE,
    ...INFO,
    OWN,
    ON,
  ],
  labels: {
    amount: 'amount credited|amount received|credit amount|amount',
    merchant: 'sender name|remitter name|sender|remitter',
    date: 'date & time|date and time|date|transaction date',
    account: 'account number|account no.|account|a/c no.',
    reference: 'upi reference number|reference number|reference no.|utr|imps reference no',
  },
}

/** Somebody sent money. */
const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  when: ['credited|received|deposited', 'vpa|upi|imps|sender name'],
  ...CREDITED,
}

/** Into the account, by whatever way. */
const CREDIT: RecordingTemplate = {
  id: 'credit',
  kind: 'deposit',
  when: ['credited|received|deposited|credit'],
  ...CREDITED,
}

const DEBITED = {
  unless: ['will be debited|declined|refund~|reversal|due date|credited to your'],
  sentences: [
    '(a/c|account) [no.] {account} (is|has been|was) debited (with|by|for) {money}',
    '{money} {_}(debited|deducted)',
    '(debited|deducted) [with|by|for] {money}',
    'debited {_}(with|by|for) {money}',
    '{money} (transferred|sent) from {_}{account}',
    '{money} paid [successfully] to {merchant} (from|on {date}|using|{stop})',
    'emi of {money} {_}has been (paid|received)',
    '(sent|transferred|paid|payment of|transfer of) {money}',
    ...PAYEE,
    REFERENCE,
    ...INFO,
    OWN,
    ON,
  ],
  labels: {
    amount: 'amount debited|debit amount|amount paid|amount',
    merchant: 'beneficiary name|payee name|biller name|beneficiary|payee',
    date: 'date & time|date and time|date',
    account: 'account number|account no.|account|a/c no.',
    reference: 'upi reference number|reference number|reference no.|utr',
  },
}

/** Out of the account, to a UPI address, a payee or a biller. */
const DEBIT: RecordingTemplate = {
  id: 'debit',
  kind: 'transfer_out',
  when: [
    'debited|deducted|sent|transferred|paid|payment',
    'vpa|upi|imps|neft|rtgs|sent|transferred|transfer|beneficiary',
  ],
  ...DEBITED,
}

/** Out of the account by mandate, cheque or instalment, or nobody says how. */
const PAID: RecordingTemplate = {
  id: 'paid',
  kind: 'payment',
  when: ['debited|deducted|paid|payment'],
  ...DEBITED,
}

const RECORDING = [REFUND, CARD_PAYMENT, WITHDRAWAL, CARD, RECEIVED, CREDIT, DEBIT, PAID]

/** For a bank's own templates to go before. */
export const COMMON: ReadonlyArray<Template> = [
  ...REFUSALS,
  ...RECORDING.map((template) => ({ ...template, isCommon: true as const })),
]
