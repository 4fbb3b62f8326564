import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** "Your a/c … has been Debited by NPR … on …"; the balance has a day of its own. */
export const nepalInvestmentMegaBank: Bank = {
  ...knownBySender(
    'NP',
    'nepal-investment-mega-bank',
    'Nepal Investment Mega Bank',
    ['nimb.com.np'],
    ['nepal investment mega bank', 'nimb alert'],
  ),
  templates: [
    {
      id: 'debit',
      kind: 'payment',
      sentences: ['your a/c {account} has been debited by {money} on {date}'],
    },
    {
      id: 'credit',
      kind: 'deposit',
      sentences: ['your a/c {account} has been credited by {money} on {date}'],
    },
  ],
}
