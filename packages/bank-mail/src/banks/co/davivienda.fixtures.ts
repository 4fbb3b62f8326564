import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'BANCO_DAVIVIENDA@davivienda.com'
const { recorded, ignored } = fixturesFrom(from)
const SUBJECT = 'DAVIVIENDA'

/** The alert of a card or account: a sentence, then one label and value a line. */
function alert(product: string, kind: string, value: string, place: string, answer: string) {
  return `Apreciado(a) LUZ DARY ROJAS:\n\nLe  informamos que se ha registrado el siguiente movimiento de su ${product}:\n\nFecha: 2026/04/02\nHora: 5:04:10\nValor Transacción: ${value}\nClase de Movimiento: ${kind}\nRespuesta: ${answer}\nLugar de Transacción: ${place}\n\nBANCO DAVIVIENDA\nAVISO LEGAL : esta prohibida su retención, grabación o divulgación.`
}

const CARD = 'Tarjeta Crédito terminada en ****3381'
const ACCOUNT = 'Cuenta de Ahorros terminada en ****0917'

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase, thousands by comma and no sign',
    [SUBJECT, alert(CARD, 'Compra .', '1,204,900', 'MUEBLES   *NORTE', 'Aprobado(a)')],
    {
      kind: 'purchase',
      amount: '1204900.00',
      currency: 'COP',
      merchant: 'MUEBLES *NORTE',
      date: '2026-04-02',
      time: '05:04',
      account: '3381',
    },
  ),
  recorded(
    'purchase with cents',
    [SUBJECT, alert(CARD, 'Compra', '$ 45,300.00', 'PANADERIA SOL', 'Aprobado(a)')],
    { kind: 'purchase', amount: '45300.00', currency: 'COP', merchant: 'PANADERIA SOL' },
  ),
  recorded(
    'cash from a machine',
    [SUBJECT, alert(ACCOUNT, 'Retiro en Cajero', '300,000', 'CAJERO CENTRO 2', 'Aprobado(a)')],
    {
      kind: 'withdrawal',
      amount: '300000.00',
      currency: 'COP',
      merchant: 'CAJERO CENTRO 2',
      account: '0917',
    },
  ),
  recorded(
    'cash advance',
    [SUBJECT, alert(CARD, 'Avance', '150,000', 'CAJERO CENTRO 2', 'Aprobado(a)')],
    { kind: 'withdrawal', amount: '150000.00', currency: 'COP' },
  ),
  recorded(
    'transfer to somebody',
    [SUBJECT, alert(ACCOUNT, 'Transferencia enviada', '80,000', 'APP DAVIVIENDA', 'Aprobado(a)')],
    { kind: 'transfer_out', amount: '80000.00', currency: 'COP', account: '0917' },
  ),
  recorded(
    'transfer received',
    [SUBJECT, alert(ACCOUNT, 'Transferencia recibida', '95,000', 'APP DAVIVIENDA', 'Aprobado(a)')],
    { kind: 'transfer_in', amount: '95000.00', currency: 'COP', account: '0917' },
  ),
  recorded(
    'salary',
    [SUBJECT, alert(ACCOUNT, 'Abono por nómina', '2,310,000', 'TEXTILES ANDES SAS', 'Aprobado(a)')],
    { kind: 'deposit', amount: '2310000.00', currency: 'COP', account: '0917' },
  ),
  recorded(
    'payment of a bill',
    [SUBJECT, alert(ACCOUNT, 'Pago PSE', '61,240', 'AGUAS DEL VALLE', 'Aprobado(a)')],
    { kind: 'payment', amount: '61240.00', currency: 'COP', merchant: 'AGUAS DEL VALLE' },
  ),
  recorded(
    'purchase annulled',
    [SUBJECT, alert(CARD, 'Anulación Compra', '45,300', 'PANADERIA SOL', 'Aprobado(a)')],
    { kind: 'refund', amount: '45300.00', currency: 'COP', merchant: 'PANADERIA SOL' },
  ),
  recorded(
    'transfer by a key, as a sentence',
    [
      'Transferencia exitosa Bre-B',
      'DAVIVIENDA: Transferiste $120.000 a MARTA GIL PEREZ con la llave @marta desde tu cuenta *0917 el 03/04/2026 10:22.',
    ],
    {
      kind: 'transfer_out',
      amount: '120000.00',
      currency: 'COP',
      merchant: 'MARTA GIL PEREZ',
      date: '2026-04-03',
      account: '0917',
    },
  ),
  recorded(
    'money received by a key, as a sentence',
    [
      'Recibiste dinero por Bre-B',
      'DAVIVIENDA: Recibiste $75.500 de CAMILO ROJAS en tu cuenta *0917 el 03/04/2026 11:02.',
    ],
    {
      kind: 'transfer_in',
      amount: '75500.00',
      currency: 'COP',
      merchant: 'CAMILO ROJAS',
      account: '0917',
    },
  ),
  ignored(
    'declined',
    SUBJECT,
    alert(CARD, 'Compra', '45,300', 'PANADERIA SOL', 'Negada'),
    'declined',
  ),
  ignored(
    'declined in words of the network',
    SUBJECT,
    alert(CARD, 'Compra', '45,300', 'PANADERIA SOL', 'Excede cupo'),
    'declined',
  ),
  ignored(
    'balance asked for at a machine',
    SUBJECT,
    alert(ACCOUNT, 'Consulta de Saldo', '2,100', 'CAJERO CENTRO 2', 'Aprobado(a)'),
    'information',
  ),
  ...nothingMoved(from, '$20,000'),
]
