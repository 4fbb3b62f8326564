import type { Bank } from '../../template/types.ts'

/** Mails set the apostrophe either way. */
const YOU = "(you|you’ve|you've|you have)"

/** Amounts carry their code ("$12.99 USD", "12,99 € EUR"); the merchant follows "to", "an", "a" or "à". */
export const paypal: Bank = {
  id: 'paypal',
  name: 'PayPal',
  country: 'US',
  timeZone: 'America/Los_Angeles',
  currency: 'USD',
  decimal: 'either',
  dateOrder: 'MDY',
  senders: [
    'paypal.com',
    'paypal.de',
    'paypal.co.uk',
    'paypal.es',
    'paypal.fr',
    'paypal.com.br',
    'paypal.com.mx',
  ],
  names: ['paypal'],
  templates: [
    {
      id: 'request',
      when: [
        '(sent you|has sent you) (a money request|an invoice)|money request|requested {amount}|invoice from',
      ],
      unless: [`${YOU} (paid|sent)`],
      ignored: 'reminder',
    },
    {
      id: 'refund',
      kind: 'refund',
      when: ['refund~|rückerstattung|reembols~|remboursement|devolución'],
      sentences: [
        'refund (of|for) {amount} from {merchant} (on {date}|was|has|{stop})',
        '{merchant} (has sent you|sent you|issued you|has issued you|just sent you) (a refund of|a partial refund of|a full refund of) {amount}',
        '(refund|rückerstattung|reembolso|remboursement|devolución) (of|for|über|von|de|por) {amount}',
      ],
      labels: {
        amount: 'refund total|total refund|refund amount|refunded to paypal balance|amount|total',
        merchant: 'from|merchant|seller',
        reference: 'transaction id|transaktionscode',
      },
    },
    {
      id: 'received',
      kind: 'transfer_in',
      when: [
        `sent you {amount}|${YOU} got money|you received {_}{amount}|hat ihnen {_}{amount}|te (ha enviado|envió) {amount}|vous a envoyé {amount}`,
      ],
      sentences: [
        '{merchant} (sent you|has sent you) {amount}',
        '{merchant} hat ihnen {_}{amount}',
        '{merchant} te (ha enviado|envió) {amount}',
        '{merchant} vous a envoyé {amount}',
        'you received {_}{amount} from {merchant} (on {date}|{stop})',
      ],
      labels: {
        amount: 'amount received|amount|total',
        reference: 'transaction id|transaktionscode',
      },
    },
    {
      id: 'bank-transfer',
      kind: 'transfer_out',
      when: [
        'transfer~ {_}(to your bank|is on its way|request)|withdrawal of {amount}|you transferred {money} to',
      ],
      sentences: [
        'you transferred {money} to {merchant} (x-|ending in|{stop})',
        '(transfer|transferred|withdrawal) (of|for) {amount}',
      ],
      labels: {
        amount: 'amount|transfer amount|amount transferred|total',
        merchant: 'to|bank|transferred to',
      },
    },
    {
      id: 'sent-to-person',
      kind: 'transfer_out',
      unless: [
        'receipt for your payment|you paid|merchant|seller|automatic payment|invoice|order|item~|shipping|subscription|pay in 4',
      ],
      sentences: [`${YOU} sent {money} to {merchant} (on {date}|using|with|for|\\(|{stop})`],
      labels: { reference: 'transaction id', date: 'transaction date|date' },
    },
    {
      id: 'payment',
      kind: 'purchase',
      when: [
        `${YOU} (paid|sent|authorized) {_}{amount}|receipt for your payment|payment to|sie haben {_}zahlung|zahlung an|has (enviado|pagado|autorizado)|pagaste|enviaste|pago a|vous avez (payé|envoyé|effectué)|paiement à`,
      ],
      unless: ['declined|cancelled|canceled'],
      sentences: [
        `${YOU} (paid|sent|authorized) [a payment of|an automatic payment of] {amount} to {merchant} (on {date}|using|with|\\(|{stop})`,
        'sie haben {_}{amount} [eur|chf|usd] an {merchant} (gesendet|autorisiert|bezahlt|gezahlt|{stop})',
        '(has (enviado|pagado|autorizado)|pagaste|enviaste) {_}{amount} a {merchant} (el {date}|con|\\(|{stop})',
        'vous avez (payé|envoyé|effectué un paiement de) {amount} à {merchant} (le {date}|avec|\\(|{stop})',
        '(receipt for your payment|your payment) to {merchant} {end}',
        `(${YOU} (paid|sent)|your payment of|zahlung über|zahlung von|pago de|paiement de) {amount}`,
      ],
      labels: {
        amount: 'total|amount|payment|you paid|gesamtbetrag|betrag|importe|montant',
        merchant: 'merchant|seller|händler|vendedor|comercio|marchand|paid to',
        reference: 'transaction id|transaktionscode|id. de transacción|numéro de transaction',
        date: 'transaction date|date|transaktionsdatum|datum|fecha|date de transaction',
      },
    },
  ],
}
