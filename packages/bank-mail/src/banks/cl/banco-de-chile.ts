import type { Template } from '../../template/types.ts'

export const bancoDeChile: ReadonlyArray<Template> = [
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
]
