import type { Bank } from '../../template/types.ts'
import { COMMON } from './shared-templates.ts'

/** Alerts are a headline and a table. */
export const sofi: Bank = {
  id: 'sofi',
  name: 'SoFi',
  country: 'US',
  timeZone: 'America/Los_Angeles',
  currency: 'USD',
  decimal: '.',
  dateOrder: 'MDY',
  senders: ['sofi.com', 'sofi.org'],
  names: ['sofi bank', 'sofi money'],
  templates: COMMON,
}
