import type { RecordingTemplate, Template } from '../../template/types.ts'
import { CERTAIN } from './shared-certain.ts'
import { REFUSALS } from './shared-refusals.ts'
import { DONE, INFO, ON, OWN, PAYEE, PAYER, REFERENCE } from './shared-sentences.ts'

/*
 * The alerts that banks of India word alike: "Rs.… has been debited from account … to VPA …",
 * "card … has been used for …". Balances and limits stand after the amount and look like it;
 * account numbers stand before "is debited", so that only an amount with its currency is one. What
 * has happened says so right beside the amount: "may be debited" and "ready to be credited" do not.
 */

const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  when: [
    'refund (of|from|for|processed)|(towards|for|account of) [a] [the] [upi] (refund|reversal)|reversal of|reversed|refunded|merchant credit|credited back',
  ],
  unless: ['fee reversal request|refund {_}initiated|disputed transaction|temporary credit'],
  sentences: [
    `{money} ${DONE} (credited|refunded|reversed)`,
    '(refund|reversal|credit) (of|for) {money} {_}(has been|have been|was|is) (credited|processed|refunded)',
    '{money} {_}(is|was|has been) credited back',
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
  unless: ['not [yet] received|yet to receive|thank you for using|debited from your {_}card'],
  sentences: [
    `(payment|repayment) of {money} ${DONE} (received|credited)`,
    'thank you for {_}(payment|repayment) of {money}',
    '(received|receipt of) {_}(payment|repayment) of {money}',
    '(received|receipt of) {money} {_}(towards|as payment|against)',
    'received credits of {money} on your {_}card',
    OWN,
    ON,
  ],
}

const WITHDRAWAL: RecordingTemplate = {
  id: 'withdrawal',
  kind: 'withdrawal',
  unless: ['withdrawal limit|per transaction'],
  sentences: [
    `{money} ${DONE} withdrawn`,
    `{money} ${DONE} debited {_}(at {_}atm|cash withdrawal|atm withdrawal)`,
    '(withdrawn|withdrawal of|withdrawal for|withdrew) {money}',
    '(withdrawal|withdrawn) {_}at {merchant} (on {date}|from|using|{stop})',
    OWN,
    ON,
  ],
}

const AFTER_MERCHANT = '(on {date}|on {_}card|using|with|via|through|at {time}|{stop})'

const CARD: RecordingTemplate = {
  id: 'card',
  kind: 'purchase',
  when: ['card'],
  unless: ['credited back|disputed transaction|dispute for|suspicious|did you make'],
  sentences: [
    `thank you for using {_}{account} for {money} at {merchant} ${AFTER_MERCHANT}`,
    `using {_}{account}…you made a transaction of {money} at {merchant} ${AFTER_MERCHANT}`,
    `{account} (has been|was|is) used for {_}{money} (at|towards|for payment to) {merchant} ${AFTER_MERCHANT}`,
    '(card|ending|no.) {account} for {money} on {date} at {merchant} is approved',
    `(transaction|purchase) of {money} has been (done|made) on {_}card {_}{account} at {merchant} ${AFTER_MERCHANT}`,
    '{money} spent at {merchant} on {_}card {account}',
    `{money} ${DONE} spent {_}at [(upi/|upi_)]{merchant} ${AFTER_MERCHANT}`,
    `{money} ${DONE} (debited|charged) {_}card {_}(at|towards) {merchant} ${AFTER_MERCHANT}`,
    `spent {money} on your {_}card {_}{account} at {merchant} ${AFTER_MERCHANT}`,
    '(transaction|purchase) of {money} (at|towards|to) {merchant} (on {date}|on {_}card|using)…(processed|successful|approved|completed)',
    '(transaction|purchase) of {money} on {merchant} using…(processed|successful|approved|completed)',
    '(has been|was|is) used for {_}{money}',
    `{money} ${DONE} spent (on|using|at)`,
    `{money} ${DONE} (debited|charged) (from|on|to|via) your {_}card`,
    ...INFO,
    OWN,
    ON,
  ],
  labels: {
    merchant: 'merchant name|merchant',
    date: 'date & time|date and time|transaction date',
    account: 'card no.|card number|card ending',
  },
}

