import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** A prepaid card for meals: one sentence. */
export const pluxeeIndia: Bank = {
  ...knownBySender('IN', 'pluxee-india', 'Pluxee', ['pluxee.in'], ['pluxee']),
  templates: [
    {
      id: 'payment',
      kind: 'purchase',
      sentences: ['made a payment of {money} at {merchant}( . please| please|{stop})'],
    },
  ],
}
