import type { Bank } from '../../template/types.ts'

/** Approved and declined purchases come in the same words, and available credit under the same subject. */
export const bmo: Bank = {
  id: 'bmo',
  name: 'BMO',
  country: 'CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  decimal: 'either',
  dateOrder: 'MDY',
  senders: ['bmo.com'],
  names: ['bank of montreal', 'bmo', 'banque de montréal'],
  templates: [
    {
      id: 'credit-left',
      when: ['{money} of available credit (left|remaining)|{money} de crédit disponible'],
      unless: ['approved|approuvée'],
      ignored: 'information',
    },
    {
      id: 'purchase',
      kind: 'purchase',
      sentences: [
        'transaction in the amount of {money} at {merchant} was approved',
        '(opération|transaction) {_}montant de {money} (chez|à) {merchant} a été approuvée',
        '(credit card|carte de crédit) {_}(ending in|se terminant par) {account}',
      ],
    },
  ],
}
