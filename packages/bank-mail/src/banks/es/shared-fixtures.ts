/** One mail for each of the shared templates, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** For every shared template; `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignoredBy } = fixturesFrom(from)
  const currency = 'EUR'
  return [
    ignoredBy(
      'not-yet',
      'Bizum asked for',
      'Bizum',
      'INES R. te ha solicitado un Bizum de 18,00 €.',
      'reminder',
    ),
    recorded(
      'Bizum received',
      ['Te han hecho un Bizum', 'Te han hecho un Bizum de 35,00 € de INES R. Concepto: regalo'],
      'bizum-in',
      { kind: 'transfer_in', amount: '35.00', currency },
    ),
    recorded(
      'Bizum sent',
      ['Bizum enviado', 'Has enviado un Bizum de 20,00 € a INES RABE el 11/02/2026.'],
      'bizum-out',
      {
        kind: 'transfer_out',
        amount: '20.00',
        currency,
        merchant: 'INES RABE',
        date: '2026-02-11',
      },
    ),
    recorded(
      'receipt',
      [
        'Recibo domiciliado',
        'Se ha cargado en tu cuenta *5566 un recibo de AGUAS DEL LAGO por importe de 61,10 € el 11/02/2026.',
      ],
      'receipt',
      {
        kind: 'payment',
        amount: '61.10',
        currency,
        merchant: 'AGUAS DEL LAGO',
        date: '2026-02-11',
        account: '5566',
      },
    ),
    recorded(
      'refund',
      [
        'Devolución',
        'Te hemos abonado 18,40 € por la devolución de tu compra en ZAPATOS NORTE en tu tarjeta terminada en 4417.',
      ],
      'refund',
      { kind: 'refund', amount: '18.40', currency, merchant: 'ZAPATOS NORTE', account: '4417' },
    ),
    recorded(
      'payroll',
      [
        'Ingreso en su cuenta',
        'Abono de nómina de 1.640,00 EUR en su cuenta terminada en 5566 el 11/02/2026.',
      ],
      'payroll',
      { kind: 'deposit', amount: '1640.00', currency, date: '2026-02-11', account: '5566' },
    ),
    recorded(
      'transfer sent',
      [
        'Transferencia emitida',
        '<p>Tu transferencia se ha realizado correctamente.</p><table><tr><td>Beneficiario</td><td>INES RABE</td></tr><tr><td>Importe</td><td>120,00 €</td></tr><tr><td>Fecha</td><td>11/02/2026</td></tr><tr><td>Cuenta de cargo</td><td>****5566</td></tr></table>',
      ],
      'sent',
      {
        kind: 'transfer_out',
        amount: '120.00',
        currency,
        merchant: 'INES RABE',
        date: '2026-02-11',
        account: '5566',
      },
    ),
    recorded(
      'purchase',
      [
        'Has pagado con tu tarjeta',
        'Acabas de pagar 24,50 € en PANADERIA HALM con tu tarjeta terminada en 4417.',
      ],
      'purchase',
      { kind: 'purchase', amount: '24.50', currency, merchant: 'PANADERIA HALM', account: '4417' },
    ),
    recorded(
      'purchase, card before the shop',
      [
        'Operación con tarjeta',
        'Pago de 24,50 EUR con la tarjeta *4417 en PANADERIA HALM el 11/02/2026 a las 12:03.',
      ],
      'purchase',
      {
        kind: 'purchase',
        amount: '24.50',
        currency,
        merchant: 'PANADERIA HALM',
        date: '2026-02-11',
        account: '4417',
      },
    ),
  ]
}
