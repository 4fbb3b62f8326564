import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** A broker: its trades are no spending, and what comes from the bank the bank tells. */
export const zerodha: Bank = {
  ...knownBySender(
    'IN',
    'zerodha',
    'Zerodha',
    ['zerodha.com', 'zerodha.net'],
    ['zerodha broking ltd'],
  ),
  advertisers: ['newsletter.zerodha.net', 'mailer.zerodha.net'],
  templates: [
    {
      id: 'trades',
      when: ['contract note|margin statement|statement of (funds|accounts)|holdings statement'],
      ignored: 'statement',
    },
  ],
}
