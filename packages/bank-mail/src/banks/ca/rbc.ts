import type { Bank } from '../../template/types.ts'

const ON = '(on|le) {date}'

/** The sentence may have lost its amount and its merchant; the table below it has them. */
export const rbc: Bank = {
  id: 'rbc',
  name: 'RBC',
  country: 'CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  decimal: 'either',
  dateOrder: 'MDY',
  senders: ['rbc.com', 'royalbank.com'],
  advertisers: ['offers.rbc.com', 'newsletters.rbc.com', 'customervoice360.rbc.com'],
  names: ['rbc royal bank', 'royal bank of canada', 'rbc banque royale'],
  templates: [
    {
      id: 'purchase',
      kind: 'purchase',
      when: [
        'a purchase of … was made on your|un achat de … a été (effectué|fait)',
        'transaction description|description de l{_}opération',
      ],
      unless: ['declined|refusé'],
      sentences: ['purchase of {money} was made', 'achat de {money} a été', ON],
      labels: {
        amount: 'purchase amount|montant de l{_}achat',
        merchant: 'transaction description|description de l{_}opération',
        account: 'account|compte',
        date: 'transaction date|date de l{_}opération',
      },
    },
    {
      id: 'purchase-told',
      kind: 'purchase',
      unless: ['declined|refusé'],
      sentences: [
        'purchase of {money} was made on your {_}credit card account {account} on {date} towards {merchant} {stop}',
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      when: ['(a withdrawal of|made a withdrawal)|un retrait de … a été|avez effectué un retrait'],
      sentences: ['withdrawal of {money}', 'retrait de {money}', ON],
      labels: {
        amount: 'withdrawal amount|montant du retrait',
        account: 'account|compte',
        date: 'transaction date|date de l{_}opération',
      },
    },
    {
      id: 'deposit',
      kind: 'deposit',
      when: ['a deposit of … was made to your|un dépôt de … a été'],
      sentences: ['deposit of {money} was made', 'dépôt de {money} a été', ON],
      labels: {
        amount: 'deposit amount|montant du dépôt',
        account: 'account|compte',
        date: 'transaction date|date de l{_}opération',
      },
    },
    {
      id: 'payment',
      kind: 'payment',
      when: ['a payment of … was made to your|un paiement de … a été'],
      sentences: ['payment of {money} was made', 'paiement de {money} a été', ON],
      labels: {
        amount: 'payment amount|montant du paiement',
        account: 'account|compte',
        date: 'transaction date|date de l{_}opération',
      },
    },
    {
      id: 'credit',
      kind: 'refund',
      sentences: [
        '(credit|refund) of {money} was (applied|made) to your {_}credit card',
        'from {merchant} {stop}',
        'credit card account {account}',
        ON,
      ],
    },
  ],
}
