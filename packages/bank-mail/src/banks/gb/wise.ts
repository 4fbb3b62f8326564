import type { Bank } from '../../template/types.ts'

/** Amounts with their code behind; what is left, what was converted and what arrives stand beside. */
export const wise: Bank = {
  id: 'wise',
  name: 'Wise',
  country: 'GB',
  timeZone: 'Europe/London',
  currency: 'GBP',
  decimal: '.',
  dateOrder: 'DMY',
  senders: ['wise.com', 'transferwise.com'],
  names: ['wise payments'],
  templates: [
    {
      id: 'converted',
      when: ['you (converted|moved) {money} (to|into)'],
      unless: ['you (spent|sent|received)'],
      ignored: 'information',
    },
    {
      id: 'card',
      kind: 'purchase',
      isCommon: true,
      unless: ['reversed|reversal', 'refund~|declined'],
      sentences: ['you spent {money} at {merchant} (with|on {date}|{stop})'],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      isCommon: true,
      unless: ['reversed|reversal'],
      sentences: [
        '{money} from {merchant} has arrived in your',
        'you received {money} from {merchant} (on {date}|{stop})',
      ],
    },
    {
      id: 'sent',
      kind: 'transfer_out',
      isCommon: true,
      unless: ['reversed|reversal'],
      when: ['transfer to {_}is complete|transfer {_}(is|has been) (completed|paid out)'],
      sentences: ['you sent {money}', 'transfer to {merchant} is complete'],
    },
  ],
}
