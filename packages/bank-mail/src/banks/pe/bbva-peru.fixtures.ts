import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'BBVA <procesos@bbva.com.pe>'
const { recorded } = fixturesFrom(from)

/** A voucher whose labels and values stand on lines of their own. */
function voucher(operation: string, rows: ReadonlyArray<string>): string {
  return `Hola, LUZ ROJAS Has realizado con éxito la operación:\n${operation}\n${rows.join('\n')}\nSi no reconoces esta operación llama al (01) 500-0000.`
}

const when = ['Fecha y hora de la operación', '07 mayo, 2026 16:08']
const on = { currency: 'PEN', date: '2026-05-07' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'paid by QR',
    [
      'Pagar con QR',
      voucher('Pagar con QR', [
        'Importe pagado',
        'S/ 1,010.00',
        'DETALLES DE LA OPERACIÓN',
        ...when,
        'Comercio',
        'IZI*LIBRERIA',
        'Forma de pago',
        'VISA COMPRAS • 7741',
      ]),
    ],
    { ...on, kind: 'purchase', amount: '1010.00', merchant: 'IZI*LIBRERIA', account: '7741' },
  ),
  recorded(
    'service paid, currency on a line of its own',
    [
      'Pagar servicio',
      voucher('Pagar servicio', [
        'Importe pagado',
        'S/',
        '140.00',
        ...when,
        'Cargo en cuenta',
        '• 4410',
        'Nombre de servicio',
        'LUZ DEL NORTE',
        'Descripción o Número Documento Servicio',
        'Sr11-00000001',
      ]),
    ],
    { ...on, kind: 'payment', amount: '140.00', merchant: 'LUZ DEL NORTE', account: '4410' },
  ),
  recorded(
    'card paid in dollars',
    [
      'Pagar tarjeta',
      voucher('Pagar tarjeta de crédito', [
        'Importe pagado',
        '$ 75.00',
        ...when,
        'Cargo en cuenta',
        '• 4410',
      ]),
    ],
    { ...on, kind: 'payment', amount: '75.00', currency: 'USD', account: '4410' },
  ),
  recorded(
    'PLIN sent, with the tax on it',
    [
      'Constancia de operación transferencia PLIN',
      'Hola, LUZ\n\nPlineaste S/ 32.50 a Marta Gil\n\nDetalles de tu plineo\nCelular: •8812\nDestino: Yape\nITF: S/ 0.05\nFecha y hora: 15 de mayo, 2026 13:00\nNúmero de operación: FE000001',
    ],
    {
      kind: 'transfer_out',
      amount: '32.50',
      currency: 'PEN',
      merchant: 'Marta Gil',
      date: '2026-05-15',
      reference: 'FE000001',
    },
  ),
  recorded(
    'PLIN received',
    [
      'Te plinearon',
      'Hola, LUZ\n\nMarta Gil te plineó S/ 32.50\n\nFecha y hora: 15 de mayo, 2026 13:00\nNúmero de operación: FE000002',
    ],
    {
      kind: 'transfer_in',
      amount: '32.50',
      currency: 'PEN',
      merchant: 'Marta Gil',
      date: '2026-05-15',
    },
  ),
  recorded(
    'transfer to another bank',
    [
      'Transferir a otros bancos',
      voucher('Transferir a otros bancos', [
        'Importe transferido',
        'S/ 500.00',
        'Comisión',
        'S/ 3.40',
        ...when,
        'Cuenta de origen',
        '• 4410',
        'Beneficiario',
        'MARTA GIL',
        'Cuenta destino',
        '• 9931',
      ]),
    ],
    { ...on, kind: 'transfer_out', amount: '500.00', merchant: 'MARTA GIL', account: '4410' },
  ),
  recorded(
    'cash without a card',
    [
      'Retiro sin tarjeta',
      voucher('Retiro sin tarjeta', [
        'Importe retirado',
        'S/ 200.00',
        ...when,
        'Cuenta de retiro',
        '• 4410',
      ]),
    ],
    { ...on, kind: 'withdrawal', amount: '200.00', account: '4410' },
  ),
  recorded(
    'purchase given back',
    [
      'Devolución de compra',
      'Hola, LUZ\nSe realizó la devolución de tu compra en IZI*LIBRERIA.\nImporte devuelto\nS/ 10.00\nFecha y hora\n07 mayo, 2026 16:08',
    ],
    { ...on, kind: 'refund', amount: '10.00', merchant: 'IZI*LIBRERIA' },
  ),
  ...nothingMoved(from, 'S/ 61.00'),
]
