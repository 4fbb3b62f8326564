import type { Bank } from '../../template/types.ts'
import { CARD_ROWS, COMMON } from '../asian-english-templates.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Sent through the group's host in Hong Kong, with the country in the address's name. */
export const hsbcSingapore: Bank = {
  ...knownBySender(
    'SG',
    'hsbc-singapore',
    'HSBC Singapore',
    ['hsbc.com.sg', 'hsbc.bank.singapore.limited@notification.hsbc.com.hk'],
    ['hsbc singapore', 'hsbc bank (singapore)'],
  ),
  templates: [CARD_ROWS, ...COMMON],
}
