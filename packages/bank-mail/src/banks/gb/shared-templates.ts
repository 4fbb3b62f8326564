import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

/* The alerts that banks of Britain word alike: direct debits, money that left the account. */

const ACCOUNT = '(account|card) (ending in|ending) {account}'
const ON = 'on {date}'

export const TO_COME: IgnoringTemplate = {
  id: 'to-come',
  when: [
    '(standing order|direct debit|payment|transfer) {_}(will be|is due to be|is about to be) {_}(paid|taken|collected|sent|made)',
  ],
  ignored: 'reminder',
}

export const LOW_BALANCE: IgnoringTemplate = {
  id: 'low-balance',
  when: ['balance {_}(has fallen|has dropped|is|has gone) (below|above|under|over)'],
  unless: ['paid|spent|withdr~|transferred|sent|debited|credited|left your'],
  ignored: 'information',
}

export const DIRECT_DEBIT: RecordingTemplate = {
  id: 'direct-debit',
  kind: 'payment',
  isCommon: true,
  unless: ['returned|unpaid|failed|cancelled|not (paid|be paid)'],
  sentences: [
    '(direct debit|standing order) of {money} to {merchant} (left|was|has|from|on {date}|went|{stop})',
    ACCOUNT,
    ON,
  ],
}

export const CARD: RecordingTemplate = {
  id: 'card',
  kind: 'purchase',
  isCommon: true,
  unless: ['refund~|returned'],
  sentences: [
    '(card payment|card purchase|contactless payment|debit card payment) of {money} (to|at) {merchant} (was|has|from|left|on {date}|{stop})',
    ACCOUNT,
    ON,
  ],
}

export const RETAILER: RecordingTemplate = {
  id: 'retailer',
  kind: 'purchase',
  isCommon: true,
  when: ['retailer', 'transaction|payment|purchase|spent'],
  unless: ['refund~|returned'],
  labels: {
    amount: 'amount|transaction amount',
    merchant: 'retailer|retailer name',
    account: 'card ending|card ending in|card',
    date: 'date|transaction date',
  },
}

export const LEFT: RecordingTemplate = {
  id: 'left',
  kind: 'transfer_out',
  isCommon: true,
  unless: ['left (to|of|in)|returned'],
  sentences: ['{money} {_}left your account', ACCOUNT, ON],
}

export const COMMON = [TO_COME, LOW_BALANCE, DIRECT_DEBIT, CARD, RETAILER, LEFT] as const
