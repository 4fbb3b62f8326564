import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Banorte <banortel@banorte.com>'
const { recorded, ignored } = fixturesFrom(from)

type Rows = ReadonlyArray<readonly [label: string, value: string]>

function table(sentence: string, rows: Rows): string {
  const cells = rows.map(([label, value]) => `<tr><td>${label}:</td><td>${value}</td></tr>`)
  return `<p>${sentence}</p><table>${cells.join('')}</table><table><tr><td>CDMX : 5500-0000</td><td>CDMX : 5500-0001</td></tr></table><p>La fecha y hora de este mensaje podra variar respecto a la fecha/hora real de operacion.</p>`
}

/** "Le notificamos …": words without accents, the day of the operation without a year. */
function notice(what: string, operation: string, amount: string): string {
  return table(
    `Le notificamos que se ha registrado un ${what} a su cuenta ************5512 , los datos de la operacion son los siguientes:`,
    [
      ['Operacion', operation],
      ['Fecha y hora de la operacion', '08/Abr 20:15:31 hrs.'],
      ['Fecha de Aplicacion', '08/Abr/2024'],
      ['Cuenta destino', ''],
      ['Importe', amount],
      ['Movimiento en su cuenta/autorizacion', '000000'],
      ['Identificacion de Cajero', 'N00000'],
      ['Canal de operacion', 'CAJERO BANORTE'],
      ['Notas', ''],
    ],
  )
}

function mobile(operation: string, rows: Rows): string {
  return table(
    'Estimado(a): LUZ ROJAS</p><p>La siguiente operación ha sido registrada en Banorte Móvil.',
    [
      ['Operación', operation],
      ['Fecha de Operación', '27/Mar/2024'],
      ['Hora de Operación', '17:10:27 horas'],
      ['Cuenta Origen', 'Cuenta Enlace Personal - ******2214'],
      ...rows,
      ['Fecha de Aplicación', '28/Mar/2024'],
      ['Comisión', '$3.00 MN'],
      ['IVA Comisión', '$0.48 MN'],
      ['Clave de Rastreo', '9911AB00112233'],
    ],
  )
}

