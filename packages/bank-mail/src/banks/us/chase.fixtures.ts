import type { Fixture } from '../../template/fixture.ts'

const from = 'Chase <no.reply.alerts@chase.com>'

/** The layout of an alert: headline, then label and value in cells of tables within tables. */
function alert(headline: string, rows: ReadonlyArray<readonly [string, string]>): string {
  const cells = rows
    .map(
      ([label, value]) =>
        `<tr><td><table><tr><td>${label}</td></tr></table></td><td><p>${value}</p></td></tr>`,
    )
    .join('')
  return `<div style="display:none">This is above the level you set.</div><table><tr><td><h1>${headline}</h1></td></tr></table><table>${cells}</table><p>You are receiving this alert because your transaction was more than the $0.01 level you set.</p><p>&copy; 2026 JPMorgan Chase &amp; Co.</p>`
}

export const FIXTURES: ReadonlyArray<Fixture> = [
  {
    name: 'card purchase',
    mail: {
      from,
      subject: 'You made a $18.62 transaction with MAPLE*BAKERY',
      html: alert('You made a $18.62 transaction', [
        ['Account', 'Sapphire Preferred (...7310)'],
        ['Date', 'Feb 11, 2026 at 9:14 PM ET'],
        ['Merchant', 'MAPLE*BAKERY'],
        ['Amount', '$18.62'],
      ]),
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '18.62',
          currency: 'USD',
          merchant: 'MAPLE*BAKERY',
          date: '2026-02-11',
          time: '21:14',
          account: '7310',
        },
      ],
    },
  },
  {
    name: 'card purchase whose merchant stands only in the subject',
    mail: {
      from,
      subject: 'You made a $1,204.00 transaction with ORCHARD FURNITURE',
      text: 'Transaction alert\nYou made a $1,204.00 transaction\nAccount Freedom (...7310)\nDate Feb 12, 2026',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '1204.00',
          currency: 'USD',
          merchant: 'ORCHARD FURNITURE',
          date: '2026-02-12',
          account: '7310',
        },
      ],
    },
  },
  {
    name: 'declined purchase',
    mail: {
      from,
      subject: 'We declined a transaction on your card',
      html: alert('Your $40.00 transaction was declined', [['Merchant', 'ORCHARD FURNITURE']]),
    },
    expect: { ignored: 'declined' },
  },
  {
    name: 'refund',
    mail: {
      from,
      subject: 'You have a $35.10 credit from MAPLE*BAKERY',
      html: alert('You have a $35.10 credit', [
        ['Account', 'Freedom (...7310)'],
        ['Date', 'Feb 13, 2026'],
        ['Merchant', 'MAPLE*BAKERY'],
        ['Amount', '$35.10'],
      ]),
    },
    expect: {
      transactions: [
        {
          kind: 'refund',
          amount: '35.10',
          currency: 'USD',
          merchant: 'MAPLE*BAKERY',
          date: '2026-02-13',
          account: '7310',
        },
      ],
    },
  },
  {
    name: 'direct deposit',
    mail: {
      from,
      subject: 'Your $3,010.55 direct deposit posted to account ending in (...2288)',
      html: alert('You have a direct deposit of $3,010.55', [
        ['Account ending in', '(...2288)'],
        ['Posted', 'Feb 14, 2026 at 4:02 AM ET'],
        ['Amount', '$3,010.55'],
      ]),
    },
    expect: {
      transactions: [
        {
          kind: 'deposit',
          amount: '3010.55',
          currency: 'USD',
          merchant: null,
          date: '2026-02-14',
          account: '2288',
        },
      ],
    },
  },
  {
    name: 'money received with Zelle',
    mail: {
      from,
      subject: 'You received money with Zelle®',
      html: alert('PRIYA NAIR sent you money', [
        ['Amount', '$45.00'],
        ['Sent on', 'Feb 15, 2026'],
        ['Transaction number', '20450011223'],
        ['Memo', 'tickets'],
      ]),
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_in',
          amount: '45.00',
          currency: 'USD',
          merchant: 'PRIYA NAIR',
          date: '2026-02-15',
          reference: '20450011223',
        },
      ],
    },
  },
  {
    name: 'money sent',
    mail: {
      from,
      subject: 'You sent $600.00 from account ending in (...2288)',
      html: alert('You sent $600.00 to RIVER CREDIT UNION', [
        ['Account ending in', '(...2288)'],
        ['Sent on', 'Feb 16, 2026 at 4:01 AM ET'],
        ['Recipient', 'RIVER CREDIT UNION'],
        ['Amount', '$600.00'],
      ]),
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_out',
          amount: '600.00',
          currency: 'USD',
          merchant: 'RIVER CREDIT UNION',
          date: '2026-02-16',
          account: '2288',
        },
      ],
    },
  },
  {
    name: 'cash from a machine',
    mail: {
      from,
      subject: 'Your $200.00 ATM withdrawal',
      html: alert('You made an ATM withdrawal of $200.00', [
        ['Account ending in', '(...2288)'],
        ['Made on', 'Feb 17, 2026'],
        ['Amount', '$200.00'],
      ]),
    },
    expect: {
      transactions: [
        {
          kind: 'withdrawal',
          amount: '200.00',
          currency: 'USD',
          date: '2026-02-17',
          account: '2288',
        },
      ],
    },
  },
  {
    name: 'payment of the own card',
    mail: {
      from,
      subject: 'Your credit card payment posted',
      html: alert('Your $512.40 payment posted', [
        ['Account', 'Freedom (...7310)'],
        ['Date', 'Feb 18, 2026'],
        ['Payment amount', '$512.40'],
      ]),
    },
    expect: {
      transactions: [
        { kind: 'payment', amount: '512.40', currency: 'USD', date: '2026-02-18', account: '7310' },
      ],
    },
  },
  {
    name: 'payment that is due',
    mail: {
      from,
      subject: 'Reminder: Your payment is due',
      html: alert('Your credit card payment is due Feb 28, 2026', [
        ['Minimum payment due', '$40.00'],
      ]),
    },
    expect: { ignored: 'reminder' },
  },
  {
    name: 'deposit that the bank still looks at',
    mail: {
      from,
      subject: 'Mobile deposit received',
      text: 'Your mobile deposit of $800.00 was received and we are reviewing it.\nAccount ending in (...2288)',
    },
    expect: { review: 'no_direction' },
  },
  {
    name: 'check deposit in review',
    mail: {
      from,
      subject: 'We received your check deposit',
      html: alert('We are reviewing your check deposit', [
        ['Account ending in', '(...2288)'],
        ['Received', 'February 11, 2026'],
        ['Amount', '$75.00'],
      ]),
    },
    expect: { ignored: 'hold' },
  },
  {
    name: 'transfer to an account elsewhere',
    mail: {
      from,
      subject: 'Your $640.00 external transfer',
      html: alert('You sent $640.00 to an external account', [
        ['Account ending in', '(...2288)'],
        ['Sent on', 'Feb 11, 2026 at 3:02 PM ET'],
        ['Recipient', 'LINDEN SAVINGS'],
        ['Amount', '$640.00'],
      ]),
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_out',
          amount: '640.00',
          currency: 'USD',
          merchant: 'LINDEN SAVINGS',
          date: '2026-02-11',
          account: '2288',
        },
      ],
    },
  },
  {
    name: 'wire received',
    mail: {
      from,
      subject: 'Incoming wire transfer',
      html: alert('You received a wire transfer of $900.00', [
        ['Account ending in', '(...2288)'],
        ['Received on', 'Feb 11, 2026'],
        ['From', 'LINDEN TITLE LLC'],
        ['Amount', '$900.00'],
      ]),
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_in',
          amount: '900.00',
          currency: 'USD',
          merchant: 'LINDEN TITLE LLC',
          date: '2026-02-11',
          account: '2288',
        },
      ],
    },
  },
  {
    name: 'advertising that speaks of a deposit',
    mail: {
      from: 'Chase <chase@mcmap.chase.com>',
      subject: 'Open an account',
      text: 'Earn $300 when you open an account and set up a direct deposit of $500.00.',
    },
    expect: { ignored: 'marketing' },
  },
  {
    name: 'debit card, in the older wording',
    mail: {
      from: 'Chase <no-reply@alertsp.chase.com>',
      subject: 'Your Debit Card Transaction',
      text: 'This is an Alert to help manage your account ending in 2288.\n\nA $10.75 debit card transaction to LINDEN SUBS    on 02/11/2026 4:05:01 PM EST exceeded your $0.00 set Alert limit.',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '10.75',
          currency: 'USD',
          merchant: 'LINDEN SUBS',
          date: '2026-02-11',
          account: '2288',
        },
      ],
    },
  },
  {
    name: 'cash, in the older wording',
    mail: {
      from: 'Chase <no-reply@alertsp.chase.com>',
      subject: 'Your ATM Withdrawal',
      text: 'This is an Alert to help manage your account ending in 2288.\n\nA $100.00 ATM withdrawal on 02/11/2026 4:05:01 PM EST exceeded your $0.00 set Alert limit.',
    },
    expect: {
      transactions: [
        {
          kind: 'withdrawal',
          amount: '100.00',
          currency: 'USD',
          date: '2026-02-11',
          account: '2288',
        },
      ],
    },
  },
]
