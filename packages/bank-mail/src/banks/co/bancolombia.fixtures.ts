import type { Fixture, FixtureTransaction } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { nothingMoved } from '../spanish-fixtures.ts'

const from = 'Alertas y Notificaciones <alertasynotificaciones@an.notificacionesbancolombia.com>'
const subject = 'Alertas y Notificaciones'

function alert(sentence: string) {
  return {
    from,
    subject,
    text: `¡Listo!\nTodo salió bien con tus movimientos\n\n\nBancolombia: ${sentence}`,
  }
}

const { recorded, ignored } = fixturesFrom(from)

function told(name: string, sentence: string, transaction: FixtureTransaction) {
  return recorded(name, [subject, `Bancolombia: ${sentence}`], transaction)
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  {
    name: 'purchase with thousands dots and decimals',
    mail: alert(
      'Compraste COP73.450,00 en PANADERIA LA 14 con tu T.Cred *4471, el 03/02/2026 a las 08:12. Si tienes dudas, encuentranos aqui: 6040000000.',
    ),
    expect: {
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
  ...nothingMoved(from, '$45.300,00'),
  told(
    'purchase in the older wording, time before date',
    'le informa Compra por $45.300,00 en LIBRERIA SUR 12:30. 05/04/2026 T.Cred *4471. Inquietudes al 6040000000/018000000000.',
    {
      kind: 'purchase',
      amount: '45300.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR',
      date: '2026-04-05',
      time: '12:30',
      account: '4471',
    },
  ),
  told(
    'cash in the older wording',
    'le informa Retiro por $200.000,00 en PQ_LOS_PINOS. Hora 19:20 05/04/2026 T.Deb *9020. Inquietudes al 6040000000.',
    {
      kind: 'withdrawal',
      amount: '200000.00',
      currency: 'COP',
      merchant: 'PQ_LOS_PINOS',
      date: '2026-04-05',
      account: '9020',
    },
  ),
  told(
    'transfer in the older wording',
    'le informa Transferencia por $100,000 desde cta *9020 a cta 00000012345678. 05/04/2026 16:30. Inquietudes al 6040000000.',
    {
      kind: 'transfer_out',
      amount: '100000.00',
      currency: 'COP',
      merchant: null,
      date: '2026-04-05',
      account: '9020',
    },
  ),
  told(
    'bill in the older wording',
    'le informa Pago por $61,240.00 a AGUAS DEL VALLE desde cta *9020. 05/04/2026 16:30. Inquietudes al 6040000000.',
    {
      kind: 'payment',
      amount: '61240.00',
      currency: 'COP',
      merchant: 'AGUAS DEL VALLE',
      date: '2026-04-05',
      account: '9020',
    },
  ),
  told(
    'transfer received in the older wording',
    'le informa Recepcion transferencia de TEXTILES ANDES por $500,000.00 en la cuenta *9020. 12:30 05/04/2026.',
    {
      kind: 'transfer_in',
      amount: '500000.00',
      currency: 'COP',
      merchant: 'TEXTILES ANDES',
      account: '9020',
    },
  ),
  told(
    'salary',
    'Recibiste un pago de Nomina de TEXTILES ANDES por $2,310,000.00 en tu cuenta de Ahorros el 15/04/2026 a las 05:03.',
    {
      kind: 'deposit',
      amount: '2310000.00',
      currency: 'COP',
      merchant: 'TEXTILES ANDES',
      date: '2026-04-15',
    },
  ),
  told(
    'payment received',
    'Recibiste un pago de SEGUROS DEL NORTE por $310,000.00 en tu cuenta de Ahorros *9020 el 15/04/2026 a las 05:03.',
    {
      kind: 'transfer_in',
      amount: '310000.00',
      currency: 'COP',
      merchant: 'SEGUROS DEL NORTE',
      date: '2026-04-15',
      account: '9020',
    },
  ),
  told(
    'transfer received, amount first',
    'Recibiste una transferencia por $50,000 de MARTA GIL en tu cuenta **9020, el 09/04/2026 a las 12:00. Cualquier duda 6040000000.',
    {
      kind: 'transfer_in',
      amount: '50000.00',
      currency: 'COP',
      merchant: 'MARTA GIL',
      date: '2026-04-09',
      account: '9020',
    },
  ),
  told(
    'money received by QR',
    'Recibiste $50.000 por QR de MARTA GIL en tu cuenta *9020 el 09/04/2026 a las 12:00.',
    {
      kind: 'transfer_in',
      amount: '50000.00',
      currency: 'COP',
      merchant: 'MARTA GIL',
      account: '9020',
    },
  ),
  told(
    'payment by QR',
    'Pagaste $12.000,00 por codigo QR desde tu cuenta *9020 a la cuenta 0000 el 09/04/2026 a las 12:00.',
    { kind: 'purchase', amount: '12000.00', currency: 'COP', account: '9020', date: '2026-04-09' },
  ),
  told(
    'transfer by QR',
    'Transferiste $112,700.00 por QR desde tu cuenta 9020 a la cuenta *3000002695, el 11/04/2026 a las 10:16.',
    { kind: 'transfer_out', amount: '112700.00', currency: 'COP', merchant: null, account: '9020' },
  ),
  told(
    'cash advance',
    'Hiciste un avance por $500.000,00 en CAJERO NORTE con tu T.Cred *4471, el 04/04/2026 a las 15:18.',
    {
      kind: 'withdrawal',
      amount: '500000.00',
      currency: 'COP',
      merchant: 'CAJERO NORTE',
      account: '4471',
    },
  ),
  told(
    'purchase annulled',
    'Anulacion de compra por $45.300,00 en LIBRERIA SUR con tu T.Cred *4471, el 06/04/2026 a las 15:18.',
    {
      kind: 'refund',
      amount: '45300.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR',
      account: '4471',
    },
  ),
  told(
    'purchase reversed',
    'Se reverso tu compra por $45.300,00 en LIBRERIA SUR con tu T.Cred *4471, el 06/04/2026 a las 15:18.',
    {
      kind: 'refund',
      amount: '45300.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR',
      account: '4471',
    },
  ),
  told(
    'purchase given back',
    'Recibiste una devolucion por $45.300,00 de LIBRERIA SUR en tu T.Cred *4471, el 06/04/2026 a las 15:18.',
    {
      kind: 'refund',
      amount: '45300.00',
      currency: 'COP',
      merchant: 'LIBRERIA SUR',
      account: '4471',
    },
  ),
  told(
    'cash put in',
    'Recibiste una consignacion por $300.000,00 en SUC_NORTE en tu cuenta *9020 el 06/04/2026 a las 15:18.',
    { kind: 'deposit', amount: '300000.00', currency: 'COP', account: '9020' },
  ),
  told(
    'fee of the account',
    'Se debitaron $14.990,00 de tu cuenta *9020 por concepto de cuota de manejo el 06/04/2026.',
    { kind: 'fee', amount: '14990.00', currency: 'COP', account: '9020' },
  ),
  told(
    'payment of a loan',
    'Abonaste $300,000.00 al credito *5512 desde la cuenta *9020, el 21/05/2026 16:30.',
    { kind: 'payment', amount: '300000.00', currency: 'COP', account: '9020', merchant: null },
  ),
  told(
    'bill paid by itself',
    'Tu factura CLARO MOVIL por $65,900.00 fue pagada desde tu cuenta *9020 el 21/05/2026 a las 16:30.',
    {
      kind: 'payment',
      amount: '65900.00',
      currency: 'COP',
      merchant: 'CLARO MOVIL',
      account: '9020',
    },
  ),
  told(
    'purchase in dollars',
    'Compraste USD12,50 en CLOUD HOSTING INC con tu T.Cred *4471, el 03/02/2026 a las 08:12.',
    {
      kind: 'purchase',
      amount: '12.50',
      currency: 'USD',
      merchant: 'CLOUD HOSTING INC',
      account: '4471',
    },
  ),
  told(
    'purchase in dollars, the other way to write cents',
    'Compraste USD 1,204.99 en CLOUD HOSTING con tu T.Cred *4471, el 03/02/2026 a las 08:12.',
    { kind: 'purchase', amount: '1204.99', currency: 'USD' },
  ),
  ignored(
    'programmed transfer',
    subject,
    'Bancolombia: Programaste una transferencia por $300.000,00 desde tu cuenta *9020 a la cuenta *1234 para el 06/12/2026.',
    'reminder',
  ),
  ignored(
    'bill that is due',
    subject,
    'Bancolombia: Tu factura CLARO MOVIL por $65.900,00 vence el 25/12/2026. Paga a tiempo en la app.',
    'reminder',
  ),
  ignored(
    'declined for lack of funds',
    subject,
    'Bancolombia: Tu compra por $45.300,00 en LIBRERIA SUR con tu T.Cred *4471 no fue exitosa. Fondos insuficientes.',
    'declined',
  ),
  ignored(
    'transfer that was not made',
    subject,
    'Bancolombia: No pudimos realizar tu transferencia por $45.300,00 desde tu cuenta *9020.',
    'declined',
  ),
  ignored(
    'account registered',
    subject,
    'Bancolombia: Inscribiste la cuenta *1234 de MARTA GIL para transferencias el 06/04/2026 a las 15:18.',
    'settings',
  ),
  ignored(
    'limit changed',
    subject,
    'Bancolombia: Cambiaste el tope de tus transferencias a $3.000.000,00 el 06/04/2026 a las 15:18.',
    'settings',
  ),
  ignored(
    'payment programmed by the bank',
    subject,
    'Bancolombia: Se programo el pago por $300.000,00 a EPM desde tu producto *9020 para el 06/12/2026.',
    'reminder',
  ),
  {
    name: 'two purchases in one sentence',
    mail: alert(
      'Compraste $20.000,00 en CAFE con tu T.Deb *9020 y $30.000,00 en LIBRERIA con tu T.Deb *9020.',
    ),
    expect: { review: 'several_amounts' },
  },
]
