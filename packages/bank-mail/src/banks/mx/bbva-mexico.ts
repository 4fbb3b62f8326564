import type { Template } from '../../template/types.ts'

export const bbvaMexico: ReadonlyArray<Template> = [
  { id: 'code', when: ['(generaste|generamos|creaste|solicitaste) {_}código'], ignored: 'otp' },
  // Money put aside within one's own account does not move.
  {
    id: 'apartado',
    when: ['apartado|apartados|apartaste'],
    unless: ['compra|transferencia (enviada|recibida)'],
    ignored: 'information',
  },
]
