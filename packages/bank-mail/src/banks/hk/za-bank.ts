import type { Template } from '../../template/types.ts'
import { BILLED, NOT_YET, OFFER_HK, OFFERED, PAID_BY_CARD } from '../shared.ts'

export const zaBank: ReadonlyArray<Template> = [
  OFFERED,
  PAID_BY_CARD,
  {
    id: 'card-rows',
    kind: 'purchase',
    isCommon: true,
    when: ['(transaction|purchase) {_}made on your {_}card', 'description|merchant'],
    unless: ['refund|reversal|reversed|credited'],
    labels: { amount: 'transaction amount', time: 'transaction time|time' },
  },
  BILLED,
  OFFER_HK,
  NOT_YET,
]
