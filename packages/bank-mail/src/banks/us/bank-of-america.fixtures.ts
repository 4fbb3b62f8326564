import type { Fixture } from '../../template/fixture.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const from = 'Bank of America <onlinebanking@ealerts.bankofamerica.com>'

export const FIXTURES: ReadonlyArray<Fixture> = [
  ...sharedFixtures(from),
  {
    name: 'everything in one line',
    mail: {
      from,
      subject: 'Credit card transaction exceeds alert limit you set',
      text: 'Credit card transaction exceeds alert limit you set Travel Rewards Visa ending in 4417 Amount: $6.15 Date: April 9, 2026 Where: KIOSK HARBOR P4471 View details If you made this purchase but do not recognize the amount, wait until it has posted. If you get an email that looks suspicious, do not click on any links.',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '6.15',
          currency: 'USD',
          merchant: 'KIOSK HARBOR P4471',
          date: '2026-04-09',
          account: '4417',
        },
      ],
    },
  },
  {
    name: 'merchant credit',
    mail: {
      from,
      subject: 'We’ve credited your account',
      text: 'We’ve credited your account\n\nTravel Rewards Visa ending in 4417\nAmount:\n$18.40\nDate of credit:\nFebruary 11, 2026\nMerchant:\nLINDEN GARDEN CTR\nView account activity',
    },
    expect: {
      transactions: [
        {
          kind: 'refund',
          amount: '18.40',
          currency: 'USD',
          merchant: 'LINDEN GARDEN CTR',
          date: '2026-02-11',
          account: '4417',
        },
      ],
    },
  },
  {
    name: 'payment of the card, its sign on a line of its own',
    mail: {
      from,
      subject: 'Confirmation: Thanks for Your Credit Card Payment',
      text: 'Hi, DANA, we’ve received your credit card payment\nPayment:\n$\n350.00\nTo:\nTravel Rewards Visa ending in - 4417\nDate posted:\nFebruary 11, 2026\nView account details',
    },
    expect: {
      transactions: [
        {
          kind: 'payment',
          amount: '350.00',
          currency: 'USD',
          merchant: null,
          date: '2026-02-11',
          account: '4417',
        },
      ],
    },
  },
  {
    name: 'balance',
    mail: {
      from,
      subject: 'Your Available Balance',
      text: 'Hi, DANA, here’s your available balance\nBalance:\n$ 1,540.21\nAccount: Everyday Banking - 6610\nDate: February 11, 2026',
    },
    expect: { ignored: 'information' },
  },
  {
    name: 'older wording',
    mail: {
      from,
      subject: 'Credit card transaction made above your alert limit',
      text: 'Hi, DANA, a credit card transaction was made above your chosen alert limit\n\nAmount: $29.53\nCredit card: Travel Rewards Visa ending in - 4417\nWhere: at LINDEN SUPERS #240                 ELGIN     WI\nType: RETAIL\nTransaction date: February 11, 2026',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '29.53',
          currency: 'USD',
          merchant: 'LINDEN SUPERS #240',
          date: '2026-02-11',
          account: '4417',
        },
      ],
    },
  },
  {
    name: 'several purchases in one mail',
    mail: {
      from,
      subject: 'Debit card transactions',
      text: 'Your debit card was used for the following transactions:\n\n$12.34 at LINDEN NEWS -AUSTIN ,TX on 02/10/2026\n$9.00 at CAFE 00123 on 02/11/2026\n\nDebit card ending in 5678',
    },
    expect: {
      transactions: [
        {
          kind: 'purchase',
          amount: '12.34',
          currency: 'USD',
          merchant: 'LINDEN NEWS -AUSTIN',
          date: '2026-02-10',
          account: '5678',
        },
        {
          kind: 'purchase',
          amount: '9.00',
          currency: 'USD',
          merchant: 'CAFE 00123',
          date: '2026-02-11',
          account: '5678',
        },
      ],
    },
  },
]
