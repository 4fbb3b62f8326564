import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'DAVIbank <alertas@davibank.cr>'
const { recorded, ignored, ignoredBy } = fixturesFrom(from)
const older = fixturesFrom('Scotiabank <AlertasScotiabank@scotiabank.com>')

const CARD = 'Alerta Transacción Tarjeta de Crédito Titular'

function purchase(bank: string, amount: string, result = 'aprobada'): string {
  return `${bank} le notifica que la transacción realizada en SODA NORTE, el día 09/05/2026 a las 12:39 PM con su tarjeta de crédito VISA terminada en 4471, autorización 472001, por ${amount}, fue ${result}.`
}

const paid = {
  kind: 'purchase',
  merchant: 'SODA NORTE',
  date: '2026-05-09',
  time: '12:39',
  account: '4471',
  reference: '472001',
} as const

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded('purchase', [CARD, purchase('DAVIbank', 'CRC 5,200.00')], 'purchase', {
    ...paid,
    amount: '5200.00',
    currency: 'CRC',
  }),
  older.recorded(
    'purchase abroad, from the address it shares with other countries',
    [CARD, purchase('Scotiabank', '$ 25.00')],
    'purchase',
    { ...paid, amount: '25.00', currency: 'USD' },
  ),
  recorded(
    'purchase reversed',
    [CARD, purchase('DAVIbank', 'CRC 5,200.00', 'reversada')],
    'reversal',
    {
      ...paid,
      kind: 'refund',
      amount: '5200.00',
      currency: 'CRC',
    },
  ),
  ignored('purchase denied', CARD, purchase('DAVIbank', 'CRC 5,200.00', 'denegada'), 'declined'),
  recorded(
    'purchase, currency in words',
    [
      'Notificación de transacción',
      'Le informamos de la compra realizada en: SODA NORTE HEREDIA CR, el 09/05/2026 , a las 14:05, con la tarjeta VISA terminada en *4471, Autorización # 472001, Ref # 627300000001, en Colones por 42,239.00',
    ],
    'purchase-in-words',
    {
      kind: 'purchase',
      amount: '42239.00',
      currency: 'CRC',
      merchant: 'SODA NORTE HEREDIA CR',
      date: '2026-05-09',
      account: '4471',
      reference: '627300000001',
    },
  ),
  recorded(
    'purchase, dollars in words',
    [
      'Notificación de transacción',
      'Le informamos de la compra realizada en: CLOUD HOSTING US, el 09/05/2026, a las 14:05, con la tarjeta AMEX terminada en *4471, Autorización # 472001, Ref # 627300000001, en Dolares US por 18.75',
    ],
    'purchase-in-words',
    { kind: 'purchase', amount: '18.75', currency: 'USD', merchant: 'CLOUD HOSTING US' },
  ),
  recorded(
    'SINPE Móvil received',
    [
      'Recepción de pago por SINPE Móvil',
      'Ha recibido 66,000.00 Colones de MARTA_GIL_ROJAS por SINPE Movil. Motivo alquiler. Comprobante 2026050910283002226510944',
    ],
    'sinpe-movil',
    {
      kind: 'transfer_in',
      amount: '66000.00',
      currency: 'CRC',
      merchant: 'MARTA_GIL_ROJAS',
      reference: '2026050910283002226510944',
    },
  ),
  recorded(
    'immediate payment received',
    [
      'Pago inmediato recibido',
      'DAVIbank le informa, que ha recibido un pago inmediato de MARTA_GIL desde BANCO NORTE S.A a través de SINPE, por un monto de 51,175.44 CRC. Número de referencia: 2026050910283.',
    ],
    'received',
    {
      kind: 'transfer_in',
      amount: '51175.44',
      currency: 'CRC',
      merchant: 'MARTA_GIL',
      reference: '2026050910283',
    },
  ),
  recorded(
    'transfer sent',
    [
      'Envío exitoso de crédito directo',
      'Envío exitoso de crédito directo\nDAVIbank le informa que se realizó el envío por un monto de CRC 25,000.00 a la cuenta destino. Número de referencia: 2026050910285',
    ],
    'sent',
    { kind: 'transfer_out', amount: '25000.00', currency: 'CRC', reference: '2026050910285' },
  ),
  recorded(
    'direct debit',
    [
      'Recepción de Débito Directo SINPE',
      'DAVIbank le informa, que se debitó de su cuenta CR00****9020 un monto de CRC 15,000.00 por Débito Directo SINPE de ENERGIA NORTE. Número de referencia: 2026050910286',
    ],
    'debited',
    {
      kind: 'payment',
      amount: '15000.00',
      currency: 'CRC',
      merchant: 'ENERGIA NORTE',
      account: '9020',
    },
  ),
  ignoredBy(
    'sent-back',
    'credit that went back',
    'Devolución de crédito directo Entrante',
    'DAVIbank le informa que el crédito directo #20260509 por un monto de 29,236.00 CRC fue devuelto.',
    'information',
  ),
  ...nothingMoved(from, 'CRC 10,120.00'),
]
