/** One mail for each of the templates that banks of Argentina share, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

/** For the alerts of all and `PAID_IN_SHOP`; `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded } = fixturesFrom(from)
  return [
    ...alertFixtures(from, { currency: 'ARS', text: '$ 12.345,67', value: '12345.67' }),
    recorded(
      'shop paid with a wallet',
      [
        'Hiciste un pago',
        'Pagaste $ 8.000,00 en CARNICERIA EL TORO con tu cuenta el 20/06/2026 10:01',
      ],
      'paid',
      {
        kind: 'purchase',
        amount: '8000.00',
        currency: 'ARS',
        merchant: 'CARNICERIA EL TORO',
        date: '2026-06-20',
        time: '10:01',
      },
    ),
  ]
}
