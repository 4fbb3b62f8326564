import type { Fixture } from '../../template/fixture.ts'

const from = 'American Express <AmericanExpress@welcome.americanexpress.com>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  {
    name: 'large purchase, whose threshold comes before the amount',
    mail: {
      from,
      subject: 'Large Purchase Approved',
      html: '<table><tr><td>Account Ending: 20817</td></tr></table><h1>There was a large purchase on your Card</h1><p>Dear Mara Vance,</p><p>As you requested, we&rsquo;re letting you know that this purchase was more than $50.00.</p><p>You can change the dollar amount of these large purchase notifications online.</p><table><tr><td>NORTHWIND*OUTFITTERS</td><td>$86.40*</td></tr><tr><td>Tue, Feb 10, 2026</td></tr></table><p>*The amount above may not reflect the final amount.</p>',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '86.40',
          currency: 'USD',
          merchant: 'NORTHWIND*OUTFITTERS',
          date: '2026-02-10',
          account: '20817',
        },
      ],
    },
  },
  {
    name: 'merchant credit',
    mail: {
      from,
      subject: 'Merchant credit/refund was issued to your account',
      text: 'See the merchant credit details\n\nMARA VANCE\nAccount Ending: 20817\n\nYour account has been credited\n\nHere’s more information about any merchant credits you received\n\nNORTHWIND*OUTFITTERS -$21.15',
    },
    expect: {
      transactions: [
        {
          kind: 'refund',
          amount: '21.15',
          currency: 'USD',
          merchant: 'NORTHWIND*OUTFITTERS',
          account: '20817',
        },
      ],
    },
  },
  {
    name: 'merchant credit from a shop with a number',
    mail: {
      from,
      subject: 'Merchant credit/refund was issued to your account',
      text: 'See the merchant credit details\n\nMARA VANCE\nAccount Ending: 20817\n\nYour account has been credited\n\nHere’s more information about any merchant credits you received\n\nLINDEN STORE 88 -$21.15',
    },
    expect: {
      transactions: [
        {
          kind: 'refund',
          amount: '21.15',
          currency: 'USD',
          merchant: 'LINDEN STORE 88',
          account: '20817',
        },
      ],
    },
  },
  {
    name: 'payment of the card',
    mail: {
      from,
      subject: 'We received your payment',
      html: '<p>Account Ending: 20817</p><h1>We received your payment</h1><table><tr><td>Payment Amount</td><td>$412.09</td></tr><tr><td>Payment Date</td><td>Feb 12, 2026</td></tr></table>',
    },
    expect: {
      transactions: [
        {
          kind: 'payment',
          amount: '412.09',
          currency: 'USD',
          date: '2026-02-12',
          account: '20817',
        },
      ],
    },
  },
  {
    name: 'question whether a purchase was made',
    mail: {
      from,
      subject: 'Please confirm this purchase',
      text: 'Did you make this purchase? NORTHWIND OUTFITTERS $36.11 Feb 11, 2026. Yes / No',
    },
    expect: { ignored: 'security' },
  },
]
