import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { ALERTS } from './shared-templates.ts'

/** Sentences. "$" is dollars. */
export const banesco: Bank = {
  ...knownBySender('VE', 'banesco', 'Banesco', ['banesco.com'], ['banesco banco universal']),
  symbols: { $: 'USD' },
  templates: ALERTS,
}
