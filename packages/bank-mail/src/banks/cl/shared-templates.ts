import type { RecordingTemplate } from '../../template/types.ts'

const CLIENT = 'nuestr~[\\(a\\)] (cliente|socio) [el] [sr\\(a\\)]'
const HAS_SENT =
  '[te] (ha instruido|ha efectuado|ha realizado|realizó|efectuó|instruyó) [una|la siguiente] transferencia'

/** Banks of Chile tell the recipient: "nuestro(a) cliente … ha instruido una transferencia a su cuenta", then rows. */
export const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  when: ['nuestr~[\\(a\\)] (cliente|socio)', HAS_SENT],
  unless: ['(pagaste|realizaste|acabas de realizar) '],
  sentences: [
    `${HAS_SENT} {_}por {money}`,
    `${CLIENT} {merchant} ${HAS_SENT}`,
    '(con fecha|con fecha de hoy|que hoy) {date}',
    '(a|en) (tu|su) cuenta [vista|corriente|rut] [n°|nº|no.] {account}',
  ],
  labels: {
    amount: 'monto transferencia|monto transferido|monto de la operación|monto recibido|monto',
    account:
      'cuenta de destino|cuenta destino|numero cuenta|número cuenta|número de cuenta|nº de cuenta',
    date: 'fecha y hora|fecha',
    time: 'hora',
    reference: 'número de operación|nº de operación|número de transacción|número de comprobante',
  },
  stops: ['rut', 'banco', 'asunto', 'mensaje', 'nuestro cliente ha dejado'],
}

/** "Compra por $… en … con tu tarjeta terminada en …". */
export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  unless: [
    '(anulación|reverso|reversa|devolución) de|rechaz~|no (fue|ha sido) |(anulada|reversada)|reversamos|anulamos|desde {money}',
  ],
  sentences: [
    '(realizaste|hiciste|se realizó|se ha realizado|tu) [una] compra (por|de) {money} en {merchant} (con (tu|su|cargo)|asociad~|en {digit} cuota[s]|el {date}|el día|{stop})',
    '(tarjeta|crédito|débito|cuentarut) {_}(terminad~ en|*) {account}',
  ],
}

/** A voucher of a transfer to somebody: one label and value a row. */
export const SENT: RecordingTemplate = {
  id: 'sent',
  kind: 'transfer_out',
  isCommon: true,
  when: [
    '(has realizado|realizaste|hiciste) una transferencia|tu transferencia fue (realizada|exitosa)',
  ],
  unless: ['recibi~|programad~|entre (tus|mis) cuentas'],
  labels: {
    amount: 'monto transferido|monto',
    merchant: 'nombre destinatario|nombre del destinatario|destinatario',
    account: 'cuenta de origen|cuenta origen|desde',
    date: 'fecha y hora|fecha',
    reference: 'número de operación|número de comprobante',
  },
  stops: ['rut', 'banco', 'banco destino', 'cuenta destino', 'monto'],
}
