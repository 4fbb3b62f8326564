import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'BBVA <clientes@bbva.mx>'
const { recorded, ignored } = fixturesFrom(from)

function voucher(title: string, rows: ReadonlyArray<readonly [string, string]>): string {
  const cells = rows.map(([label, value]) => `<tr><td>${label}</td></tr><tr><td>${value}</td></tr>`)
  return `<p>Notificación BBVA</p><p>Hola, LUZ:</p><p>${title}</p><table>${cells.join('')}</table><p>Este mensaje es informativo.</p>`
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase, as a sentence',
    [
      'Compra con tu tarjeta',
      'Hola, LUZ: Realizaste una compra por $1,249.50 en LIBRERIA SUR con tu tarjeta de crédito terminación *3307 el 12/05/2026 a las 14:05 h. Si no la reconoces llama a Línea BBVA.',
    ],
    {
      kind: 'purchase',
      amount: '1249.50',
      currency: 'MXN',
      merchant: 'LIBRERIA SUR',
      date: '2026-05-12',
      account: '3307',
    },
  ),
  recorded(
    'purchase, as what was paid',
    [
      'Pagaste con tu tarjeta',
      'Hola, LUZ: Pagaste $58.00 en TIENDA 24 con tu tarjeta de débito terminación *6240 el 12/05/2026 a las 14:05 h.',
    ],
    {
      kind: 'purchase',
      amount: '58.00',
      currency: 'MXN',
      merchant: 'TIENDA 24',
      date: '2026-05-12',
      account: '6240',
    },
  ),
  recorded(
    'purchase, in rows',
    [
      'Pago realizado con tu Tarjeta Digital',
      voucher('Realizaste un pago con tu tarjeta digital terminación *3307', [
        ['Comercio', 'LIBRERIA SUR'],
        ['Importe', '$249.50'],
        ['Fecha y hora', '12/05/2026 14:05'],
        ['Folio', '88120'],
      ]),
    ],
    {
      kind: 'purchase',
      amount: '249.50',
      currency: 'MXN',
      merchant: 'LIBRERIA SUR',
      date: '2026-05-12',
      account: '3307',
      reference: '88120',
    },
  ),
  recorded(
    'purchase given back',
    [
      'Devolución de compra',
      'Hola, LUZ: Se realizó la devolución de tu compra en LIBRERIA SUR por $249.50 a tu tarjeta terminación *3307 el 13/05/2026.',
    ],
    {
      kind: 'refund',
      amount: '249.50',
      currency: 'MXN',
      merchant: 'LIBRERIA SUR',
      date: '2026-05-13',
      account: '3307',
    },
  ),
  recorded(
    'transfer to somebody',
    [
      'Comprobante de transferencia',
      voucher('Transferencia enviada', [
        ['Importe', '$3,500.00'],
        ['Comisión', '$0.00'],
        ['Cuenta de retiro', '*6240'],
        ['Nombre del beneficiario', 'MARTA GIL'],
        ['Cuenta destino', '*9931'],
        ['Banco destino', 'BANORTE'],
        ['Fecha de operación', '14/05/2026'],
        ['Folio de operación', '9922110'],
      ]),
    ],
    {
      kind: 'transfer_out',
      amount: '3500.00',
      currency: 'MXN',
      merchant: 'MARTA GIL',
      date: '2026-05-14',
      account: '6240',
      reference: '9922110',
    },
  ),
  recorded(
    'transfer received',
    [
      'Recibiste una transferencia',
      'Hola, LUZ: Recibiste una transferencia SPEI de MARTA GIL por $800.00 en tu cuenta terminación *6240 el 15/05/2026.',
    ],
    {
      kind: 'transfer_in',
      amount: '800.00',
      currency: 'MXN',
      merchant: 'MARTA GIL',
      date: '2026-05-15',
      account: '6240',
    },
  ),
  recorded(
    'cash without a card',
    [
      'Retiro sin tarjeta',
      voucher('Retiro sin tarjeta exitoso', [
        ['Importe', '$600.00'],
        ['Cuenta de retiro', '*6240'],
        ['Fecha y hora', '16/05/2026 09:11'],
      ]),
    ],
    {
      kind: 'withdrawal',
      amount: '600.00',
      currency: 'MXN',
      date: '2026-05-16',
      account: '6240',
    },
  ),
  recorded(
    'payment of a service',
    [
      'Pago de servicio',
      voucher('Pago de servicio exitoso', [
        ['Servicio', 'AGUA Y DRENAJE'],
        ['Importe', '$417.00'],
        ['Cuenta de cargo', '*6240'],
        ['Fecha', '17/05/2026'],
      ]),
    ],
    {
      kind: 'payment',
      amount: '417.00',
      currency: 'MXN',
      merchant: 'AGUA Y DRENAJE',
      date: '2026-05-17',
      account: '6240',
    },
  ),
  ignored(
    'money taken out of what was put aside in the same account',
    'Retiraste dinero de tus apartados',
    'Notificación BBVA Hola, LUZ: El retiro de dinero de tu apartado en la cuenta terminación ******6240 fue exitoso, te compartimos el comprobante. Importe $500.00',
    'information',
  ),
  ignored(
    'code for a withdrawal that is yet to be made',
    'Código de retiro sin tarjeta',
    'Hola, LUZ: Generaste un código de retiro sin tarjeta por $600.00. Vigencia: 17/05/2026 23:59.',
    'information',
  ),
  ignored(
    'purchase that is only asked about',
    '¿Reconoces esta compra?',
    'Hola, LUZ: Detectamos un intento de compra por $1,250.00 en TIENDA AZUL con tu tarjeta terminación *3307 el 12/05/2026. ¿Reconoces esta operación?',
    'declined',
  ),
  ignored(
    'statement',
    'Tu estado de cuenta BBVA está listo',
    'Hola, LUZ: Tu estado de cuenta de mayo está disponible. Pago para no generar intereses: $4,210.00. Pago mínimo: $310.00. Fecha límite de pago: 05/06/2026.',
    'statement',
  ),
  ...nothingMoved(from, '$600.00'),
]
