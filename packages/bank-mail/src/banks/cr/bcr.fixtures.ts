import type { Fixture } from '../../template/fixture.ts'

const from = 'BCR <mensajero@bancobcr.com>'

function row(currency: string, amount: string, state: string): string {
  const heads = ['Fecha', 'Autorización', 'No. Referencia', 'Monto', 'Moneda', 'Comercio', 'Estado']
  const values = [
    '09/02/2026 18:22:10',
    '554433',
    '000123',
    amount,
    currency,
    'FARMACIA LA ESQUINA',
    state,
  ]
  const cells = (texts: ReadonlyArray<string>) => texts.map((text) => `<td>${text}</td>`).join('')
  return `<p>Banco de Costa Rica le informa de la siguiente transacción:</p><table><tr>${cells(heads)}</tr><tr>${cells(values)}</tr></table>`
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  {
    name: 'purchase in colones',
    mail: {
      from,
      subject: 'Notificación de transacción',
      html: row('COLON COSTA RICA', '15,300.00', 'Aprobada'),
    },
    expect: {
      template: 'purchase',
      transactions: [
        {
          kind: 'purchase',
          amount: '15300.00',
          currency: 'CRC',
          merchant: 'FARMACIA LA ESQUINA',
          date: '2026-02-09',
          time: '18:22',
        },
      ],
    },
  },
  {
    name: 'purchase in dollars',
    mail: {
      from,
      subject: 'Notificación de transacción',
      html: row('US DOLLAR', '12.99', 'Aprobada'),
    },
    expect: {
      template: 'purchase',
      transactions: [{ kind: 'purchase', amount: '12.99', currency: 'USD' }],
    },
  },
  {
    name: 'declined purchase',
    mail: {
      from,
      subject: 'Notificación de transacción',
      html: row('COLON COSTA RICA', '15,300.00', 'Negada'),
    },
    expect: { template: 'declined', ignored: 'declined' },
  },
  {
    name: 'reversed purchase',
    mail: {
      from,
      subject: 'Notificación de reversión de transacción',
      html: row('COLON COSTA RICA', '15,300.00', 'Reversada'),
    },
    expect: {
      template: 'reversal',
      transactions: [{ kind: 'refund', amount: '15300.00', currency: 'CRC' }],
    },
  },
]
