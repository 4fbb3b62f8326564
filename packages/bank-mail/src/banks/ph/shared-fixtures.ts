/** One mail for each of the shared templates, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { asianEnglishFixtures } from '../asian-english-fixtures.ts'

/** For every shared template; `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  const currency = 'PHP'
  const date = '2026-02-11'
  const account = '5566'
  return [
    ...asianEnglishFixtures(from, currency),
    recorded(
      'bill',
      [
        'Payment confirmation',
        'Your payment of PHP 512.00 to ULM WATER on February 11, 2026 was successful.',
      ],
      'bill',
      { kind: 'payment', amount: '512.00', currency, merchant: 'ULM WATER', date },
    ),
    recorded(
      'wallet paid a shop',
      [
        'Receipt',
        'You have paid P284.00 of GCash to LUMEN BOOKS on 02-11-2026 10:11 AM. Ref. No. 1234567890123.',
      ],
      'paid-to',
      { kind: 'purchase', amount: '284.00', currency, merchant: 'LUMEN BOOKS', date },
    ),
    recorded(
      'card used',
      [
        'Card alert',
        'Dear INES, your card ending 5566 was used for a PHP 1,500.00 transaction at LUMEN BOOKS on 02/11/2026 10:11:12.',
      ],
      'card-used',
      { kind: 'purchase', amount: '1500.00', currency, merchant: 'LUMEN BOOKS', date, account },
    ),
    recorded(
      'money received, by label',
      [
        'You received money',
        'Hi Ines,\n\nYou have received a money transfer.\n\nAmount: ₱1,720.00\nFrom: Mira Ulm (+63 918 *** 7713)\nDate: February 11, 2026 — 3:20 PM\n\nYour new balance: ₱2,905.00',
      ],
      'received',
      { kind: 'transfer_in', amount: '1720.00', currency, merchant: 'Mira Ulm', date },
    ),
    recorded(
      'wallet filled',
      [
        'Cash-in',
        'You have successfully cashed in PHP 1,150.00 to your wallet via ULM BANK on February 11, 2026.',
      ],
      'cash-in',
      { kind: 'deposit', amount: '1150.00', currency, merchant: 'ULM BANK', date },
    ),
    recorded(
      'sent by InstaPay',
      [
        'You have sent money',
        'You have sent PHP 500.00 to MIRA ULM with account number ending 9921 via InstaPay on February 11, 2026 10:11 AM.',
      ],
      'sent',
      { kind: 'transfer_out', amount: '500.00', currency, merchant: 'MIRA ULM', date },
    ),
    recorded(
      'receipt of a transfer, with its fee',
      [
        'Fund transfer',
        'Transfer Successful!\nAmount\nPHP 750.00\nTransfer Fee\nPHP 10.00\nTransfer From\nINES RABE\n******5566\nTransfer To\nMIRA ULM\n******9921\nTransfer Method\nInstaPay\nDate\nFebruary 11, 2026, 10:11 AM',
      ],
      'sent-rows',
      { kind: 'transfer_out', amount: '750.00', currency, merchant: 'MIRA ULM', date },
    ),
    ignored(
      'transfer that failed',
      'Fund transfer',
      'Your fund transfer of PHP 500.00 to MIRA ULM via InstaPay was not successful.',
      'declined',
    ),
  ]
}
