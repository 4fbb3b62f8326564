import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TO_COME } from '../spanish-templates.ts'
import { PURCHASE, RECEIVED } from './shared-templates.ts'

/** Sentences for cards, one label and value a line for transfers. */
export const bancoEstado: Bank = {
  ...knownBySender('CL', 'banco-estado', 'BancoEstado', ['bancoestado.cl'], ['bancoestado']),
  templates: [
    NOT_DONE,
    TO_COME,
    RECEIVED,
    PURCHASE,
    {
      id: 'withdrawal',
      kind: 'withdrawal',
      sentences: [
        '(giro|avance) por {money} en (cajero automático|el cajero automático) {merchant} (con (tu|su)|el día|el {date}|{stop})',
        '(giro|avance) por {money}',
        'terminada en {account}',
      ],
    },
    {
      id: 'salary',
      kind: 'deposit',
      sentences: [
        '(abono|depósito) por {money} {_}(remuneración|sueldo|pensión)',
        '(cuentarut|cuenta) {_}(terminada en|*) {account}',
      ],
    },
    {
      id: 'transfer-in',
      kind: 'transfer_in',
      when: ['has recibido una transferencia electrónica'],
      sentences: [
        'nuestro[\\(a\\)] cliente {merchant} (con los siguientes|datos de la|{end})',
        'que hoy {date}',
      ],
      labels: {
        amount: 'monto transferido|monto',
        account: 'n° de cuenta|n de cuenta|nº de cuenta|cuenta',
        date: 'fecha y hora',
        reference: 'número de operación|n° transacción',
      },
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['transferencia que realizaste|acabas de realizar una transferencia'],
      sentences: ['(hacia|destinatario) … nombre {merchant} (rut|{end})'],
      labels: {
        amount: 'monto transferido|monto',
        merchant: 'para',
        account: 'desde',
        date: 'fecha y hora de tef|fecha y hora',
        reference: 'n° transacción|n° de tef',
      },
      stops: ['rut', 'banco'],
    },
  ],
}
