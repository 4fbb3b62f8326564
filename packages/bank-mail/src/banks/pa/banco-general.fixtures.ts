import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banco General <transaccionesbg@bgeneral.com>'
const { recorded, ignored, ignoredBy } = fixturesFrom(from)

const SMALL = '\n\nSi no reconoces la transacción llámanos al 300-0000.\n\nCancelar suscripción'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Compra con tu tarjeta',
      `La tarjeta VISA PLATINUM a nombre de LUZ ROJAS, terminación 4471 pagó $1,036.85 en SUPER SUR 4730PANAMA PA.${SMALL}`,
      '2026-05-12T18:00:00Z',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '1036.85',
      currency: 'USD',
      merchant: 'SUPER SUR 4730PANAMA PA',
      date: '2026-05-12',
      account: '4471',
    },
  ),
  recorded(
    'purchase reversed',
    [
      'Reversión',
      'La compra de $36.85 en SUPER SUR con la tarjeta VISA terminación 4471 fue reversada el 12/05/2026.',
    ],
    'reversal',
    {
      kind: 'refund',
      amount: '36.85',
      currency: 'USD',
      merchant: 'SUPER SUR',
      date: '2026-05-12',
      account: '4471',
    },
  ),
  recorded(
    'ACH received',
    [
      'ACH recibido',
      'Se ha acreditado a su cuenta terminada en 9020 un ACH recibido por $1,500.00 de INVERSIONES SUR S.A. el 12/05/2026.',
    ],
    'received',
    {
      kind: 'transfer_in',
      amount: '1500.00',
      currency: 'USD',
      merchant: 'INVERSIONES SUR S.A.',
      date: '2026-05-12',
      account: '9020',
    },
  ),
  ignoredBy(
    'not-paid',
    'purchase that the card could not pay',
    'Compra con tu tarjeta',
    `La tarjeta VISA PLATINUM a nombre de LUZ ROJAS, terminación 4471 no pudo pagar $36.85 en SUPER SUR.${SMALL}`,
    'declined',
  ),
  ignored(
    'code',
    'Código',
    'Su código de verificación es 449120 para compra en línea por $36.85.',
    'otp',
  ),
  ...nothingMoved(from, '$36.85'),
]
