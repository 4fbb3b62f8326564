import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Scotiabank <bancadigital@scotiabank.com.pe>'
const { ignored, recorded } = fixturesFrom(from)
const other = fixturesFrom('Scotiabank <notificaciones@scotiabank.com.pe>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'received',
    [
      'Constancia de operación - Recepción Transferencia Plin',
      'Hola LUZ,\nEsta es la constancia de la transferencia que has recibido:\nMonto recibido:\nS/ 63.00\nEnviado por: MARTA GIL\nDestino: Cuenta Digital Scotiabank\n20 jun., 02:25 pm',
    ],
    'received',
    { kind: 'transfer_in', amount: '63.00', currency: 'PEN', merchant: 'MARTA GIL' },
  ),
  recorded(
    'sent',
    [
      'Constancia de operación - Transferencia Plin',
      'Hola LUZ,\nTransferencia Plin\nMonto enviado:\nS/ 19.20\n20 jun., 02:25 pm\nEnviado a:\nOscar Mej***\n*** *** 913\nCon Plin envías dinero al instante',
    ],
    'sent',
    { kind: 'transfer_out', amount: '19.20', currency: 'PEN', merchant: 'Oscar Mej***' },
  ),
  recorded(
    'qr',
    [
      'Constancia de operación - Pago con QR',
      'Hola LUZ,\nPago con QR\nMonto:\nS/ 22.00\n20 jun., 02:25 pm\nPagaste a:\nBODEGA ROSA\nMuchas gracias\nPagaste con:\nTarjeta de débito **** **** **** 4471',
    ],
    'qr',
    {
      kind: 'purchase',
      amount: '22.00',
      currency: 'PEN',
      merchant: 'BODEGA ROSA',
      account: '4471',
    },
  ),
  other.recorded(
    'purchase',
    [
      'Consumo con tu tarjeta',
      'Hola LUZ, realizaste un consumo de S/ 120.50 en TIENDA ARO con tu tarjeta de crédito Scotiabank terminada en 8811 el 20/06/2026 a las 10:11.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '120.50',
      currency: 'PEN',
      merchant: 'TIENDA ARO',
      date: '2026-06-20',
      time: '10:11',
      account: '8811',
    },
  ),
  ignored('one-time code', 'Tu clave', 'Tu código de verificación es 482911.', 'otp'),
  recorded(
    'purchase, other words',
    [
      'Consumo con tu tarjeta',
      'Hola LUZ, realizaste un consumo de S/ 94.80 en TIENDA ARO con tu tarjeta de crédito terminada en 8811 el 20/06/2026 a las 10:11.',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '94.80',
      currency: 'PEN',
      merchant: 'TIENDA ARO',
      date: '2026-06-20',
      time: '10:11',
      account: '8811',
    },
  ),
  ...nothingMoved(from, 'S/ 45.30'),
]
