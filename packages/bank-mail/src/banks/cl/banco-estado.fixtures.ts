import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'BancoEstado <notificaciones@correo.bancoestado.cl>'
const { ignored, recorded } = fixturesFrom(from)
const other = fixturesFrom('BancoEstado <noreply@correo.bancoestado.cl>')
const third = fixturesFrom('BancoEstado <comunicaciones@bancoestado.cl>')
const fourth = fixturesFrom('Banco Estado <notificaciones@correo.bancoestado.cl>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Notificación de compra',
      'LUZ DARY ROJAS\nSe ha realizado una compra por $ 7.450 en FERIA*NORTE asociado a su tarjeta de crédito terminada en **** 3391 el día 20/06/2026 a las 18:40 hrs.\n',
    ],
    {
      kind: 'purchase',
      amount: '7450',
      currency: 'CLP',
      merchant: 'FERIA*NORTE',
      date: '2026-06-20',
      time: '18:40',
      account: '3391',
    },
  ),
  other.recorded(
    'transfer out',
    [
      'Aviso de transferencia electrónica',
      'Estimado(a) Luz Dary Rojas:\nLa transferencia se ha realizado con éxito\nDatos de la transferencia que realizaste\nMonto\n$640.000\nPara\nOscar Mejia\nRUT\n11.222.333-4\nCuenta\nCuenta Corriente 71203345\nBanco\nBANCO DE CREDITO E INVERSIONES\nEmail\noscar@example.com\nDesde\nCuenta Corriente 30177720900\nMensaje\nFecha y hora\n20/06/2026 08:15:40\nN° transacción\n3300127\n',
    ],
    {
      kind: 'transfer_out',
      amount: '640000',
      currency: 'CLP',
      merchant: 'Oscar Mejia',
      date: '2026-06-20',
      time: '08:15',
      account: '0900',
      reference: '3300127',
    },
  ),
  other.recorded(
    'transfer in',
    [
      'Aviso de transferencia electrónica',
      'Estimado(a) Luz Rojas:\nHas recibido una Transferencia Electrónica\nde nuestro(a) cliente Oscar Andres Mejia\nDatos de la transferencia que recibiste\nMonto\n$640.000\nPara\nLuz Rojas\nRUT\n11.222.333-4\nFecha y hora\n20/06/2026 08:15:40\n',
    ],
    {
      kind: 'transfer_in',
      amount: '640000',
      currency: 'CLP',
      merchant: 'Oscar Andres Mejia',
      date: '2026-06-20',
      time: '08:15',
    },
  ),
  other.recorded(
    'transfer in, other words',
    [
      'Aviso de Transferencia de Fondos',
      'Comprobante de Transferencia Electronica de Fondos (TEF)\nEstimado(a) Luz Rojas\nTe informamos que hoy 20/06/2026 19:02:11, has recibido una Transferencia Electronica, de nuestro(a) cliente Irene Vidal, con los siguientes datos:\nMonto transferido:\n $22.600\nDetalle del destinatario\nNombre:Luz Rojas\nRUT:11.222.333-4\nBanco:Itau\nN de cuenta:300448500\nNúmero de Operación:3300128\nComentario:arriendo\n',
    ],
    {
      kind: 'transfer_in',
      amount: '22600',
      currency: 'CLP',
      merchant: 'Irene Vidal',
      date: '2026-06-20',
      time: '19:02',
      account: '8500',
      reference: '3300128',
    },
  ),
  recorded(
    'withdrawal',
    [
      'Comprobante de giro',
      'Se ha realizado un giro por $ 40.000 en cajero automático AV MATTA con su CuentaRUT terminada en **** 0411 el día 20/06/2026 a las 09:12 hrs.',
    ],
    {
      kind: 'withdrawal',
      amount: '40000',
      currency: 'CLP',
      merchant: 'AV MATTA',
      date: '2026-06-20',
      time: '09:12',
      account: '0411',
    },
  ),
  third.recorded(
    'salary',
    [
      'Abono en tu CuentaRUT',
      'Te informamos que recibiste un abono por $885.000 correspondiente a tu remuneración el 20/06/2026.',
    ],
    { kind: 'deposit', amount: '885000', currency: 'CLP', merchant: null, date: '2026-06-20' },
  ),
  ignored(
    'statement',
    'Tu cartola está disponible',
    'Ya está disponible tu cartola mensual. Saldo $500.000',
    'statement',
  ),
  fourth.recorded(
    'salary, other words',
    [
      'Abono en tu CuentaRUT',
      'Te informamos que recibiste un abono por $885.000 correspondiente a tu remuneración el 20/06/2026.',
    ],
    { kind: 'deposit', amount: '885000', currency: 'CLP', merchant: null, date: '2026-06-20' },
  ),
  ...nothingMoved(from, '$ 45.300'),
  ...sharedFixtures(from),
]
