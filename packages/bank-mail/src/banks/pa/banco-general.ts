import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'

/** The card is who pays: "La tarjeta … a nombre de …, terminación 4471 pagó $36.85 en …". */
export const bancoGeneral: Bank = {
  ...knownBySender('PA', 'banco-general', 'Banco General', ['bgeneral.com'], ['banco general']),
  templates: [
    NOT_DONE,
    { id: 'not-paid', when: ['terminación {account} no pudo pagar'], ignored: 'declined' },
    TO_COME,
    {
      id: 'reversal',
      kind: 'refund',
      when: ['terminación {account} fue (reversada|anulada)'],
      sentences: ['la compra de {money} en {merchant} con la tarjeta {_}terminación {account} fue'],
    },
    {
      id: 'purchase',
      kind: 'purchase',
      unless: ['(si|cuando) la tarjeta'],
      sentences: ['terminación {account} pagó {money} en {merchant}{stop}'],
    },
    {
      id: 'received',
      kind: 'transfer_in',
      unless: ['fue (devuelt~|rechazad~)'],
      when: ['un ach recibido por'],
      sentences: [
        'ach recibido por {money} de {merchant} el {date}',
        'ach recibido por {money}',
        'a su cuenta terminada en {account}',
      ],
    },
  ],
}
