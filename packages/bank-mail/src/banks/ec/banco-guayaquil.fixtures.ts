import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

const from = 'Banco Guayaquil <BancoGuayaquil@bancoguayaquil.com>'
const { ignored, ignoredBy, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Consumo por $31.45 en CINES SOL',
      'Hola LUZ, realizaste un consumo por $31.45 en CINES SOL con tu tarjeta Visa XXXX-4410 el 20/06/2026 a las 20:11.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '31.45',
      currency: 'USD',
      merchant: 'CINES SOL',
      date: '2026-06-20',
      time: '20:11',
      account: '4410',
    },
  ),
  ignored(
    'purchase that was declined',
    'Transacción rechazada',
    'Tu consumo por $31.45 en CINES SOL fue rechazado por fondos insuficientes.',
    'declined',
  ),
  ignoredBy(
    'tickets',
    'advertisement',
    'Entradas al concierto',
    'Compra tus entradas desde $25.00 con 20% de descuento.',
    'marketing',
  ),
  ...alertFixtures(from, { currency: 'USD', text: '$31.45', value: '31.45' }),
]
