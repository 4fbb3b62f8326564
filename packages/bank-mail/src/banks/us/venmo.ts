import type { Template } from '../../template/types.ts'

export const venmo: ReadonlyArray<Template> = [
  { id: 'history', when: ['transaction history {_}(is|now) available'], ignored: 'statement' },
  {
    id: 'bank-transfer',
    kind: 'transfer_out',
    when: ['(bank|instant|standard) transfer', 'transfer'],
    unless: ['paid you|you paid'],
    sentences: ['transfer of {money} to {merchant} (ending in|has been|was|is|{stop})'],
  },
]
