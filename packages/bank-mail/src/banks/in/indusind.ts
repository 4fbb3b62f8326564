import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

const NARRATION = 'upi/{digits}/(dr|cr)/{merchant}/'

/** "Your IndusInd Bank Account No. … has been Debited for INR … towards UPI/…/DR/…". */
export const indusind: Bank = {
  ...knownBySender(
    'IN',
    'indusind',
    'IndusInd Bank',
    ['indusind.com', 'indusind.bank.in'],
    ['indusind bank'],
  ),
  templates: [
    {
      id: 'account-debit',
      kind: 'payment',
      sentences: [
        'account no. {account} has been debited for {money} towards',
        NARRATION,
        'towards {merchant}{stop}',
      ],
    },
    {
      id: 'account-credit',
      kind: 'deposit',
      sentences: [
        'account no. {account} has been credited for {money} towards',
        NARRATION,
        'towards {merchant}{stop}',
      ],
    },
    ...COMMON,
  ],
}
