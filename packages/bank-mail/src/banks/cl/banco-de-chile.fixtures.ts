import type { Fixture } from '../../template/fixture.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banco de Chile <enviodigital@bancochile.cl>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  {
    name: 'purchase from the account',
    mail: {
      from,
      subject: 'Cargo en Cuenta',
      html: '<p>Ana Soto:</p><p>Te informamos que se ha realizado una compra por $12.480<br>con cargo a Cuenta ****6071 en FERIA LOS ROBLES el 04/03/2026 19:00.</p><p>Revisa Saldos y Movimientos en App Mi Banco.</p>',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '12480',
          currency: 'CLP',
          merchant: 'FERIA LOS ROBLES',
          date: '2026-03-04',
          time: '19:00',
          account: '6071',
        },
      ],
    },
  },
  {
    name: 'purchase abroad, accents lost',
    mail: {
      from,
      subject: 'Compra con Tarjeta de Crédito',
      text: 'Te informamos que se ha realizado una compra por US$10,50 con Tarjeta de Crdito ****8890 en CLOUD TOOLS el 05/03/2026 09:45.',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '10.50',
          currency: 'USD',
          merchant: 'CLOUD TOOLS',
          date: '2026-03-05',
          account: '8890',
        },
      ],
    },
  },
  {
    name: 'voucher of a purchase, all on one line',
    mail: {
      from,
      subject: 'Comprobante de pago exitoso',
      text: 'Comprobante de pago exitoso Detalle cuenta(s) pagada(s) Comercio LIBRERIA SUR Monto $ 31.900 Detalle del pago Medio de pago Tarjeta de Crédito ****8890 Total $31.900 Fecha y Hora 06/03/2026 09:45:03',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '31900',
          currency: 'CLP',
          merchant: 'LIBRERIA SUR',
          date: '2026-03-06',
          account: '8890',
        },
      ],
    },
  },
  {
    name: 'cash from a machine',
    mail: {
      from,
      subject: 'Giro con Tarjeta de Débito',
      text: 'Te informamos que se ha realizado un giro en Cajero por $60.000 con cargo a Cuenta ****6071 el 07/03/2026 14:18.',
    },
    expect: {
      transactions: [
        {
          kind: 'withdrawal',
          amount: '60000',
          currency: 'CLP',
          merchant: null,
          date: '2026-03-07',
          account: '6071',
        },
      ],
    },
  },
  {
    name: 'purchase taken back',
    mail: {
      from,
      subject: 'Anulación de compra',
      text: 'Te informamos la anulación de una compra por $12.480 con Tarjeta de Crédito ****8890 en FERIA LOS ROBLES el 08/03/2026 10:00.',
    },
    expect: {
      transactions: [
        {
          kind: 'refund',
          amount: '12480',
          currency: 'CLP',
          merchant: 'FERIA LOS ROBLES',
          date: '2026-03-08',
          account: '8890',
        },
      ],
    },
  },
  {
    name: 'transfer received',
    mail: {
      from: 'Banco Edwards <enviodigital@bancoedwards.cl>',
      subject: 'Comprobante de transferencia electrónica de fondos',
      text: 'Te informamos que nuestro(a) cliente Elena Vidal Ruiz ha efectuado una transferencia de fondos a tu cuenta con el siguiente detalle: Datos de cuenta Fecha 09/03/2026 Asunto Arriendo abril 2026 Datos de destinatario Nombre y Apellido Ana Soto Rut 11111111-1 Monto $240.000 Número de comprobante TEFMB0099',
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_in',
          amount: '240000',
          currency: 'CLP',
          merchant: 'Elena Vidal Ruiz',
          date: '2026-03-09',
          reference: 'TEFMB0099',
        },
      ],
    },
  },
  {
    name: 'transfer sent',
    mail: {
      from: 'serviciodetransferencias@bancochile.cl',
      subject: 'Transferencia a Terceros',
      html: '<p>Comprobante de Transferencia a terceros</p><table><tr><td>Origen</td></tr><tr><td>Nº de Cuenta</td><td>00-000-00060-71</td></tr><tr><td>Destino</td></tr><tr><td>Nombre y Apellido</td><td>Bruno Lagos</td></tr><tr><td>Rut</td><td>11111111-1</td></tr><tr><td>Monto</td><td>$35.000</td></tr><tr><td>Fecha y Hora:</td><td>martes 10 de marzo de 2026 11:06</td></tr><tr><td>Transacción</td><td>TEF0042</td></tr></table>',
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_out',
          amount: '35000',
          currency: 'CLP',
          merchant: 'Bruno Lagos',
          date: '2026-03-10',
          time: '11:06',
          account: '6071',
          reference: 'TEF0042',
        },
      ],
    },
  },
  {
    name: 'payment of a bill',
    mail: {
      from,
      subject: 'Comprobante de pago de servicios',
      text: 'Pago de servicios\nEmpresa\nAGUAS DEL VALLE\nMonto pagado\n$18.770\nCuenta de cargo\n****6071\nFecha\n11/03/2026',
    },
    expect: {
      transactions: [
        {
          kind: 'payment',
          amount: '18770',
          currency: 'CLP',
          merchant: 'AGUAS DEL VALLE',
          date: '2026-03-11',
          account: '6071',
        },
      ],
    },
  },
  {
    name: 'statement',
    mail: {
      from,
      subject: 'Cartola Cuenta Corriente',
      html: '<h1>Esta es tu Cartola Cuenta Corriente</h1>',
    },
    expect: { ignored: 'statement' },
  },
  {
    name: 'purchase taken back',
    mail: {
      from: 'Banco de Chile <enviodigital@bancochile.cl>',
      subject: 'Reversamos tu compra',
      text: 'Reversamos tu compra por $15.390 en LIBRERIA SUR con tu tarjeta terminada en 4471, el 11/05/2026.',
    },
    expect: {
      transactions: [
        {
          kind: 'refund',
          amount: '15390',
          currency: 'CLP',
          merchant: 'LIBRERIA SUR',
          date: '2026-05-11',
          account: '4471',
        },
      ],
    },
  },
  ...nothingMoved('Banco de Chile <enviodigital@bancochile.cl>', '$15.390'),
]
