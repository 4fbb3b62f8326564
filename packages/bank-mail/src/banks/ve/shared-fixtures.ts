/** One mail for each of the templates that banks of Venezuela share, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { alertFixtures } from '../spanish-alerts-fixtures.ts'

/** For `ALERTS`; `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignoredBy } = fixturesFrom(from)
  const moved = { amount: '350.00', currency: 'VES', date: '2026-06-20' } as const
  return [
    ...alertFixtures(from, { currency: 'VES', text: 'Bs. 1.675,40', value: '1675.40' }),
    ignoredBy(
      'summary',
      'operations of a day',
      'Resumen de Operaciones',
      'Resumen de sus operaciones con TDD\n20/06/2026 FARMA SOL Bs. 850,00\n20/06/2026 SUPER LUNA Bs. 120,00',
      'statement',
    ),
    recorded(
      'transfer by phone',
      [
        'Pago Móvil',
        'Realizaste un Pago Móvil por Bs. 350,00 al 0414-0000000 del banco 0105 el 20/06/2026. Ref. 001234',
      ],
      'pago-movil-out',
      { kind: 'transfer_out', ...moved, reference: '001234' },
    ),
    recorded(
      'transfer by phone received',
      [
        'Pago Móvil',
        'Recibiste un Pago Móvil de Bs. 350,00 de V-10203040 tlf 04140000000 Ref: 001235 el 20/06/2026',
      ],
      'pago-movil-in',
      { kind: 'transfer_in', ...moved, reference: '001235' },
    ),
  ]
}
