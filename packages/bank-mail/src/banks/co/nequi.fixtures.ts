import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Nequi <notificaciones@nequi.com.co>'
const { recorded, ignored } = fixturesFrom(from)
const FOOTER =
  'Si no fuiste tú, fue un error o tienes dudas, escríbenos al chat: www.nequi.com.co o llama al (+57) 300 000 0000.\n¿Ya nos sigues en redes?'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'money received by Bre-B, without a sign',
    [
      '¡Recibiste plata por Bre-B!',
      `¡Recibiste plata por Bre-B!\n¡Hola, LUZ DARY !\nRecibiste 35.000 de Camilo Andres Rojas Pinto el 4 de marzo de 2026 a la 1:08 p.m, desde el banco Davivienda. Revisa el detalle en los movimientos de tu app.\n${FOOTER}`,
    ],
    {
      kind: 'transfer_in',
      amount: '35000.00',
      currency: 'COP',
      merchant: 'Camilo Andres Rojas Pinto',
      date: '2026-03-04',
      time: '13:08',
    },
  ),
  recorded(
    'money received from another Nequi, with sign and cents',
    [
      '¡Recibiste plata!',
      `¡Hola, LUZ DARY!\nCAMILO ROJAS te envió $1.250.000,00 el 05 de marzo de 2026 a las 07:41 a.m. Ya está en tu disponible.\n${FOOTER}`,
    ],
    {
      kind: 'transfer_in',
      amount: '1250000.00',
      currency: 'COP',
      merchant: 'CAMILO ROJAS',
      date: '2026-03-05',
    },
  ),
  recorded(
    'money sent by Bre-B',
    [
      '¡Enviaste plata por Bre-B!',
      `¡Hola, LUZ DARY!\nEnviaste 48.500 a la llave @camilo77 de CAMILO ROJAS PINTO el 6 de marzo de 2026 a las 9:15 p.m, al banco Bancolombia.\n${FOOTER}`,
    ],
    {
      kind: 'transfer_out',
      amount: '48500.00',
      currency: 'COP',
      merchant: 'CAMILO ROJAS PINTO',
      date: '2026-03-06',
      time: '21:15',
    },
  ),
  recorded(
    'money sent to another Nequi',
    [
      'Envío realizado',
      `¡Hola, LUZ DARY!\nEnviaste $ 20.000 a Marta Gil el 7 de marzo de 2026 a las 10:00 a.m. Tu disponible es de $ 310.000.\n${FOOTER}`,
    ],
    {
      kind: 'transfer_out',
      amount: '20000.00',
      currency: 'COP',
      merchant: 'Marta Gil',
      date: '2026-03-07',
    },
  ),
  recorded(
    'voucher in rows',
    [
      'Comprobante de envío',
      '<p>Envío realizado</p><table><tr><td>Para</td><td>MARTA GIL</td></tr><tr><td>¿Cuánto?</td><td>$ 64.200,00</td></tr><tr><td>Fecha</td><td>8 de marzo de 2026 a las 06:20 p. m.</td></tr><tr><td>Referencia</td><td>M11223344</td></tr><tr><td>¿De dónde salió la plata?</td><td>Disponible</td></tr></table>',
    ],
    {
      kind: 'transfer_out',
      amount: '64200.00',
      currency: 'COP',
      merchant: 'MARTA GIL',
      date: '2026-03-08',
      reference: 'M11223344',
    },
  ),
  recorded(
    'payment in a shop by QR',
    [
      'Pagaste con Nequi',
      `¡Hola, LUZ DARY!\nPagaste $ 17.900 en TIENDA LA ESQUINA el 9 de marzo de 2026 a las 12:31 p.m.\n${FOOTER}`,
    ],
    {
      kind: 'purchase',
      amount: '17900.00',
      currency: 'COP',
      merchant: 'TIENDA LA ESQUINA',
      date: '2026-03-09',
    },
  ),
  recorded(
    'purchase with the card',
    [
      'Compra con tu Tarjeta Nequi',
      `Hiciste una compra por $ 92.350,50 en DLO*MUSICA con tu Tarjeta Nequi *4410 el 10 de marzo de 2026 a las 8:02 p.m.\n${FOOTER}`,
    ],
    {
      kind: 'purchase',
      amount: '92350.50',
      currency: 'COP',
      merchant: 'DLO*MUSICA',
      date: '2026-03-10',
      account: '4410',
    },
  ),
  recorded(
    'bill paid through PSE',
    [
      'Pagaste por PSE con Nequi',
      `¡Hola, LUZ DARY!\nHiciste un pago por PSE de $194.230 a AGUAS DEL VALLE el 11 de marzo de 2026 a las 3:40 p.m.\n${FOOTER}`,
    ],
    {
      kind: 'payment',
      amount: '194230.00',
      currency: 'COP',
      merchant: 'AGUAS DEL VALLE',
      date: '2026-03-11',
    },
  ),
  recorded(
    'cash from a machine',
    [
      'Sacaste plata',
      `¡Hola, LUZ DARY!\nSacaste $ 200.000 en un cajero Bancolombia el 12 de marzo de 2026 a las 5:11 p.m.\n${FOOTER}`,
    ],
    { kind: 'withdrawal', amount: '200000.00', currency: 'COP', date: '2026-03-12' },
  ),
  recorded(
    'money put in at a correspondent',
    [
      'Recargaste tu Nequi',
      `¡Hola, LUZ DARY!\nRecargaste $ 50.000 en PUNTO RED el 13 de marzo de 2026 a las 11:45 a.m.\n${FOOTER}`,
    ],
    { kind: 'deposit', amount: '50000.00', currency: 'COP', date: '2026-03-13' },
  ),
  recorded(
    'purchase given back',
    [
      'Te devolvimos plata',
      `¡Hola, LUZ DARY!\nTe devolvimos $ 17.900 de tu compra en TIENDA LA ESQUINA el 14 de marzo de 2026.\n${FOOTER}`,
    ],
    {
      kind: 'refund',
      amount: '17900.00',
      currency: 'COP',
      merchant: 'TIENDA LA ESQUINA',
      date: '2026-03-14',
    },
  ),
  ignored(
    'somebody asks for money',
    'Te pidieron plata',
    `¡Hola, LUZ DARY!\nMarta Gil te pidió $ 30.000. Entra a la app para enviarle la plata o rechazar la solicitud.\n${FOOTER}`,
    'reminder',
  ),
  ignored(
    'transfer that was not made',
    'No pudimos enviar tu plata',
    `¡Hola, LUZ DARY!\nNo pudimos enviar $ 30.000 a Marta Gil. Tu plata sigue en tu disponible.\n${FOOTER}`,
    'declined',
  ),
  ...nothingMoved(from, '$ 20.000'),
  recorded(
    'purchase taken back',
    [
      'Reversamos tu compra',
      'Reversamos tu compra por $ 20.000 en LIBRERIA SUR con tu tarjeta terminada en 4471, el 11/05/2026.',
    ],
    {
      kind: 'refund',
      amount: '20000.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR',
      date: '2026-05-11',
      account: '4471',
    },
  ),
]
