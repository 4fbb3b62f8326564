import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Notificación BAC <notificacion@notificacionesbaccr.com>'
const { recorded, ignored } = fixturesFrom(from)

function alert(place: string, type: string, amount: string): string {
  return `<p>Hola LUZ ROJAS</p><p>A continuación le detallamos la transacción realizada:</p><table><tr><td>Comercio:</td><td>${place}</td></tr><tr><td>Ciudad y país:</td><td>HEREDIA, Costa Rica</td></tr><tr><td>Fecha:</td><td>May 9, 2026, 17:49</td></tr><tr><td>MASTER</td><td>************4471</td></tr><tr><td>Autorización:</td><td>472001</td></tr><tr><td>Referencia:</td><td>89720001</td></tr><tr><td>Tipo de Transacción:</td><td>${type}</td></tr><tr><td>Monto:</td><td>${amount}</td></tr></table><p>¿Tiene dudas? Escríbanos al 8000-0000. Conozca más de nuestras promociones.</p>`
}

const own = { date: '2026-05-09', time: '17:49', account: '4471', reference: '472001' }
const SUBJECT = 'Notificación de transacción SODA NORTE 09-05-2026 - 17:49'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase in colones',
    [SUBJECT, alert('SODA NORTE', 'COMPRA', 'CRC 10,120.00')],
    'card',
    { kind: 'purchase', amount: '10120.00', currency: 'CRC', merchant: 'SODA NORTE', ...own },
  ),
  recorded(
    'purchase in dollars',
    [SUBJECT, alert('CLOUD HOSTING', 'COMPRA', 'USD 12.50')],
    'card',
    { kind: 'purchase', amount: '12.50', currency: 'USD', merchant: 'CLOUD HOSTING', ...own },
  ),
  recorded(
    'cash from a machine',
    [SUBJECT, alert('ATM BAC HEREDIA', 'RETIRO', 'CRC 40,000.00')],
    'card',
    {
      kind: 'withdrawal',
      amount: '40000.00',
      currency: 'CRC',
      merchant: 'ATM BAC HEREDIA',
      ...own,
    },
  ),
  recorded(
    'purchase reversed',
    [SUBJECT, alert('SODA NORTE', 'REVERSION DE COMPRA', 'CRC 10,120.00')],
    'card',
    { kind: 'refund', amount: '10120.00', currency: 'CRC', merchant: 'SODA NORTE', ...own },
  ),
  ignored('hold', SUBJECT, alert('HOTEL MAR', 'PREAUTORIZACION', 'USD 200.00'), 'hold'),
  recorded(
    'SINPE Móvil received',
    [
      'Notificación de Transferencia SINPE Móvil',
      'Estimado(a) LUZ ROJAS:\nBAC le informa que MARTA GIL le realizó una transferencia SINPE Móvil por un monto de 4,000.00 Colones el 10/05/2026. Referencia: 2026051000000001.',
    ],
    'received',
    { kind: 'transfer_in', amount: '4000.00', currency: 'CRC', date: '2026-05-10' },
  ),
  recorded(
    'local transfer sent, amount before currency',
    [
      'Notificación de Transferencia Local',
      'Estimado(a) LUZ ROJAS:\nUsted realizó una transferencia exitosa.\nMonto: 5.000,00 CRC\nFecha: 10/05/2026\nCuenta origen: ******9020\nDestinatario: MARTA GIL\nReferencia: 55011',
    ],
    'sent',
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
  ...nothingMoved(from, 'CRC 10,120.00'),
]
