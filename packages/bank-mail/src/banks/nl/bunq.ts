import type { Bank } from '../../template/types.ts'

/** English or Dutch. With "card" it is a shop, else whoever it was paid to. */
export const bunq: Bank = {
  id: 'bunq',
  name: 'bunq',
  country: 'NL',
  timeZone: 'Europe/Amsterdam',
  currency: 'EUR',
  decimal: 'either',
  dateOrder: 'DMY',
  senders: ['bunq.com'],
  names: ['bunq'],
  templates: [
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['mislukt|geweigerd|geannuleerd|teruggeboekt'],
      sentences: [
        'you paid {money} (to|at) {merchant} with your {_}card',
        '{money} betaald (aan|bij) {merchant} met je {_}(kaart|pas)',
      ],
    },
    {
      id: 'paid',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['mislukt|geweigerd|geannuleerd|teruggeboekt', 'declined|geweigerd'],
      sentences: [
        'you (paid|sent) {money} to {merchant} (on {date}|{stop})',
        '{money} betaald aan {merchant} (op {date}|{stop})',
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['mislukt|geweigerd|geannuleerd|teruggeboekt'],
      sentences: [
        'you received {money} from {merchant} (on {date}|{stop})',
        '{money} ontvangen van {merchant} (op {date}|{stop})',
      ],
    },
  ],
}
