import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Mercado Pago <no-responder@mercadopago.com.ar>'
const { ignoredBy, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Pagaste $ 3.400 a KIOSCO PEPE',
      'Pagaste $ 3.400 a KIOSCO PEPE\nMedio de pago: Dinero disponible\n20/jun/2026 - 10:20 hs\nOperación #112233',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '3400.00',
      currency: 'ARS',
      merchant: 'KIOSCO PEPE',
      date: '2026-06-20',
      time: '10:20',
    },
  ),
  recorded(
    'transfer out',
    [
      'Tu transferencia fue enviada',
      '<h1>Ya enviamos tu transferencia de<br>$ 13.700</h1><p><b>Datos del beneficiario</b></p><p>Nombre y apellido: <b>Pedro Sanz</b></p><p>Entidad: <b>Galicia</b></p><p>CVU: 000000310</p>',
    ],
    'transfer-out',
    { kind: 'transfer_out', amount: '13700.00', currency: 'ARS', merchant: 'Pedro Sanz' },
  ),
  recorded(
    'transfer in',
    [
      'Recibiste una transferencia',
      'Recibiste $ 20.000 de MARTA GIL\nYa está disponible en tu cuenta de Mercado Pago. 20/06/2026',
    ],
    'transfer-in',
    {
      kind: 'transfer_in',
      amount: '20000.00',
      currency: 'ARS',
      merchant: 'MARTA GIL',
      date: '2026-06-20',
    },
  ),
  ignoredBy(
    'to-be-debited',
    'bill that is due',
    'Debitaremos el total de tu tarjeta el 13 de julio',
    'Debitaremos $ 120.000 de tu cuenta el 13 de julio por el total de tu tarjeta.',
    'reminder',
  ),
  recorded(
    'approved',
    [
      'Tu compra fue aprobada',
      'Pago aprobado en TIENDA ARO\nTotal $ 23.499,90\nPagaste con Visa terminada en 4410\nFecha 20/06/2026',
    ],
    'approved',
    {
      kind: 'purchase',
      amount: '23499.90',
      currency: 'ARS',
      merchant: 'TIENDA ARO',
      date: '2026-06-20',
      account: '4410',
    },
  ),
  ignoredBy(
    'to-be-debited',
    'bill that is due, again',
    'Tenés un reintegro esperando',
    'Pagá con QR y te devolvemos hasta $ 2.000 en tu próxima compra.',
    'reminder',
  ),
  ignoredBy(
    'to-be-debited',
    'bill that is due, once more',
    'Te devolvemos',
    'Pagá con QR y te devolvemos hasta $ 2.000 en tu próxima compra.',
    'reminder',
  ),
  ...nothingMoved(from, '$ 12.345'),
]
