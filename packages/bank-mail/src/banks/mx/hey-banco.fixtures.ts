import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const from = 'Hey Banco <noreply@hey.inc>'
const { recorded, ignored, ignoredBy } = fixturesFrom(from)

function rows(cells: ReadonlyArray<readonly [string, string]>): string {
  return cells.map(([label, value]) => `<p>${label}<br><span>${value}</span></p>`).join('')
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'SPEI received, amount without its currency',
    [
      'Recepción de transferencia nacional SPEI',
      `<p>Hola Luz,</p><p>Recibiste una transferencia nacional SPEI</p>${rows([
        ['Cantidad', '1250.50'],
        ['Concepto pago:', 'renta mayo'],
        ['Ordenante:', 'MARTA GIL'],
        ['Fecha de aplicación:', '12 may 2026 10:20:33 AM'],
        ['Cuenta beneficiaria:', '****9020'],
      ])}`,
    ],
    'received',
    {
      kind: 'transfer_in',
      amount: '1250.50',
      currency: 'MXN',
      merchant: 'MARTA GIL',
      date: '2026-05-12',
      account: '9020',
    },
  ),
  recorded(
    'SPEI sent',
    [
      'Banca Electrónica Hey, Solicitud de Transferencia Nacional SPEI.',
      `<p>Hola Luz,</p><p>Tu transferencia fue enviada.</p>${rows([
        ['Monto:', '$ 2,500.00'],
        ['Beneficiario:', 'MARTA GIL'],
        ['Concepto de Pago:', 'renta'],
        ['Fecha de solicitud:', '12 mayo 2026 10:20:33 a. m.'],
        ['Cuenta origen:', '****9020'],
      ])}`,
    ],
    'sent',
    {
      kind: 'transfer_out',
      amount: '2500.00',
      currency: 'MXN',
      merchant: 'MARTA GIL',
      date: '2026-05-12',
      account: '9020',
    },
  ),
  recorded(
    'card paid',
    [
      'Banca Electrónica Hey, Solicitud de pago de Tarjeta Hey',
      `<p>Hola Luz,</p>${rows([
        ['Monto:', '$ 3,200.00'],
        ['Descripción:', 'PAGO TARJETA HEY'],
        ['Fecha de solicitud:', '12 mayo 2026 10:20:33 a. m.'],
      ])}`,
    ],
    'card-payment',
    { kind: 'payment', amount: '3200.00', currency: 'MXN', date: '2026-05-12' },
  ),
  recorded(
    'purchase',
    [
      'Servicio de Alertas HeyBanco',
      `<p>Hola Luz, realizaste una compra con tu <b>Crédito</b> terminación 4471</p>${rows([
        ['Comercio:', 'LIBRERIA SUR'],
        ['Cantidad:', '$1,249.50'],
        ['Fecha y hora de la transacción:', '12/05/2026 - 14:02 hrs'],
      ])}`,
    ],
    null,
    {
      kind: 'purchase',
      amount: '1249.50',
      currency: 'MXN',
      merchant: 'LIBRERIA SUR',
      date: '2026-05-12',
      account: '4471',
    },
  ),
  ignored(
    'purchase rejected',
    'Servicio de Alertas HeyBanco',
    `<p>La compra que realizaste fue rechazada por Fondos Insuficientes</p>${rows([
      ['Comercio:', 'LIBRERIA SUR'],
      ['Cantidad:', '$1,249.50'],
    ])}`,
    'declined',
  ),
  ignoredBy(
    'not-done',
    'payment that was not made',
    'Servicio de Alertas HeyBanco',
    'El pago de $1,249.50 que intentaste hacer hace un momento no ha sido procesado.',
    'declined',
  ),
]
