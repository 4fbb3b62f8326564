/*
 * The alerts that banks of the United States word alike: whole sentences, each with an amount that
 * carries its currency. What says less is left to the general reader, which weighs more. A bank takes
 * them after the templates of its own. Order matters.
 */
import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

const ACCOUNT =
  '(account|card|checking|savings|share|visa|mastercard|money) {_}(ending in|ending with|ending|ends in) {account}'
/** 360 Checking...3390 */
const DOTTED = '(checking|savings|card|account)\\.{account}'
/** Mails set the apostrophe either way. */
const YOU = "(you|you’ve|you've|you have)"
/** What follows a name: when, what became of it, with what, or to where. */
const THEN = `(${[
  'on {date}|at {date}|just landed|posted|exceeded|exceeds|\\(|{stop}',
  '(was|were) (made|authorized|approved|charged|posted|sent|completed|processed|deposited)',
  '(was|were) (credited|initiated|placed|above|over|more)',
  'has (been|posted|landed|arrived|just)',
  'is (complete|completed|pending|here|more|over|above|greater|being)',
  '(with|through|via|using) zelle|(by|via) (interac|e-transfer)|using your|with (your|card)',
  '(from|on|in|into|to) your|(into|from) account|from checking',
].join('|')})`
const REFERENCE =
  'confirmation|confirmation number|confirmation code|transaction number|reference number'
const NOT_YET =
  'scheduled (for|to)|will be|upcoming|attempted|did you (make|attempt|authorize)|(was|is) this you|do you recognize|you can split|verify {_}(purchase|charge|transaction)|request~ (money|{money})|requesting|(has|have) requested|on the way|pending review'

/** Questions about a charge that its own alert has told already. */
export const ASKED_ABOUT: IgnoringTemplate = {
  id: 'asked-about',
  when: [
    '(potential|possible) duplicate (charge|transaction|purchase)~|(were|was|been) charged twice|did you mean to tip|(tip|gratuity) (was|is|looks|seems) higher than usual',
  ],
  ignored: 'information',
}

export const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  isCommon: true,
  when: ['refund~|card|merchant credit'],
  unless: [
    'direct deposit|payroll|checking|savings',
    'tax refund|cash back|cashback|rewards',
    NOT_YET,
  ],
  sentences: [
    `(refund|credit|return|reversal) (of|for) {money} (from|at|by) {merchant} ${THEN}`,
    `{money} (refund|credit|return) (from|at) {merchant} ${THEN}`,
    '{merchant} (refunded you|issued you a refund of|sent you a refund of) {money}',
    '(refund|merchant credit|return|reversal) (of|for) {money} (was|has|to|on)',
    ACCOUNT,
    DOTTED,
  ],
}

export const DEPOSIT: RecordingTemplate = {
  id: 'deposit',
  kind: 'deposit',
  isCommon: true,
  unless: ['sent you|zelle|withdraw~|merchant|card', NOT_YET, 'on hold|reviewing|when you'],
  sentences: [
    `(deposit|credit) (of|for|in the amount of|totaling) {money} from {merchant} ${THEN}`,
    `{money} (direct deposit|deposit) from {merchant} ${THEN}`,
    `{money} (was|has been) deposited (in|into|to) {_}from {merchant} (on {date}|{stop})`,
    '(deposit|payroll) (of|for|in the amount of|totaling) {money} {_}(posted|made|received|credited|available|arrived|complete)',
    '(received|have) a {_}deposit of {money}',
    'credit [transaction] of {money} {_}(posted|made|applied) to {_}(account|checking|savings|share)',
    '{money} (was|has been) (deposited|credited) (in|into|to) your',
    ACCOUNT,
    DOTTED,
  ],
  labels: { merchant: 'from|deposited by|payer|description' },
}

export const ZELLE_IN: RecordingTemplate = {
  id: 'zelle-in',
  kind: 'transfer_in',
  isCommon: true,
  when: [
    'sent you (money|{money}|a {_}payment)|you {_}(received|got) {money} from|payment of {money} from {_}was deposited',
  ],
  unless: [NOT_YET, 'deposit~ (of|for) {money}'],
  sentences: [
    '{merchant} (sent you|has sent you|just sent you|has just sent you) {money}',
    'payment of {money} from {merchant} was deposited (in|into) your',
    `${YOU} (received|got) {money} from {merchant} ${THEN}`,
    '{merchant} (sent you|has sent you|just sent you|has just sent you) (money|a {_}payment)',
    ACCOUNT,
    DOTTED,
  ],
  labels: {
    amount: 'amount|payment amount',
    date: 'received date|received on|received|sent on|date',
    reference: REFERENCE,
  },
}

