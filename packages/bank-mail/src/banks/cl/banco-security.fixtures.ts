import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banco Security <notificaciones@security.cl>'
const { ignored, recorded } = fixturesFrom(from)
const other = fixturesFrom('Banco Security <noresponder@bancosecurity.cl>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Aviso de compra',
      'Estimado(a) LUZ ROJAS,\nEl 20/06/2026 a las 20:13 realizaste una compra en\nPagoSol*MERCADITO NUNOA CHL de $6.320 con\ncargo a la tarjeta ***1806.\n',
    ],
    'purchase',
    {
      kind: 'purchase',
      amount: '6320',
      currency: 'CLP',
      merchant: 'PagoSol*MERCADITO NUNOA CHL',
      date: '2026-06-20',
      time: '20:13',
      account: '1806',
    },
  ),
  other.recorded(
    'transfer out',
    [
      'Comprobante de transferencia',
      'Comprobante de transferencia\nEstimado(a) LUZ ROJAS\nUsted realizó la siguiente transferencia de fondos:\nDatos de Transferencia\nMonto:\n$ 315.000\nMotivo:\npagos\nCuenta de origen:\n33018872\nFecha y hora:\n20/06/2026 13:25 hrs.\nN° de operación:\n00220144\nDatos de Destinatario\nNombre:\nOscar Mejia Rojas\nRut:\n11.222.333-4\n',
    ],
    'transfer-out',
    {
      kind: 'transfer_out',
      amount: '315000',
      currency: 'CLP',
      merchant: 'Oscar Mejia Rojas',
      date: '2026-06-20',
      time: '13:25',
      account: '8872',
      reference: '00220144',
    },
  ),
  recorded(
    'transfer in',
    [
      'Aviso de abono',
      'Estimado(a) LUZ ROJAS,\nEl 20/06/2026 a las 07:52 recibiste una TRANSFERENCIA DESDE\nBCI DE Oscar Mejia Rojas en la cuenta\n***9925 de $430.000.\n',
    ],
    'transfer-in',
    {
      kind: 'transfer_in',
      amount: '430000',
      currency: 'CLP',
      merchant: 'Oscar Mejia Rojas',
      date: '2026-06-20',
      time: '07:52',
      account: '9925',
    },
  ),
  ignored('statement', 'Tu cartola', 'Tu cartola mensual ya está disponible.', 'statement'),
  other.recorded(
    'received',
    [
      'Comprobante de transferencia',
      'Comprobante de transferencia\nEstimado(a) LUZ ROJAS\nNuestro cliente OSCAR MEJIA realizó la siguiente transferencia de fondos a su cuenta:\nMonto:\n$ 250.000\nCuenta de destino:\n33018872\nFecha y hora:\n20/06/2026 16:00 hrs.',
    ],
    'received',
    {
      kind: 'transfer_in',
      amount: '250000',
      currency: 'CLP',
      merchant: 'OSCAR MEJIA',
      date: '2026-06-20',
      time: '16:00',
      account: '8872',
    },
  ),
  ...nothingMoved(from, '$45.300'),
]
