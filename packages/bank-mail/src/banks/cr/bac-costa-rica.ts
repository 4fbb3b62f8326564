import type { Template } from '../../template/types.ts'
import { APPROVED, CARD, CODE, MOVEMENT, NOTHING_CHARGED, POINTS, RECEIVED_CR } from '../shared.ts'

export const bacCostaRica: ReadonlyArray<Template> = [
  CODE,
  NOTHING_CHARGED,
  POINTS,
  CARD,
  APPROVED,
  MOVEMENT,
  RECEIVED_CR,
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
    sentences: [
      'monto de {money}',
      '(transferencia|sinpe móvil|envió|transfirió) {_}por {money}',
      'por (un|el) monto de {amount}',
      '(a favor de|a nombre de) {merchant} (el {date}|por|de su|desde|{stop})',
      'por {money} a {merchant} (desde|el {date}|{stop})',
      '(cuenta|cuenta iban|iban) cr{account}',
      'día y hora {date}',
      'aplicó (correctamente|con éxito) {_}el día {date}',
      'número de referencia {reference}',
    ],
    labels: {
      amount: 'monto|monto de la transacción|monto transferido|monto total',
      merchant:
        'nombre del destinatario|destinatario|beneficiario|nombre del cliente destino|destino',
      date: 'fecha|fecha y hora',
      reference: 'autorización|número de referencia|referencia',
      account: 'cuenta origen|cuenta iban origen|cuenta debitada',
    },
    stops: ['ciudad y país', 'tipo de transacción', 'concepto', 'referencia', 'cuenta destino'],
  },
]
