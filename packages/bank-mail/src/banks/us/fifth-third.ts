import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are one sentence and a table. */
export const fifthThird: Bank = {
  id: 'fifth-third',
  name: 'Fifth Third Bank',
  country: 'US',
  timeZone: 'America/New_York',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['53.com'],
  names: ['fifth third'],
  templates: COMMON,
}
