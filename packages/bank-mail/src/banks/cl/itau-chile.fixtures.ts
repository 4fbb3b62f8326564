import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'
import { sentFixture, sharedFixtures } from './shared-fixtures.ts'

const from = 'Itaú <transferencias@itau.cl>'
const { recorded } = fixturesFrom(from)
const other = fixturesFrom('Itaú <notificaciones@itau.cl>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'received',
    [
      'Transferencia de fondos',
      'Estimado(a) Luz Rojas, Informamos que con fecha 20/06/2026-15:20:09, nuestro(a) cliente OSCAR PEÑA , ha instruido una transferencia de fondos con el siguiente detalle: Banco Destino: Banco de Chile / Edwards-Citi Numero Cuenta: 001170335500 Titular Cuenta: Luz Rojas Monto: $212.000 Nuestro cliente ha dejado el siguiente comentario: arriendo Importante: Este email fue generado automaticamente, por favor no responda a este mensaje.',
    ],
    'received',
    {
      kind: 'transfer_in',
      amount: '212000',
      currency: 'CLP',
      merchant: 'OSCAR PEÑA',
      account: '5500',
    },
  ),
  other.recorded(
    'purchase',
    [
      'Compra con tu tarjeta de crédito',
      'Hola Luz, tu compra por $ 18.490 en CAFE ALTURA con tu Tarjeta de Crédito terminada en 4410 fue realizada con éxito el 20/06/2026 a las 13:01.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '18490',
      currency: 'CLP',
      merchant: 'CAFE ALTURA',
      date: '2026-06-20',
      time: '13:01',
      account: '4410',
    },
  ),
  ...nothingMoved(from, '$45.300'),
  ...sharedFixtures(from),
  sentFixture(from),
]
