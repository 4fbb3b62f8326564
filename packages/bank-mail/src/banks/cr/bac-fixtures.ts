import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

function rows(cells: ReadonlyArray<readonly [string, string]>): string {
  return `<table>${cells.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`
}

function alert(place: string, type: string, amount: string): string {
  return `<h2>Hola LUZ ROJAS</h2><p>A continuación le detallamos la transacción realizada:</p>${rows(
    [
      ['Comercio:', place],
      ['Ciudad y país:', 'CENTRO'],
      ['Fecha:', 'May 9, 2026 , 17:49'],
      ['MASTER:', '************4471'],
      ['Autorización:', '472001'],
      ['Referencia:', '89720001'],
      ['Tipo de Transacción:', type],
      ['Monto:', amount],
    ],
  )}<p>¿Tiene dudas sobre esta transacción?</p>`
}

const SUBJECT = 'Notificación de transacción'
const card = { date: '2026-05-09', time: '17:49', account: '4471', reference: '472001' }

/**
 * Mails in the words of BAC, sent from `from`; `sign` stands before an amount
 * of `currency`.
 */
export function bacFixtures(from: string, sign: string, currency: string): Array<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  const amount = `${sign} 1,250.00`
  const paid = { amount: '1250.00', currency }
  return [
    recorded('purchase', [SUBJECT, alert('SODA NORTE', 'COMPRA', amount)], {
      kind: 'purchase',
      ...paid,
      merchant: 'SODA NORTE',
      ...card,
    }),
    recorded('charged by itself', [SUBJECT, alert('SEGURO', 'CARGO AUTOMATICO', amount)], {
      kind: 'purchase',
      ...paid,
      merchant: 'SEGURO',
      ...card,
    }),
    recorded('points', [SUBJECT, alert('RED PUNTOS', 'PAGO', amount)], {
      kind: 'refund',
      ...paid,
      merchant: 'RED PUNTOS',
      ...card,
    }),
    ignored(
      'card that is only checked',
      SUBJECT,
      alert('APLICACION', 'COMPRA', 'USD .00'),
      'information',
    ),
    ignored(
      'cash that waits to be fetched',
      'Retiro sin tarjeta',
      `Estimada LUZ: ha generado un retiro sin tarjeta por ${amount}. El código vence el 10/05/2026 23:59.`,
      'information',
    ),
    ignored('hold', SUBJECT, alert('HOTEL MAR', 'PREAUTORIZACION', amount), 'hold'),
    recorded(
      'purchase, merchant and amount side by side',
      [
        'Alerta de compra',
        `<p>Estimada LUZ ROJAS</p><p>Le informamos que se realizó una compra con su tarjeta VISA terminada en <strong>4471</strong></p><table><tr><td>Comercio</td><td>Monto</td></tr><tr><td>SODA NORTE</td><td>${amount}</td></tr></table><p>Fecha: 09/05/2026</p>`,
      ],
      { kind: 'purchase', ...paid, merchant: 'SODA NORTE', date: '2026-05-09', account: '4471' },
    ),
    recorded(
      'purchase, as a sentence',
      [
        'Compra aprobada',
        `BAC: Transacción aprobada en SODA NORTE por ${amount} con tarjeta VISA ***4471 el 09/05/2026 14:03. Autorización 472001`,
      ],
      {
        kind: 'purchase',
        ...paid,
        merchant: 'SODA NORTE',
        date: '2026-05-09',
        time: '14:03',
        account: '4471',
        reference: '472001',
      },
    ),
    recorded(
      'movement of an account',
      [
        'Notificación de transferencia',
        `<p>Le informamos el siguiente movimiento:</p>${rows([
          ['Tipo de movimiento:', 'Crédito'],
          ['Monto:', amount],
          ['Cuenta:', '******9020'],
          ['Fecha:', '09/05/2026'],
        ])}`,
      ],
      { kind: 'transfer_in', ...paid, date: '2026-05-09', account: '9020' },
    ),
    recorded(
      'transfer received',
      [
        'Notificación de Transferencia',
        `BAC le comunica que recibió una transferencia con el número de referencia 20260509123456789 por un monto de ${amount} el 09/05/2026.`,
      ],
      { kind: 'transfer_in', ...paid, date: '2026-05-09', reference: '20260509123456789' },
    ),
    recorded(
      'transfer received from somebody named',
      [
        'Transferencia recibida',
        `Hola LUZ ROJAS, recibiste una transferencia por ${amount} de MARTA GIL en tu cuenta ****9020 el 09/05/2026 13:16.`,
      ],
      { kind: 'transfer_in', ...paid, merchant: 'MARTA GIL', date: '2026-05-09', account: '9020' },
    ),
    recorded(
      'transfer sent',
      [
        'Transferencia a otros bancos',
        `Hola LUZ ROJAS, realizaste una transferencia por ${amount} a MARTA GIL desde tu cuenta ****9020 el 09/05/2026 13:16.`,
      ],
      { kind: 'transfer_out', ...paid, merchant: 'MARTA GIL', date: '2026-05-09', account: '9020' },
    ),
    ignored(
      'purchase that was rejected',
      'Transacción rechazada',
      `Su transacción por ${amount} en SODA NORTE con su tarjeta ****4471 fue rechazada.`,
      'declined',
    ),
    ignored(
      'code for a purchase',
      'Código de verificación',
      `Su código de verificación es 448120 para la compra por ${amount} con su tarjeta terminada en 4471.`,
      'otp',
    ),
    ...nothingMoved(from, amount),
  ]
}
