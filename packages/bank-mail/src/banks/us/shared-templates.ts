import type { RecordingTemplate } from '../../template/types.ts'

/*
 * The alerts that banks of the United States word alike. A bank takes those it sends, after the
 * templates of its own; they are tried once the mail is known not to be refused. Order matters:
 * refund, deposit, Zelle, withdrawal, payment, purchase.
 */

const ACCOUNT =
  'account ending in|card ending in|account ending|card ending|account number ending in|account|card'

export const REFUND: RecordingTemplate = {
  id: 'refund',
  kind: 'refund',
  isCommon: true,
  when: [
    '(refund|merchant credit|return|reversal) {_}{amount}|{amount} (refund|merchant credit|return)|(refund|merchant credit|credit) (was|has been) (issued|posted|applied)',
  ],
  unless: ['direct deposit', 'tax refund', 'cash back|cashback|rewards'],
  sentences: [
    '(refund|credit|return|reversal) (of|for) {amount} (from|at|by) {merchant} (on {date}|was|has|to your|posted|{stop})',
    '{amount} (refund|credit|return) (from|at) {merchant} (on {date}|was|has|to your|posted|{stop})',
    '(refund|credit|return|reversal) {_}{amount}',
    '{amount} (refund|merchant credit|return)',
  ],
  labels: {
    amount: 'amount|credit amount|refund amount|transaction amount',
    merchant: 'merchant|merchant name|where|from|description',
    account: ACCOUNT,
  },
}

export const DEPOSIT: RecordingTemplate = {
  id: 'deposit',
  kind: 'deposit',
  isCommon: true,
  when: [
    '(deposit|direct deposit|payroll) {_}{amount}|{amount} {_}(deposit|deposited)|deposit (posted|received|details)|direct deposit',
  ],
  unless: ['sent you|zelle|withdraw~|available|hold'],
  sentences: [
    'deposit (of|for|in the amount of|totaling) {amount} from {merchant} (was|has|on {date}|into|to your|posted|{stop})',
    '{amount} (was|has been) deposited (in|into|to) {_}from {merchant} (on {date}|{stop})',
    'deposit (of|for|in the amount of|totaling) {amount}',
    '{amount} {_}(deposit|deposited)',
    '(into|to|in) {_}account {_}(ending in|ending) {account}',
  ],
  labels: {
    amount: 'amount|deposit amount|deposited|transaction amount',
    merchant: 'from|deposited by|payer|description',
    account: `deposited to|${ACCOUNT}`,
    date: 'posted|posted on|date',
  },
}

export const ZELLE_IN: RecordingTemplate = {
  id: 'zelle-in',
  kind: 'transfer_in',
  isCommon: true,
  when: [
    'sent you|(payment|money|transfer) {_}from|you (received|got) {_}{amount}|you’ve received|you have received',
  ],
  unless: ['request~'],
  sentences: [
    '{merchant} (sent you|has sent you) {amount}',
    'you (received|got|have received|’ve received) {amount} from {merchant} (on {date}|with zelle|through zelle|via zelle|using|in your|into|{stop})',
    '(payment|transfer) of {amount} from {merchant} (was|has|on {date}|is|{stop})',
    '{merchant} sent you (money|a payment)',
    'received {amount}',
  ],
  labels: {
    amount: 'amount|payment amount|total',
    merchant: 'from|sender|sent by|received from',
    account: `credited to account ending in|deposited to|to account|${ACCOUNT}`,
    date: 'received date|received on|received|sent on|date',
    reference:
      'confirmation|confirmation number|confirmation code|transaction number|reference number',
  },
}

export const ZELLE_OUT: RecordingTemplate = {
  id: 'zelle-out',
  kind: 'transfer_out',
  isCommon: true,
  when: [
    'you (sent|transferred|have sent|’ve sent) {_}{amount}|you (sent|transferred|have sent|’ve sent) (money|a payment)|(payment|transfer) of {amount} to|(zelle|payment|transfer) {_}(was|has been) sent|(wire|external|outgoing) transfer|money (was|has been) sent',
  ],
  unless: [
    'sent you',
    'request~|scheduled (for|to)',
    'to your {_}(card|loan|mortgage)|thank you for your payment|received your',
  ],
  sentences: [
    'you (sent|transferred|have sent|’ve sent) {amount} to {merchant} (on {date}|with zelle|through zelle|via zelle|using|from your|{stop})',
    '(payment|transfer|wire) (of|for) {amount} to {merchant} (was|has|on {date}|with zelle|from your|is|{stop})',
    'you (sent|transferred|have sent|’ve sent) {merchant} {amount}',
    '(sent|transferred|transfer of|wire of|payment of) {amount}',
  ],
  labels: {
    amount: 'amount|payment amount|transfer amount|total',
    merchant: 'to|recipient|sent to|payee|recipient name',
    account: `from account|from|${ACCOUNT}`,
    date: 'sent on|sent date|date',
    reference:
      'confirmation|confirmation number|confirmation code|transaction number|reference number',
  },
}

