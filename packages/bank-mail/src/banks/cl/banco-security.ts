import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'
import { RECEIVED } from './shared-templates.ts'

/** One sentence ("El … realizaste una compra en … de $…"); vouchers of transfers in rows. */
export const bancoSecurity: Bank = {
  ...knownBySender(
    'CL',
    'banco-security',
    'Banco Security',
    ['security.cl', 'bancosecurity.cl'],
    ['banco security'],
  ),
  templates: [
    NOT_DONE,
    TO_COME,
    RECEIVED,
    {
      id: 'purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK],
      sentences: [
        'realizaste una compra en {merchant} de {money}',
        'cargo a la (tarjeta|cuenta) {account}',
        'el {date} realizaste',
      ],
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      sentences: [
        'en la cuenta {account} de {money}',
        'recibiste una transferencia desde (banco de chile|banco del estado de chile|{_}) de {merchant} en la cuenta',
        'el {date} recibiste',
      ],
      when: ['recibiste una transferencia'],
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['usted realizó la siguiente transferencia'],
      sentences: ['datos de destinatario nombre {merchant} (rut|{end})'],
      labels: {
        amount: 'monto',
        account: 'cuenta de origen',
        date: 'fecha y hora',
        reference: 'n° de operación',
      },
    },
  ],
}
