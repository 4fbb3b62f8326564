import type { Bank } from '../../template/types.ts'

const ACCOUNT = '(account|card|compte|carte) {account}'
const ON = 'on {date}'

/** InfoAlerts: one sentence each; the card's first digits stand before its mask. */
export const scotiabank: Bank = {
  id: 'scotiabank',
  name: 'Scotiabank',
  country: 'CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  decimal: 'either',
  dateOrder: 'MDY',
  senders: ['scotiabank.com'],
  names: ['bank of nova scotia'],
  templates: [
    {
      id: 'authorization',
      kind: 'purchase',
      when: [
        '(authorization|purchase|transaction) (for|of) {money} (at|with)|autorisation de {money} (chez|à)',
      ],
      unless: ['declined|not approved|reversed|cancelled|e-transfer|refusé~'],
      sentences: [
        '(authorization|purchase|transaction) (for|of) {money} (at|with) {merchant} (on account|on your|on {date}|using|was|{stop})',
        'autorisation de {money} (chez|à) {merchant} (sur le compte|le {date}|{stop})',
        ACCOUNT,
        ON,
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      isCommon: true,
      sentences: ['withdrawal of {money} was made from', ACCOUNT, ON],
    },
    {
      id: 'deposit',
      kind: 'deposit',
      isCommon: true,
      sentences: ['deposit of {money} was made to', ACCOUNT, ON],
    },
    {
      id: 'card-payment',
      kind: 'payment',
      isCommon: true,
      sentences: ['payment of {money} was (made to|received for|applied to)', ACCOUNT, ON],
    },
  ],
}
