import type { Bank } from '../../template/types.ts'

/** "Hai inviato un pagamento di … a …", an id and the day below. */
export const paypalItalia: Bank = {
  id: 'paypal-italia',
  name: 'PayPal Italia',
  country: 'IT',
  timeZone: 'Europe/Rome',
  currency: 'EUR',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['paypal.it'],
  names: ['paypal italia'],
  templates: [
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['non è andat~|non eseguit~|annullat~|stornat~|rifiutat~'],
      sentences: [
        'hai ricevuto {_}{money} da {merchant} {stop}',
        '{merchant} ti ha inviato {money}',
      ],
    },
    {
      id: 'payment',
      kind: 'purchase',
      isCommon: true,
      unless: [
        'non è andat~|non eseguit~|annullat~|stornat~|rifiutat~',
        'rimborso|richiesta|annullato',
      ],
      sentences: [
        'hai (inviato|autorizzato) un pagamento di {money} a {merchant} {stop}',
        'hai pagato {money} a {merchant} {stop}',
      ],
      labels: { reference: 'id transazione|codice transazione' },
    },
  ],
}
