import type { Template } from '../../template/types.ts'
import { APPROVED, CARD, CODE, MOVEMENT, NOTHING_CHARGED, POINTS, RECEIVED } from './shared.ts'

export const bacCostaRica: ReadonlyArray<Template> = [
  CODE,
  NOTHING_CHARGED,
  POINTS,
  CARD,
  APPROVED,
  MOVEMENT,
  RECEIVED,
  {
    id: 'sent',
    kind: 'transfer_out',
    unless: [
      'le (realizó|transfirió|envió)|ha recibido|recibió|recibid~|se acreditó',
      'fue (devuelt~|rechazad~|cancelad~)|pendiente de (aprobación|autorización)',
    ],
    when: [
      '(realizó|ha realizado|realizada) (una transferencia|un sinpe)|realizaste una transferencia|transferencia {_}(exitosa|realizada|enviada)|sinpe móvil {_}(exitos~|realizad~|enviad~)|usted (envió|transfirió)|transferencia sinpe … debitando su cuenta',
    ],
    sentences: ['monto de {money}', 'número de referencia {reference}'],
    labels: { reference: 'autorización|número de referencia|referencia' },
  },
]
