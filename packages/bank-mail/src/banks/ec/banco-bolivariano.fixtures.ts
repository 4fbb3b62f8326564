import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Bolivariano <Avisos24@bolivariano.com>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Compra con tarjeta aprobada',
      'Se ha registrado una compra con tarjeta\nMonto: 18.75 USD\nTarjeta: **** **** **** *268\nComercio: TIENDA VIRTUAL SOL\nFecha: 2026-06-20 16:42:08',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '18.75',
      currency: 'USD',
      merchant: 'TIENDA VIRTUAL SOL',
      date: '2026-06-20',
      time: '16:42',
      account: '268',
    },
  ),
  recorded(
    'transfer out',
    [
      'Transferencia realizada',
      'La transferencia ha sido realizada con éxito\nMonto: 150.00 USD\nBeneficiario: MARTA GIL\nCuenta origen: *****3400\nFecha: 2026-06-20 10:15:30',
    ],
    'transfer-out',
    {
      kind: 'transfer_out',
      amount: '150.00',
      currency: 'USD',
      merchant: 'MARTA GIL',
      date: '2026-06-20',
      time: '10:15',
      account: '3400',
    },
  ),
  ignored(
    'statement',
    'Estado de cuenta disponible',
    'Su estado de cuenta ya está disponible. Pago mínimo 45.00 USD.',
    'statement',
  ),
  ...nothingMoved(from, '45.30 USD'),
]
