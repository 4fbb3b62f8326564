import type { Template } from '../../template/types.ts'
import { ASKED_ABOUT } from '../shared.ts'

export const capitalOne: ReadonlyArray<Template> = [
  {
    id: 'charge',
    kind: 'purchase',
    when: ['(purchase|authorization) {_}in the amount of {amount}'],
    sentences: [
      'on {date} at {merchant} (a pending|a purchase|an authorization|a transaction|a charge)',
      'in the amount of {amount}',
    ],
    labels: { account: 'account ending in|card ending in' },
  },
  ASKED_ABOUT,
]
