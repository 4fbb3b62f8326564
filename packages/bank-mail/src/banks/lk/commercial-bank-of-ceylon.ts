import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** "Purchase at … for LKR … on … has been authorised on your debit card ending #…". */
export const commercialBankOfCeylon: Bank = {
  ...knownBySender(
    'LK',
    'commercial-bank-of-ceylon',
    'Commercial Bank of Ceylon',
    ['combank.lk', 'combank.net'],
    ['commercial bank of ceylon', 'combank'],
  ),
  templates: [
    {
      id: 'purchase',
      kind: 'purchase',
      sentences: [
        'purchase at {merchant} for {money} on {date} has been authorised on your {_}card ending {account}',
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: ['withdrawal at {merchant} for {money} on {date} from card ending {account}'],
    },
    {
      id: 'credit',
      kind: 'deposit',
      sentences: [
        'credit for {money} to {account} at {time}',
        'crm deposit at {time} for {money} through',
        'to your account {account}',
      ],
    },
  ],
}
