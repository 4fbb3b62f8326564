import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** One sentence with all of it; the date as "2026-05-12". */
export const bancoCuscatlan: Bank = {
  ...knownBySender(
    'SV',
    'banco-cuscatlan',
    'Banco Cuscatlán',
    ['bancocuscatlan.com', 'bancocuscatlan.com.sv'],
    ['banco cuscatlan'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'debit',
      kind: 'payment',
      unless: ['no se ha realizado|se realizará'],
      sentences: [
        'débito a su cuenta {account} por {money} en concepto de {merchant} el día {date}',
      ],
    },
    {
      id: 'credit',
      kind: 'deposit',
      unless: ['no se ha realizado|se realizará'],
      sentences: [
        'abono a su cuenta {account} por {money} en concepto de {merchant} el día {date}',
      ],
    },
  ],
}
