import type { Template } from '../../template/types.ts'

export const paypal: ReadonlyArray<Template> = [
  {
    id: 'bank-transfer',
    kind: 'transfer_out',
    when: [
      'transfer~ {_}(to your bank|is on its way|request)|withdrawal of {amount}|you transferred {money} to',
    ],
    sentences: ['(transfer|transferred|withdrawal) (of|for) {amount}'],
  },

  {
    id: 'payment',
    kind: 'purchase',
    when: [
      "(you|you’ve|you've|you have) (paid|sent|authorized) {_}{amount}|receipt for your payment|payment to|sie haben {_}zahlung|zahlung an|has (enviado|pagado|autorizado)|pagaste|enviaste|pago a|vous avez (payé|envoyé|effectué)|paiement à",
    ],
    unless: ['declined|cancelled|canceled'],
    sentences: [
      'sie haben {_}{amount} [eur|chf|usd] an {merchant} (gesendet|autorisiert|bezahlt|gezahlt|{stop})',
    ],
    labels: {
      amount: 'total',
      reference: 'transaction id|transaktionscode|id. de transacción|numéro de transaction',
    },
  },
]
