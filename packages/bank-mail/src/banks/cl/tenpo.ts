import type { Template } from '../../template/types.ts'

export const tenpo: ReadonlyArray<Template> = [
  {
    id: 'top-up',
    kind: 'deposit',
    when: ['la carga por', 'monto carga'],
    labels: { time: 'hora', amount: 'monto carga' },
  },
  {
    id: 'transfer-in',
    kind: 'transfer_in',
    when: ['(a|en) tu cuenta tenpo', 'monto transferencia'],
    unless: ['has realizado'],

    labels: { time: 'hora', amount: 'monto transferencia' },
  },
]
