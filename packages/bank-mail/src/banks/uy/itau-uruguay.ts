import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { NOT_DONE, TAKEN_BACK, TO_COME } from '../spanish-templates.ts'

/** Rows with the currency's code behind the amount, cents by comma; debit cards in a sentence, cents by dot. */
export const itauUruguay: Bank = {
  ...knownBySender('UY', 'itau-uruguay', 'Itaú Uruguay', ['itau.com.uy'], ['itau uruguay']),
  decimal: 'either',
  templates: [
    NOT_DONE,
    TO_COME,
    {
      id: 'debit-purchase',
      kind: 'purchase',
      unless: [TAKEN_BACK],
      sentences: ['realizado en {merchant} monto {money}', 'tarjeta {_}terminada en {account}'],
    },
    {
      id: 'credit-purchase',
      kind: 'purchase',
      when: ['consumo', 'comercio', 'importe'],
      unless: [TAKEN_BACK],
      sentences: ['importe {money}', 'nro. {account}'],
      labels: { merchant: 'comercio' },
    },
    {
      id: 'transfer-out',
      kind: 'transfer_out',
      when: ['transferencia realizada'],
      sentences: ['importe {money}', 'desde la cuenta {account}'],
      labels: { merchant: 'beneficiario|destinatario' },
      stops: ['cuenta destino', 'banco'],
    },
  ],
}
