import type { Template } from '../../template/types.ts'

export const uob: ReadonlyArray<Template> = [
  {
    id: 'status',
    when: ['your {_}transfer to {merchant} on {date} is successful'],
    unless: ['{money}'],
    ignored: 'information',
  },
]
