import type { RecordingTemplate } from '../../template/types.ts'

export const stops = ['si no realizaste', 'si usted no', 'atentamente', 'fecha', 'monto', 'valor']

/** A transfer to somebody, in rows. */
export const TRANSFER_OUT: RecordingTemplate = {
  id: 'transfer-out',
  kind: 'transfer_out',
  isCommon: true,
  when: [
    'transferencia {_}(realizad~|exitos~|interbancaria|enviada)|(fue|ha sido) realizada con éxito|registrar una transferencia',
  ],
  unless: ['recibi~|acredit~|(a|en) (tu|su) cuenta|programad~|pago de {_}tarjeta'],
  labels: {
    amount: 'monto|valor',
    merchant: 'beneficiario|perteneciente a|nombre del beneficiario|destinatario',
    account: 'cuenta de origen|cuenta origen|desde tu cuenta|desde su cuenta',
    date: 'fecha y hora|fecha',
  },
  stops: ['banco de destino', 'banco destino', 'banco', 'valor', 'monto', 'cuenta'],
}
