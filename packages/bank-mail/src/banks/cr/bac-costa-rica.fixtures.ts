import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { bacFixtures } from './bac-fixtures.ts'

const from = 'Notificación BAC <notificacion@notificacionesbaccr.com>'
const { recorded, ignored } = fixturesFrom(from)

const SUBJECT = 'Notificación de Transferencia'
const REFERENCE = '2026051010224000000000001'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...bacFixtures(from, 'CRC', 'CRC'),
  recorded(
    'SINPE in real time received',
    [
      SUBJECT,
      `<p>Hola LUZ ROJAS : BAC le comunica que la transferencia SINPE en tiempo real con el número de referencia ${REFERENCE}, se acreditó en la cuenta IBAN CR0001XXXXXXXXXXXX9020 por un monto de 20,000.00 Colones, por concepto de alquiler______.Día y hora 10/05/2026 07:22:13 p.m.</p>`,
    ],
    {
      kind: 'transfer_in',
      amount: '20000.00',
      currency: 'CRC',
      date: '2026-05-10',
      time: '19:22',
      account: '9020',
      reference: REFERENCE,
    },
  ),
  recorded(
    'SINPE applied to an account',
    [
      SUBJECT,
      `Hola LUZ ROJAS : BAC le comunica que la transferencia SINPE en tiempo real con el número de referencia ${REFERENCE}, se aplicó en la cuenta IBAN CR0001XXXXXXXXXXXX9020 por un monto de 69,100.00 Colones.`,
    ],
    { kind: 'transfer_in', amount: '69100.00', currency: 'CRC', merchant: null, account: '9020' },
  ),
  recorded(
    'SINPE received in dollars',
    [
      SUBJECT,
      `BAC Credomatic le comunica que recibió una transferencia SINPE con el número de referencia ${REFERENCE} a su cuenta IBAN CR0001XXXX9020 por un monto de 500.00 Dólares por concepto ABONO 17179402, la cual se aplicó correctamente el día 10/5/2026 a las 6:44 PM.`,
    ],
    {
      kind: 'transfer_in',
      amount: '500.00',
      currency: 'USD',
      date: '2026-05-10',
      account: '9020',
    },
  ),
  recorded(
    'SINPE sent',
    [
      SUBJECT,
      `Hola: LUZ ROJAS : BAC le comunica que la transferencia SINPE en tiempo real con el número de referencia ${REFERENCE}, debitando su cuenta IBAN CR0001XXXXXXXXXXXX9020 por un monto de 40,873.01 Colones. Día y hora: 10/05/2026 11:04:21 a.m. fue aplicada correctamente.`,
    ],
    {
      kind: 'transfer_out',
      amount: '40873.01',
      currency: 'CRC',
      date: '2026-05-10',
      time: '11:04',
      account: '9020',
      reference: REFERENCE,
    },
  ),
  ignored(
    'SINPE that was rejected',
    SUBJECT,
    `Hola: LUZ ROJAS : BAC le comunica que la transferencia SINPE en tiempo real con el número de referencia ${REFERENCE}, con orden de débito a la cuenta IBAN CR0001XXXXXXXXXXXX9020 por un monto de 34,288.00 Colones, fue rechazada por el siguiente motivo: FondosInsuficientes.`,
    'declined',
  ),
  recorded(
    'SINPE Móvil received',
    [
      'Notificación de Transferencia SINPE Móvil',
      'Estimado(a) LUZ ROJAS:\nBAC le informa que MARTA GIL le realizó una transferencia SINPE Móvil por un monto de 4,000.00 Colones el 10/05/2026. Referencia: 2026051000000001.',
    ],
    { kind: 'transfer_in', amount: '4000.00', currency: 'CRC', date: '2026-05-10' },
  ),
  recorded(
    'local transfer sent, amount before currency',
    [
      'Notificación de Transferencia Local',
      'Estimado(a) LUZ ROJAS:\nUsted realizó una transferencia exitosa.\nMonto: 5.000,00 CRC\nFecha: 10/05/2026\nCuenta origen: ******9020\nDestinatario: MARTA GIL\nReferencia: 55011',
    ],
    {
      kind: 'transfer_out',
      amount: '5000.00',
      currency: 'CRC',
      merchant: 'MARTA GIL',
      date: '2026-05-10',
      account: '9020',
      reference: '55011',
    },
  ),
]
