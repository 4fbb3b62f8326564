import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { ALERTS } from './shared-templates.ts'

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
  templates: ALERTS,
}
