import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Santander <santander@envio.santander.com.mx>'
const { recorded, ignored } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase with the credit card',
    [
      'Pago/Compra con Tarjeta Santander',
      'Te informamos que se ha realizado una compra en el comercio PAYPAL *LIBRERIA con tu tarjeta de TDC terminación **4418, por un monto de $11,250.50 MXN. El 21/05/2026 a las 15:23:36 hrs.',
    ],
    {
      kind: 'purchase',
      amount: '11250.50',
      currency: 'MXN',
      merchant: 'PAYPAL *LIBRERIA',
      date: '2026-05-21',
      time: '15:23',
      account: '4418',
    },
  ),
  recorded(
    'purchase with the debit card, in dollars',
    [
      'Pago/Compra con Tarjeta Santander',
      '<p>Te informamos que se ha realizado una compra en el comercio CLOUD HOSTING, INC. con tu tarjeta de d&eacute;bito terminaci&oacute;n **6137, por un monto de $12.50 USD. El 21/05/2026 a las 15:23:36 hrs.</p>',
    ],
    {
      kind: 'purchase',
      amount: '12.50',
      currency: 'USD',
      merchant: 'CLOUD HOSTING, INC.',
      account: '6137',
    },
  ),
  recorded(
    'purchase given back',
    [
      'Devolución de compra',
      'Te informamos que se ha realizado la devolución de tu compra en LIBRERIA SUR a tu tarjeta terminación **4418, por un monto de $250.00 MXN. El 22/05/2026 a las 10:00:00 hrs.',
    ],
    { kind: 'refund', amount: '250.00', currency: 'MXN', date: '2026-05-22', account: '4418' },
  ),
  recorded(
    'cash from a machine',
    [
      'Retiro de efectivo',
      'Te informamos que se ha realizado un retiro de efectivo en el cajero PLAZA NORTE con tu tarjeta de débito terminación **6137, por un monto de $2,000.00 MXN. El 23/05/2026 a las 08:12:44 hrs.',
    ],
    {
      kind: 'withdrawal',
      amount: '2000.00',
      currency: 'MXN',
      merchant: 'PLAZA NORTE',
      date: '2026-05-23',
      account: '6137',
    },
  ),
  recorded(
    'transfer to somebody',
    [
      'Transferencia enviada',
      'Te informamos que se ha realizado una transferencia a favor de MARTA GIL desde tu cuenta terminación **7781, por un monto de $950.00 MXN. El 24/05/2026 a las 12:00:01 hrs.',
    ],
    {
      kind: 'transfer_out',
      amount: '950.00',
      currency: 'MXN',
      merchant: 'MARTA GIL',
      date: '2026-05-24',
      account: '7781',
    },
  ),
  recorded(
    'transfer received',
    [
      'Depósito en tu cuenta',
      'Te informamos que has recibido una transferencia de MARTA GIL por un monto de $950.00 MXN en tu cuenta terminación **7781. El 24/05/2026 a las 12:00:01 hrs.',
    ],
    {
      kind: 'transfer_in',
      amount: '950.00',
      currency: 'MXN',
      merchant: 'MARTA GIL',
      account: '7781',
    },
  ),
  recorded(
    'payment of the card',
    [
      'Pago a tu Tarjeta de Crédito',
      'Te informamos que se ha realizado un pago a tu tarjeta de crédito terminación **4418, por un monto de $4,000.00 MXN. El 25/05/2026 a las 12:00:01 hrs.',
    ],
    {
      kind: 'payment',
      amount: '4000.00',
      currency: 'MXN',
      merchant: null,
      date: '2026-05-25',
      account: '4418',
    },
  ),
  ignored(
    'declined for lack of funds',
    'Rechazo en Tarjeta de Débito por fondos insuficientes',
    'Te informamos que se identificó un rechazo en tu Tarjeta de Débito terminación 6137 por $250.00 MXN.',
    'declined',
  ),
  {
    name: 'marketing in the words of an alert',
    mail: {
      from: 'Santander <clientes@envios.santander.com.mx>',
      subject: 'Este fin de semana estrena',
      text: 'Se ha realizado una compra en el comercio TIENDA con tu tarjeta de débito terminación **6137, por un monto de $1.00 MXN',
    },
    expect: { ignored: 'marketing' },
  },
  ...nothingMoved(from, '$600.00 MXN'),
]
