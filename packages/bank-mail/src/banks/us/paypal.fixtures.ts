import type { Fixture } from '../../template/fixture.ts'

const from = 'service@paypal.com'

export const FIXTURES: ReadonlyArray<Fixture> = [
  {
    name: 'payment to a shop',
    mail: {
      from,
      subject: 'Receipt for your payment to Lumen Books',
      text: 'Hello, Mara Vance\nYou paid $23.40 USD to Lumen Books\nTransaction ID: 8XK201\nTransaction date: February 11, 2026\nSubtotal\t$20.00 USD\nTax\t$3.40 USD\nTotal\t$23.40 USD',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '23.40',
          currency: 'USD',
          merchant: 'Lumen Books',
          date: '2026-02-11',
          reference: '8XK201',
        },
      ],
    },
  },
  {
    name: 'payment, in German and in euro',
    mail: {
      from: 'service@paypal.de',
      subject: 'Beleg für Ihre Zahlung an Blauwerk GmbH',
      text: 'Sie haben eine Zahlung über 12,99 € EUR an Blauwerk GmbH gesendet.\nTransaktionscode: 7PQ220',
    },
    expect: {
      transactions: [
        { kind: 'purchase', amount: '12.99', currency: 'EUR', merchant: 'Blauwerk GmbH' },
      ],
    },
  },
  {
    name: 'money received',
    mail: {
      from,
      subject: 'You’ve got money',
      text: 'Ines Calder sent you $40.00 USD\nTransaction ID: 5TR118',
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_in',
          amount: '40.00',
          currency: 'USD',
          merchant: 'Ines Calder',
          reference: '5TR118',
        },
      ],
    },
  },
  {
    name: 'refund',
    mail: {
      from,
      subject: 'Refund from Lumen Books',
      text: 'Lumen Books has sent you a refund of $8.10 USD\nTransaction ID: 2RF900',
    },
    expect: {
      transactions: [{ kind: 'refund', amount: '8.10', currency: 'USD', merchant: 'Lumen Books' }],
    },
  },
  {
    name: 'transfer to the bank',
    mail: {
      from,
      subject: 'Your transfer to your bank is on its way',
      text: 'Your transfer of $150.00 USD to your bank is on its way.\nTransferred to: Harbor Credit Union x-0932',
    },
    expect: {
      transactions: [{ kind: 'transfer_out', amount: '150.00', currency: 'USD' }],
    },
  },
  {
    name: 'money request, which moves nothing',
    mail: {
      from,
      subject: 'Money request',
      text: 'Tobin Hale sent you a money request for $15.00 USD.',
    },
    expect: { ignored: 'reminder' },
  },
  {
    name: 'sent to a person',
    mail: {
      from,
      subject: 'You sent a payment',
      text: 'Hello, Dana Rabe\n\nYou sent $150.00 USD to Ines Calder\n\nTransaction Details\n\nTransaction ID: 5AB1111 February 11, 2026\nMoney sent $150.00 USD\nFee $0.00 USD',
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_out',
          amount: '150.00',
          currency: 'USD',
          merchant: 'Ines Calder',
          date: '2026-02-11',
        },
      ],
    },
  },
]
