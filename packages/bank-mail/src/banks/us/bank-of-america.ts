import type { Template } from '../../template/types.ts'
import { ASKED_ABOUT } from './shared.ts'

export const bankOfAmerica: ReadonlyArray<Template> = [
  {
    id: 'exceeds-limit',
    kind: 'purchase',
    when: ['(transaction|purchase) exceeds {_}limit you set', 'where'],

    labels: { amount: 'amount', merchant: 'where' },
  },
  {
    id: 'several-purchases',
    kind: 'purchase',
    when: ['card was used for the following transactions'],
    sentences: ['card ending in {account}'],
    rows: {
      after: 'used for the following transactions',
      before: 'card ending in',
      each: '{money} at {merchant} on {date}',
    },
  },
  ASKED_ABOUT,
]
