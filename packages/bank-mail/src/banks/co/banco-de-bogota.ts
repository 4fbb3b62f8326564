import type { Template } from '../../template/types.ts'

export const bancoDeBogota: ReadonlyArray<Template> = [
  {
    id: 'payment',
    isCommon: true,
    kind: 'payment',
    when: ['pago (exitoso|realizado)|realizaste un pago|comprobante de pago'],
    unless: ['pago (pendiente|programado|mínimo)'],
    labels: {
      amount: 'valor de la transacción|valor de la compra|valor del pago|valor pagado|valor|monto',
      account: 'tarjeta terminada en|cuenta de origen|cuenta origen|producto origen|cuenta|tarjeta',
      reference: 'número de aprobación|código de aprobación|número de comprobante',
      date: 'fecha y hora|fecha de la transacción|fecha',
      merchant: 'convenio|empresa|servicio|comercio',
    },
  },
]
