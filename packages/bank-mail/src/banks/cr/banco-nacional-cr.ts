import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** "comprobante de COMPRA realizada en …" and one line of terminal output with "TOTAL: CRC 5,242.00". */
export const bancoNacionalCr: Bank = {
  ...knownBySender(
    'CR',
    'banco-nacional-cr',
    'Banco Nacional de Costa Rica',
    ['bncr.fi.cr'],
    ['banco nacional de costa rica'],
  ),
  decimal: 'either',
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'voucher',
      when: ['comprobante de {_}(realizad~|efectuad~) (en|el)'],
      kind: [
        ['reversión|reverso|devolución|anulación', 'refund'],
        ['retiro|adelanto|avance', 'withdrawal'],
        ['pago', 'payment'],
        ['compra', 'purchase'],
      ],
      sentences: [
        'total {amount}',
        'comprobante de {operation} (realizad~|efectuad~) en {merchant} el {date}',
        'comprobante de {operation} (realizad~|efectuad~) ',
        'aut {reference}',
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      when: [
        '(ha recibido|recibió) {_}(transferencia|sinpe|dinero)|(transferencia|sinpe) {_}recibid~',
      ],
      sentences: ['por (un|el) monto de {amount}', '(transferencia|sinpe móvil) {_}por {amount}'],
      labels: {
        amount: 'monto|monto transferido',
        merchant: 'nombre del remitente|remitente|cliente origen|nombre origen',
      },
      stops: ['cuenta', 'detalle', 'motivo'],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      unless: ['le (realizó|transfirió|envió)|ha recibido|recibió|recibid~'],
      when: [
        '(realizó|ha realizado|realizada) {_}(transferencia|sinpe)|(transferencia|sinpe móvil) {_}(exitos~|realizad~|enviad~)',
      ],
      sentences: ['por (un|el) monto de {amount}', '(transferencia|sinpe móvil) {_}por {amount}'],
      labels: {
        amount: 'monto|monto transferido',
        merchant: 'nombre del destinatario|destinatario|beneficiario|nombre destino',
        account: 'cuenta origen|cuenta debitada',
      },
      stops: ['cuenta', 'detalle', 'motivo'],
    },
  ],
}
