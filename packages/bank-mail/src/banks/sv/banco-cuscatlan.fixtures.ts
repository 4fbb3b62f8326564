import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banco Cuscatlán <notificaciones@bancocuscatlan.com>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'account debited',
    [
      'Cargo a cuenta',
      'Le informamos que se ha realizado un débito a su cuenta XXXXXXXX9020 por USD220.92 en concepto de PAGO DE PRESTAMO el día 2026-05-12 13:16:30.',
    ],
    'debit',
    {
      kind: 'payment',
      amount: '220.92',
      currency: 'USD',
      merchant: 'PAGO DE PRESTAMO',
      date: '2026-05-12',
      account: '9020',
    },
  ),
  recorded(
    'account credited',
    [
      'Abono a cuenta',
      'Le informamos que se ha realizado un abono a su cuenta XXXXXXXX9020 por USD 1,220.92 en concepto de PAGO DE PLANILLA el día 2026-05-12 13:16:30.',
    ],
    'credit',
    {
      kind: 'deposit',
      amount: '1220.92',
      currency: 'USD',
      merchant: 'PAGO DE PLANILLA',
      date: '2026-05-12',
      account: '9020',
    },
  ),
  ignored('code', 'Código de verificación', 'Su código de verificación es 448120.', 'otp'),
  ...nothingMoved(from, 'USD 69.11'),
]
