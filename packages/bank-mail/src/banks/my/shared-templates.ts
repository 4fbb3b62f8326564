import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'
import { COMMON as ENGLISH } from '../asian-english-templates.ts'

/* The alerts that banks and wallets of Malaysia word alike; DuitNow is how money goes to other banks. */

/** The country's word for a one-time code. */
export const TAC: IgnoringTemplate = {
  id: 'tac',
  when: ['(your tac|tac number|tac code|secure2u) (is|for|request~)|tac {digits}'],
  ignored: 'otp',
}

const FAILED = 'unsuccessful|not successful|failed|rejected|pending|scheduled'

export const BILL: RecordingTemplate = {
  id: 'bill',
  kind: 'payment',
  isCommon: true,
  unless: [FAILED],
  sentences: [
    '(payment|bill payment|jompay payment) of {money} to {merchant} (on {date}|was|is|has|via|from|using|{stop})',
    'successfully paid {money} to {merchant} (on {date}|from|via|using|{stop})',
    'from {_}(ending|ending in|ending with) {account}',
    'on {date}',
  ],
}

/** "Transaction Type: DuitNow Transfer" among rows. */
export const TRANSFER_ROWS: RecordingTemplate = {
  id: 'transfer-rows',
  kind: 'transfer_out',
  isCommon: true,
  when: [
    '(duitnow|ibg|instant|fund[s]) transfer|(transaction type|transfer type) {_}transfer',
    'successful|success|completed',
  ],
  unless: [FAILED, 'received|duitnow qr'],
  labels: {
    amount: 'amount|transfer amount',
    merchant: 'recipient name|recipient|beneficiary name|beneficiary|transfer to|to',
    account: 'from account|from|source account',
    date: 'date/time|date & time|transaction date|date',
    reference: 'reference no|reference number|reference id|reference',
  },
  stops: ['bank', 'recipient bank'],
}

export const COMMON = [TAC, ...ENGLISH, BILL, TRANSFER_ROWS] as const