export const WITHDRAWAL: RecordingTemplate = {
  id: 'withdrawal',
  kind: 'withdrawal',
  isCommon: true,
  when: [
    '(atm|cash) (withdrawal|advance)|withdrawal of {amount} {_}atm|{amount} atm withdrawal|withdrew',
  ],
  unless: ['limit (was|has been) (changed|updated)'],
  sentences: [
    '(atm|cash) withdrawal (of|for|in the amount of) {amount} (at|from) {merchant} (on {date}|was|has|{stop})',
    'withdrawal (of|for|in the amount of) {amount}',
    'withdrew {amount}',
    '{amount} (atm|cash) (withdrawal|advance)',
    'cash advance (of|for) {amount}',
  ],
  labels: {
    amount: 'amount|withdrawal amount|transaction amount|total',
    merchant: 'location|where|merchant|atm location|description',
    account: ACCOUNT,
  },
}

export const CARD_PAYMENT: RecordingTemplate = {
  id: 'card-payment',
  kind: 'payment',
  isCommon: true,
  when: [
    'payment {_}(posted|received|was received|has been received|credited|was sent|has been sent|processed|completed|confirmation)|thank you for your payment|received your {_}payment|bill payment|your payment of {amount}',
  ],
  unless: [
    '(is|are) (due|scheduled)|payment due|minimum payment|due date|returned|request~|sent you',
  ],
  sentences: [
    'payment (of|for|in the amount of) {amount} to {merchant} (was|has|on {date}|from|is|{stop})',
    'payment (of|for|in the amount of) {amount}',
    'your {amount} payment',
    '(paid|pay) {amount} to {merchant} (was|has|on {date}|from|{stop})',
  ],
  labels: {
    amount: 'amount|payment amount|amount paid|total',
    merchant: 'payee|biller|paid to|pay to|recipient',
    account: ACCOUNT,
    date: 'payment date|posted on|paid on|date',
    reference: 'confirmation|confirmation number|confirmation code|reference number',
  },
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  isCommon: true,
  when: [
    'purchase|charge~|spent|merchant|debit card|credit card|card (transaction|was used)|transaction',
  ],
  unless: ['deposit~|credited|refund~|payment (received|posted|due)|sent you'],
  sentences: [
    '(purchase|transaction|charge|authorization|withdrawal) (of|for|in the amount of|totaling) {amount} (at|with|from) {merchant} (on {date}|was|has|using|with your|posted|exceeded|is more|is over|in the|{stop})',
    'you (spent|paid|made a purchase of|used your card for) {amount} (at|with|to) {merchant} (on {date}|using|with your|from your|{stop})',
    '{amount} (was|has been) (charged|spent|authorized) (at|by|with|to) {merchant} (on {date}|using|with your|{stop})',
    '{amount} (purchase|transaction|charge) (at|with|from) {merchant} (on {date}|was|has|using|with your|{stop})',
    '(charged|spent) {amount} (at|by|with) {merchant} (on {date}|using|with your|{stop})',
    '(purchase|transaction|charge|authorization) (of|for|in the amount of|totaling) {amount}',
    '{amount} (purchase|charge|debit card (purchase|transaction)|credit card transaction)',
    '(ending in|ending with) {account}',
  ],
  labels: {
    amount: 'amount|transaction amount|purchase amount|charge amount|authorized amount|total',
    merchant: 'merchant|merchant name|where|description|location|at|transaction description',
    account: ACCOUNT,
  },
}

/** Every alert that they word alike, in the order in which they have to be tried. */
export const COMMON = [
  REFUND,
  DEPOSIT,
  ZELLE_IN,
  ZELLE_OUT,
  WITHDRAWAL,
  CARD_PAYMENT,
  PURCHASE,
] as const
