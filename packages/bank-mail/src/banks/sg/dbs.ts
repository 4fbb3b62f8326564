import type { Bank } from '../../template/types.ts'
import { NOT_BACK_YET } from '../asian-english-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

const labels = { amount: 'amount|payment amount', date: 'date and time|date & time|date' }
const stops = [
  'bill reference number',
  'reference number',
  'payment amount',
  'date and time',
  'if unauthorised',
  'to view your',
  'this is a',
]
/** "(A/C ending 4831)", "account ending 0676", "(Mobile ending 7269)", "card ending 1234". */
const PAID_FROM = 'from {_}ending {account}'
const PAID_TO = 'to {_}ending {account}'
/** The payee: its address, the last digits of its account and what follows are no part of the name. */
const PAYEE = [
  'paying to\\: {merchant} ({digit}|{digit}{digit}|{digits}|#|\\(|{end})',
  'to\\: {merchant} (\\((a/c|acct|account|ref|mobile|paynow|uen)|{end})',
]

/**
 * Rows of "Date and Time", "Amount", "From", "To" for everything: the sentence above them says which
 * way. digibank, POSB and PayLah! share them; dates have no year.
 */
export const dbs: Bank = {
  ...knownBySender(
    'SG',
    'dbs',
    'DBS',
    ['dbs.com', 'dbs.com.sg', 'posb.com.sg'],
    ['dbs bank', 'posb'],
  ),
  templates: [
    {
      id: 'arranged',
      when: [
        '(egiro|giro) (application|arrangement)|(payee|recipient|billing organisation|beneficiary) {_}added|(limit|limits) {_}(changed|updated|increased|decreased)|(recurring|standing|scheduled|future-dated) {_}(has been set|set up|created|scheduled|cancelled|deleted)|paylah! limit|request dated {_}for manage alert',
      ],
      ignored: 'settings',
    },
    {
      id: 'asked',
      when: ['(requested|requesting) (money|payment|sgd|{amount})|payment request|paylah! request'],
      ignored: 'reminder',
    },
    {
      id: 'refund',
      kind: 'refund',
      when: [
        '(refund|reversal|reversed) {_}(transaction|completed|successful|received|to your)|refund of',
      ],
      unless: [NOT_BACK_YET],
      sentences: ['(refund|reversal) of {amount}', 'from\\: {merchant}{end}', PAID_TO],
      labels,
      stops,
    },
    {
      id: 'received',
      kind: 'transfer_in',
      when: [
        'you have received|you’ve received|you received|received a transfer|funds received|(incoming|inward) {_}transfer',
      ],
      sentences: [
        '(received|receive) {amount}',
        'from\\: {merchant}{end}',
        '{amount} from {merchant} (via|on|to your|{stop})',
        PAID_TO,
        'on {date}',
      ],
      labels,
      stops,
    },
    {
      id: 'salary',
      kind: 'deposit',
      when: [
        '(salary|giro credit|deposit) {_}(credited|received)|credited to your {_}(account|a/c)',
      ],
      sentences: ['{amount} {_}(was|has been) credited', 'from\\: {merchant}{end}', PAID_TO],
      labels,
      stops,
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      when: ['(atm|cash) withdrawal|withdrew|cash advance'],
      sentences: ['withdrawal of {amount}', PAID_FROM, '(at|location) {merchant}{end}'],
      labels,
      stops,
    },
    {
      id: 'bill',
      kind: 'payment',
      when: [
        'bill payment|giro (deduction|payment)|credit card payment|payment to your {_}card|card payment|standing instruction|axs',
      ],
      unless: ['card transaction'],
      sentences: [...PAYEE, PAID_FROM],
      labels,
      stops,
    },
    {
      id: 'card',
      kind: 'purchase',
      when: [
        'card transaction|card {_}ending {_}(was|has been) used|scan & pay|scan and pay|nets|express checkout|online payment|paylah! payment',
      ],
      unless: ['unsuccessful'],
      sentences: [
        'transaction of {amount} (at|with|to) {merchant} (on {date}|{stop})',
        'to\\: {merchant}{end}',
        PAID_FROM,
        'card {_}ending {account} was',
      ],
      labels,
      stops,
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      when: [
        '(funds transfer|fund transfer|transfer|paynow|fast|remittance|remit|send money|payment) {_}(successful|completed|request|dated|transaction|transfer)|you have (sent|transferred|paid)|you’ve (sent|transferred|paid|successfully)|successful {_}transfer|successfully {_}(sent|transferred)',
      ],
      sentences: [
        '(sent|transferred|paid) {amount} to {merchant} (on {date}|via|from|{stop})',
        ...PAYEE,
        PAID_FROM,
      ],
      labels,
      stops,
    },
  ],
}