/** A way of paying that names the other side, or that the money was sent. */
const BY_NAME =
  '(via|by|through|thru|towards|for|of|online|a) [a|an|the|your] [bhim|online] (upi|imps|neft|rtgs)|upi/|upi-|upi ref|upi transaction|vpa|cr. to|imps ref|neft/|rtgs/|imps/|sender name|beneficiary|sent {money}|transferred'

const CREDITED = {
  unless: [
    'credited to your {_}credit card|credited to [the] (beneficiary|payee)|points worth|eligible for|disputed transaction',
  ],
  sentences: [
    `{money} ${DONE} (credited|deposited|received)`,
    '(is|was|has been|been successfully) credited (with|by|for) {money}',
    '{account} credited [with|by|for] {money}',
    'credited {money} (to|in)',
    '(deposit|credit) of {money} (in|to) your',
    'received {money}',
    ...PAYER,
    REFERENCE,
    ...INFO,
    OWN,
    ON,
  ],
  labels: {
    amount: 'amount credited|amount received|credit amount',
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
  when: ['credited|received|deposited', BY_NAME],
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
  unless: ['credited back|disputed transaction|dispute for|tds of {money}'],
  sentences: [
    '(a/c|account) [no.] {account} (is|has been|was) debited (with|by|for) {money}',
    `{money} ${DONE} (debited|deducted)`,
    '(is|was|has been|been successfully) debited (with|by|for) {money}',
    '{account} debited [with|by|for] {money}',
    '{money} (transferred|sent|dr.|dr) from {_}{account}',
    '{money} paid [successfully] to {merchant} (from|on {date}|using|{stop})',
    'emi of {money} {_}has been (paid|received)',
    '(sent|transferred|paid) {money}',
    'made {_}(payment|transfer) of {money}',
    'payment of {money}…(successfully made|was successful|is successful|was made|has been made)',
    ...PAYEE,
    REFERENCE,
    ...INFO,
    OWN,
    ON,
  ],
  labels: {
    amount: 'amount debited|debit amount|amount paid',
    merchant: 'beneficiary name|payee name|biller name|beneficiary|payee',
    date: 'date & time|date and time|date',
    account: 'account number|account no.|account|a/c no.',
    reference: 'upi reference number|reference number|reference no.|utr',
  },
}

/** "UPI/P2M/…": the network's own mark for a payment from a person to a merchant. */
const TO_MERCHANT: RecordingTemplate = {
  id: 'upi-merchant',
  kind: 'purchase',
  when: ['debited|deducted|sent|paid|dr. from', 'upi/p2m/'],
  ...DEBITED,
  unless: [...DEBITED.unless, '(credited|received) (with|by|for) {money}|{money} {_}credited'],
}

/** Out of the account, to a UPI address, a payee or a biller. */
const DEBIT: RecordingTemplate = {
  id: 'debit',
  kind: 'transfer_out',
  when: ['debited|deducted|sent|transferred|paid|payment|dr. from', BY_NAME],
  ...DEBITED,
}

/** Out of the account by mandate, cheque or instalment, or nobody says how. */
const PAID: RecordingTemplate = {
  id: 'paid',
  kind: 'payment',
  when: ['debited|deducted|paid|payment'],
  ...DEBITED,
}

/** For a bank's own templates to go before. What records says so beside the amount, so it decides alone. */
export const COMMON: ReadonlyArray<Template> = [
  ...CERTAIN,
  REFUND,
  CARD_PAYMENT,
  WITHDRAWAL,
  CARD,
  RECEIVED,
  CREDIT,
  TO_MERCHANT,
  DEBIT,
  PAID,
  ...REFUSALS,
]
