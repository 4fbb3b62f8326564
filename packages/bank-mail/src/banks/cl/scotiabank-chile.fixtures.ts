import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'
import { sentFixture, sharedFixtures } from './shared-fixtures.ts'

const from = 'Notificación Scotia <avisos.info@scotiabank.cl>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'received',
    [
      'Aviso de Transferencia',
      'Scotiabank - Banca Persona\nAviso importante\nTransferencia de fondos recibida\n¡Hola luz rojas!\nCon fecha de hoy 20/06/2026, nuestros cliente el Sr(a) IRENE VIDAL ha instruido transferencia de fondos a su cuenta N° 300448500.\nNombre Destinatario\n:\nluz rojas\nNúmero de Cuenta\n:\n300448500\nBanco\n:\nBANCO ITAU\nMonto\n:\n27.415\nMensaje\n:\ndeuda\n',
    ],
    {
      kind: 'transfer_in',
      amount: '27415',
      currency: 'CLP',
      merchant: 'IRENE VIDAL',
      date: '2026-06-20',
      account: '8500',
    },
  ),
  recorded(
    'purchase',
    [
      'Aviso de compra con tarjeta',
      '¡Hola Luz! Te informamos que realizaste una compra por $ 45.990 en CAFE ALTURA con tu tarjeta de crédito terminada en 4410, el 20/06/2026 a las 12:30.',
    ],
    {
      kind: 'purchase',
      amount: '45990',
      currency: 'CLP',
      merchant: 'CAFE ALTURA',
      date: '2026-06-20',
      time: '12:30',
      account: '4410',
    },
  ),
  ignored(
    'bill that is due',
    'Próximo vencimiento',
    'Tu tarjeta de crédito vence el 30/06/2026. Monto facturado $120.000.',
    'reminder',
  ),
  ...nothingMoved(from, '$45.300'),
  ...sharedFixtures(from),
  sentFixture(from),
]
