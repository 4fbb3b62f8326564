import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** "your Credit card no ending with …,has been used for INR … for payment to … on … at …". */
export const hsbcIndia: Bank = {
  ...knownBySender('IN', 'hsbc-india', 'HSBC India', ['hsbc.co.in'], ['hsbc india']),
  advertisers: [
    'informationservices.hsbc.co.in',
    'custcomm.hsbc.co.in',
    'campaign@mail.hsbc.co.in',
  ],
  templates: [
    {
      id: 'card-used',
      kind: 'purchase',
      sentences: [
        'card no ending with {account} has been used for {money} for payment to {merchant} on {date}',
      ],
    },
    ...COMMON,
  ],
}
