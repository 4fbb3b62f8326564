import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'RappiCard <noreply@rappicard.co>'
const { recorded, ignored } = fixturesFrom(from)
const SUBJECT = 'RappiCard - Resumen de transacción'

function summary(sentence: string, amount: string, place: string, more = '') {
  return `¡Hola,\n${sentence}\n\nDetalle de tu transacción:\n\nMonto\n\n${amount}\n\nMétodo de pago\n\n*6620\n\nNo. de autorización\n\n118204\n\nComercio\n\n${place}\n\nFecha de la transacción\n\n2026-04-09 00:03:39${more}`
}

const own = { date: '2026-04-09', time: '00:03', account: '6620', reference: '118204' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase with cents',
    [
      SUBJECT,
      summary('Realizaste una compra con tu RappiCard.', '$1.204.391,39', 'Libreria Central'),
    ],
    {
      kind: 'purchase',
      amount: '1204391.39',
      currency: 'COP',
      merchant: 'Libreria Central',
      ...own,
    },
  ),
  recorded(
    'purchase in whole pesos, with a footer about cashback',
    [
      SUBJECT,
      summary(
        'Realizaste una compra con tu RappiCard.',
        '$9.400',
        'CAFE 93',
        '\n\nCashback que ganarás\n\n$94',
      ),
    ],
    { kind: 'purchase', amount: '9400.00', currency: 'COP', merchant: 'CAFE 93', ...own },
  ),
  recorded(
    'purchase annulled',
    [
      'RappiCard - Reverso de transacción',
      summary('Se realizó el reverso de una compra con tu RappiCard.', '$9.400', 'CAFE 93'),
    ],
    { kind: 'refund', amount: '9400.00', currency: 'COP', merchant: 'CAFE 93', ...own },
  ),
  recorded(
    'cash advance',
    [SUBJECT, summary('Realizaste un avance con tu RappiCard.', '$ 300.000', 'CAJERO SERVIBANCA')],
    {
      kind: 'withdrawal',
      amount: '300000.00',
      currency: 'COP',
      merchant: 'CAJERO SERVIBANCA',
      ...own,
    },
  ),
  recorded(
    'payment of the card, without a sign',
    [
      'Comprobante de pago',
      'Hola, LUZ DARY\nRecibimos el pago de tu tarjeta y lo estamos procesando.\nDestino de pago\n*6620\nFecha y hora\n10 abr 2026 06:55\nMétodo de pago\nPSE\nMonto\n1.640.378,92',
    ],
    {
      kind: 'payment',
      amount: '1640378.92',
      currency: 'COP',
      merchant: null,
      date: '2026-04-10',
      account: '6620',
    },
  ),
  ignored(
    'declined',
    'RappiCard - Tu compra no fue aprobada',
    summary('Tu compra no fue aprobada.', '$9.400', 'CAFE 93'),
    'declined',
  ),
  ignored(
    'statement',
    'Tu extracto RappiCard ya está disponible',
    'Hola, LUZ DARY\nTu extracto de abril está disponible.\nPago total\n$1.640.378,92\nPago mínimo\n$120.400\nFecha límite de pago\n2026-05-05',
    'statement',
  ),
  ...nothingMoved(from, '$20.000,00'),
]
