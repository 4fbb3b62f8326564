import type { Bank } from '../../template/types.ts'

/** "U hebt een betaling van … verzonden naar …", an id and the day below. */
export const paypalNederland: Bank = {
  id: 'paypal-nederland',
  name: 'PayPal Nederland',
  country: 'NL',
  timeZone: 'Europe/Amsterdam',
  currency: 'EUR',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['paypal.nl'],
  names: ['paypal nederland'],
  templates: [
    {
      id: 'payment',
      kind: 'purchase',
      isCommon: true,
      unless: ['mislukt|geweigerd|geannuleerd|teruggeboekt', 'terugbetaling|betaalverzoek'],
      sentences: ['betaling van {money} (verzonden naar|gedaan aan|aan) {merchant} {stop}'],
      labels: { reference: 'transactie-id' },
    },
  ],
}
