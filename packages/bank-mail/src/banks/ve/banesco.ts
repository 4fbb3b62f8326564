import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'
import { PAGO_MOVIL_IN, PAGO_MOVIL_OUT } from './shared-templates.ts'

/** Sentences. "$" is dollars. */
export const banesco: Bank = {
  ...knownBySender('VE', 'banesco', 'Banesco', ['banesco.com'], ['banesco banco universal']),
  symbols: { $: 'USD' },
  templates: [...SPANISH_ALERTS, PAGO_MOVIL_IN, PAGO_MOVIL_OUT],
}