const noticed = { currency: 'MXN', date: '2024-04-08', time: '20:15', account: '5512' }
const sent = {
  currency: 'MXN',
  date: '2024-03-27',
  time: '17:10',
  account: '2214',
  reference: '9911AB00112233',
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'cash, as a charge',
    ['Notificación de cargo', notice('cargo', 'DISPOSICION DE EFECTIVO', '$ 1,337.88 MN')],
    { kind: 'withdrawal', amount: '1337.88', merchant: null, ...noticed },
  ),
  recorded(
    'bill, as a charge',
    ['Notificación de cargo', notice('cargo', 'PAGO DE SERVICIOS', '$ 4000.00 MN')],
    { kind: 'payment', amount: '4000.00', merchant: null, ...noticed },
  ),
  recorded(
    'purchase, as a charge',
    ['Notificación de cargo', notice('cargo', 'COMPRA', '$ 64.00 MN')],
    { kind: 'purchase', amount: '64.00', ...noticed },
  ),
  recorded(
    'transfer, as a charge',
    ['Notificación de cargo', notice('cargo', 'TRASPASO A TERCEROS', '$ 250.00 MN')],
    { kind: 'transfer_out', amount: '250.00', ...noticed },
  ),
  recorded(
    'commission, as a charge',
    ['Notificación de cargo', notice('cargo', 'COMISION POR RETIRO', '$ 34.80 MN')],
    { kind: 'fee', amount: '34.80', ...noticed },
  ),
  recorded(
    'cash put in',
    ['Notificación de abono', notice('abono', 'DEPOSITO EN EFECTIVO', '$ 500.00 MN')],
    { kind: 'deposit', amount: '500.00', ...noticed },
  ),
  recorded(
    'charge given back',
    ['Notificación de abono', notice('abono', 'DEVOLUCION DE COMPRA', '$ 64.00 MN')],
    { kind: 'refund', amount: '64.00', ...noticed },
  ),
  recorded(
    'transfer received, hard-wrapped',
    [
      'SPEI Recibido',
      'Notificacion Correo Electronico SPEI Recibido\n\nEstimado(a) LUZ ROJAS :\n\nSe realizo un ABONO SPEI de $ 12,400.00 MN el 28/MAY/2024 a las 13:41:34\nhoras a la cuenta ************5512 Clave de Rastreo\n2024052800011 TCT000000000\n\nNota: En 5 minutos consulta el estatus.',
    ],
    {
      kind: 'transfer_in',
      amount: '12400.00',
      currency: 'MXN',
      merchant: null,
      date: '2024-05-28',
      time: '13:41',
      account: '5512',
      reference: '2024052800011',
    },
  ),
  recorded(
    'cash with the card, whose account also is shown',
    [
      'Retiro de efectivo',
      table('Se hizo un retiro de efectivo con tu cuenta ******0101. Estos son los datos:', [
        ['Operación', 'RETIRO DE EFECTIVO'],
        ['Fecha y hora de la Operación', '04/Oct/2024 14:26:15 horas'],
        ['Fecha aplicación', '05/Oct/2024'],
        ['ID de Operación', '00000A0ABAAC0A00'],
        ['No Tarjeta', '************8830'],
        ['ID de Tarjeta', 'A0000000000000'],
        ['Folio', '7712'],
        ['Nombre del Cajero', 'CAJERO PLAZA'],
        ['Comisión', '$30.00 MXN'],
        ['Retiro Cuenta', '$1,100.00 MXN'],
      ]),
    ],
    {
      kind: 'withdrawal',
      amount: '1100.00',
      currency: 'MXN',
      date: '2024-10-04',
      time: '14:26',
      account: '8830',
      reference: '7712',
    },
  ),
  recorded(
    'purchase with the card',
    [
      'Compra con tu tarjeta',
      table('Se hizo una compra con tu tarjeta ******8830. Estos son los datos:', [
        ['Operación', 'COMPRA'],
        ['Fecha y hora de la Operación', '04/Oct/2024 14:26:15 horas'],
        ['Comercio', 'LIBRERIA SUR'],
        ['Importe', '$345.10 MXN'],
      ]),
    ],
    {
      kind: 'purchase',
      amount: '345.10',
      currency: 'MXN',
      merchant: 'LIBRERIA SUR',
      date: '2024-10-04',
      account: '8830',
    },
  ),
  recorded(
    'transfer to another bank, with its commission',
    [
      'Transferencias Rápidas',
      mobile('Transferencias Rápidas', [
        ['CLABE o Plástico Destino', '- *******9931'],
        ['Nombre del Beneficiario', 'MARTA GIL'],
        ['RFC del Beneficiario', 'No capturado.'],
        ['Banco Destino', 'BBVA BANCOMER'],
        ['Importe', '$1,806.00 MN'],
        ['Número de Referencia', '000000'],
        ['Concepto de Pago', 'renta 500.00'],
      ]),
    ],
    { kind: 'transfer_out', amount: '1806.00', merchant: 'MARTA GIL', ...sent },
  ),
  recorded(
    'payment of a card of another bank',
    [
      'Pago de Tarjeta de Crédito Otros Bancos',
      mobile('Pago de Tarjeta de Crédito Otros Bancos', [
        ['Tarjeta Destino', '- ************9931'],
        ['Nombre del Beneficiario', 'MARTA GIL'],
        ['Banco destino', 'STP'],
        ['Importe', '$2,754.00 MN'],
      ]),
    ],
    { kind: 'payment', amount: '2754.00', merchant: 'MARTA GIL', ...sent },
  ),
  recorded(
    'payment of a service',
    [
      'Pago de Servicios',
      mobile('Pago de Servicios', [
        ['Servicio', 'AGUA Y DRENAJE'],
        ['Importe', '$417.00 MN'],
      ]),
    ],
    { kind: 'payment', amount: '417.00', merchant: 'AGUA Y DRENAJE', ...sent },
  ),
  recorded(
    'cash without a card',
    ['Retiro sin Tarjeta', mobile('Retiro sin Tarjeta', [['Importe', '$600.00 MN']])],
    { kind: 'withdrawal', amount: '600.00', ...sent },
  ),
  ignored(
    'digital card activated, with its limit',
    'Activación de Tarjeta Digital',
    mobile('Activación de Tarjeta Digital asociada a tu Cuenta de Débito', [
      ['Monto Máximo acumulado por día', '$300.00 MN'],
    ]),
    'settings',
  ),
  ignored(
    'account of somebody registered, with its limit',
    'Alta de Cuentas',
    mobile('Alta de Cuenta de Terceros', [['Importe máximo', '$8,000.00 MN']]),
    'settings',
  ),
  ignored(
    'transfer that was refused',
    'Transferencia rechazada',
    mobile('Transferencia SPEI', [['Importe', '$600.00 MN']]),
    'declined',
  ),
  ...nothingMoved(from, '$600.00 MN'),
]
