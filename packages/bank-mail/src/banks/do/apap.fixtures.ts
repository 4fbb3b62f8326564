import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'HOLAPAP <no-reply@apap.com.do>'
const { recorded, ignored, ignoredBy } = fixturesFrom(from)

function alert(currency: string, amount: string, state: string): string {
  return `Tu tarjeta de Crédito titular-Visa Gold APAP terminada en 4471 presenta una transacción.\nFecha: 12/05/2026\nHora: 22:48\nMoneda: ${currency}\nMonto: ${amount}\nComercio: CAFE SUR\nEstado: ${state}\nBalance disponible: RD$65,397.38`
}

const SUBJECT = 'APAP, Notificaciones'
const own = {
  kind: 'purchase',
  merchant: 'CAFE SUR',
  date: '2026-05-12',
  time: '22:48',
  account: '4471',
} as const

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [SUBJECT, alert('RD pesos dominicanos', '1,373.29', 'APROBADA')],
    'purchase',
    { ...own, amount: '1373.29', currency: 'DOP' },
  ),
  recorded('purchase in dollars', [SUBJECT, alert('US dólares', '12.99', 'APROBADA')], 'purchase', {
    ...own,
    amount: '12.99',
    currency: 'USD',
  }),
  ignored(
    'purchase declined',
    SUBJECT,
    alert('RD pesos dominicanos', '373.29', 'DECLINADA'),
    'declined',
  ),
  ignoredBy(
    'balance',
    'balance of the card',
    SUBJECT,
    'Estado de tu tarjeta terminada en 4471\nBalance actual: RD$ 1,250.00',
    'information',
  ),
  ...nothingMoved(from, 'RD$ 1,373.29'),
]
