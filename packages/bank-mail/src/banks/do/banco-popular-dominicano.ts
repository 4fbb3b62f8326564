import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** One row of values below a row of headings; the machine's name stands where a shop's would. */
export const bancoPopularDominicano: Bank = {
  ...knownBySender(
    'DO',
    'banco-popular-dominicano',
    'Banco Popular Dominicano',
    ['bpd.com.do', 'popularenlinea.com'],
    ['banco popular dominicano'],
  ),
  advertisers: ['popularteinforma@popularenlinea.com'],
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'reversal',
      kind: 'refund',
      when: ['monto moneda fecha comercio estatus', '(reversada|reversado|anulada|devuelta)'],
      sentences: [
        '{money} {currency} {date} {merchant} (reversad~|anulada|devuelta)',
        'terminada en {account}',
      ],
    },
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      when: ['monto moneda fecha cajero automático estatus', 'aprobada'],
      sentences: ['{money} {currency} {date}', 'terminada en {account}'],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      when: ['monto moneda fecha comercio estatus', 'aprobada'],
      sentences: ['{money} {currency} {date} {merchant} aprobada', 'terminada en {account}'],
    },
  ],
}
