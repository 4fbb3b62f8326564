import type { Bank } from '../../template/types.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** Card and account alerts are one sentence; vouchers are label and value, in text parts all on one line. */
export const bancoDeChile: Bank = {
  id: 'banco-de-chile',
  name: 'Banco de Chile',
  country: 'CL',
  timeZone: 'America/Santiago',
  currency: 'CLP',
  decimal: ',',
  dateOrder: 'DMY',
  senders: ['bancochile.cl', 'bancodechile.cl', 'bancoedwards.cl'],
  names: ['banco de chile', 'bancochile', 'banco edwards'],
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: [
        '(giro|avance) {_}por {amount}',
        'en cajero {merchant} por {amount}',
        '(cuenta|tarjeta|crédito|débito) {account}',
        'el {date}',
      ],
    },
    {
      id: 'refund',
      kind: 'refund',
      when: ['(anulación|devolución|reverso) de [la|una] compra|abono por devolución'],
      sentences: [
        'por {amount}',
        'en {merchant} el {date}',
        '(cuenta|crédito|débito|tarjeta) {account}',
      ],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK, 'reversamos|anulamos'],
      sentences: [
        'compra por {amount} {_}(cuenta|crédito|débito|tarjeta) {account} en {merchant} el {date}',
        'compra {_}por {amount}',
        'en {merchant} el {date}',
        '(cuenta|crédito|débito|tarjeta) {account}',
      ],
    },
    {
      id: 'merchant-payment',
      kind: 'purchase',
      when: ['comprobante de pago', 'comercio'],
      labels: {
        amount: 'monto|total',
        merchant: 'comercio',
        account: 'medio de pago|tarjeta de crédito|tarjeta de débito|cuenta',
        date: 'fecha y hora|fecha',
        reference: 'código de autorización|número de operación|número de comprobante',
      },
      stops: ['detalle del pago', 'medio de pago', 'total', 'detalle cuenta'],
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      when: [
        '(ha efectuado|efectuó|realizó|ha realizado) una transferencia [de fondos] {_}a (tu|su) cuenta|transferencia recibida|has recibido una transferencia',
      ],
      sentences: [
        'ha realizado una transferencia por {money} a (tu|su) cuenta',
        'que {merchant} rut {_} le ha realizado una transferencia',
        'cuenta (corriente|vista) [n°|nº] {account}',
        'nuestro[\\(a\\)] cliente {merchant} (ha efectuado|efectuó|realizó|ha realizado)',
        '(de|cliente) {merchant} (ha efectuado|efectuó|realizó|ha realizado) una transferencia',
      ],
      labels: {
        amount: 'monto',
        date: 'fecha y hora|fecha',
        account: 'cuenta destino|cuenta de destino',
        reference: 'número de comprobante|transacción',
      },
      stops: ['asunto', 'datos de destinatario', 'número de comprobante'],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: [
        'transferencia a terceros|transferencia {_}(exitosa|realizada)|has (efectuado|realizado) una transferencia',
      ],
      sentences: ['destino nombre y apellido {merchant} (rut|tipo de cuenta|{end})'],
      labels: {
        amount: 'monto',
        merchant: 'nombre y apellido|nombre destinatario|destinatario',
        date: 'fecha y hora|fecha',
        account: 'origen tipo de cuenta|cuenta de origen|cuenta origen|nº de cuenta',
        reference: 'transacción|número de comprobante|id transacción',
      },
      stops: ['rut', 'tipo de cuenta', 'nº de cuenta', 'banco', 'email', 'mensaje', 'transacción'],
    },
    {
      id: 'payment',
      kind: 'payment',
      when: ['pago de (tarjeta|servicios|cuentas|dividendo|crédito)|pago exitoso|pago automático'],
      labels: {
        amount: 'monto pagado|monto|total',
        merchant: 'empresa|servicio|comercio',
        account: 'cuenta de cargo|cuenta|medio de pago',
        date: 'fecha y hora|fecha',
      },
      stops: ['detalle del pago', 'medio de pago', 'total', 'rut'],
    },
    { id: 'statement', when: ['tu cartola|cartola de'], ignored: 'statement' },
  ],
}
