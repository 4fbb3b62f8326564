import type { Template } from '../../template/types.ts'
import { CARD, DEBIT, NOTHING_MOVED, UPI_MERCHANT } from './shared.ts'

export const indusind: ReadonlyArray<Template> = [
  {
    id: 'account-debit',
    kind: 'payment',
    sentences: [
      'account no. {account} has been debited for {money} towards',
      'upi/{digits}/(dr|cr)/{merchant}/',
      'towards {merchant}{stop}',
    ],
  },
  /*
   * The alerts that banks of India word alike: "Rs.… has been debited from account … to VPA …",
   * "card … has been used for …". Balances and limits stand after the amount and look like it;
   * account numbers stand before "is debited", so that only an amount with its currency is one. What
   * has happened says so right beside the amount: "may be debited" and "ready to be credited" do not.
   */
  CARD,
  UPI_MERCHANT,
  DEBIT,
  ...NOTHING_MOVED,
]
