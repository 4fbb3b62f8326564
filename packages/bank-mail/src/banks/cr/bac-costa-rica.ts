import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

const labels = {
  amount: 'monto|monto de la transacción|monto transferido|monto total',
  merchant: 'comercio',
  date: 'fecha|fecha y hora',
  reference: 'autorización|número de referencia|referencia',
}
const stops = ['ciudad y país', 'tipo de transacción', 'concepto', 'referencia', 'cuenta destino']

/**
 * Card alerts are rows with "Tipo de Transacción"; transfers are sentences, SINPE Móvil writes
 * "4,000.00 Colones", local transfers "5.000,00 CRC".
 */
export const bacCostaRica: Bank = {
  ...knownBySender(
    'CR',
    'bac-costa-rica',
    'BAC Costa Rica',
    ['notificacionesbaccr.com', 'baccredomatic.cr', 'baccredomatic.com'],
    ['bac credomatic costa rica', 'notificación bac'],
  ),
  decimal: 'either',
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'card',
      when: ['tipo de transacción'],
      unless: ['(estado|resultado) (denegad~|rechazad~|declinad~)'],
      kind: [
        ['reversión|reverso|devolución|anulación|crédito', 'refund'],
        ['retiro|adelanto|avance|cajero', 'withdrawal'],
        ['preautorización|pre-autorización', 'hold'],
        ['pago', 'payment'],
        ['compra|consumo|débito', 'purchase'],
      ],
      labels: { ...labels, operation: 'tipo de transacción' },
      stops,
    },
    {
      id: 'received',
      kind: 'transfer_in',
      when: [
        'ha recibido (una transferencia|dinero|un sinpe|{amount})|recibió (una transferencia|dinero|un sinpe|{amount})|le (transfirió|envió|realizó una transferencia)|transferencia {_}recibida|se acreditó',
      ],
      sentences: [
        '(ha recibido|recibió) {_}{amount}',
        '(transferencia|sinpe móvil) {_}de {merchant} por {_}{amount}',
        'por [un monto de] {amount} de {merchant} (el {date}|a su|con|por concepto|{stop})',
        'por (un|el) monto de {amount}',
        'se acreditó {_}{amount}',
      ],
      labels: {
        ...labels,
        merchant: 'nombre del remitente|remitente|origen|nombre del cliente origen|enviado por',
        account: 'cuenta destino|cuenta iban destino|cuenta acreditada',
      },
      stops,
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      unless: ['le (realizó|transfirió|envió)|ha recibido|recibió|recibid~'],
      when: [
        '(realizó|ha realizado|realizada) (una transferencia|un sinpe)|transferencia {_}(exitosa|realizada|enviada)|sinpe móvil {_}(exitos~|realizad~|enviad~)|notificación de transferencia|usted (envió|transfirió)',
      ],
      sentences: [
        '(transferencia|sinpe móvil|envió|transfirió) {_}por {amount}',
        'por (un|el) monto de {amount}',
        '(a favor de|a nombre de) {merchant} (el {date}|por|de su|desde|{stop})',
      ],
      labels: {
        ...labels,
        merchant:
          'nombre del destinatario|destinatario|beneficiario|nombre del cliente destino|destino',
        account: 'cuenta origen|cuenta iban origen|cuenta debitada',
      },
      stops,
    },
  ],
}
