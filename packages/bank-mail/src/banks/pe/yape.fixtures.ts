import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Yape <notificaciones@yape.pe>'
const { recorded, ignored } = fixturesFrom(from)
const when = 'Fecha y hora: 16 may. 2026 - 03:33 p. m.'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'paid in the shop of the app',
    [
      'Envío Automático - Constancia de Transferencia - Yape',
      `Hola LUZ,\n¡Tu pago en Yape Tienda fue exitoso!\nMonto total\nS/ 1,127.80\n${when}\nTitular: LUZ ROJAS\nCelular: *** *** 312\nNúmero de\noperación Yape: 2214595`,
    ],
    {
      kind: 'purchase',
      amount: '1127.80',
      currency: 'PEN',
      merchant: 'Yape Tienda',
      date: '2026-05-16',
      time: '15:33',
    },
  ),
  recorded(
    'money sent',
    [
      'Constancia de yapeo',
      `Hola LUZ,\n¡Yapeaste!\nMonto de yapeo\nS/ 25.00\nNombre del Beneficiario\nMarta G. Rojas\nN° de celular: *** *** 812\n${when}\nN° de operación: 11223344`,
    ],
    {
      kind: 'transfer_out',
      amount: '25.00',
      currency: 'PEN',
      merchant: 'Marta G. Rojas',
      date: '2026-05-16',
      reference: '11223344',
    },
  ),
  recorded(
    'money received',
    [
      'Te yapearon',
      `Hola LUZ,\nMarta G. Rojas te yapeó S/ 25.00\n${when}\nN° de operación: 11223345`,
    ],
    {
      kind: 'transfer_in',
      amount: '25.00',
      currency: 'PEN',
      merchant: 'Marta G. Rojas',
      date: '2026-05-16',
      reference: '11223345',
    },
  ),
  recorded(
    'payment given back',
    ['Devolución', `Hola LUZ,\nTe devolvimos S/ 27.80 por tu pago en Yape Tienda.\n${when}`],
    {
      kind: 'refund',
      amount: '27.80',
      currency: 'PEN',
      merchant: 'Yape Tienda',
      date: '2026-05-16',
    },
  ),
  ignored(
    'somebody asks for money',
    'Solicitud de pago',
    'Hola LUZ,\nMarta G. te está solicitando un yapeo de S/ 25.00. Entra a la app para aceptarlo.',
    'reminder',
  ),
  ...nothingMoved(from, 'S/ 61.00'),
]
