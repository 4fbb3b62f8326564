import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { OFFER } from '../spanish-alerts.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

const ACCOUNT = 'cuenta [a] cargo {_}{account} (destinatario|destino|cuenta destino|{end})'
const labels = {
  date: 'fecha y hora|fecha de pago|fecha',
  time: 'hora',
  reference: 'código de operación|número de operación',
}

/** Vouchers: label and value a line, or all of it in one line. "$" is dollars. */
export const interbank: Bank = {
  ...knownBySender(
    'PE',
    'interbank',
    'Interbank',
    ['interbank.pe', 'interbank.com.pe', 'netinterbank.com.pe'],
    ['interbank'],
  ),
  symbols: { $: 'USD' },
  templates: [
    NOT_DONE,
    TO_COME,
    OFFER,
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['realizaste un consumo', 'comercio'],
      unless: [TAKEN_BACK],
      labels: { ...labels, amount: 'monto', merchant: 'comercio', account: 'tarjeta' },
      stops: ['monto', 'fecha', 'hora'],
    },
    {
      id: 'plin-received',
      kind: 'transfer_in',
      sentences: [
        'recibiste un plin de {merchant} por {money}',
        'recibiste {money} de {merchant} (por plin|vía plin|con plin)',
      ],
    },
    {
      id: 'plin-sent',
      kind: 'transfer_out',
      when: ['constancia de pago plin'],
      sentences: [
        '(monto y moneda|moneda y monto) {money}',
        'destinatario {merchant} (destino|monto y moneda|moneda y monto)',
        ACCOUNT,
      ],
      labels,
      stops: ['destino', 'moneda y monto', 'monto y moneda'],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['constancia de transferencia', 'cuenta [a] cargo'],
      sentences: ['(monto total|monto y moneda) {money}', ACCOUNT],
      labels: { ...labels, merchant: 'nombre del beneficiario|beneficiario|titular de la cuenta' },
      stops: ['cuenta destino', 'tipo de operación'],
    },
    {
      id: 'automatic-payment',
      kind: 'payment',
      when: ['pago automático', 'monto cobrado'],
      sentences: ['empresa {digits} - {merchant} (- servicio|servicio|{end})'],
      labels: { ...labels, amount: 'monto cobrado', merchant: 'empresa' },
      stops: ['servicio', 'código cliente'],
    },
    {
      id: 'payment',
      kind: 'payment',
      when: ['constancia de pago', 'empresa'],
      sentences: ['total pagado {money}', ACCOUNT],
      labels: { ...labels, amount: 'total pagado|monto pagado', merchant: 'empresa' },
      stops: ['servicio', 'código'],
    },
  ],
}
