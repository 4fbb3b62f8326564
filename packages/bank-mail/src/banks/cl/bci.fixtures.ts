import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Bci <contacto@bci.cl>'
const { ignored, recorded } = fixturesFrom(from)
const other = fixturesFrom('Bci <transferencias@bci.cl>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'purchase',
    [
      'Notificación de uso de tu tarjeta de crédito',
      'Hola\nLUZ DARY ROJAS\nRealizaste una compra\ncon tu tarjeta de crédito.\n\nNúmero tarjeta crédito ****3817\nMonto $64.180\nFecha 20/06/2026\nHora 11:26 horas\nComercio WP *LIBROS SUR SANTIAGO CL\nCuotas 3\n',
    ],
    {
      kind: 'purchase',
      amount: '64180',
      currency: 'CLP',
      merchant: 'WP *LIBROS SUR SANTIAGO CL',
      date: '2026-06-20',
      time: '11:26',
      account: '3817',
    },
  ),
  recorded(
    'purchase, other words',
    [
      'Notificación de uso de tu tarjeta de crédito',
      '<p>Hola LUZ DARY</p><p>Realizaste una compra en comercio internacional con tu tarjeta de cr&eacute;dito.</p><table><tr><td>N&uacute;mero tarjeta cr&eacute;dito</td><td>****5540</td></tr><tr><td>Monto</td><td>USD 34,50</td></tr><tr><td>Fecha</td><td>20/06/2026</td></tr><tr><td>Hora</td><td>17:05 horas</td></tr><tr><td>Comercio</td><td>NUBEFOTO MENSUAL US</td></tr></table>',
    ],
    {
      kind: 'purchase',
      amount: '34.50',
      currency: 'USD',
      merchant: 'NUBEFOTO MENSUAL US',
      date: '2026-06-20',
      time: '17:05',
      account: '5540',
    },
  ),
  other.recorded(
    'transfer out',
    [
      'Aviso de Transferencia de Fondos.',
      'Hola\nLuz Dary Rojas\nRealizaste una transferencia de fondos desde\ntu cuenta N° 71203345\n\nDatos de tu transferencia\nMonto transferido $1.750.000\nNombre del destinatario Oscar Mejia\nBanco de destino Banco Security\nCuenta de destino 33018872\nFecha de abono 20/06/2026\nNúmero de comprobante 2201778\n',
    ],
    {
      kind: 'transfer_out',
      amount: '1750000',
      currency: 'CLP',
      merchant: 'Oscar Mejia',
      date: '2026-06-20',
      account: '3345',
      reference: '2201778',
    },
  ),
  other.recorded(
    'transfer in',
    [
      'Aviso de Transferencia de Fondos.',
      'Hola\nluz rojas\nHas recibido una transferencia de fondos de TEXTILES ANDES SPA hacia tu cuenta del BCI-TBANC-NOVA.\nDetalle de la transferencia\nOrigen\nRazón social:\nTEXTILES ANDES SPA\nRUT:\n76111222-3\nCuenta:\nBCI/TBANC/NOVA\nDestino\nNombre:\nluz rojas\nMonto transferido:\n$ 2,045,500\nNº de cuenta:\n000000000071203345\nBanco:\nBCI-TBANC-NOVA\nNº de comprobante:\n5510223\nFecha:\n20/06/2026\nHora:\n09:47\n',
    ],
    {
      kind: 'transfer_in',
      amount: '2045500',
      currency: 'CLP',
      merchant: 'TEXTILES ANDES SPA',
      date: '2026-06-20',
      time: '09:47',
      account: '3345',
      reference: '5510223',
    },
  ),
  other.recorded(
    'transfer in, other words',
    [
      'Aviso de Transferencia de Fondos.',
      'Hola\nLuz Rojas\nHas recibido una transferencia de fondos de Oscar Esteban Mejia hacia tu cuenta del Banco ITAU\nDatos de la transferencia\nMonto recibido\n$18.730\nBanco de origen\nBanco Bci\nFecha de la transferencia\n20/06/2026\nMensaje\nSin mensaje\nNúmero de comprobante\n2209913\n',
    ],
    {
      kind: 'transfer_in',
      amount: '18730',
      currency: 'CLP',
      merchant: 'Oscar Esteban Mejia',
      date: '2026-06-20',
      reference: '2209913',
    },
  ),
  recorded(
    'card payment',
    [
      'Comprobante de pago de tarjeta de crédito',
      'Hola\nLuz Dary Rojas\nHas realizado el siguiente pago de tu tarjeta de crédito nacional:\nDetalle del pago\nMonto pagado:\n$88,214\nCuenta de origen:\n71203345\nTarjeta de crédito:\n****7702\nFecha:\n20/06/26\nHora:\n21:18\n',
    ],
    {
      kind: 'payment',
      amount: '88214',
      currency: 'CLP',
      merchant: null,
      date: '2026-06-20',
      time: '21:18',
      account: '7702',
    },
  ),
  ignored(
    'purchase that was declined',
    'Notificación de compra no autorizada',
    'Hola LUZ\nTu compra por $64.180 en LIBROS.COM con tu tarjeta ****3817 no fue autorizada el 20/06/2026.',
    'declined',
  ),
  ignored(
    'notice',
    'Notificación de acceso a información de Tarjeta de Débito',
    'Accediste a visualizar los datos de tu tarjeta el 20/06/2026.',
    'information',
  ),
  ignored(
    'advertisement',
    'Paga en cuotas sin interés',
    'Compra desde $50.000 y págalo en 6 cuotas sin interés. Válido hasta el 30/06/2026',
    'marketing',
  ),
  ignored(
    'advertisement, again',
    'Aumenta el cupo de tu tarjeta',
    'Hola LUZ\nTienes un aumento de cupo disponible.\nMonto $1.500.000\nAcéptalo en tu app hasta el 30/06/2026',
    'marketing',
  ),
  recorded(
    'withdrawal',
    [
      'Giro',
      'Hola LUZ\nRealizaste un giro\ncon tu tarjeta de débito.\nNúmero tarjeta débito ****3817\nMonto $40.000\nFecha 20/06/2026\nHora 13:43 horas\n',
    ],
    {
      kind: 'withdrawal',
      amount: '40000',
      currency: 'CLP',
      merchant: null,
      date: '2026-06-20',
      time: '13:43',
      account: '3817',
    },
  ),
  recorded(
    'refund',
    [
      'Anulación de compra',
      'Hola LUZ\nSe anuló la compra que hiciste con tu tarjeta de crédito.\nNúmero tarjeta crédito ****3817\nMonto $12.970\nFecha 20/06/2026\nComercio LIBROS SUR',
    ],
    {
      kind: 'refund',
      amount: '12970',
      currency: 'CLP',
      merchant: 'LIBROS SUR',
      date: '2026-06-20',
      account: '3817',
    },
  ),
  ...nothingMoved(from, '$45.300'),
]
