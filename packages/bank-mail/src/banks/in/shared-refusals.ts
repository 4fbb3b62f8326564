import type { IgnoringTemplate } from '../../template/types.ts'

/* What banks of India write in the words of a movement when nothing has moved. */

/** Small print speaks of what would happen; where something has, that is what the mail is about. */
const HAPPENED =
  '(has been|was|is|been|were) (debited|charged|spent|credited|used|withdrawn|deducted)|{money} (debited|credited|spent|withdrawn|sent|paid)|(debited|credited) (by|with|for) {money}|(sent|spent|paid|received|withdrawn) {money}'

/** The same, where the words of a receipt are no reminder either. */
const TOLD = `${HAPPENED}|processed|successful|approved|(been|was|is) (done|made|paid|sent)`

const TO_COME: IgnoringTemplate = {
  id: 'to-come',
  when: [
    'will be (debited|deducted|charged|auto-debited|processed)|(yet|due|scheduled) to be (debited|credited|charged|deducted|paid|processed)|upcoming (mandate|payment|debit)|(mandate|autopay|standing instruction) {_}(registered|created|set up|activated|cancelled|modified)|has requested (money|{amount})|collect request|(requested|request) {_}via upi|payment is due|bill {_}(is|has been) generated',
  ],
  unless: [HAPPENED],
  ignored: 'reminder',
}

const BALANCE: IgnoringTemplate = {
  id: 'balance',
  when: ['balance in your {_}(account|a/c)'],
  unless: [
    'debit~|credit~|withdr~|deposit~|deduct~|transfer~|receiv~|spent|paid|payment|purchase|sent|used',
  ],
  ignored: 'information',
}

/** Paying a purchase in instalments is offered; alerts offer it below. */
const INSTALMENTS: IgnoringTemplate = {
  id: 'instalments',
  when: [
    '(convert|converting|conversion) {_}(into|to) {_}(emi|emis|smartemi|flexipay)|eligible for (conversion|emi)',
  ],
  unless: [TOLD],
  ignored: 'marketing',
}

/** Words of a movement about what has not moved, or only within the bank's books. */
const NOT_MOVED: IgnoringTemplate = {
  id: 'not-moved',
  when: [
    '(payment|transaction|transfer)…is (pending|being processed|under process)|converted (to|into) {_}(emi|emis|instalments)|tds {_}certificate|limit {_}(has been|is) (set|changed|updated|increased)|reward points worth|may be (debited|credited|charged|levied)|ready to be credited|approve the (payment|transaction)|(get|earn|win) [flat] {money} {_}(cashback|back)',
  ],
  unless: [
    '(is|has been|was|were) (debited|spent|credited|withdrawn)|been used|{money} (debited|credited|spent)',
  ],
  ignored: 'information',
}

/** About accounts, cards and services; charges and limits are named. */
const SERVICE: IgnoringTemplate = {
  id: 'service',
  when: [
    '(beneficiary|payee) {_}(has been|is) {_}added|upi lite {_}(has been|is) (enabled|activated|created)|registered for upi|(update|complete) {_}kyc|services will be unavailable|charges {_}(are|have been) revised|cheque book|dispute {_}(has been|is) registered|disputed transaction|refund {_}(has been|is) initiated|will be credited to your|loan {_}(has been|is) sanctioned|annual fee {_}waived',
  ],
  unless: [TOLD],
  ignored: 'information',
}

const FAILED: IgnoringTemplate = {
  id: 'failed',
  when: [
    '(transaction|payment|transfer|purchase) of {money}…(has failed|has been declined|was declined|is declined|could not be)',
  ],
  unless: ['(has been|was|is) (spent|credited|withdrawn)'],
  ignored: 'declined',
}

/** The transfer itself was told when it left. */
const ARRIVED: IgnoringTemplate = {
  id: 'arrived',
  when: ['credited to [the] (beneficiary|payee)'],
  unless: ['debited from|has been debited|is debited'],
  ignored: 'information',
}

/** What a week or a month came to; its parts are named. */
const SUMMARY: IgnoringTemplate = {
  id: 'summary',
  when: [
    'spent {money} (this|last) (week|month)|your (weekly|monthly) (spends|spending|summary)|top category',
  ],
  unless: [
    '(has been|was|is|been|were) (debited|charged|spent|credited|used|withdrawn|deducted)|{money} (debited|credited)',
  ],
  ignored: 'statement',
}

const BLOCKED: IgnoringTemplate = {
  id: 'blocked',
  when: ['{money} (has been|is) blocked'],
  ignored: 'hold',
}

export const REFUSALS: ReadonlyArray<IgnoringTemplate> = [
  TO_COME,
  BALANCE,
  INSTALMENTS,
  NOT_MOVED,
  FAILED,
  BLOCKED,
  SERVICE,
  SUMMARY,
  ARRIVED,
]
