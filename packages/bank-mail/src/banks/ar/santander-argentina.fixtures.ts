import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Aviso Santander <mensajesyavisos@mails.santander.com.ar>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Pagaste $41.250,00',
      '<p>Te acercamos el detalle de tu consumo con la Tarjeta Santander Visa Cr&eacute;dito terminada en 1234.</p><table><tr><td>Monto</td><td>$41.250,00</td></tr><tr><td>Cuotas</td><td>3</td></tr><tr><td>Comercio</td><td>LIBRERIA SUR</td></tr><tr><td>Fecha</td><td>20/06/2026</td></tr><tr><td>Hora</td><td>18:22</td></tr></table>',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '41250.00',
      currency: 'ARS',
      merchant: 'LIBRERIA SUR',
      date: '2026-06-20',
      time: '18:22',
      account: '1234',
    },
  ),
  recorded(
    'purchase, other words',
    [
      'Pagaste U$S17,40',
      '<p>Te acercamos el detalle de tu consumo con la Tarjeta Santander Visa Cr&eacute;dito terminada en 1234.</p><table><tr><td>Monto</td><td>U$S17,40</td></tr><tr><td>Cuotas</td><td>1</td></tr><tr><td>Comercio</td><td>NUBES INC</td></tr><tr><td>Fecha</td><td>20/06/2026</td></tr><tr><td>Hora</td><td>18:22</td></tr></table>',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '17.40',
      currency: 'USD',
      merchant: 'NUBES INC',
      date: '2026-06-20',
      time: '18:22',
      account: '1234',
    },
  ),
  recorded(
    'transfer out',
    [
      'Aviso de transferencia',
      'Realizaste una transferencia\nImporte $ 45.000,00\nDestinatario MARTA GIL\nCBU/CVU 0000003100000000000000\nCuenta débito CA $ 012-345678/9\nFecha 20/06/2026\nNúmero de comprobante 1122',
    ],
    'transfer-out',
    {
      kind: 'transfer_out',
      amount: '45000.00',
      currency: 'ARS',
      merchant: 'MARTA GIL',
      date: '2026-06-20',
      reference: '1122',
    },
  ),
  recorded(
    'direct debit',
    [
      'Aviso de débito automático',
      'Te informamos que debitamos $ 12.345,67 de tu cuenta por el débito automático de SEGUROS DEL SUR el 20/06/2026.',
    ],
    'direct-debit',
    {
      kind: 'payment',
      amount: '12345.67',
      currency: 'ARS',
      merchant: 'SEGUROS DEL SUR',
      date: '2026-06-20',
    },
  ),
  ignored(
    'advertisement',
    '¿Compraste y no ahorraste?',
    'Aprovechá 30% de ahorro pagando con MODO. Compra mínima $15.000. Hasta el 30/06/2026',
    'marketing',
  ),
  ignored(
    'bill that is due',
    'Tu resumen vence pronto',
    'Tu resumen de Visa vence el 30/06/2026. Total a pagar $ 340.112,00. Pago mínimo $ 30.000,00',
    'reminder',
  ),
  recorded(
    'transfer in',
    [
      'Aviso de transferencia',
      'Te hicieron una transferencia\nImporte $ 45.000,00\nOrdenante MARTA GIL\nFecha 20/06/2026',
    ],
    'transfer-in',
    {
      kind: 'transfer_in',
      amount: '45000.00',
      currency: 'ARS',
      merchant: 'MARTA GIL',
      date: '2026-06-20',
    },
  ),
  ...nothingMoved(from, '$ 12.345,67'),
]
