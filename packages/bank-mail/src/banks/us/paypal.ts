import type { Template } from '../../template/types.ts'

export const paypal: ReadonlyArray<Template> = [
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
    sentences: [
      "(you|you’ve|you've|you have) sent {money} to {merchant} (on {date}|using|with|for|\\(|{stop})",
    ],
    labels: { reference: 'transaction id', date: 'transaction date|date' },
  },
  {
    id: 'payment',
    kind: 'purchase',
    when: [
      "(you|you’ve|you've|you have) (paid|sent|authorized) {_}{amount}|receipt for your payment|payment to|sie haben {_}zahlung|zahlung an|has (enviado|pagado|autorizado)|pagaste|enviaste|pago a|vous avez (payé|envoyé|effectué)|paiement à",
    ],
    unless: ['declined|cancelled|canceled'],
    sentences: [
      "(you|you’ve|you've|you have) (paid|sent|authorized) [a payment of|an automatic payment of] {amount} to {merchant} (on {date}|using|with|\\(|{stop})",
      'sie haben {_}{amount} [eur|chf|usd] an {merchant} (gesendet|autorisiert|bezahlt|gezahlt|{stop})',
      '(has (enviado|pagado|autorizado)|pagaste|enviaste) {_}{amount} a {merchant} (el {date}|con|\\(|{stop})',
      'vous avez (payé|envoyé|effectué un paiement de) {amount} à {merchant} (le {date}|avec|\\(|{stop})',
      '(receipt for your payment|your payment) to {merchant} {end}',
      "((you|you’ve|you've|you have) (paid|sent)|your payment of|zahlung über|zahlung von|pago de|paiement de) {amount}",
    ],
    labels: {
      amount: 'total|amount|payment|you paid|gesamtbetrag|betrag|importe|montant',
      merchant: 'merchant|seller|händler|vendedor|comercio|marchand|paid to',
      reference: 'transaction id|transaktionscode|id. de transacción|numéro de transaction',
      date: 'transaction date|date|transaktionsdatum|datum|fecha|date de transaction',
    },
  },
]
