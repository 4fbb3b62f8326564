import type { Template } from '../../template/types.ts'

export const chase: ReadonlyArray<Template> = [
  {
    id: 'deposit-in-review',
    when: ['reviewing your {_}deposit|your {_}deposit is (being reviewed|under review)'],
    ignored: 'hold',
  },
  {
    id: 'transfer-in',
    kind: 'transfer_in',
    when: [
      'sent you (money|{money})|you received (money|{money}|a {_}(transfer|wire))|incoming {_}(transfer|wire)',
    ],
    sentences: ['{merchant} sent you (money|{money})'],
    labels: { amount: 'amount' },
  },
]
