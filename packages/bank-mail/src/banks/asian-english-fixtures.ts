/** Mails in the words that banks of Asia share in English, as a given bank would sign it. */
import type { Fixture } from '../template/fixture.ts'
import { fixturesFrom } from '../template/fixtures-from.ts'

/** `from` is the bank's own sender, `currency` its own. */
export function asianEnglishFixtures(from: string, currency: string): ReadonlyArray<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  const date = '2026-02-11'
  const account = '5566'
  return [
    ignored(
      'transfer that is yet to come',
      'Your transfer',
      `Your transfer of ${currency} 120.00 to MIRA ULM has been scheduled for 25 Feb 2026.`,
      'reminder',
    ),
    ignored(
      'voucher',
      'Something for you',
      `Enjoy ${currency} 35.00 cashback when you open an account by 25 Feb 2026.`,
      'marketing',
    ),
    ignored(
      'statement',
      'For your information',
      'Your credit card eStatement for February 2026 is ready.',
      'statement',
    ),
    ignored(
      'one-time code',
      'Your one-time code',
      `Your OTP is 482913 for a transaction of ${currency} 38.00 at LUMEN BOOKS. Never share it.`,
      'otp',
    ),
    ignored(
      'declined',
      'Transaction not completed',
      `Your transaction of ${currency} 38.00 at LUMEN BOOKS with your card ending 5566 was declined.`,
      'declined',
    ),
    recorded(
      'reversal',
      [
        'Transaction reversed',
        `A refund of ${currency} 38.00 from LUMEN BOOKS was credited to your card ending 5566 on 11 Feb 2026.`,
      ],
      { kind: 'refund', amount: '38.00', currency, merchant: 'LUMEN BOOKS', date, account },
    ),
    recorded(
      'paid at a shop',
      [
        'Payment successful',
        `You paid ${currency} 1,238.50 at LUMEN BOOKS with your card ending 5566 on 11 Feb 2026.`,
      ],
      { kind: 'purchase', amount: '1238.50', currency, merchant: 'LUMEN BOOKS', date, account },
    ),
    recorded(
      'card charged',
      [
        'Card alert',
        `A transaction of ${currency} 38.50 was made on your credit card ending with 5566 at LUMEN BOOKS on 11 Feb 2026 10:22.`,
      ],
      { kind: 'purchase', amount: '38.50', currency, merchant: 'LUMEN BOOKS', date, account },
    ),
    recorded(
      'paid by QR',
      [
        'QR payment',
        `You made a QR payment of ${currency} 12.50 to NOODLE HALL from account ending 5566 on 11 Feb 2026.`,
      ],
      { kind: 'purchase', amount: '12.50', currency, merchant: 'NOODLE HALL', date, account },
    ),
    recorded(
      'receipt of a wallet',
      [
        'Payment successful',
        `Payment Successful\nAmount\n${currency} 12.90\nMerchant\nNOODLE HALL\nDate/Time\n11 Feb 2026 10:11:12\nPayment Method\nWallet balance`,
      ],
      { kind: 'purchase', amount: '12.90', currency, merchant: 'NOODLE HALL' },
    ),
    recorded(
      'paid abroad by card, amount below',
      [
        'Payment successful',
        'You have made a payment to LUMEN*BOOKS on your credit card ending 5566.\n\nTransaction Time:\n11 Feb 2026 15:37\n\nAmount:\nEUR 24.60',
      ],
      {
        kind: 'purchase',
        amount: '24.60',
        currency: 'EUR',
        merchant: 'LUMEN*BOOKS',
        date,
        account,
      },
    ),
  ]
}

/** HSBC's rows under a card's transaction. */
export function cardRowsFixture(from: string, currency: string): Fixture {
  const { recorded } = fixturesFrom(from)
  return recorded(
    'rows under a card’s transaction',
    [
      'Transaction Alerts (Credit Card)',
      `Dear Customer\nPlease note there was a transaction made on your HSBC credit card.\nCard Number\nXXXX-XXXX-XXXX-5566\nTransaction Date\n11/FEB/2026\nTransaction Time\n07:12:05\nTransaction Amount\n${currency}9.40\nDescription\nTRAM 12`,
    ],
    {
      kind: 'purchase',
      amount: '9.40',
      currency,
      merchant: 'TRAM 12',
      date: '2026-02-11',
      time: '07:12',
      account: '5566',
    },
  )
}
