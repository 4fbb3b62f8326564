import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banco Nacional <bncontacto@bncr.fi.cr>'
const { recorded } = fixturesFrom(from)

function voucher(operation: string, place: string, amount: string): string {
  return `Estimado señor(a): LUZ ROJAS\n\nReciba un cordial saludo de parte del Banco Nacional.\n\nPor este medio le hacemos llegar el comprobante de ${operation} realizada en ${place}   HEREDIA   CRI el 22 de Mayo de 2026 a las 05:31 p.m\n\n${place}   HEREDIA   CRI\n\nMay 22, 2026 - 05:31 p.m VISA ************4471 NRO. AUT: 112233 REF: 44556677 TOTAL: ${amount}\n\nEstimado cliente, esta notificación es generada de forma automática.`
}

const own = { date: '2026-05-22', time: '17:31', account: '4471' }

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase, city and country in columns',
    ['Notificación de compra', voucher('COMPRA', 'SODA NORTE', 'CRC 15,242.00')],
    { kind: 'purchase', amount: '15242.00', currency: 'CRC', merchant: 'SODA NORTE', ...own },
  ),
  recorded(
    'purchase in dollars',
    ['Notificación de compra', voucher('COMPRA', 'CLOUD HOSTING', 'USD 12.50')],
    { kind: 'purchase', amount: '12.50', currency: 'USD', merchant: 'CLOUD HOSTING', ...own },
  ),
  recorded(
    'purchase reversed',
    ['Notificación de reversión', voucher('REVERSION DE COMPRA', 'SODA NORTE', 'CRC 15,242.00')],
    { kind: 'refund', amount: '15242.00', currency: 'CRC', merchant: 'SODA NORTE', ...own },
  ),
  recorded(
    'SINPE Móvil sent',
    [
      'Transferencia SINPE Móvil',
      'Estimado cliente: Usted realizó una transferencia SINPE Móvil.\nMonto: CRC 8,000.00\nFecha: 23/05/2026\nDestinatario: MARTA GIL\nDetalle: almuerzo',
    ],
    {
      kind: 'transfer_out',
      amount: '8000.00',
      currency: 'CRC',
      merchant: 'MARTA GIL',
      date: '2026-05-23',
    },
  ),
  recorded(
    'SINPE Móvil received',
    [
      'Transferencia SINPE Móvil recibida',
      'Estimado cliente: Usted ha recibido una transferencia SINPE Móvil.\nMonto: CRC 8,000.00\nFecha: 23/05/2026\nRemitente: MARTA GIL\nDetalle: almuerzo',
    ],
    {
      kind: 'transfer_in',
      amount: '8000.00',
      currency: 'CRC',
      merchant: 'MARTA GIL',
      date: '2026-05-23',
    },
  ),
  ...nothingMoved(from, 'CRC 10,120.00'),
]
