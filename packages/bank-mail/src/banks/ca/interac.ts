import type { Bank } from '../../template/types.ts'

/** e-Transfers, sent in the bank's name: only one that has been deposited has moved. */
export const interac: Bank = {
  id: 'interac',
  name: 'Interac',
  country: 'CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['interac.ca'],
  names: ['interac e-transfer'],
  templates: [
    {
      id: 'request',
      when: ['(requested|is requesting|has requested) (money|{amount})|money request'],
      unless: ['fulfilled|deposited'],
      ignored: 'reminder',
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      when: ['(has been|was) {_}(deposited|accepted)'],
      unless: ['returned|cancelled|expired'],
      sentences: [
        '{money} {_}you sent to {merchant} (has been|was|on {date}|{stop})',
        'transfer (of|for) {money} {_}to {merchant} (has been|was|on {date}|{stop})',
      ],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      when: [
        'automatically deposited|has been deposited into your|was deposited into your|funds deposited',
      ],
      sentences: [
        '{merchant} (has sent you|sent you) {_}{money}',
        '{money} from {merchant} (has been|was|and it|{stop})',
      ],
    },
  ],
}
