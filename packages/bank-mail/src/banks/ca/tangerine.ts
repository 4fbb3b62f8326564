import type { Bank } from '../../template/types.ts'

/** Orange Alerts tell of balances, too. */
export const tangerine: Bank = {
  id: 'tangerine',
  name: 'Tangerine',
  country: 'CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  decimal: 'either',
  dateOrder: 'MDY',
  senders: ['tangerine.ca'],
  advertisers: ['email.tangerine.ca', 'e.tangerine.ca'],
  names: ['tangerine bank', 'banque tangerine'],
  templates: [
    {
      id: 'balance',
      when: ['account balance is now {money}|solde de votre compte {_}est maintenant de {money}'],
      ignored: 'information',
    },
    {
      id: 'card-transaction',
      kind: 'purchase',
      sentences: [
        'transaction of {money} at {merchant} on {date} {_}made',
        'transaction of {money} {_}at {merchant} on {date}',
        'transaction de {money} chez {merchant} le {date} {_}effectuée',
        'ending in {account}',
        'se terminant par {account}',
      ],
    },
  ],
}
