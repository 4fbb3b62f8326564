import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { CARD_ALERTS } from './scotiabank-colpatria.ts'

/** Scotiabank Colpatria by its later name; the alerts stayed as they were. */
export const davibank: Bank = {
  ...knownBySender('CO', 'davibank', 'DAVIbank', ['davibank.com'], ['davibank']),
  templates: CARD_ALERTS,
}
