/** One mail for each of the alerts that Spanish-speaking banks share, as a given bank would sign it. */
import type { Fixture } from '../template/fixture.ts'
import { fixturesFrom } from '../template/fixtures-from.ts'
import { nothingMoved } from './spanish-fixtures.ts'

/** How the bank writes its money. */
export type Written = {
  /** ISO 4217. */
  readonly currency: string
  /** An amount as the mail writes it, and as a decimal. */
  readonly text: string
  readonly value: string
}

/** For every template of `SPANISH_ALERTS`; `from` is the bank's own sender. */
export function alertFixtures(from: string, { currency, text, value }: Written): Array<Fixture> {
  const { recorded, ignored, ignoredBy } = fixturesFrom(from)
  const moved = { amount: value, currency, date: '2026-05-11' } as const
  return [
    ...nothingMoved(from, text),
    ignoredBy(
      'rejected',
      'purchase without the money for it',
      'Notificación de tu tarjeta',
      `Tu compra por ${text} en LIBRERIA SUR se rechazó por falta de fondos.`,
      'declined',
    ),
    ignored(
      'one-time code',
      'Código de seguridad',
      `Tu código de seguridad es 482910 para la compra por ${text} en LIBRERIA SUR.`,
      'otp',
    ),
    ignoredBy(
      'bill',
      'bill that is due',
      'Tu resumen ya está disponible',
      `Total a pagar ${text}. Vence el 30/05/2026.`,
      'statement',
    ),
    ignoredBy(
      'offer',
      'instalments that are offered',
      'Tu compra en cuotas',
      `Puedes pagar tu compra de ${text} en LIBRERIA SUR en 6 cuotas. Elige cuántas en la app.`,
      'marketing',
    ),
    ignored(
      'advertisement',
      'Aprovecha esta promoción',
      `Compra desde ${text} en LIBRERIA SUR con tu tarjeta y paga en 6 cuotas sin interés hasta el 30/05/2026.`,
      'marketing',
    ),
    recorded(
      'purchase, shop before the card',
      [
        'Aviso de consumo',
        `Hola LUZ, realizaste una compra por ${text} en LIBRERIA SUR en 3 cuotas con tu tarjeta terminada en 4471 el 11/05/2026 a las 10:22.`,
      ],
      'purchase',
      { kind: 'purchase', ...moved, merchant: 'LIBRERIA SUR', time: '10:22', account: '4471' },
    ),
    recorded(
      'purchase, card before the shop',
      [
        'Aviso de consumo',
        `Se realizó un consumo por ${text} con su tarjeta terminada en 4471 en LIBRERIA SUR el 11/05/2026.`,
      ],
      'purchase',
      { kind: 'purchase', ...moved, merchant: 'LIBRERIA SUR', account: '4471' },
    ),
    recorded(
      'cash from a machine',
      [
        'Aviso de extracción',
        `Realizaste un retiro de ${text} en cajero automático PLAZA NORTE con tu tarjeta terminada en 4471 el 11/05/2026.`,
      ],
      'withdrawal',
      { kind: 'withdrawal', ...moved, merchant: 'PLAZA NORTE', account: '4471' },
    ),
    recorded(
      'purchase taken back',
      [
        'Reversamos tu compra',
        `Reversamos tu compra por ${text} en LIBRERIA SUR con tu tarjeta terminada en 4471, el 11/05/2026.`,
      ],
      null,
      { kind: 'refund', ...moved, merchant: 'LIBRERIA SUR', account: '4471' },
    ),
    recorded(
      'salary',
      [
        'Se acreditaron tus haberes',
        `Hola LUZ, se acreditaron tus haberes por ${text} en tu cuenta terminada en 9020 el 11/05/2026.`,
      ],
      'salary',
      { kind: 'deposit', ...moved, account: '9020' },
    ),
    recorded(
      'deposit',
      [
        'Depósito recibido',
        `Se realizó un depósito de ${text} en tu cuenta terminada en 9020 el 11/05/2026.`,
      ],
      'deposit',
      { kind: 'deposit', ...moved, account: '9020' },
    ),
    recorded(
      'transfer received',
      [
        'Recibiste una transferencia',
        `Recibiste una transferencia de ${text} de MARTA GIL en tu cuenta terminada en 9020 el 11/05/2026.`,
      ],
      'transfer-in',
      { kind: 'transfer_in', ...moved, merchant: 'MARTA GIL', account: '9020' },
    ),
    recorded(
      'transfer sent',
      [
        'Aviso de transferencia',
        `Realizaste una transferencia de ${text} a MARTA GIL desde tu cuenta terminada en 9020 el 11/05/2026.`,
      ],
      'transfer-out',
      { kind: 'transfer_out', ...moved, merchant: 'MARTA GIL', account: '9020' },
    ),
  ]
}
