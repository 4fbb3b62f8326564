import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { REJECTED } from '../spanish-alerts.ts'
import { NOT_DONE, TAKEN_BACK } from '../spanish-templates.ts'

/** Sentences and rows; cents by comma. */
export const nuColombia: Bank = {
  ...knownBySender('CO', 'nu-colombia', 'Nu Colombia', ['nu.com.co'], ['nu colombia']),
  templates: [
    NOT_DONE,
    REJECTED,
    // Not the words of others: "se realizará el pago" is a label of its vouchers.
    {
      id: 'to-come',
      when: ['(quedó|está|fue) programad~|programaste'],
      ignored: 'reminder',
    },
    {
      id: 'card-payment',
      kind: 'payment',
      when: ['recibimos (tu pago|el pago que hiciste)'],
      sentences: ['tu pago fue de {money}', 'lo has realizado el {date}'],
      labels: { account: 'producto destino', reference: 'id transacción' },
    },
    {
      id: 'bill',
      kind: 'payment',
      when: ['comprobante de pago de servicio'],
      labels: {
        amount: 'monto',
        merchant: 'empresa a la cual se realizará el pago|empresa',
        date: 'fecha y hora|fecha',
        reference: 'código de operación',
      },
      stops: ['monto', 'número de cuenta o referencia'],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['(transferencia fue exitosa|está del otro lado|va en camino)'],
      sentences: ['(enviaste|transferiste) {money} a {merchant} (el {date}|desde|{stop})'],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK, 'reversamos|anulamos'],
      sentences: [
        '(compra|pagaste|compraste) [por|de] {money} en {merchant} (con tu|el {date}|{stop})',
        'terminada en {account}',
      ],
    },
  ],
}
