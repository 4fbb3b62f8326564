import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Banesco <Notificacion@banesco.com>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'pago movil out',
    [
      'Notificación Banesco',
      'Estimado cliente, le informamos que realizó un Pago Móvil por Bs. 1.675,40 al 0414-0000000 del banco 0105 el 20/06/2026 a las 10:11. Ref. 0123456',
    ],
    'pago-movil-out',
    {
      kind: 'transfer_out',
      amount: '1675.40',
      currency: 'VES',
      merchant: null,
      date: '2026-06-20',
      time: '10:11',
      reference: '0123456',
    },
  ),
  recorded(
    'pago movil in',
    [
      'Notificación Banesco',
      'Recibiste un Pago Móvil de Bs. 4.318,60 de V-10203040 tlf 04140000000 Ref: 00771203 el 20/06/2026',
    ],
    'pago-movil-in',
    {
      kind: 'transfer_in',
      amount: '4318.60',
      currency: 'VES',
      merchant: null,
      date: '2026-06-20',
      reference: '00771203',
    },
  ),
  ignored(
    'one-time code',
    'Clave dinámica',
    'Su clave dinámica es 482911. Operación por Bs. 850,00',
    'otp',
  ),
  ...sharedFixtures(from),
]
