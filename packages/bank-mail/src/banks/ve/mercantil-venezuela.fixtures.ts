import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Mercantil <notificaciones@bancomercantil.com>'
const { recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'pago movil in',
    ['Tpago', 'Tpago: Recibiste pago de V-10203040 por Bs. 842,30. Ref. 123456789. 20/06/2026'],
    'pago-movil-in',
    {
      kind: 'transfer_in',
      amount: '842.30',
      currency: 'VES',
      merchant: null,
      date: '2026-06-20',
      reference: '123456789',
    },
  ),
  recorded(
    'pago movil out',
    [
      'Tpago',
      'Tpago realizado por Bs. 842,30 al 0414-0000000 del banco 0134. Ref. 123456789. 20/06/2026',
    ],
    'pago-movil-out',
    {
      kind: 'transfer_out',
      amount: '842.30',
      currency: 'VES',
      merchant: null,
      date: '2026-06-20',
      reference: '123456789',
    },
  ),
  ...sharedFixtures(from),
]
