import type { Bank } from '../../template/types.ts'

/** Sentences that run into the balance: "was used for AED10.00 on … at …". */
export const adcb: Bank = {
  id: 'adcb',
  name: 'ADCB',
  country: 'AE',
  timeZone: 'Asia/Dubai',
  currency: 'AED',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['adcb.com'],
  names: ['adcb'],
  templates: [
    {
      id: 'points',
      when: ['redemption request registered'],
      ignored: 'information',
    },
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        'card {account} linked to acc. {_}was used for {money} on {date} at {merchant} (avl|available|{stop})',
        'card {account} was used for {money} on {date} at {merchant} (avl|available|{stop})',
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        '{money} withdrawn from acc. {account} on {date} at {merchant} (avl|available|{stop})',
      ],
    },
    {
      id: 'transfer',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: ['{money} transferred via {_}from acc. no. {account} on {date}'],
    },
    {
      id: 'deposit',
      kind: 'deposit',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        '{money} has been deposited {_}in your account {account} on {date}',
        'a cr. transaction of {money} on your account (number|no.) {account} was successful',
      ],
    },
    {
      id: 'debit',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        'a dr. transaction of {money} on your account (number|no.) {account} was successful',
      ],
    },
  ],
}
