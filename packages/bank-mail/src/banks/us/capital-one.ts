import type { Template } from '../../template/types.ts'
import { ASKED_ABOUT } from './shared.ts'

export const capitalOne: ReadonlyArray<Template> = [
  {
    id: 'charge',
    kind: 'purchase',
    when: ['(purchase|authorization) {_}in the amount of {amount}'],
    sentences: ['in the amount of {amount}'],
  },
  ASKED_ABOUT,
]
