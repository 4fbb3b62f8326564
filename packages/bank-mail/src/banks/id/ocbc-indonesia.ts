import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** The credit card's alert has a table of two languages: a date, then "SHOP - IDR214,008.00" in one cell. */
export const ocbcIndonesia: Bank = {
  ...knownBySender(
    'ID',
    'ocbc-indonesia',
    'OCBC Indonesia',
    ['ocbc.id'],
    ['ocbc indonesia', 'ocbc nisp'],
  ),
  templates: [
    {
      id: 'credit-card',
      kind: 'purchase',
      when: ['transaction using ocbc {_}card was successful|nama merchant - jumlah'],
      sentences: [
        'nama merchant - jumlah {date} {merchant} {money}',
        '(nomor kartu kredit|credit card number) {account}',
      ],
    },
    ...COMMON,
  ],
}
