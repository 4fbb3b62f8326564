import type { Template } from '../../template/types.ts'
import { CARD, DEBIT, NOTHING_MOVED, UPI_MERCHANT } from './shared.ts'

export const hdfc: ReadonlyArray<Template> = [
  {
    id: 'upi-card',
    kind: 'purchase',
    sentences: [
      '{money} (is|has been|was) debited from your {_}rupay credit card {_}{account}',
      'credited to vpa {_}@{_} \\({merchant}\\)',
      'credited to vpa {merchant} on {date}',
      'paid to {merchant}( date| on {date}|{end})',
      'card {_}{account} to {_}@{_} {merchant} on {date}',
      'card {_}{account} to {merchant} on {date}',
      'on {date}',
      '(reference number|reference no.|reference no. is|reference number is) {reference}',
    ],
  },
  {
    id: 'e-mandate',
    kind: 'purchase',
    when: ['set up through e-mandate', 'has been successfully paid using your'],
    sentences: [
      'transaction details amount {money}',
      'your {merchant} bill set up through e-mandate {_}has been successfully paid using your {_}{account}',
      'date {date}',
    ],
  },
  {
    id: 'transfer',
    kind: 'transfer_out',
    sentences: [
      'you have transferred {amount} to your',
      'from your {_}(no.|account|a/c) {account}',
      'on {date}',
    ],
  },
  CARD,
  UPI_MERCHANT,
  DEBIT,
  ...NOTHING_MOVED,
]
