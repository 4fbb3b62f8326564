import type { Bank } from '../../template/types.ts'

const ACCOUNT = 'card ending {account}'
const OWN = '(from|to) account ending {account}'
const ON = '{date}'
/** Said where it is still to come, or came to nothing. */
const NOT_DONE = 'will be|upcoming|scheduled|returned|unpaid|failed|unsuccessful|disputed'

/** A heading says what happened, the lines below it how much, from where and when, without a year. */
export const discoveryBank: Bank = {
  id: 'discovery-bank',
  name: 'Discovery Bank',
  country: 'ZA',
  timeZone: 'Africa/Johannesburg',
  currency: 'ZAR',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['discovery.bank', 'discovery.co.za'],
  names: ['discovery bank'],
  templates: [
    {
      id: 'refund',
      kind: 'refund',
      isCommon: true,
      sentences: [
        '(card reversal|card refund|reversed card payment) {merchant} (–|-) {money}',
        '(card reversal|card refund|reversed card payment|cash deposit) {money} … card ending',
        ACCOUNT,
        ON,
      ],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal', NOT_DONE],
      sentences: ['card payment {merchant} (–|-) {money} (from|on account|card)', ACCOUNT, ON],
    },
    {
      id: 'debit-order',
      kind: 'payment',
      isCommon: true,
      unless: ['reversed|reversal', NOT_DONE],
      sentences: ['debit order {money} from', 'reference {merchant} {end}', OWN, ON],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      isCommon: true,
      unless: ['reversed|reversal', NOT_DONE],
      sentences: ['(atm|cash) [cash] withdrawal [{merchant} (–|-)] {money} from', ACCOUNT, OWN, ON],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['reversed|reversal', NOT_DONE],
      sentences: ['(incoming payment|payment received) {money} (to|from)', OWN, ON],
    },
    {
      id: 'paid',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['reversed|reversal', 'incoming payment|payment received|card payment', NOT_DONE],
      sentences: [
        '(payment|transfer|discovery pay) {money} from',
        'paid to {merchant} {end}',
        OWN,
        ON,
      ],
    },
  ],
}
