import type { Template } from '../../template/types.ts'

export const bancoDeBogota: ReadonlyArray<Template> = [
  {
    id: 'payment',
    isCommon: true,
    kind: 'payment',
    when: ['pago (exitoso|realizado)|realizaste un pago|comprobante de pago'],
    unless: ['pago (pendiente|programado|mínimo)'],
    labels: {
      amount: 'valor del pago',
      reference: 'número de aprobación|código de aprobación|número de comprobante',
    },
  },
]
