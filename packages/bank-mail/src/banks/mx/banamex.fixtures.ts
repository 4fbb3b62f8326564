import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banamex <notificaciones@banamex.com>'
const { recorded, ignored, ignoredBy } = fixturesFrom(from)

function card(status: string, operation = 'Retiro / Compra'): string {
  return `Banamex\n12 may 2026, 11:44 h.\nSe realizó la siguiente operación: ${operation}\nLUZ ROJAS\nORO BANAMEX**117\nDetalle de la operación\nMonto\n$377.00\nEstablecimiento\nLIBRERIA SUR MEX\nFecha y hora\n2026/05/12 11:44:43 AM\nEstatus\n${status}\nNo. Autorización\n300227\nInformación importante de tu tarjeta\nFecha de corte\n18 mayo 2026\nFecha límite de pago\n9 junio 2026\nMínimo a pagar*\n$2,080.00`
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded('purchase', ['Retiro/Compra con tarjeta Banamex', card('Exitoso')], 'purchase', {
    kind: 'purchase',
    amount: '377.00',
    currency: 'MXN',
    merchant: 'LIBRERIA SUR MEX',
    date: '2026-05-12',
    account: '117',
    reference: '300227',
  }),
  ignored('purchase rejected', 'Retiro/Compra con tarjeta Banamex', card('Rechazado'), 'declined'),
  recorded(
    'purchase taken back',
    ['Cancelación de compra', card('Exitoso', 'Cancelación de compra')],
    'refund',
    {
      kind: 'refund',
      amount: '377.00',
      currency: 'MXN',
      merchant: 'LIBRERIA SUR MEX',
      date: '2026-05-12',
      account: '117',
    },
  ),
  recorded(
    'cash',
    [
      'Retiro/Compra con cuenta Banamex',
      'Banamex\nMay 12, 2026 02:56:55 PM\nSe realizó la siguiente operación: Retiro/Compra\nLUZ ROJAS\nCheques M.N. ***379\nDetalle de la operación\nMonto $ 2,000.00 M.N.\nFecha y hora 12 Mayo 2026 / 14:56:00\nEstatus Exitoso\nNo. Autorización 383450',
    ],
    'withdrawal',
    {
      kind: 'withdrawal',
      amount: '2000.00',
      currency: 'MXN',
      merchant: null,
      date: '2026-05-12',
      account: '379',
      reference: '383450',
    },
  ),
  recorded(
    'deposit',
    [
      'Depósito a cuenta Banamex',
      'Banamex\nmay 12, 2026 02:03:00 AM\nSe realizó la siguiente operación: Depósito a cuenta o tarjeta\nLUZ ROJAS\nCheques ***379\nDetalle de la operación\nMonto $ 5,411.94 M.N.\nFecha y hora 12 mayo 2026 / 02:03:00\nNo. Autorización 45650',
    ],
    'deposit',
    {
      kind: 'deposit',
      amount: '5411.94',
      currency: 'MXN',
      date: '2026-05-12',
      account: '379',
      reference: '45650',
    },
  ),
  recorded(
    'direct debit',
    [
      'Cargo a cuenta para pago a Establecimiento',
      'Operación\nCargo a cuenta para pago a Establecimiento\nEstablecimiento\nSEGUROS SUR NE\nCuenta de cargo\n894\nReferencia establecimiento\nCAD2026000208\nMonto\n$1,040.20\nFecha y hora\n12/05/26 19:26:18 PM\nProtege tus cuentas',
    ],
    'direct-debit',
    {
      kind: 'payment',
      amount: '1040.20',
      currency: 'MXN',
      merchant: 'SEGUROS SUR NE',
      date: '2026-05-12',
      account: '894',
    },
  ),
  ignoredBy(
    'direct-debit-registered',
    'direct debit allowed',
    'Autorización de cargo a cuenta para pago a establecimiento',
    'Se registró una nueva domiciliación\nEstablecimiento\nSEGUROS SUR NE\nCuenta de cargo: 894\nMonto máximo\n$2,000.00\nFecha y hora\n12/05/26 19:26:18 PM',
    'settings',
  ),
  ignored(
    'code for a purchase',
    'Código de seguridad',
    'Tu código de seguridad para autorizar la compra de $1,250.00 en TIENDA AZUL es 448120. No lo compartas.',
    'otp',
  ),
  ...nothingMoved(from, '$377.00'),
]
