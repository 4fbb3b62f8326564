import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Itaú <comunicaciones@itau.com.uy>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'credit purchase',
    [
      'Aviso de consumo aprobado con tarjeta de crédito',
      'Aviso de consumo\nImporte: 2.480,30 UYU\nComercio: SUPER LUNA\nVISA nro. ****1234',
    ],
    {
      kind: 'purchase',
      amount: '2480.30',
      currency: 'UYU',
      merchant: 'SUPER LUNA',
      account: '1234',
    },
  ),
  recorded(
    'debit purchase',
    [
      'Aviso de consumo aprobado con tarjeta de debito',
      'Se aprobo un consumo de su tarjeta Visa terminada en 8093 . Realizado en NUBE *SUSCRIPCION Monto: 12.45 Dolares. Si no fuiste tú comunícate al 1784.',
    ],
    {
      kind: 'purchase',
      amount: '12.45',
      currency: 'USD',
      merchant: 'NUBE *SUSCRIPCION',
      account: '8093',
    },
  ),
  recorded(
    'transfer out',
    [
      'Transferencia realizada',
      'Transferencia realizada desde la cuenta ****6620\nImporte: 118.00 USD\nCuenta destino: 4410500\nBanco/Institución destino: Banco Itau',
    ],
    { kind: 'transfer_out', amount: '118.00', currency: 'USD', merchant: null, account: '6620' },
  ),
  ignored(
    'purchase that was declined',
    'Aviso de compra rechazada',
    'Su compra por 890,00 UYU en KIOSCO LUNA fue rechazada.',
    'declined',
  ),
  ...nothingMoved(from, '2.480,30 UYU'),
]
