import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'
import { sentFixture, sharedFixtures } from './shared-fixtures.ts'

const from = 'Banco Ripley <informaciones@bancoripley.cl>'
const { recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'received',
    [
      'Transferencia Electrónica de Fondos Banco Ripley',
      'Banco Ripley - Aviso de Transferencia de Fondos\n20/06/2026 11:08:32\nAviso de transferencia de fondos\nEstimado (a): Luz Rojas\nNuestro cliente OSCAR MEJIA ha realizado una transferencia de fondos en línea a su cuenta del Banco Itau.\nTe enviamos el detalle de esta operación:\nMonto Transferido:\n$33.900\nBanco de Origen:\nBanco Ripley\nComentario:\nPago deuda\nNúmero de Transacción:\n990125\n',
    ],
    {
      kind: 'transfer_in',
      amount: '33900',
      currency: 'CLP',
      merchant: 'OSCAR MEJIA',
      date: '2026-06-20',
      time: '11:08',
      reference: '990125',
    },
  ),
  ...nothingMoved(from, '$45.300'),
  ...sharedFixtures(from),
  sentFixture(from),
]
