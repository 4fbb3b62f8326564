import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Promerica <info@promerica.fi.cr>'
const { recorded, ignored } = fixturesFrom(from)

function voucher(result: string): string {
  return `<p>¡Hola LUZ!</p><p>Tu transacción fue ${result}</p><table><tr><td>Fecha/hora</td><td>09 may 2026 / 17:53</td></tr><tr><td>Comercio</td><td>GASOLINERA NORTE HEREDIA CR</td></tr><tr><td>Tipo de Comercio</td><td>GAS STATIONS</td></tr><tr><td>Ciudad/País</td><td>HEREDIA/CR</td></tr><tr><td>Número de tarjeta</td><td>**** **** **** 4471</td></tr><tr><td>Número de autorización</td><td>828703</td></tr><tr><td>Número de referencia</td><td>4254467398</td></tr><tr><td>Monto</td><td><p>CRC: 20,000.00</p></td></tr></table>`
}

const own = {
  amount: '20000.00',
  currency: 'CRC',
  merchant: 'GASOLINERA NORTE HEREDIA CR',
  date: '2026-05-09',
  account: '4471',
  reference: '4254467398',
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    ['Tu transacción fue procesada ¡Revisá tu comprobante!', voucher('procesada')],
    'purchase',
    { kind: 'purchase', ...own },
  ),
  recorded('reversal', ['Tu transacción fue reversada', voucher('reversada')], 'reversal', {
    kind: 'refund',
    ...own,
  }),
  ignored(
    'code for a purchase',
    'Código de verificación',
    'Tu código de verificación es 448120 para la compra por CRC 20,000.00.',
    'otp',
  ),
  ...nothingMoved(from, 'CRC 20,000.00'),
]
