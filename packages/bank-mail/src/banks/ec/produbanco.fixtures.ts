import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Produbanco <bancaenlinea@produbanco.com>'
const { ignored, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Consumo Tarjeta de Crédito por USD 23.40',
      '<p>Estimado/a</p><p>ROJAS LUZ DARY</p><p>Fecha y Hora: 20/Junio/2026  13:27</p><p>Transacci&oacute;n: Consumo Tarjeta de Cr&eacute;dito Produbanco</p><p>Te informamos que se acaba de registrar un consumo con tu Tarjeta de Cr&eacute;dito MasterCard Produbanco XXX3318 .</p><p>Detalle</p><p>Valor: USD 23.40<br>Establecimiento: SUPER ANDINO</p><p>Si no realizaste esta transacci&oacute;n por favor comun&iacute;cate de manera urgente con nosotros a nuestro Call Center.</p><p>Atentamente Produbanco</p>',
    ],
    {
      kind: 'purchase',
      amount: '23.40',
      currency: 'USD',
      merchant: 'SUPER ANDINO',
      date: '2026-06-20',
      time: '13:27',
      account: '3318',
    },
  ),
  recorded(
    'transfer out',
    [
      'Transferencia enviada',
      'Estimado/a LUZ ROJAS\nFecha y Hora: 20/Junio/2026 13:27\nTransacción: Transferencia Interbancaria\nTe informamos que se acaba de registrar una transferencia desde tu cuenta XXX1122\nDetalle\nMonto: USD 250.00\nBeneficiario: MARTA GIL\nBanco: Pichincha',
    ],
    {
      kind: 'transfer_out',
      amount: '250.00',
      currency: 'USD',
      merchant: 'MARTA GIL',
      date: '2026-06-20',
      time: '13:27',
      account: '1122',
    },
  ),
  ignored(
    'purchase that was declined',
    'Transacción rechazada',
    'Tu consumo por USD 23.40 en SUPER ANDINO fue rechazado por fondos insuficientes.',
    'declined',
  ),
  recorded(
    'transfer that was entered',
    [
      'Transferencia Ingresada desde Produbanco',
      'Estimado/a\nROJAS MORA LUZ\nBeneficiario:\nGIL PAZ MARTA\nMonto:\n$310.00',
    ],
    { kind: 'transfer_out', amount: '310.00', currency: 'USD', merchant: 'GIL PAZ MARTA' },
  ),
  recorded(
    'purchase, other words',
    [
      'Consumo Tarjeta de Crédito por EUR 18.20',
      'Fecha y Hora: 06/05/2026 12:41\nTransacción: Consumo Tarjeta de Crédito Produbanco\nTe informamos que se acaba de registrar un consumo con tu Tarjeta de Crédito MasterCard Produbanco XXX3318.\nValor: EUR 18.20\nEstablecimiento: CAFE LYON',
    ],
    {
      kind: 'purchase',
      amount: '18.20',
      currency: 'EUR',
      merchant: 'CAFE LYON',
      date: '2026-06-05',
      time: '12:41',
      account: '3318',
    },
  ),
  ...nothingMoved(from, 'USD 45.30'),
]
