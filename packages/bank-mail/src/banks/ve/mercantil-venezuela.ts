import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'
import { PAGO_MOVIL_IN, PAGO_MOVIL_OUT } from './shared-templates.ts'

/** Sentences; its transfers by phone are called Tpago. "$" is dollars. */
export const mercantilVenezuela: Bank = {
  ...knownBySender(
    'VE',
    'mercantil-venezuela',
    'Mercantil',
    ['bancomercantil.com', 'mercantilbanco.com'],
    ['mercantil banco universal'],
  ),
  symbols: { $: 'USD' },
  templates: [...SPANISH_ALERTS, PAGO_MOVIL_IN, PAGO_MOVIL_OUT],
}
