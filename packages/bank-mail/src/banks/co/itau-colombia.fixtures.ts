import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Itaú <notificaciones@clienteitau.co>'
const { recorded, ignored } = fixturesFrom(from)
const SUBJECT = 'Notificaciones Itau'

function alert(sentence: string, amount: string) {
  return `<p>Estimado Sr(a). Luz Dary Rojas:</p><p>${sentence}</p><table><tr><td>Monto:</td><td>${amount}</td></tr><tr><td>Fecha y hora:</td><td>2026/04/11 20:15:09</td></tr></table><table><tr><td>Bogotá</td><td>500 0000</td><td>Cali</td><td>400 0000</td></tr></table><p>Este mensaje ha sido enviado automáticamente.</p>`
}

const when = { date: '2026-04-11', time: '20:15' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase with the credit card',
    [
      SUBJECT,
      alert(
        'Se realizó una compra en LIBRERIA SUR*DL desde tu Tarjeta Credito número *****7741 de Itaú:',
        '$118,400',
      ),
    ],
    {
      kind: 'purchase',
      amount: '118400.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR*DL',
      account: '7741',
      ...when,
    },
  ),
  recorded(
    'purchase in dollars',
    [
      SUBJECT,
      alert(
        'Se realizó una compra en CLOUD HOSTING INC. desde tu Tarjeta Credito número *****7741 de Itaú:',
        'USD 12.50',
      ),
    ],
    {
      kind: 'purchase',
      amount: '12.50',
      currency: 'USD',
      merchant: 'CLOUD HOSTING INC.',
      account: '7741',
      ...when,
    },
  ),
  recorded(
    'money into the account',
    [
      SUBJECT,
      alert('Se realizó un depósito a tu Cuenta de Ahorros número ***5520 de Itaú:', '$1,930,000'),
    ],
    {
      kind: 'deposit',
      amount: '1930000.00',
      currency: 'COP',
      merchant: null,
      account: '5520',
      ...when,
    },
  ),
  recorded(
    'cash from a machine',
    [
      SUBJECT,
      alert(
        'Se realizó un retiro en CAJERO ATH CALLE 90 desde tu Cuenta de Ahorros número *****5520 de Itaú:',
        '$400,000',
      ),
    ],
    {
      kind: 'withdrawal',
      amount: '400000.00',
      currency: 'COP',
      merchant: 'CAJERO ATH CALLE 90',
      account: '5520',
      ...when,
    },
  ),
  recorded(
    'transfer',
    [
      SUBJECT,
      alert(
        'Se realizó una transferencia desde tu Cuenta de Ahorros número *****5520 de Itaú a MARTA GIL:',
        '$250,000',
      ),
    ],
    {
      kind: 'transfer_out',
      amount: '250000.00',
      currency: 'COP',
      merchant: 'MARTA GIL',
      account: '5520',
      ...when,
    },
  ),
  recorded(
    'transfer received',
    [
      SUBJECT,
      alert(
        'Recibiste una transferencia a tu Cuenta de Ahorros número *****5520 de Itaú:',
        '$90,000',
      ),
    ],
    { kind: 'transfer_in', amount: '90000.00', currency: 'COP', account: '5520', ...when },
  ),
  recorded(
    'payment of the card',
    [
      SUBJECT,
      alert('Se realizó un pago a tu Tarjeta Credito número *****7741 de Itaú:', '$640,000'),
    ],
    { kind: 'payment', amount: '640000.00', currency: 'COP', account: '7741', ...when },
  ),
  recorded(
    'bill paid through PSE',
    [
      SUBJECT,
      alert(
        'Se realizó un pago por PSE a ENERGIA DEL SUR desde tu Cuenta de Ahorros número *****5520 de Itaú:',
        '$87,310',
      ),
    ],
    {
      kind: 'payment',
      amount: '87310.00',
      currency: 'COP',
      merchant: 'ENERGIA DEL SUR',
      account: '5520',
      ...when,
    },
  ),
  recorded(
    'purchase given back',
    [
      SUBJECT,
      alert(
        'Se realizó una reversión de compra en LIBRERIA SUR*DL a tu Tarjeta Credito número *****7741 de Itaú:',
        '$118,400',
      ),
    ],
    {
      kind: 'refund',
      amount: '118400.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR*DL',
      account: '7741',
      ...when,
    },
  ),
  ignored(
    'declined',
    SUBJECT,
    alert(
      'La compra en LIBRERIA SUR*DL desde tu Tarjeta Credito número *****7741 de Itaú fue rechazada:',
      '$118,400',
    ),
    'declined',
  ),
  ...nothingMoved(from, '$20,000'),
]
