import type { Fixture } from '../../template/fixture.ts'

const from = 'Venmo <venmo@venmo.com>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  {
    name: 'paid somebody, the amount split over elements',
    mail: {
      from,
      subject: 'You paid Ines Calder $18.00',
      html: '<p>You paid Ines Calder</p><p><span>$</span> <span>18</span> <span>.</span> <span>00</span></p><p>Picnic</p><table><tr><td>Date</td><td>Feb 11, 2026</td></tr><tr><td>Transaction ID</td><td>4100000000000000012</td></tr><tr><td>Payment Method</td><td>Venmo balance</td></tr></table>',
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_out',
          amount: '18.00',
          currency: 'USD',
          merchant: 'Ines Calder',
          date: '2026-02-11',
          reference: '4100000000000000012',
        },
      ],
    },
  },
  {
    name: 'was paid',
    mail: {
      from,
      subject: 'Tobin Hale paid you $25.50',
      text: 'Tobin Hale paid you $25.50\nTickets\nDate Feb 12, 2026\nTransaction ID 4100000000000000013',
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_in',
          amount: '25.50',
          currency: 'USD',
          merchant: 'Tobin Hale',
          date: '2026-02-12',
        },
      ],
    },
  },
  {
    name: 'request, which moves nothing',
    mail: {
      from,
      subject: 'Tobin Hale requests $12.00',
      text: 'Tobin Hale requests $12.00 from you for lunch. Pay or decline.',
    },
    expect: { ignored: 'reminder' },
  },
  {
    name: 'transfer to the bank',
    mail: {
      from,
      subject: 'Your bank transfer is on its way',
      text: 'Your standard transfer of $140.00 to your bank is on its way.\nTo: HARBOR BANK 0932',
    },
    expect: {
      transactions: [{ kind: 'transfer_out', amount: '140.00', currency: 'USD' }],
    },
  },
  {
    name: 'purchase with its card',
    mail: {
      from,
      subject: 'You spent $9.75',
      text: 'You spent $9.75 at PIER AND SONS on Feb 11, 2026 using your Venmo debit card.',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '9.75',
          currency: 'USD',
          merchant: 'PIER AND SONS',
          date: '2026-02-11',
        },
      ],
    },
  },
  {
    name: 'history',
    mail: {
      from,
      subject: 'Your transaction history',
      text: 'Your February 2026 transaction history is available.',
    },
    expect: { ignored: 'statement' },
  },
]
