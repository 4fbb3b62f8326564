import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banco BICE <reply@info.bice.cl>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'transfer out',
    [
      'Hicimos la transferencia',
      'Hola, Luz\nHicimos la transferencia que nos pediste por:\nMonto\n$93.150\nCuenta de origen\nTipo de cuenta\nCUENTA CORRIENTE\nNúmero de cuenta\n4418300\nCuenta de destino\nNombre\nOscar Mejia Soto\nRUT\n11.222.333-4\nBanco\nMercado Pago\nTipo de cuenta\nCUENTA VISTA\nNúmero de cuenta\n2233445500',
    ],
    {
      kind: 'transfer_out',
      amount: '93150',
      currency: 'CLP',
      merchant: 'Oscar Mejia Soto',
      account: '8300',
    },
  ),
  recorded(
    'transfer in',
    [
      'Recibiste una transferencia',
      'Hola,\nRecibiste una transferencia por:\nMonto\n$93.150\nCuenta de origen\nNombre\nOscar Mejia Soto\nBanco\nBanco BICE\nCuenta de destino\nNombre\nLuz Rojas\nNúmero de cuenta\n4418300',
    ],
    {
      kind: 'transfer_in',
      amount: '93150',
      currency: 'CLP',
      merchant: 'Oscar Mejia Soto',
      account: '8300',
    },
  ),
  recorded(
    'card payment',
    [
      'Confirmación del pago de tarjeta de crédito',
      'Hola, Luz\nPagaste tu tarjeta de crédito.\nMonto pagado\n$393.150\nTarjeta\nBICE Visa Gold ****4410\nFecha y hora\n20/06/2026 10:10',
    ],
    {
      kind: 'payment',
      amount: '393150',
      currency: 'CLP',
      merchant: null,
      date: '2026-06-20',
      time: '10:10',
      account: '4410',
    },
  ),
  ignored('one-time code', 'Tu código', 'Tu código de verificación es 482911.', 'otp'),
  ...nothingMoved(from, '$45.300'),
]
