import type { Fixture } from '../../template/fixture.ts'

const from = 'Alertas y Notificaciones <alertasynotificaciones@an.notificacionesbancolombia.com>'
const subject = 'Alertas y Notificaciones'

function alert(sentence: string) {
  return {
    from,
    subject,
    text: `¡Listo!\nTodo salió bien con tus movimientos\n\n\nBancolombia: ${sentence}`,
  }
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  {
    name: 'purchase with thousands dots and decimals',
    mail: alert(
      'Compraste COP73.450,00 en PANADERIA LA 14 con tu T.Cred *4471, el 03/02/2026 a las 08:12. Si tienes dudas, encuentranos aqui: 6040000000.',
    ),
    expect: {
      template: 'purchase',
      transactions: [
        {
          kind: 'purchase',
          amount: '73450.00',
          currency: 'COP',
          merchant: 'PANADERIA LA 14',
          date: '2026-02-03',
          time: '08:12',
          account: '4471',
        },
      ],
    },
  },
  {
    name: 'purchase whose card stands in a sentence of its own, in HTML',
    mail: {
      from,
      subject,
      html: '<table><tr><td>&iexcl;Listo!</td></tr><tr><td>Bancolombia: Compraste $12,900 en DLO*MUSICA, el 09/02/2026 a las 21:40. Esta compra est&aacute; asociada a T.Deb *9020.</td></tr><tr><td>Gestiona tus gastos en la app.</td></tr></table>',
    },
    expect: {
      template: 'purchase',
      transactions: [
        {
          kind: 'purchase',
          amount: '12900.00',
          currency: 'COP',
          merchant: 'DLO*MUSICA',
          date: '2026-02-09',
          account: '9020',
        },
      ],
    },
  },
  {
    name: 'cash from a machine',
    mail: alert(
      'Retiraste $180.000,00 en CC_LOS_PINOS1 de tu T.Deb **9020 el 11/02/2026 a las 13:05.',
    ),
    expect: {
      template: 'withdrawal',
      transactions: [
        {
          kind: 'withdrawal',
          amount: '180000.00',
          currency: 'COP',
          merchant: 'CC_LOS_PINOS1',
          date: '2026-02-11',
          account: '9020',
        },
      ],
    },
  },
  {
    name: 'payment of the own card',
    mail: alert(
      'Pagaste $1,204,377 en la tarjeta de credito *4471 desde la cuenta *2093, el 15/02/2026 16:30. ¿Dudas? Llamanos.',
    ),
    expect: {
      template: 'card-payment',
      transactions: [
        {
          kind: 'payment',
          amount: '1204377.00',
          currency: 'COP',
          merchant: null,
          date: '2026-02-15',
          time: '16:30',
          account: '4471',
        },
      ],
    },
  },
  {
    name: 'payment of a company',
    mail: alert(
      'Pagaste COP64.300,00 a ACUEDUCTO DEL SUR DESDE TU producto *2093 el 16/02/2026 10:30:45',
    ),
    expect: {
      template: 'payment',
      transactions: [
        {
          kind: 'payment',
          amount: '64300.00',
          currency: 'COP',
          merchant: 'ACUEDUCTO DEL SUR',
          date: '2026-02-16',
          account: '2093',
        },
      ],
    },
  },
  {
    name: 'transfer received, two-digit year, decimal point',
    mail: alert(
      'LUCIA, recibiste una transferencia de INES ROJAS DIAZ por $250000.00 en tu cuenta *2093 conectada a la llave 3000000000 el 17/02/26 a las 17:09. Con llaves es de una.',
    ),
    expect: {
      template: 'transfer-in',
      transactions: [
        {
          kind: 'transfer_in',
          amount: '250000.00',
          currency: 'COP',
          merchant: 'INES ROJAS DIAZ',
          date: '2026-02-17',
          account: '2093',
        },
      ],
    },
  },
  {
    name: 'transfer to a person',
    mail: alert(
      'LUCIA, transferiste COP38.000,00 a la llave 3000000001 desde tu cuenta *2093 a OSCAR MEJIA el 18/02/2026 a las 12:00. Con Bre-b es de una y gratis.',
    ),
    expect: {
      template: 'transfer-out',
      transactions: [
        {
          kind: 'transfer_out',
          amount: '38000.00',
          currency: 'COP',
          merchant: 'OSCAR MEJIA',
          date: '2026-02-18',
          account: '2093',
        },
      ],
    },
  },
  {
    name: 'transfer to an account',
    mail: alert(
      'Transferiste $6,700.00 desde tu cuenta 2093 a la cuenta *30000000002 el 19/02/26 a las 16:38.',
    ),
    expect: {
      template: 'transfer-out',
      transactions: [
        {
          kind: 'transfer_out',
          amount: '6700.00',
          currency: 'COP',
          merchant: null,
          date: '2026-02-19',
          account: '2093',
        },
      ],
    },
  },
  {
    name: 'password changed',
    mail: alert('Tu clave fue actualizada el 20/02/2026.'),
    expect: { ignored: 'settings' },
  },
  {
    name: 'statement',
    mail: {
      from,
      subject: '¡Toc-toc! Llegó tu extracto',
      html: '<p>Ya est&aacute; disponible tu extracto.</p>',
    },
    expect: { ignored: 'statement' },
  },
]
