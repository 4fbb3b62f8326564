import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** The alerts that banks of India word alike, as the bank called `bank` would send it. */
export function commonFixtures(from: string, bank: string): Array<Fixture> {
  const { recorded, ignored, review } = fixturesFrom(from)
  const card = { currency: 'INR', date: '2026-05-14', account: '4471' }
  const account = { currency: 'INR', date: '2026-05-14', account: '9020' }
  return [
    ignored(
      'mandate that is yet to be charged',
      'Upcoming mandate',
      `Dear Customer, Rs.649.00 will be debited from your ${bank} Account XX9020 towards STREAM FLIX on 20-05-2026.`,
      'reminder',
    ),
    ignored(
      'balance of the account',
      'Account update',
      `Dear Customer, the available balance in your ${bank} Account XX9020 is Rs. 41,220.00 as on 14-05-2026.`,
      'information',
    ),
    ignored(
      'purchase that could be paid in instalments',
      'Your recent purchase',
      `Dear Customer, enjoy no processing fee on converting your transaction of Rs.7,296.30 into EMI on your ${bank} Credit Card XX4471.`,
      'marketing',
    ),
    review(
      'payment that is pending',
      'Payment update',
      `Dear Customer, your UPI payment of Rs. 500.00 to BOOK NOOK from ${bank} Account XX9020 on 14-05-2026 is pending. If debited, it will be reversed.`,
      'no_direction',
    ),
    ignored(
      'refund that has only begun',
      'Refund initiated',
      `Dear Customer, refund of Rs. 599.00 from BOOK NOOK has been initiated and will be credited to your ${bank} Credit Card XX4471 within 7 days.`,
      'information',
    ),
    ignored(
      'payment of the month of May that has failed',
      'Transaction alert',
      `Dear Customer, UPI transaction of INR 500.00 on 14 May 2026 from ${bank} Account XX9020 to BOOK NOOK has failed. Any amount debited will be refunded.`,
      'declined',
    ),
    ignored(
      'what a week came to',
      'Your weekly spends',
      `Dear Customer, you spent INR 12,450 this week on your ${bank} Credit Card XX4471. Top category: dining INR 4,000.`,
      'statement',
    ),
    ignored(
      'amount set aside',
      'Mandate',
      `Dear Customer, Rs. 14,900.00 has been blocked in your ${bank} Account XX9020 for a mandate on 14-05-2026.`,
      'hold',
    ),
    ignored(
      'transfer that has arrived',
      'NEFT update',
      `Dear Customer, your ${bank} NEFT transaction for Rs. 10,000.00 has been credited to the beneficiary account on 14-05-2026.`,
      'information',
    ),
    recorded(
      'refund to the card',
      [
        'Refund',
        `Dear Customer, refund of INR 1,299.00 from BOOK NOOK has been credited to your ${bank} Credit Card XX4471 on 14-05-2026. Available limit is INR 90,000.00.`,
      ],
      { kind: 'refund', amount: '1299.00', merchant: 'BOOK NOOK', ...card },
    ),
    recorded(
      'payment of the card',
      [
        'Payment received',
        `Dear Customer, we have received payment of INR 12,345.00 on your ${bank} Credit Card XX4471 on 14-05-2026. Available limit is INR 1,90,000.00.`,
      ],
      { kind: 'payment', amount: '12345.00', merchant: null, ...card },
    ),
    recorded(
      'cash from a machine',
      [
        'ATM withdrawal',
        `Dear Customer, INR 5,000.00 has been withdrawn at PARK STREET ATM from your ${bank} Account XX9020 on 14-05-2026. Available balance is INR 20,000.00.`,
      ],
      { kind: 'withdrawal', amount: '5000.00', ...account },
    ),
    recorded(
      'purchase with the card',
      [
        'Transaction alert',
        `Dear Customer, INR 2,45,300.50 spent at BOOK NOOK, PUNE on 14-05-2026 using your ${bank} Credit Card XX4471. Available limit is INR 90,000.00.`,
      ],
      { kind: 'purchase', amount: '245300.50', merchant: 'BOOK NOOK', ...card },
    ),
    recorded(
      'money received',
      [
        'Credit alert',
        `Dear Customer, Rs. 1,00,000.00 has been credited to your ${bank} Account XX9020 on 14-05-2026. Available balance is Rs. 1,20,000.00.`,
      ],
      { kind: 'deposit', amount: '100000.00', ...account },
    ),
    recorded(
      'money received by UPI',
      [
        'UPI transaction',
        `Dear Customer, Rs. 1,250.00 is credited to your ${bank} account XX9020 by VPA meera@okbank MEERA NAIR on 14-05-26. Your UPI transaction reference number is 612300004410.`,
      ],
      { kind: 'transfer_in', amount: '1250.00', merchant: 'MEERA NAIR', ...account },
    ),
    recorded(
      'money sent by UPI',
      [
        'UPI transaction',
        `Dear Customer, Rs.711.00 has been debited from your ${bank} account XX9020 to VPA meera@okbank MEERA NAIR on 14-05-26. Your UPI transaction reference number is 612300004411.`,
      ],
      { kind: 'purchase', amount: '711.00', merchant: 'MEERA NAIR', ...account },
    ),
    recorded(
      'money received by IMPS',
      [
        'Credit alert',
        `Dear Customer, you have received Rs. 900.00 in your ${bank} Account XX9020 by IMPS from MEERA NAIR on 14-05-2026.`,
      ],
      { kind: 'transfer_in', amount: '900.00', merchant: 'MEERA NAIR', ...account },
    ),
    recorded(
      'money sent by NEFT',
      [
        'Debit alert',
        `Dear Customer, INR 12,000.00 has been debited from your ${bank} Account XX9020 on 14-05-2026 towards NEFT transfer to MEERA NAIR. UTR BANKN612300.`,
      ],
      { kind: 'transfer_out', amount: '12000.00', merchant: 'MEERA NAIR', ...account },
    ),
    recorded(
      'purchase, with what would happen below it',
      [
        'Transaction alert',
        `Dear Customer, Rs. 939.00 has been debited from your ${bank} Credit Card XX4471 towards BOOK NOOK on 14-05-2026. Interest will be charged on what is not paid by its due date. Win Rs.5000 cashback!`,
      ],
      { kind: 'purchase', amount: '939.00', merchant: 'BOOK NOOK', ...card },
    ),
    recorded(
      'paid to a merchant by UPI',
      [
        'Debit alert',
        `Dear Customer, Rs. 318.00 has been debited from your ${bank} Account XX9020 on 14-05-2026. Info: UPI/P2M/612300007/BOOK NOOK.`,
      ],
      { kind: 'purchase', amount: '318.00', merchant: 'BOOK NOOK', ...account },
    ),
    recorded(
      'mandate charged',
      [
        'Debit alert',
        `Dear Customer, Rs. 4,500.00 has been debited from your ${bank} Account XX9020 on 14-05-2026 towards mandate of RIVER FUND, UMRN 1234567890. Available balance is Rs. 12,000.00.`,
      ],
      { kind: 'payment', amount: '4500.00', merchant: 'RIVER FUND', ...account },
    ),
    ignored(
      'one-time password',
      'OTP for your transaction',
      `482913 is the OTP for your transaction of Rs. 1,299.00 at BOOK NOOK on ${bank} Card XX4471.`,
      'otp',
    ),
    ignored(
      'declined',
      'Transaction alert',
      `Dear Customer, your transaction of Rs. 1,299.00 at BOOK NOOK on ${bank} Credit Card XX4471 was declined due to insufficient limit.`,
      'declined',
    ),
    ignored(
      'statement',
      `Your ${bank} Credit Card statement is ready`,
      'Dear Customer, total amount due Rs. 12,345.00, minimum amount due Rs. 617.00, payment due date 03-06-2026.',
      'statement',
    ),
  ]
}
