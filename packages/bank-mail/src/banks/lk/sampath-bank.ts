import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

const AFTER = '({digits}|on {date}|to inq|for inq|{end})'

/** "LKR … debited from AC **… via POS at …", the terminal's number behind the shop, the day below. */
export const sampathBank: Bank = {
  ...knownBySender('LK', 'sampath-bank', 'Sampath Bank', ['sampath.lk'], ['sampath bank']),
  templates: [
    {
      id: 'card',
      kind: 'purchase',
      sentences: [`{money} debited from ac {account} via pos at {merchant} ${AFTER}`],
    },
    {
      id: 'cash',
      kind: 'withdrawal',
      sentences: [
        `{money} debited from ac {account} (via atm|for atm cash withdrawal) at {merchant} ${AFTER}`,
      ],
    },
    {
      id: 'debit',
      kind: 'payment',
      sentences: [`{money} debited from ac {account} for {merchant} ${AFTER}`],
    },
    {
      id: 'credit',
      kind: 'deposit',
      sentences: [
        `{money} credited to ac {account} (via pos at|for|from) {merchant} ${AFTER}`,
        '{money} credited to ac {account}',
      ],
    },
  ],
}
