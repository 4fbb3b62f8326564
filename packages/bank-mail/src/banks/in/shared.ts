/** The templates that several banks of India need. */
import type { Template } from '../../template/types.ts'
import { DEBITED, DONE, INFO, ON, OWN, PAYEE, REFERENCE } from './sentences.ts'

/** Where the name of a shop ends. */
const AFTER_MERCHANT = '(on {date}|on {_}card|using|with|via|through|at {time}|{stop})'

export const CARD: Template = {
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

/** Of money that came back, or that somebody disputes. */
const OTHERWISE = 'credited back|disputed transaction|dispute for|tds of {money}'

const OUT = {
  sentences: [...DEBITED, ...PAYEE, REFERENCE, ...INFO, OWN, ON],
  labels: {
    amount: 'amount debited|debit amount|amount paid',
    merchant: 'beneficiary name|payee name|biller name|beneficiary|payee',
    date: 'date & time|date and time|date',
    account: 'account number|account no.|account|a/c no.',
    reference: 'upi reference number|reference number|reference no.|utr',
  },
}

/** "UPI/P2M/…": the network's own mark for a payment from a person to a merchant. */
export const UPI_MERCHANT: Template = {
  id: 'upi-merchant',
  kind: 'purchase',
  when: ['debited|deducted|sent|paid|dr. from', 'upi/p2m/'],
  unless: [OTHERWISE, '(credited|received) (with|by|for) {money}|{money} {_}credited'],
  ...OUT,
}

/** A way of paying that names the other side, or that the money was sent. */
export const BY_NAME =
  '(via|by|through|thru|towards|for|of|online|a) [a|an|the|your] [bhim|online] (upi|imps|neft|rtgs)|upi/|upi-|upi ref|upi transaction|vpa|cr. to|imps ref|neft/|rtgs/|imps/|sender name|beneficiary|sent {money}|transferred'

/** Out of the account, to a UPI address, a payee or a biller. */
export const DEBIT: Template = {
  id: 'debit',
  kind: 'transfer_out',
  when: ['debited|deducted|sent|transferred|paid|payment|dr. from', BY_NAME],
  unless: [OTHERWISE],
  ...OUT,
}

/** Out of the account by mandate, cheque or instalment, or nobody says how. */
export const PAID: Template = {
  id: 'paid',
  kind: 'payment',
  when: ['debited|deducted|paid|payment'],
  unless: [OTHERWISE],
  ...OUT,
}

const BALANCE: Template = {
  id: 'balance',
  when: ['balance in your {_}(account|a/c)'],
  unless: [
    'debit~|credit~|withdr~|deposit~|deduct~|transfer~|receiv~|spent|paid|payment|purchase|sent|used',
  ],
  ignored: 'information',
}

/** Paying a purchase in instalments is offered; alerts offer it below. */
const INSTALMENTS: Template = {
  id: 'instalments',
  when: [
    '(convert|converting|conversion) {_}(into|to) {_}(emi|emis|smartemi|flexipay)|eligible for (conversion|emi)',
  ],
  unless: [
    '(has been|was|is|been|were) (debited|charged|spent|credited|used|withdrawn|deducted)|{money} (debited|credited|spent|withdrawn|sent|paid)|(debited|credited) (by|with|for) {money}|(sent|spent|paid|received|withdrawn) {money}|processed|successful|approved|(been|was|is) (done|made|paid|sent)',
  ],
  ignored: 'marketing',
}

/** Words of a movement about what has not moved, or only within the bank's books. */
const NOT_MOVED: Template = {
  id: 'not-moved',
  when: [
    '(payment|transaction|transfer)…is (pending|being processed|under process)|converted (to|into) {_}(emi|emis|instalments)|tds {_}certificate|limit {_}(has been|is) (set|changed|updated|increased)|reward points worth|may be (debited|credited|charged|levied)|ready to be credited|approve the (payment|transaction)|(get|earn|win) [flat] {money} {_}(cashback|back)',
  ],
  unless: [
    '(is|has been|was|were) (debited|spent|credited|withdrawn)|been used|{money} (debited|credited|spent)',
  ],
  ignored: 'information',
}

const BLOCKED: Template = {
  id: 'blocked',
  when: ['{money} (has been|is) blocked'],
  ignored: 'hold',
}

/** About accounts, cards and services; charges and limits are named. */
const SERVICE: Template = {
  id: 'service',
  when: [
    '(beneficiary|payee) {_}(has been|is) {_}added|upi lite {_}(has been|is) (enabled|activated|created)|registered for upi|(update|complete) {_}kyc|services will be unavailable|charges {_}(are|have been) revised|cheque book|dispute {_}(has been|is) registered|disputed transaction|refund {_}(has been|is) initiated|will be credited to your|loan {_}(has been|is) sanctioned|annual fee {_}waived',
  ],
  unless: [
    '(has been|was|is|been|were) (debited|charged|spent|credited|used|withdrawn|deducted)|{money} (debited|credited|spent|withdrawn|sent|paid)|(debited|credited) (by|with|for) {money}|(sent|spent|paid|received|withdrawn) {money}|processed|successful|approved|(been|was|is) (done|made|paid|sent)',
  ],
  ignored: 'information',
}

/** The transfer itself was told when it left. */
const ARRIVED: Template = {
  id: 'arrived',
  when: ['credited to [the] (beneficiary|payee)'],
  unless: ['debited from|has been debited|is debited'],
  ignored: 'information',
}

/** What moves no money, in the order in which it is looked for. */
export const NOTHING_MOVED: ReadonlyArray<Template> = [
  BALANCE,
  INSTALMENTS,
  NOT_MOVED,
  BLOCKED,
  SERVICE,
  ARRIVED,
]