export const ZELLE_OUT: RecordingTemplate = {
  id: 'zelle-out',
  kind: 'transfer_out',
  isCommon: true,
  when: [`${YOU} (sent|transferred) ({money}|{_}{money}|{_}(payment|money) to)`],
  unless: ['sent you', NOT_YET, 'to your {_}(card|loan|mortgage)|thank you for your payment'],
  sentences: [
    `${YOU} (sent|transferred) {money} to {merchant} ${THEN}`,
    `${YOU} sent (a {_}payment|money) to {merchant} ${THEN}`,
    `${YOU} (sent|transferred) {merchant} {money}`,
    DOTTED,
  ],
  labels: {
    amount: 'amount|payment amount',
    account: 'from account|from account ending in|from',
    date: 'sent on|sent date|date',
    reference: REFERENCE,
  },
}

/** Between accounts of one's own, or to one elsewhere; which of the two it does not say. */
export const TRANSFER: RecordingTemplate = {
  id: 'transfer',
  kind: 'transfer_out',
  isCommon: true,
  unless: ['sent you|zelle|wire', NOT_YET],
  sentences: [
    'processed a transfer (of|for) {money} from your account {_}{account}',
    'transfer of {money} from {_}(ending in|ending|\\*|x){account} to {merchant} (ending in|ending|\\*|x|on {date}|was|is|has|{stop})',
    'transfer of {money} from {_}(ending in|ending) {account} to {merchant} (ending in|ending|on {date}|was|is|has|{stop})',
  ],
}

export const WITHDRAWAL: RecordingTemplate = {
  id: 'withdrawal',
  kind: 'withdrawal',
  isCommon: true,
  unless: [NOT_YET, 'limit (was|has been) (changed|updated)'],
  sentences: [
    `withdrawal (of|for|in the amount of) {money} (at|to) {merchant} ${THEN}`,
    'withdrawal (of|for|in the amount of) {money} {_}(made|posted|occurred|processed|debited|from|on)',
    '(you withdrew|cash advance of) {money}',
    '{money} (was|has been) withdrawn',
    ACCOUNT,
    DOTTED,
  ],
  labels: { merchant: 'location|atm location|description' },
}

export const CARD_PAYMENT: RecordingTemplate = {
  id: 'card-payment',
  kind: 'payment',
  isCommon: true,
  unless: ['(is|are) due|past due|returned|sent you|reversed', NOT_YET],
  sentences: [
    'payment (of|for|in the amount of) {money} to {merchant} (was|has been|is) (sent|made|paid|processed|complete|completed|delivered)',
    '(received|posted|credited) {_}payment (of|for|in the amount of) {money}',
    'payment (of|for|in the amount of) {money} {_}(posted|received|processed|credited)',
    'thank you for {_}payment (of|in the amount of) {money}',
    ACCOUNT,
    DOTTED,
  ],
  labels: { date: 'payment date|posted on|paid on|date', reference: REFERENCE },
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  isCommon: true,
  unless: [
    'deposit~|credited|refund~|sent you|credit of|payment (received|posted|due)',
    NOT_YET,
    '(is|are) reviewing|this (week|month)|last (week|month)',
  ],
  sentences: [
    `(purchase|transaction|charge|authorization|pre-authorized debit|preauthorized debit) (of|for|in the amount of|totaling) {money} (at|with|from) {merchant} ${THEN}`,
    `(purchase|transaction|charge) (of|for) {money} (was|has been) made (with|using|on) your {_}at {merchant} ${THEN}`,
    `(purchase|transaction|charge) (of|for) {money} (was|has been) (made|authorized|approved|charged) (at|by) {merchant} ${THEN}`,
    `you {_}(spent|used your card for) {money} (at|with) {merchant} ${THEN}`,
    `{money} (was|has been) (charged|spent|authorized) (at|by|with) {merchant} ${THEN}`,
    `{money} (purchase|transaction|charge) (at|with|from) {merchant} ${THEN}`,
    `(charged|used for|spent) {money} (at|by|with) {merchant} ${THEN}`,
    `(purchase|charge|transaction) (at|with) {merchant} (for|of) {money}`,
    '{merchant} charged your (account|card) (for|) {money}',
    'debit [transaction] of {money} {_}(posted|made) to {_}(account|checking|savings|share)',
    ACCOUNT,
    DOTTED,
  ],
  labels: { merchant: 'merchant|merchant name|description|transaction description' },
}

/** Every alert that they word alike, in the order in which they have to be tried. */
export const COMMON = [
  ASKED_ABOUT,
  REFUND,
  DEPOSIT,
  ZELLE_IN,
  ZELLE_OUT,
  TRANSFER,
  WITHDRAWAL,
  CARD_PAYMENT,
  PURCHASE,
] as const
