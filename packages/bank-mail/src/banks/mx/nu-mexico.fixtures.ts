import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Nu México <nu@nu.com.mx>'
const { recorded, ignored, ignoredBy } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'transfer received',
    [
      '¡Recibiste una transferencia!',
      'Transferencia recibida\nHola, Luz:\nMARTA,GIL/ROJAS hizo una transferencia a tu Cuenta Nu por:Monto: $4,000.00\nFecha: 12 MAY 2026\nHora: 23:04\nEsta cantidad ya está disponible en tu cuenta.',
    ],
    'received',
    {
      kind: 'transfer_in',
      amount: '4000.00',
      currency: 'MXN',
      merchant: 'MARTA,GIL/ROJAS',
      date: '2026-05-12',
      time: '23:04',
    },
  ),
  recorded(
    'transfer sent',
    [
      'Tu transferencia fue exitosa',
      'Transferencia exitosa\nHola, Luz:\nNos da gusto confirmar que la transferencia que hiciste a la cuenta de Marta Gil en BANCO SUR fue exitosa.\nMonto: $150.00\nFecha: 12/MAY/2026\nHora: 13:10',
    ],
    'sent',
    {
      kind: 'transfer_out',
      amount: '150.00',
      currency: 'MXN',
      merchant: 'Marta Gil',
      date: '2026-05-12',
      time: '13:10',
    },
  ),
  recorded(
    'phone topped up',
    [
      'Tu comprobante de pago de recarga de celular',
      'Aquí está tu comprobante de tu pago de recarga de celular\n12 may 2026 - 06:19:48\nDetalle\nMonto: $200.00\nCosto extra: $0\nTipo de transacción: Recarga telefónica\nNúmero de celular: 5500000000\nRecibe\nEmpresa a la cual se realizará el pago: Telefonía Azul\nEnvía\nNombre: Luz Rojas\nMétodo de pago: Cuenta Nu\nCódigo de operación: b4116c00-31e6-4911-9538-9ee34b7040cc',
    ],
    'top-up',
    {
      kind: 'payment',
      amount: '200.00',
      currency: 'MXN',
      merchant: 'Telefonía Azul',
      date: '2026-05-12',
    },
  ),
  recorded(
    'card paid',
    [
      '¡Recibimos tu pago!',
      'Hola, Luz:\nRecibimos tu pago de $3,200.00 a tu tarjeta de crédito Nu. Tu límite disponible se actualizará en breve.',
      '2026-05-12T18:00:00Z',
    ],
    'card-payment',
    {
      kind: 'payment',
      amount: '3200.00',
      currency: 'MXN',
      merchant: null,
      date: '2026-05-12',
    },
  ),
  ignoredBy(
    'cajita',
    'money put aside',
    'Guardaste dinero en tu Cajita',
    'Hola, Luz:\nGuardaste $500.00 en tu Cajita Vacaciones el 12 MAY 2026.',
    'information',
  ),
  ignored(
    'bill',
    'Tu estado de cuenta Nu está listo',
    'Hola, Luz: tu corte de mayo es de $3,200.00. Tu fecha límite de pago es el 10 JUN 2026. Pago mínimo: $320.00',
    'statement',
  ),
  ...nothingMoved(from, '$377.00'),
]
