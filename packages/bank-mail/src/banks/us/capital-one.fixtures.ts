import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Capital One <capitalone@notification.capitalone.com>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from),
  {
    name: 'date and merchant before the amount',
    mail: {
      from,
      subject: 'A new transaction was charged to your account',
      text: 'RE: Account ending in 4417 MARA, As requested, we are notifying you that on FEB 11, 2026, at USA*SNACK KIOSK, a pending authorization or purchase in the amount of $2.25 was placed or charged on your Capital One card.',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '2.25',
          currency: 'USD',
          merchant: 'USA*SNACK KIOSK',
          date: '2026-02-11',
          account: '4417',
        },
      ],
    },
  },
  {
    name: 'instant payment received',
    mail: {
      from,
      subject: 'You’ve received an instant payment',
      text: 'The money that was transferred has been deposited.\nAmount: $310.00\nFrom: HARBOR BROKERAGE LLC\nDeposited to: 360 Checking...0932\nMemo: None',
    },
    expect: {
      transactions: [
        {
          kind: 'transfer_in',
          amount: '310.00',
          currency: 'USD',
          merchant: 'HARBOR BROKERAGE LLC',
          account: '0932',
        },
      ],
    },
  },
  {
    name: 'payroll',
    mail: {
      from,
      subject: 'Deposit notice',
      text: 'Payroll from Harbor Works LLC\nDeposit details\nYou received a deposit of $2,118.40 into your account ending in 0932.',
    },
    expect: {
      transactions: [
        {
          kind: 'deposit',
          amount: '2118.40',
          currency: 'USD',
          merchant: 'Harbor Works LLC',
          account: '0932',
        },
      ],
    },
  },
  {
    name: 'merchant first',
    mail: {
      from,
      subject: 'A new transaction was charged to your account',
      text: 'Hi Dana,\n\nLINDEN STORE 04821 charged your account for $42.17 on Feb. 11, 2026.\n\nVenture Credit Card...5508\n',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '42.17',
          currency: 'USD',
          merchant: 'LINDEN STORE 04821',
          date: '2026-02-11',
          account: '5508',
        },
      ],
    },
  },
  {
    name: 'question about a tip',
    mail: {
      from,
      subject: 'Your tip was higher than usual',
      text: 'Did you mean to tip 40% at LINDEN GRILL? Your transaction was $28.00 on Feb 11, 2026.',
    },
    expect: { ignored: 'information' },
  },
]
