import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const from = 'PSE <serviciopse@achcolombia.com.co>'
const { ignored, ignoredBy, recorded } = fixturesFrom(from)

export const FIXTURES: ReadonlyArray<Fixture> = [
  recorded(
    'payment',
    [
      'PSE - Transacción Aprobada CUS 700000001',
      '¡Hola, Luz Dary!\n Los siguientes son los datos de tu transacción:\nValor: $ 92.450,00\nEmpresa: Medicina Andina S.A.\nDescripción: Pago de saldo plan familiar\nFecha de la transacción: 20/06/2026\nCUS: 700000001\nEste correo es informativo, por favor no lo respondas.',
    ],
    'payment',
    {
      kind: 'payment',
      amount: '92450.00',
      currency: 'COP',
      merchant: 'Medicina Andina S.A.',
      date: '2026-06-20',
      reference: '700000001',
    },
  ),
  recorded(
    'payment, other words',
    [
      'Comprobante de pago PSE',
      'Confirmación Transacción PSE\nEstado de la Transacción: Aprobada\nCUS: 990011\nEmpresa: UNIVERSIDAD DEL VALLE ALTO\nDescripción: Matrícula\nValor de la Transacción: $ 1,250,000\nFecha de Transacción: 20/06/2026',
    ],
    'payment',
    {
      kind: 'payment',
      amount: '1250000.00',
      currency: 'COP',
      merchant: 'UNIVERSIDAD DEL VALLE ALTO',
      date: '2026-06-20',
      reference: '990011',
    },
  ),
  ignored(
    'purchase that was declined',
    'PSE - Transacción Rechazada CUS 700000002',
    'Estado de la Transacción: Rechazada\nCUS: 990012\nEmpresa: UNIVERSIDAD DEL VALLE ALTO\nValor de la Transacción: $ 1,250,000\nFecha de Transacción: 20/06/2026',
    'declined',
  ),
  ignoredBy(
    'pending',
    'notice',
    'PSE - Transacción Pendiente CUS 700000003',
    'Estado de la Transacción: Pendiente\nCUS: 990013\nEmpresa: UNIVERSIDAD DEL VALLE ALTO\nValor de la Transacción: $ 1,250,000\nFecha de Transacción: 20/06/2026',
    'information',
  ),
]
