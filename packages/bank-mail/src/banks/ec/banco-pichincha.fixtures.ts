import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banco Pichincha <servicios@tarjetasbancopichincha.com>'
const { recorded } = fixturesFrom(from)
const other = fixturesFrom('Banco Pichincha <banco@pichincha.com>')
const third = fixturesFrom('Banco Pichincha <xperta@pichincha.com>')
const fourth = fixturesFrom('Banco Pichincha <documentoselectronicos@pichincha.com>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Consumo aprobado',
      '<table><tr><td>Valor:</td><td>$ 13,60</td></tr><tr><td>Establecimiento:</td><td>TAXI NORTE EC</td></tr><tr><td>Tarjeta usada:</td><td>***417</td></tr><tr><td>Fecha:</td><td>2026-06-20</td></tr></table>',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '13.60',
      currency: 'USD',
      merchant: 'TAXI NORTE EC',
      date: '2026-06-20',
      account: '417',
    },
  ),
  other.recorded(
    'transfer out',
    [
      'Transferencia exitosa',
      'Transferencia realizada con éxito\nMonto: USD 150.00\nCuenta origen: 3300456400\nBeneficiario: MARTA GIL\nBanco destino: Banco Bolivariano\nFecha: 2026-06-20',
    ],
    'transfer-out',
    {
      kind: 'transfer_out',
      amount: '150.00',
      currency: 'USD',
      merchant: 'MARTA GIL',
      date: '2026-06-20',
      account: '6400',
    },
  ),
  third.recorded(
    'transfer in',
    [
      'Notificación',
      'Hola LUZ, recibiste una transferencia de $ 80.00 de PEDRO SANZ en tu cuenta XXXXXX6400 el 20/06/2026 10:11.',
    ],
    'transfer-in',
    {
      kind: 'transfer_in',
      amount: '80.00',
      currency: 'USD',
      merchant: 'PEDRO SANZ',
      date: '2026-06-20',
      time: '10:11',
      account: '6400',
    },
  ),
  fourth.ignored(
    'statement',
    'Estado de cuenta',
    'Adjuntamos su estado de cuenta\nTarjeta: **** **** **** 7890\nMínimo a pagar: $140.20\nTotal a pagar: $1,980.00',
    'statement',
  ),
  other.recorded(
    'transfer in, other words',
    [
      'Transferencia recibida',
      'Hola LUZ, recibiste una transferencia de $ 80.00 de PEDRO SANZ en tu cuenta XXXXXX3400 el 20/06/2026 10:11.',
    ],
    'transfer-in',
    {
      kind: 'transfer_in',
      amount: '80.00',
      currency: 'USD',
      merchant: 'PEDRO SANZ',
      date: '2026-06-20',
      time: '10:11',
      account: '3400',
    },
  ),
  ...nothingMoved(from, '$45.30'),
]
