import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'LAFISE <notificaciones@lafise.com>'
const { recorded, ignored, review } = fixturesFrom(from)

function sentence(amount: string): string {
  return `LAFISE le informa un consumo por ${amount} en PULPERIA SUR con su tarjeta terminada en 4471 el 12/05/2026 10:12.`
}

function rows(amount: string): string {
  return `<p>Se realizó un consumo con su tarjeta de débito terminada en 4471</p><table><tr><td>Comercio:</td><td>PULPERIA SUR</td></tr><tr><td>Monto:</td><td>${amount}</td></tr><tr><td>Fecha:</td><td>12/05/2026 13:32</td></tr></table>`
}

const SUBJECT = 'Notificación de consumo'
const own = {
  kind: 'purchase',
  merchant: 'PULPERIA SUR',
  date: '2026-05-12',
  account: '4471',
} as const

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded('purchase in Honduras', [SUBJECT, sentence('L 1,425.00')], 'purchase', {
    ...own,
    amount: '1425.00',
    currency: 'HNL',
  }),
  recorded('purchase in dollars', [SUBJECT, sentence('$ 25.00')], 'purchase', {
    ...own,
    amount: '25.00',
    currency: 'USD',
  }),
  recorded('purchase in Nicaragua, in rows', [SUBJECT, rows('C$ 450.00')], 'purchase-in-rows', {
    ...own,
    amount: '450.00',
    currency: 'NIO',
  }),
  recorded('purchase in Costa Rica, in rows', [SUBJECT, rows('CRC 8,500.00')], 'purchase-in-rows', {
    ...own,
    amount: '8500.00',
    currency: 'CRC',
  }),
  review('a number of which nothing says the currency', SUBJECT, rows('1,450.00'), 'no_amount'),
  recorded(
    'transfer sent',
    [
      'Transferencia realizada',
      'LAFISE le informa que realizó una transferencia por NIO 2,500.00 a favor de MARTA GIL desde su cuenta ***9020 el 12/05/2026 13:32.',
    ],
    'sent',
    {
      kind: 'transfer_out',
      amount: '2500.00',
      currency: 'NIO',
      merchant: 'MARTA GIL',
      date: '2026-05-12',
      account: '9020',
    },
  ),
  ignored(
    'purchase denied',
    SUBJECT,
    'LAFISE le informa que su compra por C$ 450.00 en PULPERIA SUR con su tarjeta terminada en 4471 fue denegada.',
    'declined',
  ),
  ...nothingMoved(from, 'C$ 450.00'),
]
